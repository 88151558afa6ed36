/**
 * A plugin of Stryker that tries one mutant of so many, chosen by chance with a seed, each as likely as any other, and
 * prints what share of them was noticed, with the interval in which the share of all lies with 95 % likelihood.
 * `MUTANT_SAMPLE` in the environment is "one in how many:seed"; 1 tries all.
 */
import { createHash } from 'node:crypto';
import { basename, dirname, relative } from 'node:path';

const [oneIn, seed] = (process.env.MUTANT_SAMPLE ?? '1:0').split(':').map(Number);
const NOT_CHOSEN = 'not in the sample';

/** Whether a mutant is in the sample: the same for the same code and seed, whichever process asks. */
function isChosen({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\//, '');
  const what = JSON.stringify([seed, file, start, end, mutatorName, replacement]);
  return createHash('sha256').update(what).digest().readUInt32BE() < 2 ** 32 / oneIn;
}

/** Stryker asks a checker whether a mutant compiles; one that does not is neither tried nor counted. */
const checker = {
  init: async () => undefined,
  check: async (mutants) =>
    Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isChosen(mutant) ? { status: 'passed' } : { status: 'compileError', reason: NOT_CHOSEN },
      ]),
    ),
  group: async (mutants) => [mutants.map(({ id }) => id)],
};

/** Wilson's interval: the shares of all that make `hits` of `tries` no surprise, at 95 %. */
function interval(hits, tries) {
  const z = 1.96;
  const share = hits / tries;
  const middle = share + (z * z) / (2 * tries);
  const around = z * Math.sqrt((share * (1 - share)) / tries + (z * z) / (4 * tries * tries));
  return [(middle - around) / (1 + (z * z) / tries), (middle + around) / (1 + (z * z) / tries)];
}

const count = (mutants, ...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;

function scoreOf(mutants) {
  const noticed = count(mutants, 'Killed', 'Timeout');
  return { noticed, tried: noticed + count(mutants, 'Survived', 'NoCoverage') };
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

const reporter = {
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const place = `${relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column}`;
    console.log(`not noticed: ${place} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`);
  },
  onMutationTestReportReady({ files }) {
    const mutants = Object.values(files).flatMap((file) => file.mutants);
    const { noticed, tried } = scoreOf(mutants);
    const [low, high] = interval(noticed, tried);
    for (const line of scoresByFolder(files)) console.log(line);
    console.log(`${mutants.length} mutants, one in ${oneIn} chosen with seed ${seed}: ${tried} tried`);
    console.log(
      `noticed ${noticed} (${count(mutants, 'Timeout')} of them by taking too long), not noticed ${tried - noticed} ` +
        `(${count(mutants, 'NoCoverage')} of them reached by no test), not fit to run ${count(mutants, 'RuntimeError')}`,
    );
    console.log(`score ${percent(noticed / tried)}; of all mutants ${percent(low)} to ${percent(high)} (95 %)`);
  },
};

/** A line for each folder, and one for each file in which something is not noticed. */
function scoresByFolder(files) {
  const names = Object.keys(files);
  const line = (name, members) => {
    const { noticed, tried } = scoreOf(members.flatMap((member) => files[member].mutants));
    return {
      missed: tried - noticed,
      text: `${name}: ${percent(noticed / tried)}, not noticed ${tried - noticed} of ${tried}`,
    };
  };
  return [...new Set(names.map(dirname))].flatMap((folder) => {
    const members = names.filter((name) => dirname(name) === folder);
    const ofFiles = members.map((name) => line(`  ${basename(name)}`, [name])).filter(({ missed }) => missed > 0);
    return [line(folder, members), ...ofFiles].map(({ text }) => text);
  });
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', value: checker },
  { kind: 'Reporter', name: 'sample', value: reporter },
];
