import { format } from 'node:util';

/** Jest's rule: a table whose rows are all lists gives each row as arguments, any other gives each row as one argument. */
const argumentsOf = (table) => (table.every(Array.isArray) ? table : table.map((row) => [row]));

/** A word for each row of a table: `test.each(table)(name, run)`. */
const each = (word) => (table) => (name, run) => {
  for (const row of argumentsOf(table)) word(format(name, ...row), () => run(...row));
};

/** What runs before all tests of a group runs once, before the first of them. */
function once(run) {
  let done;
  return () => (done ??= Promise.resolve(run()));
}

/** The words that test files are written in, as far as ours use them; `collect` lists the tests told by them meanwhile. */
export function testWords() {
  let tests = [];
  let group = { name: '', before: [] };

  const describe = (name, tell) => {
    const outer = group;
    group = { name: `${outer.name}${name} `, before: [...outer.before] };
    tell();
    group = outer;
  };
  const test = (name, run) => {
    const { before } = group;
    const prepared = async () => {
      for (const prepare of before) await prepare();
      await run();
    };
    tests.push({ name: `${group.name}${name}`, run: prepared });
  };
  describe.each = each(describe);
  test.each = each(test);

  const beforeEach = (run) => void group.before.push(run);
  const beforeAll = (run) => void group.before.push(once(run));
  const collect = (tell) => {
    tests = [];
    group = { name: '', before: [] };
    tell();
    return tests;
  };
  return { words: { describe, test, it: test, beforeEach, beforeAll }, collect };
}
