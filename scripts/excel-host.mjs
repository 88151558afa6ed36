/**
 * `npm run excel-host`: the add-in beside the sample plan in a stand-in for Excel on the web, by hand.
 * `-- FILE.xlsx` opens another workbook, `--locale en-US` another language of Excel, `--picture FILE.png` only takes a
 * picture, `--press NAME` of what a ribbon function ("checkPlan") leads to.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './build-state.mjs';
import { readyBrowser } from './find-browser.mjs';
import { ready } from './ready.mjs';
import { runCommand } from './run-command.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    picture: { type: 'string' },
    press: { type: 'string' },
    locale: { type: 'string', default: 'uz-Latn-UZ' },
  },
});

await ready();
const browser = await readyBrowser();
if (!browser) process.exit(1);
const folder = join(root, 'node_modules/.cache/ishreja-excel-host/by-hand');
const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
const config = 'test/excel-host/by-hand/webpack.config.js';
const code = await runCommand(process.execPath, [webpack, '--config', config, '--output-path', folder], { cwd: root });
if (code !== 0) process.exit(code);
const samples = join(root, 'assets/samples');
const sample = readdirSync(samples).find((name) => name.endsWith('.xlsx'));
process.chdir(root);
const { openByHand } = await import(pathToFileURL(join(folder, 'open.mjs')).href);
await openByHand({
  browser,
  workbook: positionals[0] ? resolve(positionals[0]) : join(samples, sample),
  manifest: join(root, 'manifest.xml'),
  locale: values.locale,
  picture: values.picture ? resolve(values.picture) : null,
  press: values.press ?? null,
});
