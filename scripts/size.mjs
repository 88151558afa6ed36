/** Measures the scripts that the workbench and the Excel pane load before their first use; fails over the limit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './build-state.mjs';

/** Bytes of script a page, zipped as a server sends them. */
export const LIMIT = 200_000;

const PAGES = { workbench: 'index.html', pane: 'taskpane.html' };

/** The scripts of ours that a page asks for by itself, each with its size zipped in bytes; chunks loaded later are not among them. */
export function initialScripts(folder, page = 'index.html') {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)]
    .filter(([, name]) => !/^https:/.test(name))
    .map(([, name]) => ({
      name,
      bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    }));
}

/** The sum of the larger page, and what each is made of, in words. */
export function sizeReport(folder = join(root, 'dist')) {
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const pages = Object.entries(PAGES).map(([name, page]) => {
    const scripts = initialScripts(folder, page);
    const sum = scripts.reduce((total, { bytes }) => total + bytes, 0);
    const parts = scripts.map((script) => `${script.name} ${kilo(script.bytes)}`).join(', ');
    const text = `${name} before first use: ${kilo(sum)} gz of ${kilo(LIMIT)} (${parts})`;
    return { isWithin: scripts.length > 0 && sum <= LIMIT, sum, text };
  });
  return {
    isWithin: pages.every(({ isWithin }) => isWithin),
    sum: Math.max(...pages.map(({ sum }) => sum)),
    text: pages.map(({ text }) => text).join('; '),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { isWithin, text } = sizeReport();
  console.log(text);
  process.exitCode = isWithin ? 0 : 1;
}
