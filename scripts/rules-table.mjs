#!/usr/bin/env node
/**
 * Writes the table of docs/rules/README.md from the rules themselves, and the examples of their pages for the pane
 * (assets/rule-examples.json): `node scripts/rules-table.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleExample } from './rule-examples.mjs';

const page = fileURLToPath(new URL('../docs/rules/README.md', import.meta.url));
const command = fileURLToPath(new URL('./ishreja.mjs', import.meta.url));
const { rules } = JSON.parse(
  execFileSync(process.execPath, [command, 'rules', '--json', '--lang', 'en'], { encoding: 'utf8' }),
);

const lines = rules.map(
  ({ id, severity, fix, text }) =>
    `| [${id}](${id}.md) | ${severity} | ${fix ? 'yes' : '–'} | ${text.replaceAll('|', '\\|')} |`,
);
const table = ['| rule | severity | fix | why |', '|---|---|---|---|', ...lines].join('\n');
const text = readFileSync(page, 'utf8');
writeFileSync(
  page,
  text.replace(/\| rule \| severity [^]*?(?=\n\n|$)/, () => table),
);

const textOf = (path) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const examples = rules.map(({ id }) => [
  id,
  ruleExample(textOf(`docs/rules/${id}.md`), textOf(`src/core/rules/${id}.ts`)),
]);
writeFileSync(
  fileURLToPath(new URL('../assets/rule-examples.json', import.meta.url)),
  `{\n${examples.map(([id, example]) => ` ${JSON.stringify(id)}: ${JSON.stringify(example)}`).join(',\n')}\n}\n`,
);
