import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesUnder, isCode, root, textOf } from './tree';

/**
 * Who may import whom: the table of docs/architecture.md. A folder may always import itself.
 * Words with a slash or a capital are folders of src, the others packages.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'core/sheet': ['core/text/code-at'],
  'core/text': [],
  'core/pack': ['core/sheet', 'core/text', 'core/plan', 'zod/mini'],
  'core/plan': ['core/sheet', 'core/text', 'core/pack', 'zod/mini'],
  'core/check': ['core/sheet', 'core/text', 'core/plan', 'core/pack'],
  'core/rules': ['core/sheet', 'core/text', 'core/plan', 'core/pack', 'core/check', 'core/done'],
  'core/done': [
    'core/workbook',
    'core/keep/own-sheet',
    'core/sheet',
    'core/text',
    'core/plan',
    'core/pack',
    'core/check',
  ],
  'core/next-year': ['core/done', 'core/sheet', 'core/text', 'core/plan', 'core/pack', 'core/check'],
  'core/calendar': ['core/done', 'core/check', 'core/sheet', 'core/text', 'core/plan', 'core/pack'],
  'core/services': [
    'core/workbook',
    'core/done',
    'core/check',
    'core/sheet',
    'core/text',
    'core/plan',
    'core/pack',
    'core/report/period',
  ],
  'core/overview': ['core/calendar', 'core/done', 'core/plan', 'core/pack'],
  'core/report': ['core/done', 'core/sheet', 'core/text', 'core/plan', 'core/pack', 'core/check/finding'],
  'core/mapping': ['core/sheet', 'core/text', 'core/plan', 'core/pack', 'core/report/marks', 'zod/mini'],
  'core/keep': ['core/sheet', 'core/workbook', 'core/check/finding', 'core/check/choices', 'zod/mini'],
  'core/workbook': ['core/sheet'],
  actions: ['core'],
  excel: [
    'core/workbook',
    'core/sheet',
    'core/keep/own-sheet',
    'core/check/finding',
    'actions/sheet-form',
    'taskpane/host',
    'strings/language',
    'xlsx',
    '@microsoft/office-js-helpers',
  ],
  xlsx: ['core/workbook', 'core/sheet', 'core/text/code-at', 'fflate'],
  strings: ['core', 'package.json'],
  taskpane: ['core', 'actions', 'strings', 'zod/mini', 'react', 'react-dom', '@fluentui'],
  web: ['core', 'actions', 'strings', 'taskpane', 'xlsx', 'assets', 'zod/mini', 'react', 'react-dom', '@fluentui'],
  cli: ['core', 'actions', 'strings', 'xlsx', 'assets', 'package.json', 'node:'],
};

/** Entries join everything. */
const ENTRIES = ['src/taskpane/index.tsx'];
/** What says, before anything else runs, that the pane cannot start. */
const BEFORE_START = 'src/taskpane/excel-start/can-start.js';

const IMPORT = /(?:from\s+|import\s*\(\s*|^import\s+)'([^']+)'/gm;

/** What a file imports: folders and files of src without their ending, paths from the root, or packages. */
function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(IMPORT)].map(([, name = '']) => {
    if (!name.startsWith('.')) return name;
    return posix.join(posix.dirname(file), name).replace(/^src\//, '');
  });
}

const rowOf = (file: string): string | undefined =>
  Object.keys(TABLE).find((folder) => file.startsWith(`src/${folder}/`) || file === `src/${folder}.ts`);

const stands = (imported: string, allowed: string): boolean =>
  imported === allowed || imported.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`);

const files = filesUnder('src').filter(isCode);

test('every folder of src has a row, and every row a folder', () => {
  expect(files.filter((file) => !rowOf(file))).toEqual([]);
  const gone = Object.keys(TABLE).filter(
    (folder) => !existsSync(join(root, 'src', folder)) && !existsSync(join(root, 'src', `${folder}.ts`)),
  );
  expect(gone).toEqual([]);
});

test('a file imports only what its folder may', () => {
  const forbidden = files
    .filter((file) => !ENTRIES.includes(file))
    .flatMap((file) => {
      const row = rowOf(file) ?? '';
      const allowed = [row, ...(TABLE[row] ?? [])];
      return importsOf(file)
        .filter((imported) => !allowed.some((one) => stands(imported, one)))
        .map((imported) => `${file} imports ${imported}`);
    });
  expect(forbidden).toEqual([]);
});

test('a rule imports no other rule and does not read the grid', () => {
  const registries = ['src/core/rules/index.ts', 'src/core/rules/of-done.ts'];
  const rules = files.filter((file) => file.startsWith('src/core/rules/') && !registries.includes(file));
  const ids = new Set(
    registries.flatMap((file) => [...textOf(file).matchAll(/from '\.\/([^']+)'/g)].map(([, id]) => `core/rules/${id}`)),
  );
  const forbidden = rules.flatMap((file) =>
    importsOf(file)
      .filter((imported) => ids.has(imported) || imported === 'core/sheet/grid')
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(forbidden).toEqual([]);
});

test('only src/excel and entries speak to Office', () => {
  const speaking = files.filter((file) =>
    /\b(Office|Excel)\.[a-zA-Z]/.test(textOf(file).replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
  );
  const may = [...ENTRIES, BEFORE_START];
  expect(speaking.filter((file) => !file.startsWith('src/excel/') && !may.includes(file))).toEqual([]);
});

test('there are no barrels but the registry of rules', () => {
  expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual(['src/core/rules/index.ts', ...ENTRIES]);
});

test('core has no folder but those of the table', () => {
  const folders = readdirSync(join(root, 'src/core'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `core/${name}`).filter((name) => !(name in TABLE))).toEqual([]);
});
