import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

const NAMES = ['exports', 'require', 'module', '__filename', '__dirname'];
const WORDS = ['describe', 'test', 'it', 'beforeEach', 'beforeAll', 'expect'];
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];
const SWITCH = /stryMutAct_9fa48\("(\d+)"\)/g;
const COUNTER = /stryCov_9fa48\(("[^)]*)\)/g;

const require = createRequire(join(process.cwd(), 'package.json'));

/** An answer for each thing that was asked, worked out once. */
function remember(answer) {
  const known = new Map();
  return (asked) => {
    if (!known.has(asked)) known.set(asked, answer(asked));
    return known.get(asked);
  };
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const fileAt = remember((path) => {
  const found = ENDINGS.map((ending) => path + ending).find(isFile);
  if (!found) throw new Error(`There is no file ${path}`);
  return found;
});

const javaScriptOf = remember((file) => {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return `module.exports = ${text}`;
  return transformSync(text, {
    filename: file,
    configFile: false,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  }).code;
});

/** How often each mutant was passed, by its number, in files that count. */
export const passes = [];

const compile = (code, filename) => compileFunction(code, [...NAMES, ...WORDS, 'passes'], { filename });

function countAll(ids) {
  const numbers = ids.split(',').map((id) => Number(JSON.parse(id)));
  for (const number of numbers) while (passes.length <= number) passes.push(0);
  return `(${numbers.map((number) => `passes[${number}]++`).join(', ')})`;
}

/** A file in which no mutant is switched on, and every one that is passed is counted. */
export const withCounts = remember((file) => {
  const code = javaScriptOf(file).replace(COUNTER, (_, ids) => countAll(ids));
  return compile(code.replace(SWITCH, 'false'), file);
});

/** A file in which at most the one mutant can be switched on, and nothing is counted. */
function withOnly(mutant, file) {
  const code = javaScriptOf(file)
    .replace(COUNTER, '0')
    .replace(SWITCH, (call, id) => (id === mutant ? call : 'false'));
  return compile(code, file);
}

const withoutMutants = remember((file) => withOnly(null, file));

/** The files for a try of one mutant, which is in one of them. */
export const withMutant = ({ id, file }) => {
  const mutated = withOnly(id, file);
  return (asked) => (asked === file ? mutated : withoutMutants(asked));
};

/** Loads files as Node does, each once, all of them anew for each `loader`; packages stay as they are. */
export function loader(compiled, words) {
  const loaded = new Map();
  const said = WORDS.map((word) => words[word]);
  const load = (file) => {
    if (loaded.has(file)) return loaded.get(file).exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const folder = dirname(file);
    const requireFrom = (name) => (name.startsWith('.') ? load(fileAt(resolve(folder, name))) : require(name));
    compiled(file)(module.exports, requireFrom, module, file, folder, ...said, passes);
    return module.exports;
  };
  return load;
}
