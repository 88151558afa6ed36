import { endedProgrammes } from '../../../src/core/check/programmes';
import type { Pack } from '../../../src/core/pack/pack';
import { pack, planOf } from '../plan/reading';

/** "2020-2025 B2 B3 (1 2)": the programmes that ended, their cells and the numbers of the items that cite them. */
const ended = (rows: readonly string[], year = 2026, of: Pack = pack): string[] => {
  const plan = planOf(rows.map((row, at) => (row.startsWith('|') ? row : `| ${at + 1}. | ${row} |`)).join('\n'));
  return endedProgrammes(plan, of, year).map(
    ({ programme, cells, items }) =>
      `${programme} ${cells.join(' ')} (${items.map((item) => plan.items[item]!.number.text).join(' ')})`,
  );
};
const named = (name: string): string => `${name} | Dona | 4 | 5`;
const far = 'soʻz '.repeat(60);

test.each<[string, string, string[]]>([
  ['a programme by its years', '2020–2025-yillarga moʻljallangan Milliy dasturi', ['2020-2025 B2 (1.)']],
  ['with a hyphen', 'Milliy dasturi, 2020 - 2025', ['2020-2025 B2 (1.)']],
  ['in Russian', 'Национальная программа 2020-2025', ['2020-2025 B2 (1.)']],
  ['one that goes on', '2020–2026-yillarga moʻljallangan Milliy dasturi', []],
  ['years of no programme', '2020–2025-yillardagi hisobot', []],
  ['other numbers', 'Milliy dasturi 12020-2025 va 2020-20255', []],
  // By the words that the pack knows, where no years are written.
  ['one of the pack', 'Kitobxonlik madaniyatini rivojlantirish Milliy dasturi ijrosi', ['2020-2025 B2 (1.)']],
  ['one of the pack that goes on', 'Yangi Oʻzbekiston taraqqiyot strategiyasi', []],
  ['one of the pack with other years', 'Kitobxonlik madaniyatini rivojlantirish Milliy dasturi 2026-2030', []],
  ['some of its words', 'Kitobxonlik madaniyati', []],
  // The title or the sentence around the years tells whose they are.
  ['in the title of a programme', '“2020–2025-yillardagi kitobxonlik dasturi” toʻgʻrisida', ['2020-2025 B2 (1.)']],
  ['in the title of another act', 'Dasturi: “2020–2025-yillarda qurilish” toʻgʻrisida', []],
  ['before the title of a programme', '2020–2025-yillardagi “Milliy dasturi”', []],
  ['in a sentence of its own', 'Milliy dasturi bajarildi. 2020–2025-yillardagi hisobot', []],
  ['in the same sentence', 'Bajarildi. Milliy dasturi, 2020–2025', ['2020-2025 B2 (1.)']],
  ['far before', `Milliy dasturi ${far} 2020–2025`, []],
  ['far behind', `2020–2025 ${far} Milliy dasturi`, []],
  ['two', 'Milliy dasturi 2018-2020, keyin 2020–2025', ['2018-2020 B2 (1.)', '2020-2025 B2 (1.)']],
  ['one that ended and one that goes on', 'Milliy dasturi 2020–2025, keyin 2026-2030', ['2020-2025 B2 (1.)']],
])('%s', (_, name, expected) => {
  expect(ended([named(name)])).toEqual(expected);
});

test('each programme is told once, with all cells and items that cite it', () => {
  const cites = 'Milliy dasturi 2020-2025';
  expect(ended([`${named(cites)} | ${cites} va ${cites}`, named('Seminarlar'), named(`${cites}, ${cites}`)])).toEqual([
    '2020-2025 B2 F2 B4 (1. 3.)',
  ]);
});

test('of a torn text the cell that cites it is told, else the first', () => {
  expect(ended([named('Kitobxonlik'), '| | Milliy dasturi 2020-2025 | | | |'])).toEqual(['2020-2025 B3 (1.)']);
  expect(ended([named('Milliy dasturi 2020-'), '| | 2025 yillarga | | | |'])).toEqual(['2020-2025 B2 (1.)']);
  expect(ended([named('Kitobxonlik'), '| | madaniyatini oshirish Milliy dasturi | | | |'])).toEqual([
    '2020-2025 B2 (1.)',
  ]);
});

test('whether it ended depends on the year', () => {
  const rows = [named('Milliy dasturi 2020-2025'), named('Kitobxonlik madaniyatini rivojlantirish Milliy dasturi')];
  expect(ended(rows, 2025)).toEqual([]);
  expect(ended(rows, 2027)).toEqual(['2020-2025 B2 B3 (1. 2.)']);
});
