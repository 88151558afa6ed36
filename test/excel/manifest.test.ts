import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, textOf } from '../repo/tree';

/** What the project's own checks say of manifests. */
function faultsOf(manifests: readonly string[], origin?: string): readonly (readonly string[])[] {
  const module = pathToFileURL(join(root, 'scripts/manifest.mjs')).href;
  const code = `import { readFileSync } from 'node:fs';
    const { manifestFaults } = await import(${JSON.stringify(module)});
    const manifests = JSON.parse(readFileSync(0, 'utf8'));
    console.log(JSON.stringify(manifests.map((xml) => manifestFaults(xml, ${JSON.stringify(origin)}))));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    input: JSON.stringify(manifests),
    encoding: 'utf8',
  });
  return JSON.parse(said);
}

const manifest = textOf('manifest.xml');

it('has no fault', () => {
  expect(faultsOf([manifest])).toEqual([[]]);
});

const BROKEN: readonly (readonly [what: string, from: string | RegExp, to: string, fault: string])[] = [
  [
    'an icon of another size',
    '<bt:Image size="20" resid="Check.Icon.20"',
    '<bt:Image size="20" resid="Check.Icon.24"',
    'icon Check.Icon.24 is 24 × 24 pixels',
  ],
  ['an icon without a file', 'icons/report-48.png', 'icons/none-48.png', 'icon Report.Icon.48 has no file'],
  ['a size left out', /<bt:Image size="40" resid="Pane.Icon.40" \/>/, '', '1 icons have no picture of 40 pixels'],
  [
    'a page over http',
    'https://localhost:3000/index.html" />\n      </bt:Urls>',
    'http://localhost:3000/index.html" />\n      </bt:Urls>',
    'http://localhost:3000/index.html is not https',
  ],
  ['a resource that is not there', 'resid="Tab.Label"', 'resid="Tab.Name"', 'Tab.Name is not among the resources'],
  [
    'a resid too long',
    /Report\.Tip/g,
    'Report.Tip.Of.The.Button.Of.The.Ribbon',
    'Report.Tip.Of.The.Button.Of.The.Ribbon is longer than 32 signs',
  ],
  ['a word without Russian', '<bt:Override Locale="ru-RU" Value="Панель" />', '', 'Pane.Label has no words in ru-RU'],
  [
    'a runtime that does not last',
    'lifetime="long"',
    'lifetime="short"',
    'there is no shared runtime (Runtime with lifetime long)',
  ],
  [
    'a base that hides the page for old Excel',
    'Name="ExcelApi" MinVersion="1.1"',
    'Name="ExcelApi" MinVersion="1.9"',
    'the requirements are ExcelApi 1.9, ExcelApi 1.9, SharedRuntime 1.1, not ExcelApi 1.1, ExcelApi 1.9, SharedRuntime 1.1',
  ],
];

it('says each thing that is wrong, and only that', () => {
  const broken = BROKEN.map(([, from, to]) => manifest.replace(from, to));
  const told = faultsOf(broken);
  const wrong = BROKEN.filter(([, , , fault], at) => !told[at]!.includes(fault)).map(([what], at) => [what, told[at]]);
  expect(wrong).toEqual([]);
});

it('names the functions that the pane ties to the ribbon', () => {
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  const commands = textOf('src/excel/commands.ts');
  expect(named).toEqual(['checkPlan', 'fillReport', 'fillQuarter']);
  for (const name of named) expect(commands).toContain(`async ${name}(`);
});
