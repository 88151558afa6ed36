import { rightSpelling, slipAt, slipsIn, withoutSlips } from '../../../src/core/check/slips';
import type { Pack } from '../../../src/core/pack/pack';
import { pack } from '../plan/reading';

/** A pack with these slips alone. */
const knowing = (...slips: Pack['slips']): Pack => ({ ...pack, slips });
const few = knowing(
  { wrong: 'boyicha', right: 'boʻyicha', isWhole: false },
  { wrong: 'boy', right: 'boʻy', isWhole: true },
  { wrong: 'xam', right: 'ham', isWhole: true },
  { wrong: "ma'sul", right: 'masʼul', isWhole: false },
  { wrong: 'gʻo', right: 'go', isWhole: true },
  { wrong: 'хам', right: 'ҳам', isWhole: true },
);

test.each<[string, string[]]>([
  ['Reja boyicha', ['5–12 boyicha']],
  ['boyicha Boyichasi BOYICHA', ['0–7 boyicha', '8–15 boyicha', '18–25 boyicha']],
  ['xam, ham, xamda', ['0–3 xam']],
  ['XAM (xam)', ['0–3 xam', '5–8 xam']],
  ['Хам китоб', ['0–3 хам']],
  // A whole word goes on with a letter, a digit, or an apostrophe and a letter; a closing apostrophe ends it.
  ['xam1', []],
  ["xam'a a'xam", []],
  ["‘xam’ xam'", ['1–4 xam', '6–9 xam']],
  ["xam'' ''xam''", ['0–3 xam', '8–11 xam']],
  // With any apostrophe.
  ["ma'sul maʼsul ma‘sul MAʼSUL masul", ["0–6 ma'sul", "7–13 ma'sul", "14–20 ma'sul", "21–27 ma'sul"]],
  ["g'o gʻo go", ['0–3 gʻo', '4–7 gʻo']],
  // In the beginning of a word only, after an apostrophe that opens it too.
  ["aboyicha o'boyicha 1boyicha", []],
  ['‘boyicha’', ['1–8 boyicha']],
  ['boyich', []],
  ['boyicho', []],
  ['boy', ['0–3 boy']],
  // Of two that fit the longer one.
  ['boy boyicha', ['0–3 boy', '4–11 boyicha']],
  // What is a sign with the bits of a letter is none.
  ['ma\u0007sul', []],
  ['[am', []],
])('%j has %j', (text, expected) => {
  expect(slipsIn(text, few).map(({ start, end, slip }) => `${start}–${end} ${slip.wrong}`)).toEqual(expected);
});

test('the slip of a word is told at its beginning', () => {
  expect(slipAt('Reja boyicha', 5, few)?.right).toBe('boʻyicha');
  expect(slipAt('Reja boyicha', 0, few)).toBeNull();
});

test.each([
  ['Reja boyicha, xam', 'modifier', 'Reja boʻyicha, ham'],
  ['Boyicha', 'modifier', 'Boʻyicha'],
  ['BOYICHA XAM', 'modifier', 'BOʻYICHA HAM'],
  ["Ma'sul boyicha", 'straight', "Mas'ul bo'yicha"],
  ['maʼsul', 'curly', 'mas’ul'],
  ['Boyichasi', 'modifier', 'Boʻyichasi'],
  ['sof matn', 'modifier', 'sof matn'],
] as const)('%j is mended with %s apostrophes into %j', (text, style, mended) => {
  expect(withoutSlips(text, slipsIn(text, few), style)).toBe(mended);
});

test('a slip of one letter keeps its case', () => {
  const one = knowing({ wrong: 'x', right: 'ha', isWhole: true });
  expect(['x', 'X'].map((text) => rightSpelling(text, slipsIn(text, one)[0]!, 'modifier'))).toEqual(['ha', 'HA']);
});

test('packs are told apart', () => {
  const other = knowing({ wrong: 'kitop', right: 'kitob', isWhole: false });
  expect([few, other, few].map((one) => slipsIn('kitop boyicha', one).map(({ slip }) => slip.right))).toEqual([
    ['boʻyicha'],
    ['kitob'],
    ['boʻyicha'],
  ]);
});
