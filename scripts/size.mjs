/** Measures the scripts that the workbench loads before its first use; fails over the limit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './build-state.mjs';

/** Bytes of script, zipped as a server sends them. */
export const LIMIT = 200_000;

/** The scripts that a page asks for by itself, each with its size zipped in bytes; chunks loaded later are not among them. */
export function initialScripts(folder, page = 'index.html') {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, name]) => ({
    name,
    bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
  }));
}

/** The sum and what it is made of, in words. */
export function sizeReport(folder = join(root, 'dist')) {
  const scripts = initialScripts(folder);
  const sum = scripts.reduce((total, { bytes }) => total + bytes, 0);
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const parts = scripts.map(({ name, bytes }) => `${name} ${kilo(bytes)}`).join(', ');
  const isWithin = scripts.length > 0 && sum <= LIMIT;
  return { isWithin, sum, text: `workbench before first use: ${kilo(sum)} gz of ${kilo(LIMIT)} (${parts})` };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { isWithin, text } = sizeReport();
  console.log(text);
  process.exitCode = isWithin ? 0 : 1;
}
