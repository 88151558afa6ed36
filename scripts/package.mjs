/**
 * `npm run package -- --origin https://plan.example.uz [--self-hosted-office]`: the Excel pane for people, in dist/package/:
 * `excel/`, static files for the web server at that origin, and `manifest.xml`, which Excel is given.
 * `--self-hosted-office` puts Office.js among the files, for networks that do not reach Microsoft's.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root } from './build-state.mjs';
import { copyBuilt, dist } from './copy-built.mjs';
import { manifestFaults, manifestFor, schemaFaults } from './manifest.mjs';
import { readyPackages } from './ready.mjs';

const folder = join(dist, 'package', 'excel');
const manifestFile = join(dist, 'package', 'manifest.xml');
const LEFT_OUT = /^(cli|package|single)$|\.map$/;

const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_ORIGIN = ' https://appsforoffice.microsoft.com';
const officePackage = join(root, 'node_modules/@microsoft/office-js');
/** Files beside office.js that other programs than Excel ask for, or only developers. */
const NOT_EXCEL = /^(access|onenote|outlook|powerpoint|project|visio|word)|\.(debug\.js|d\.ts|map)$|vsdoc|html2canvas/i;

/** The origin as it stands in the manifest, without "/" at its end; null where it is none that Excel takes. */
export function readOrigin(text) {
  const url = URL.canParse(text ?? '') ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username) return null;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** Copies Office.js unmodified, as its licence asks, and has the page take it from there. */
function hostOffice() {
  const target = join(folder, 'office');
  cpSync(join(officePackage, 'dist'), target, {
    recursive: true,
    filter: (path) => !NOT_EXCEL.test(relative(join(officePackage, 'dist'), path).split(/[\\/]/).at(-1)),
  });
  cpSync(join(officePackage, 'LICENSE.md'), join(target, 'LICENSE.md'));
  const page = join(folder, 'taskpane.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace(OFFICE_ADDRESS, 'office/office.js').replace(OFFICE_ORIGIN, ''));
}

/** Pages, scripts, styles and icons that are named and are not there, one sentence each. */
function missingFiles(xml, origin) {
  const named = [...xml.matchAll(/Value="([^"]+)"/g)]
    .filter(([, value]) => value.startsWith(`${origin}/`))
    .map(([, value]) => value.slice(origin.length + 1));
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const linked = [...html.matchAll(/\b(?:src|href)="?([^"\s>]+)/g)]
    .map(([, path]) => path)
    .filter((path) => !path.startsWith('https:'));
  return [...new Set([...named, ...linked])]
    .filter((path) => !existsSync(join(folder, path)))
    .map((path) => `${path} is named and not there`);
}

/** Makes the package anew; resolves to what is wrong with it, one sentence each. Ends the program where the build fails. */
export async function packageExcel(origin, { isOfficeHosted = false } = {}) {
  await readyPackages();
  if (!(await build('web'))) process.exit(1);
  copyBuilt(folder, LEFT_OUT);
  if (isOfficeHosted) hostOffice();
  const xml = manifestFor(origin);
  writeFileSync(manifestFile, xml);
  const schemas = process.env.OFFICE_XSD_DIR;
  return [
    ...manifestFaults(xml, origin),
    ...(schemas ? await schemaFaults(xml, schemas) : []),
    ...missingFiles(xml, origin),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { origin: { type: 'string' }, 'self-hosted-office': { type: 'boolean' } },
    strict: false,
  });
  const origin = readOrigin(values.origin);
  if (!origin) {
    console.error('Say where the pane will be served: npm run package -- --origin https://plan.example.uz');
    process.exit(1);
  }
  const faults = await packageExcel(origin, { isOfficeHosted: Boolean(values['self-hosted-office']) });
  for (const fault of faults) console.error(fault);
  console.log(`${relative(root, folder)}: put these files on the web server at ${origin}`);
  console.log(`${relative(root, manifestFile)}: give this to Excel (docs/excel.md says how)`);
  if (!process.env.OFFICE_XSD_DIR) console.log('schemas: not run (OFFICE_XSD_DIR names no folder)');
  process.exitCode = faults.length > 0 ? 1 : 0;
}
