#!/usr/bin/env node
/** Writes the table of docs/rules/README.md from the rules themselves: `node scripts/rules-table.mjs`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
