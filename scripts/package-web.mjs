/**
 * `npm run package:web`: the workbench for people without Node, in dist/package/:
 * `web/`, a folder for any web server that works offline after the first visit, and `ishreja.html`, one page that opens from a disk.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './build-state.mjs';
import { copyBuilt, dist } from './copy-built.mjs';
import { readyPackages } from './ready.mjs';
import { runCommand } from './run-command.mjs';

const folder = join(dist, 'package', 'web');
const onePage = join(dist, 'package', 'ishreja.html');
const single = join(dist, 'single');

/** What the folder leaves out: the Excel pane, other builds, and maps for developers. */
const LEFT_OUT = /^(taskpane\.|excel-start|cli|package|single)|\.map$/;

const APP = {
  name: 'IshReja',
  short_name: 'IshReja',
  lang: 'uz-Latn',
  start_url: '.',
  scope: '.',
  display: 'standalone',
  theme_color: '#0f6cbd',
  background_color: '#ffffff',
  icons: [192, 512].map((size) => ({ src: `icons/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
};

/** Paths of all files of a folder, from the folder, with "/". */
function filesOf(place, from = place) {
  return readdirSync(place).flatMap((name) => {
    const path = join(place, name);
    return statSync(path).isDirectory() ? filesOf(path, from) : [relative(from, path).split(sep).join('/')];
  });
}

/**
 * The service worker: answers from what the first visit stored. A new version is fetched whole beside the old one
 * and takes over when the last window of the old one has closed, so that the two are never mixed.
 */
function serviceWorker(files, version) {
  return `const CACHE = 'ishreja-${version}';
const FILES = ${JSON.stringify(['./', ...files])};
addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES))));
addEventListener('activate', (event) =>
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(names.filter((name) => name.startsWith('ishreja-') && name !== CACHE).map((name) => caches.delete(name))),
    ),
  ),
);
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    caches.open(CACHE).then(async (cache) => (await cache.match(request, { ignoreSearch: true })) ?? fetch(request)),
  );
});
`;
}

function packageFolder() {
  copyBuilt(folder, LEFT_OUT);
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('</head>', '<link rel="manifest" href="app.webmanifest"></head>'),
  );
  writeFileSync(join(folder, 'app.webmanifest'), JSON.stringify(APP, null, 2));
  const files = filesOf(folder).sort();
  const contents = createHash('sha256');
  for (const file of files) contents.update(file).update(readFileSync(join(folder, file)));
  const version = contents.digest('hex').slice(0, 12);
  writeFileSync(join(folder, 'service-worker.js'), serviceWorker(files, version));
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Ends of tags inside the script would end the script for the HTML parser. */
const inScript = (code) => code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');

async function packageOnePage() {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--env', 'single', '--stats', 'errors-warnings'];
  if ((await runCommand(process.execPath, args, { cwd: root, onlyError: true })) !== 0) process.exit(1);
  const read = (name) => readFileSync(join(single, name), 'utf8');
  const built = readdirSync(single);
  const script = inScript(read(built.find((name) => name.endsWith('.js'))));
  const style = read(built.find((name) => name.endsWith('.css')));
  const icon = readFileSync(join(root, 'assets/icons/icon-32.png')).toString('base64');
  const empty = hashOf('');
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${empty} ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = read('index.html')
    .replace(/<script\b[^>]*><\/script>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(
      /<meta http-equiv=.?Content-Security-Policy[^>]*>/,
      () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('</head>', () => `<link rel="icon" href="data:image/png;base64,${icon}"><style>${style}</style></head>`)
    .replace('</body>', () => `<script>${script}</script></body>`);
  writeFileSync(onePage, page);
  rmSync(single, { recursive: true });
}

/** Makes both packages anew. Ends the program where a build fails. */
export async function packageWeb() {
  await readyPackages();
  if (!(await build('web'))) process.exit(1);
  packageFolder();
  await packageOnePage();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await packageWeb();
  console.log(`${relative(root, folder)}: put it on any web server`);
  console.log(`${relative(root, onePage)}: opens by a double click`);
}
