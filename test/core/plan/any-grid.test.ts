import fc from 'fast-check';
import { indicatorValue } from '../../../src/core/plan/indicator-value';
import { searchColumns } from '../../../src/core/plan/find-columns';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Area } from '../../../src/core/sheet/address';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { pack } from './reading';

const WORDS = ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja', 'Mexanizm', 'Muddat', 'Masʼullar'];
const TEXTS = [
  'I. OAV BILAN ISHLASH',
  'Shundan,',
  '1.',
  '18.1.',
  'II',
  'Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta',
];
const QUANTITIES = ['12 350', '370/1006', '-', '12 ta', '1.006', '240/319\n27/270', ''];

const text = fc.oneof(fc.constantFrom(...WORDS, ...TEXTS, ...QUANTITIES), fc.string(), fc.string({ unit: 'grapheme' }));
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 6, arbitrary: text.map((value): Cell => ({ kind: 'text', value })) },
  fc.double().map((value): Cell => ({ kind: 'number', value, format: '0.00' })),
  fc.integer({ min: -1, max: 60_000 }).map((value): Cell => ({ kind: 'date', value, format: 'd-mmm' })),
  fc.boolean().map((value): Cell => ({ kind: 'boolean', value })),
  fc.constant<Cell>({ kind: 'error', value: '#REF!', formula: 'A1' }),
);
const area: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), fc.nat(4), fc.nat(8))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const grid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.array(fc.option(fc.array(cell, { maxLength: 9 }), { nil: undefined }), { maxLength: 14 }),
    fc.array(area, { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([rows, merges, hasHeader]) => {
    const header = WORDS.map((value): Cell => ({ kind: 'text', value }));
    const cells = hasHeader ? [header, ...rows] : rows;
    return {
      sheet: 'Reja',
      rowCount: Math.max(cells.length, ...merges.map(({ bottom }) => bottom)),
      columnCount: Math.max(9, ...merges.map(({ right }) => right)),
      cells,
      merges,
      hiddenRows: [2],
      hiddenColumns: [],
      isProtected: false,
    };
  });

test('whatever the grid, the parser does not throw and every row has one place', () => {
  fc.assert(
    fc.property(grid, (sheet) => {
      searchColumns(sheet, pack);
      const plan = parsePlan(sheet, pack);
      if (!plan) return;
      const rows = plan.rows.map(({ row }) => row);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      const kinds = plan.rows.filter(({ kind }) => kind === 'item').length;
      expect(plan.items).toHaveLength(kinds);
      expect(plan.sections).toHaveLength(plan.rows.filter(({ kind }) => kind === 'section').length);
      for (const item of plan.items) {
        expect(plan.items[item.index]).toBe(item);
        for (const match of item.indicators) indicatorValue(item.fact, match);
      }
      expect(JSON.parse(JSON.stringify(plan.items)).length).toBe(kinds);
    }),
    { numRuns: 300 },
  );
});

test.each([' ', ', ', '1 ', '- ', 'I-', '(', "a'", 'I. '])('a cell full of %j is read in no time', (part) => {
  const value = `I${part.repeat(32_000 / part.length)}x`;
  const cells = ['number', 'name', 'unit', 'fact', 'plan', 'mechanism', 'deadline', 'responsible'];
  const row = cells.map((): Cell => ({ kind: 'text', value }));
  const alone = [{ kind: 'text', value } as const];
  const header = WORDS.map((word): Cell => ({ kind: 'text', value: word }));
  const sheet = { sheet: 'Reja', merges: [], hiddenRows: [], hiddenColumns: [], isProtected: false };
  const plan = parsePlan({ ...sheet, rowCount: 4, columnCount: 8, cells: [alone, header, row, alone] }, pack);
  expect(plan?.rows).toHaveLength(2);
});
