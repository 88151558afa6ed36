import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules as rulesOfPlan } from '../../src/core/rules';
import { rulesOfDone } from '../../src/core/rules/of-done';

const root = join(__dirname, '../..');
const rules = [...rulesOfPlan, ...rulesOfDone];

/** What the pages say today, by the script that writes the file (it is an ES module, which only Node itself reads). */
function examplesOfPages(): unknown {
  const script = `
    import { readFileSync } from 'node:fs';
    import { ruleExample } from './scripts/rule-examples.mjs';
    const text = (path) => readFileSync(path, 'utf8');
    const ids = ${JSON.stringify(rules.map(({ id }) => id))};
    console.log(JSON.stringify(Object.fromEntries(ids.map((id) =>
      [id, ruleExample(text('docs/rules/' + id + '.md'), text('src/core/rules/' + id + '.ts'))]))));`;
  return JSON.parse(
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }).stdout,
  );
}

test('assets/rule-examples.json holds the examples of the rules’ pages (node scripts/rules-table.mjs writes it)', () => {
  expect(JSON.parse(readFileSync(join(root, 'assets/rule-examples.json'), 'utf8'))).toEqual(examplesOfPages());
});
