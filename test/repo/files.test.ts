import { filesUnder, isCode, root, textOf } from './tree';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'test', 'scripts', 'docs', '.ci', '.github'];
const ROOT_FILES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'package.json',
  'webpack.config.js',
  'manifest.xml',
];

const all = FOLDERS.flatMap(filesUnder);
const code = all.filter(isCode).filter((path) => !path.startsWith('test/fixtures/'));
const nameOf = (path: string): string => path.split('/').at(-1)!;
const lines = (path: string): number => textOf(path).split('\n').length - 1;

test('a file of code is short enough to read: 300 lines, a rule 120', () => {
  expect(code.filter((path) => lines(path) > 300)).toEqual([]);
  const rules = code.filter((path) => path.startsWith('src/core/rules/') && nameOf(path) !== 'index.ts');
  expect(rules.filter((path) => lines(path) > 120)).toEqual([]);
});

test('names tell what is inside', () => {
  const vague = /(^|[-/])(utils?|helpers?|common|shared|misc|manager)([./]|$)/i;
  expect(all.filter((path) => vague.test(path))).toEqual([]);
});

test('.ts files are kebab-case, .tsx files are named after their component', () => {
  const sources = code.filter((path) => path.startsWith('src/'));
  const wrong = sources.filter((path) => {
    const name = nameOf(path);
    // The script that runs before everything else is plain ES5.
    if (name === 'index.tsx' || name === 'main.tsx' || path.endsWith('excel-start/can-start.js')) return false;
    return !(name.endsWith('.tsx') ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/).test(name);
  });
  expect(wrong).toEqual([]);
});

test('nothing is left for later and no check is switched off', () => {
  const later = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'eslint-' + 'disable', '@ts-' + '(ignore|expect-error)'].join('|'),
  );
  expect(code.filter((path) => later.test(textOf(path)))).toEqual([]);
  const skipped = /\b(test|it|describe)\.(skip|only|todo)\b|\b(xit|xtest|fit|fdescribe)\(/;
  expect(
    code.filter((path) => path.startsWith('test/') && path !== 'test/repo/files.test.ts' && skipped.test(textOf(path))),
  ).toEqual([]);
});

test('tests stand on what the project holds', () => {
  const outside = new RegExp(`\\.\\./${'shared'}/`);
  expect(code.filter((path) => path.startsWith('test/') && outside.test(textOf(path)))).toEqual([]);
});

test('no path of one machine and no package registry is named', () => {
  const machine = new RegExp(
    ['(^|[\\s"\'`(])/(work|home|root|Users)/', 'registry\\.' + 'npmjs', 'registry\\.' + 'yarnpkg'].join('|'),
    'm',
  );
  const texts = [...all, ...ROOT_FILES.filter((path) => existsSync(join(root, path)))].filter((path) =>
    /\.(ts|tsx|mjs|js|json|md|yml|xml|html|css)$|run$/.test(path),
  );
  expect(texts.filter((path) => machine.test(textOf(path)))).toEqual([]);
});

test.each(['package-lock.json', 'test/bench/package-lock.json'])(
  '%s names no place that packages come from',
  (path) => {
    const places = textOf(path).match(/"resolved":[^\n]*/g) ?? [];
    expect(places).toEqual([]);
  },
);

interface LockEntry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('the lock file holds the packages of every platform: npm ci refuses it otherwise', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, LockEntry> };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('every command that README and CONTRIBUTING name exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((path) => {
    const text = textOf(path);
    const runs = [...text.matchAll(/npm run (?:-s |--silent )?([a-z:]+)/g)].map(([, name]) => name!);
    return [...runs, ...[...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name!)];
  });
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every script of package.json stands on a file that is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((line) => /^node (\S+)/.exec(line)?.[1] ?? []);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('the links of the documents lead somewhere', () => {
  const documents = [...filesUnder('docs').filter((path) => path.endsWith('.md')), 'README.md', 'CONTRIBUTING.md'];
  const broken = documents.flatMap((path) =>
    [...textOf(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target]) => join(path, '..', target!))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});
