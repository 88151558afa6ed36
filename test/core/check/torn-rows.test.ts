import packJson from '../../../assets/packs/uz-akm.json';
import {
  deleteRow,
  firstFilled,
  isRemovable,
  isWritableAsText,
  joinRows,
  tornRows,
} from '../../../src/core/check/torn-rows';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/test-grid';
import { planOf } from '../plan/reading';

it('joins what people read in the cells: a truth value as Excel shows it', () => {
  const header = ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];
  const plan = parsePlan(gridOf([header, [1, 'Klub', false, 4, 5], [null, 'davomi', 'dona']]), readPack(packJson))!;
  const [torn] = tornRows(plan.items[0]!);
  expect(joinRows(torn!.own, [torn!.rest[0]!.row])).toMatchObject([
    { cell: 'B2', after: 'Klub davomi' },
    { cell: 'C2', before: false, after: 'FALSE dona' },
    { kind: 'deleteRow', row: 3 },
  ]);
});

/** The cells that joining writes: "B2 Klub davomi", "G2 -" for what was there before. */
const written = (table: string): string[] => {
  const [torn] = tornRows(planOf(table).items[0]!);
  return joinRows(
    torn!.own,
    torn!.rest.map(({ row }) => row),
  ).map((edit) =>
    edit.kind === 'set'
      ? `${edit.cell} ${JSON.stringify(edit.after)}`
      : `${edit.kind} ${'row' in edit ? edit.row : ''}`,
  );
};

test.each([
  { second: '| | davomi |', writes: ['B2 "Axborot-davomi"'], name: 'Axborot-' },
  { second: '| | Davomi |', writes: ['B2 "Axborot- Davomi"'], name: 'Axborot-' },
  { second: '| | davomi |', writes: ['B2 "Axborot davomi"'], name: 'Axborot' },
  { second: '| | davomi |', writes: ['B2 "2026- davomi"'], name: '2026-' },
])('$name and $second are joined as $writes', ({ second, writes, name }) => {
  expect(written(`| 1. | ${name} | Dona | 4 | 5 |\n${second}`)).toEqual([...writes, 'deleteRow 3']);
});

test('quantities become lines of their own, a blank takes what stands below, other columns are texts', () => {
  expect(
    written('| 1. | Klub | | 4 | | Reja |\n| | davomi | dona | 7 | 9 | asosida |\n| | oxiri | | | ␣8␣ | |'),
  ).toEqual([
    'B2 "Klub davomi oxiri"',
    'C2 "dona"',
    'D2 "4\\n7"',
    'E2 "9\\n8"',
    'F2 "Reja asosida"',
    'deleteRow 3',
    'deleteRow 4',
  ]);
});

test('what stands in a column beyond the table moves up to its row', () => {
  const head =
    '| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Mexanizm | Muddati | Masʼullar | |\n|---|';
  expect(written(`${head}\n| 1. | Klub | Dona | 4 | 5 | | | | |\n| | davomi | | | | | | | izoh |`)).toEqual([
    'B2 "Klub davomi"',
    'I2 "izoh"',
    'deleteRow 3',
  ]);
  expect(written(`${head}\n| 1. | Klub | Dona | 4 | 5 | | | | bir |\n| | davomi | | | | | | | ikki |`)).toEqual([
    'B2 "Klub davomi"',
    'I2 "bir ikki"',
    'deleteRow 3',
  ]);
});

test('a row taken out is remembered with all that stood in it', () => {
  const { rows } = planOf('| 1. | Klub | Dona | 4 | 5 |\n| | davomi | | | 7 |');
  expect(deleteRow(rows[1]!)).toEqual({ kind: 'deleteRow', row: 3, before: [null, 'davomi', null, null, 7] });
  expect(firstFilled(rows[1]!).at).toBe('B3');
  expect(firstFilled(rows[0]!).at).toBe('A2');
  expect(
    firstFilled(planOf('| 1. | Klub | Dona | 4 | 5 |\n| | | ␣ | | |\n| 2. | Kitob | Dona | 4 | 5 |').rows[1]!).at,
  ).toBe('A3');
});

test.each([
  ['| | davomi | | | 7 |', true, true],
  ['| | davomi | | | =D2+1 → 7 |', false, true],
  ['| | <b>dav</b>omi | | | |', false, true],
  ['| | davomi | | | 0.0000001 |', true, false],
  ['| | berilgan | | | |', true, true],
])('%s can be taken out: %s, is writable as text: %s', (second, removable, writable) => {
  const row = planOf(`| 1. | Klub | Dona | 4 | 5 |\n${second}`).rows[1]!;
  expect([isRemovable(row), isWritableAsText(row)]).toEqual([removable, writable]);
});
