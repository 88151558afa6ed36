/**
 * A test runner for Stryker that reads the tests of core and actions without Jest (see docs/decisions/0016): each mutant
 * gets the core loaded anew with it switched on, the tests nearest to it first, and is done with at the first that fails.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'expect';
import fastCheck from 'fast-check';
import { loader, passes, withCounts, withMutant } from './modules.mjs';
import { testWords } from './words.mjs';

const FOLDERS = ['test/core', 'test/actions'];
const COSTS = 'test-costs.json';
/*
 * What is tried for one mutant, in milliseconds of the processor as the tests took them without a mutant: its file's own
 * tests, those of its folder and quick ones of others, each group as long as its time lasts. What only the rest would
 * notice counts as not noticed, so the score is never too good.
 */
const LONGEST = { near: 100, far: 10 };
const ALL = { near: 800, far: 400 };

const stryker = (globalThis.__stryker__ ??= {});
/** Where Stryker put the changed files; it goes there only after it has read this file. */
const inSandbox = (file) => join(process.cwd(), file);

const testFilesIn = (folder) =>
  readdirSync(inSandbox(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));

/** Lists and loads what a run needs: `collect` gives the tests of a file, or one that fails as the file cannot be read. */
function newRun(compiled) {
  const { words, collect } = testWords();
  const load = loader(compiled, { ...words, expect });
  return (file) => {
    try {
      return collect(() => load(inSandbox(file)));
    } catch (error) {
      return [{ name: 'is read', run: () => Promise.reject(error) }];
    }
  };
}

async function failureOf(test) {
  try {
    await test.run();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

const milliseconds = ({ user, system }) => (user + system) / 1000;

/** Runs every test of a file without any mutant; says what each took, whether one failed, and which mutants were passed. */
async function tryFile(file) {
  const costs = [];
  let failure = null;
  const began = performance.now();
  passes.fill(0);
  for (const test of newRun(withCounts)(file)) {
    const before = process.cpuUsage();
    const said = await failureOf(test);
    costs.push(milliseconds(process.cpuUsage(before)));
    if (said !== null) failure ??= `${test.name}: ${said}`;
  }
  const result = { id: file, name: file, fileName: inSandbox(file), timeSpentMs: performance.now() - began };
  const test = failure ? { ...result, status: 1, failureMessage: failure } : { ...result, status: 0 };
  return { costs, test, passed: Object.fromEntries(Object.entries(passes).filter(([, count]) => count > 0)) };
}

async function dryRun() {
  const costs = {};
  const tests = [];
  const perTest = {};
  for (const file of FOLDERS.flatMap(testFilesIn)) {
    const tried = await tryFile(file);
    costs[file] = tried.costs;
    perTest[file] = tried.passed;
    tests.push(tried.test);
  }
  writeFileSync(inSandbox(COSTS), JSON.stringify(costs));
  return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } };
}

let knownCosts;
const costsOf = (file) => (knownCosts ??= JSON.parse(readFileSync(inSandbox(COSTS), 'utf8')))[file];

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** A test file as a step towards a mutant: its place in the order, and which of its tests are quick enough. */
function stepTo(mutatedFile, file) {
  const own = mutatedFile.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
  const group = file.startsWith(own.slice(0, own.lastIndexOf('/') + 1)) ? 'near' : 'far';
  const costs = costsOf(file);
  const quick = costs.flatMap((cost, at) => (cost <= LONGEST[group] ? [at] : []));
  const rank = file === own ? 0 : group === 'near' ? 1 : 2;
  return { file, rank, group, quick, count: costs.length, cost: sum(quick.map((at) => costs[at])) };
}

/** The test files that are tried, in their order: the file's own, its folder's, then others, as long as the time lasts. */
function stepsTo(mutatedFile, files) {
  const spent = { near: 0, far: 0 };
  return files
    .map((file) => stepTo(mutatedFile, file))
    .sort((a, b) => a.rank - b.rank || a.cost - b.cost)
    .filter(({ rank, group, cost }) => rank === 0 || (spent[group] += cost) <= ALL[group]);
}

/** The tests of a step; all of the file's where a mutant makes others of them, as nothing is known of those. */
const testsOf = ({ quick, count }, tests) => (tests.length === count ? quick.map((at) => tests[at]) : tests);

async function firstFailure(steps, collect) {
  let count = 0;
  for (const step of steps)
    for (const test of testsOf(step, collect(step.file))) {
      count++;
      const failure = await failureOf(test);
      if (failure !== null) return { count, file: step.file, message: `${test.name}: ${failure}` };
    }
  return { count, file: null };
}

async function mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
  Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
  const steps = stepsTo(relative(process.cwd(), sandboxFileName).replaceAll('\\', '/'), testFilter);
  const collect = newRun(withMutant({ id: activeMutant.id, file: sandboxFileName }));
  const { count, file, message } = await firstFailure(steps, collect);
  if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: `Passed more than ${hitLimit} times` };
  if (file === null) return { status: 'survived', nrOfTests: count };
  return { status: 'killed', killedBy: [file], failureMessage: message, nrOfTests: count };
}

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),
  init: async () => void fastCheck.configureGlobal({ seed: 1 }),
  dryRun,
  mutantRun,
};

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', value: runner }];
