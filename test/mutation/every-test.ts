import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The tests of core and actions as one file: the core is then loaded once for each of the many thousand mutants and not
 * once for each test file. What is quick comes first, as a mutant is done with at the first test that fails.
 */

const root = join(__dirname, '..');
const QUICK_FIRST = ['core/text', 'core/sheet', 'core/rules', 'core/pack', 'core/calendar'];

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));

describe.each([...new Set([...QUICK_FIRST, 'core', 'actions'].flatMap(filesIn))])('%s', (file) => {
  let failure: unknown;
  try {
    jest.requireActual(join(root, file));
  } catch (error) {
    failure = error;
  }
  test('is read', () => {
    if (failure) throw failure;
  });
});
