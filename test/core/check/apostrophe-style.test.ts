import { apostropheStyle, chooseApostrophes, sheetApostrophes } from '../../../src/core/check/apostrophe-style';
import { planOf } from '../plan/reading';

const HEADER = '| № | Nomi | Birlik | Fakt | Reja | Muddat |\n|---|---|---|---|---|---|';
const planWith = (...names: string[]) =>
  planOf(`${HEADER}\n${names.map((name, at) => `| ${at + 1}. | ${name} | Dona | 4 | 5 |`).join('\n')}`);
const usualOf = (...names: string[]): string => sheetApostrophes(planWith(...names)).usual;

test.each<[string, string[]]>([
  ['modifier', ['Kitob']],
  ['modifier', ['oʻqish', "o'qish"]],
  ['straight', ['oʻqish', "o'qish va ma'ruza"]],
  ['straight', ["o'qish", "o'qish", 'oʻqish']],
  ['modifier', ["o'qish", 'oʻqish va maʼruza']],
  ['curly', ['o‘qish va ma’ruza', 'oʻqish']],
  ['curly', ['o‘qish', "o'qish"]],
  ['straight', ["o'qish", 'o`qish']],
  ['backtick', ['o`qish', 'g`oya', "o'qish"]],
  ['modifier', ['oʻqish, gʻoya, OʻZ, GʻOZ', "ma'ruza, ta'lim, san'at"]],
  ['straight', ["oʻqish va ma'ruza va ta'lim"]],
  ['straight', ['oʻqish', 'maʻruza', "ta'lim", "san'at"]],
  ['straight', ['oʼqish', "ta'lim"]],
  // One sign typed for both is a way of its own, and the words that have one of the two do not hide it.
  ['closing', ['o’qish', 'ma’ruza', 'ta’lim va san’at']],
  ['curly', ['o‘qish, g‘oya', 'ma’ruza', 'o’rin']],
  ['opening', ['o‘qish', 'ma‘ruza']],
  ['raised', ['oʼqish', 'maʼruza', 'taʼlim']],
  ['turned', ['oʻqish', 'maʻruza', 'gʻoya']],
  ['acute', ['o´qish', 'ma´ruza', "o'rin"]],
])('a sheet uses %s where it has %j', (usual, names) => {
  expect(usualOf(...names)).toBe(usual);
});

test('a text has the one way it keeps to, none where it mixes them, and nothing is said of one without', () => {
  const texts = {
    'oʻqish, gʻoya, maʼruza': 'modifier',
    "o'qish, ma'ruza": 'straight',
    "oʻqish, ma'ruza": null,
    'o‘qish': null,
    'o`qish': null,
    maʻruza: null,
    oʼqish: null,
    ʻoqish: null,
    ʼoqish: 'modifier',
  };
  const { styleOfText } = sheetApostrophes(planWith('Kitob', 'Reja (1), 2-son!', ...Object.keys(texts)));
  expect(Object.fromEntries(styleOfText)).toEqual(texts);
});

test('what the office chose counts before what the sheet uses, until it is taken back', () => {
  const plan = planWith("o'qish");
  expect(apostropheStyle(plan)).toBe('straight');
  chooseApostrophes(plan, 'curly');
  expect([apostropheStyle(plan), sheetApostrophes(plan).usual]).toEqual(['curly', 'straight']);
  chooseApostrophes(plan, undefined);
  expect(apostropheStyle(plan)).toBe('straight');
});
