import uzAkm from '../../../assets/packs/uz-akm.json';
import { runRules } from '../../../src/core/check/run-rules';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { sheetApproval } from '../../../src/core/rules/sheet-approval';
import { gridOf } from '../../support/test-grid';

/* What a block of approval holds, line by line, and which lines belong to it. */

const pack = readPack(uzAkm);
const TABLE = [
  ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil (fakt)', '2026-yil (reja)', 'Mexanizm', 'Muddati', 'Masʼullar'],
  ['1.', 'Tadbirlar', 'Tadbir', 4, 5],
];

/** What the block lacks, its lines given with the row and column in which they stand. */
function lackingIn(...lines: readonly (readonly [row: number, column: number, text: string])[]): string[] {
  const above = Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => lines.find(([r, c]) => r === row + 1 && c === column + 1)?.[2] ?? null),
  );
  const plan = parsePlan(gridOf([...above, ...TABLE]), pack)!;
  return runRules(plan, pack, [sheetApproval]).map(({ message }) => message);
}

/** A whole block, one line of it given. */
const withLine = (given: { signature?: string; name?: string; date?: string }): string[] => {
  const { signature = '______', name = 'A. Yusuf', date = '12.01.2026' } = given;
  return lackingIn([1, 6, 'TASDIQLAYMAN'], [2, 6, 'Direktor'], [3, 6, signature], [4, 6, name], [5, 6, date]);
};

test.each(
  [
    ['A.Yusuf', 'A. Yusuf', 'Sh.O.Yusuf', 'Gʻ. N. Yusuf', "O'. Yusuf", 'Yusuf A.', 'Yusuf A.B.', 'ш. Ш. Юсуф'],
    ['Karimov', 'Karimova', 'Aliyev', 'Aliyeva', 'Yusuf Ivanovich', 'Yusuf Ivanovna'],
    ['Каримов', 'Каримова', 'Алиев', 'Алиева', 'Иванович', 'Ивановна'],
  ].flat(),
)('%s is a name', (name) => expect(withLine({ name })).toEqual([]));

test.each(
  [
    ['Yusuf', 'A.  Yusuf', 'a. Yusuf', 'A. Yu', 'A. yusuf', 'SHOIR. Yusuf', 'Yusuf a.', 'Yu A.', 'yusuf A.'],
    ['Yusuf  A.', 'Karimovlar', 'karimov', 'oKarimov'],
  ].flat(),
)('%s is no name', (name) => expect(withLine({ name })).toEqual(['name']));

test.each(
  [
    ['12.01.2026', '1.1.26', '“___” ________ 20__-yil', '“07” 08 2025-yil', '5-yanvar 2026', '__ yanvar 20__'],
    ['«  » yanvar 2026', '2026-yil “___”', '2026 yil 5', '2026-yil 5-yanvar', '2026yil _', '2026 - yil  «__»'],
  ].flat(),
)('%s is a date, or a line for it', (date) => expect(withLine({ date })).toEqual([]));

test.each(
  [
    ['2026-yil', 'yanvar 2026', '12.01', '12.01.2', '_ yanvar 2026', '2026-yil yanvar', '5-yanvar 20'],
    ['1.123.26', '5 kun va yana koʻp soʻzlar bor 2026', '“5-yanvar” 20_'],
  ].flat(),
)('%s is no date', (date) => expect(withLine({ date })).toEqual(['date']));

test.each(['___', '......', '……', '(imzo)', 'ИМЗО', 'Подпись:'])('%s is a place for the signature', (line) => {
  expect(withLine({ signature: line })).toEqual([]);
});

test.each(['__', '.....', '…', 'imz'])('%s is no place for the signature', (line) => {
  expect(withLine({ signature: line })).toEqual(['signature']);
});

test('the lines of the block stand under its word, two columns aside and six rows below at most', () => {
  const block = (post: [number, number], name: [number, number], date: [number, number]): string[] =>
    lackingIn([2, 6, 'TASDIQLAYMAN'], [...post, 'Direktor'], [...name, '____ A. Yusuf'], [...date, '12.01.2026']);
  expect(block([3, 8], [4, 4], [8, 6])).toEqual([]);
  expect(block([3, 9], [4, 4], [8, 6])).toEqual(['post']);
  expect(block([3, 8], [4, 3], [8, 6])).toEqual(['signature', 'name']);
  expect(block([3, 8], [4, 4], [9, 6])).toEqual(['date']);
  expect(block([1, 6], [4, 4], [8, 6])).toEqual(['post']);
  expect(block([2, 7], [2, 8], [2, 5])).toEqual([]);
});

test('the whole is asked for in the first title, else in the first header', () => {
  const at = (rows: Parameters<typeof gridOf>[0]): string[] =>
    runRules(parsePlan(gridOf(rows), pack)!, pack, [sheetApproval]).map((found) => `${found.at} ${found.message}`);
  const turned = TABLE.map((row) => [null, ...[...row, null, null, null].slice(0, 8).reverse()]);
  expect(at(turned)).toEqual(['B1 missing']);
  expect(at([[null, null, 'ISH REJASI'], ...TABLE])).toEqual(['C1 missing']);
});

test('a pack without words of approval asks for none', () => {
  const plan = parsePlan(gridOf(TABLE), pack)!;
  expect(runRules(plan, { ...pack, approval: { ...pack.approval, words: [] } }, [sheetApproval])).toEqual([]);
});
