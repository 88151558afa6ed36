import * as z from 'zod/mini';
import { type Pack, packSchema } from './pack';

/** A rule pack that cannot be used: where in the file (`units.3.id`), and what is wrong there in a sentence. */
export class PackError extends Error {
  readonly path: string;

  constructor(path: string, sentence: string) {
    super(path === '' ? sentence : `${path}: ${sentence}`);
    this.name = 'PackError';
    this.path = path;
  }
}

/**
 * The rule pack of a parsed JSON file; throws PackError for the first thing that is wrong with it. Where the names of all
 * rules are known, an accepted answer must name one of them.
 */
export function readPack(json: unknown, rules?: readonly string[]): Pack {
  const read = z.safeParse(packSchema, json);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    throw new PackError(issue.path.join('.'), sentenceOf(issue));
  }
  checkIds('units', read.data.units);
  checkIds('services', read.data.services);
  checkIds('sections', read.data.sections);
  checkIds('indicators', read.data.indicators);
  checkIds('relations', read.data.relations);
  checkIds('regions', read.data.regions);
  checkIds('districts', read.data.districts);
  checkIds('events', read.data.events);
  checkIds('programmes', read.data.programmes);
  checkIds('ratios', read.data.ratios);
  checkReferences(read.data);
  if (rules) {
    const known = new Set(rules);
    read.data.accepted.forEach(({ rule }, index) => need(known, [rule], `accepted.${index}.rule`, 'rule'));
  }
  return read.data;
}

/** What may stand in a pack, in words for those who do not program. */
const KINDS: Readonly<Record<string, string>> = {
  number: 'A number without quotes',
  string: 'A text in quotes',
  boolean: 'true or false',
  array: 'A list [ … ]',
  object: 'An entry { … }',
  record: 'An entry { … }',
};

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `${KINDS[issue.expected] ?? issue.expected} is expected here.`;
  if (issue.code === 'invalid_value') return `One of these is expected here: ${issue.values.join(', ')}.`;
  if (issue.code === 'unrecognized_keys') return `Nothing is expected here by the name of ${issue.keys.join(', ')}.`;
  return 'Something else is expected here.';
}

function checkIds(list: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) throw new PackError(`${list}.${index}.id`, `"${id}" is there twice.`);
    seen.add(id);
  });
}

/** Every id that an entry names must be there. */
function checkReferences(pack: Pack): void {
  const units = idsOf(pack.units);
  const sections = idsOf(pack.sections);
  const indicators = idsOf(pack.indicators);
  pack.indicators.forEach((indicator, index) => {
    const path = `indicators.${index}`;
    need(sections, [indicator.section], `${path}.section`, 'section');
    need(units, indicator.unit === null ? [] : [indicator.unit], `${path}.unit`, 'unit');
    need(units, indicator.units, `${path}.units`, 'unit');
    need(indicators, indicator.sumOf, `${path}.sumOf`, 'indicator');
    need(indicators, indicator.parent === null ? [] : [indicator.parent], `${path}.parent`, 'indicator');
    indicator.match.forEach((match, place) => {
      need(units, match.units, `${path}.match.${place}.units`, 'unit');
      need(sections, match.sections, `${path}.match.${place}.sections`, 'section');
    });
  });
  pack.relations.forEach((relation, index) => {
    need(indicators, [...relation.left, ...relation.right], `relations.${index}`, 'indicator');
  });
  pack.ratios.forEach(({ of, to }, index) => need(indicators, [of, to], `ratios.${index}`, 'indicator'));
  pack.required.forEach(({ items }, year) =>
    items.forEach((item, index) =>
      need(
        indicators,
        [...item.indicators, ...(item.under === null ? [] : [item.under])],
        `required.${year}.items.${index}`,
        'indicator',
      ),
    ),
  );
  pack.forms.names.forEach(({ indicator }, index) =>
    need(indicators, [indicator], `forms.names.${index}.indicator`, 'indicator'),
  );
  const regions = idsOf(pack.regions);
  pack.districts.forEach(({ region }, index) => need(regions, [region], `districts.${index}.region`, 'region'));
  pack.programmes.forEach(({ from, to }, index) => {
    if (from > to) throw new PackError(`programmes.${index}.to`, `A programme from ${from} cannot end in ${to}.`);
  });
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}

function need(known: ReadonlySet<string>, ids: readonly string[], path: string, kind: string): void {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new PackError(path, `There is no ${kind} "${unknown}".`);
}
