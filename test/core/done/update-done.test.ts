import { newDoneSheet } from '../../../src/core/done/done-sheet';
import { itemKeys } from '../../../src/core/done/item-keys';
import { readDone } from '../../../src/core/done/read-done';
import { updateDone } from '../../../src/core/done/update-done';
import type { Plan } from '../../../src/core/plan/plan';
import { gridOf, type Written } from '../../support/test-grid';
import { planOf } from '../plan/reading';
import { QUARTERS_BY_KEY } from './plan-at-work';

const ROWS = [
  '| 1. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | AKM |',
  '| 2. | Kitob sovgʻasi | Dona | 5 | 9 | Reja | har chorakda | AKM |',
  '| 3. | Qatnov | Marotaba | 100 | 120 | Reja | har chorakda | AKM |',
];
const plan = planOf(ROWS.join('\n'));
const [key1, key2, key3] = itemKeys(plan);

const AS_PLANNED: readonly (readonly Written[])[] = [
  ['1.', 'Davra suhbatlari', 'Tadbir', 4, 8, key1!, 2],
  ['2.', 'Kitob sovgʻasi', 'Dona', 5, 9, key2!, 3],
  ['3.', 'Qatnov', 'Marotaba', 100, 120, key3!, 30],
];

function updateOf(
  rows: readonly (readonly Written[])[],
  headings: readonly Written[] = QUARTERS_BY_KEY,
  of: Plan = plan,
) {
  const grid = gridOf([['2026-yil'], headings, ...rows]);
  const { change, added, changed, gone } = updateDone(grid, readDone(grid, of)!, of);
  return {
    change,
    added: added.map(({ number }) => number.text),
    changed: changed.map(({ row }) => row),
    gone: gone.map(({ row }) => row),
  };
}

/** The rows that are put in: where, like which, and the name and key of each. */
const inserted = (rows: readonly (readonly Written[])[], headings?: readonly Written[]) =>
  updateOf(rows, headings).change?.edits.map((edit) =>
    edit.kind === 'insertRow' ? [edit.row, edit.like, edit.values![0]![1]] : edit.kind,
  );

test('a sheet that is as the plan stays as it is', () => {
  expect(updateOf(AS_PLANNED)).toEqual({ change: null, added: [], changed: [], gone: [] });
});

test('what the plan has otherwise by now is set, and nothing that was entered', () => {
  const [, second, third] = AS_PLANNED;
  const old: Written[] = ['7', { kind: 'text', value: 'Davra', format: '@' }, null, null, '8', key1!, 2];
  const text = { kind: 'set', format: '@' } as const;
  expect(updateOf([old, second!, third!])).toEqual({
    change: {
      id: 'done:update',
      edits: [
        { ...text, cell: 'A3', before: '7', after: '1.' },
        { kind: 'set', cell: 'B3', before: 'Davra', after: 'Davra suhbatlari' },
        { ...text, cell: 'C3', before: null, after: 'Tadbir' },
        { kind: 'set', cell: 'D3', before: null, after: 4 },
        { kind: 'set', cell: 'E3', before: '8', after: 8 },
      ],
    },
    added: [],
    changed: [3],
    gone: [],
  });
});

test('a text is kept as text, and undoing gives the cell its own format back', () => {
  const [first, ...others] = AS_PLANNED;
  const dated = [{ kind: 'number', value: 1, format: '0.0' } as const, ...first!.slice(1)];
  expect(updateOf([dated, ...others]).change!.edits).toEqual([
    { kind: 'set', cell: 'A3', before: 1, after: '1.', format: '@', formatBefore: '0.0' },
  ]);
  const wasText = [...first!.slice(0, 3), { kind: 'text', value: '4', format: '@' } as const, ...first!.slice(4)];
  expect(updateOf([wasText, ...others]).change!.edits).toEqual([{ kind: 'set', cell: 'D3', before: '4', after: 4 }]);
});

test('what the plan has no longer is blank: a value that stood there goes', () => {
  const blank = planOf(ROWS[0]!.replace('| 4 |', '| |'));
  expect(updateOf([AS_PLANNED[0]!], QUARTERS_BY_KEY, blank).change!.edits).toEqual([
    { kind: 'set', cell: 'D3', before: 4, after: null },
  ]);
});

test('columns that the sheet lacks are not asked of', () => {
  const few = ['Band', 'Kalit', 'I chorak', 'II chorak', 'III chorak', 'IV chorak'];
  const rows = [
    ['Davra', key1!, 2],
    ['Kitob sovgʻasi', key2!],
    ['Qatnov', key3!],
  ];
  expect(updateOf(rows, few).change!.edits.map((edit) => edit.kind === 'set' && edit.cell)).toEqual(['A3']);
  const [insert] = updateOf(rows.slice(0, 2), few).change!.edits.slice(1);
  expect(insert).toEqual({
    kind: 'insertRow',
    row: 5,
    count: 1,
    values: [['Qatnov', key3, null, null, null, null]],
    like: 4,
  });
});

test('a new row holds what comes from the plan, each in its column', () => {
  const [, second, third] = AS_PLANNED;
  const turned = ['Kim kiritdi', ...QUARTERS_BY_KEY];
  const update = updateOf(
    [second!, third!].map((row) => ['Men', ...row]),
    turned,
  );
  expect(update).toEqual({
    change: {
      id: 'done:update',
      edits: [
        {
          kind: 'insertRow',
          row: 3,
          count: 1,
          values: [[null, '1.', 'Davra suhbatlari', 'Tadbir', 4, 8, key1, null, null, null, null]],
          like: 3,
        },
      ],
    },
    added: ['1.'],
    changed: [],
    gone: [],
  });
});

test('a new row stands behind the row of the item before it, and looks as the row that it pushes down', () => {
  const [first, second, third] = AS_PLANNED;
  const heading = [null, 'I. ASOSIY FAOLIYAT'];
  expect(inserted([first!, third!])).toEqual([[4, 4, 'Kitob sovgʻasi']]);
  expect(inserted([first!, second!])).toEqual([[5, 4, 'Qatnov']]);
  expect(inserted([heading, second!, third!])).toEqual([[4, 4, 'Davra suhbatlari']]);
  expect(inserted([first!, heading, third!])).toEqual([[4, 5, 'Kitob sovgʻasi']]);
  expect(inserted([third!, heading, first!])).toEqual([[6, 5, 'Kitob sovgʻasi']]);
  expect(inserted([first!])).toEqual([
    [4, 3, 'Kitob sovgʻasi'],
    [4, 3, 'Qatnov'],
  ]);
  expect(inserted([third!, second!])).toEqual([[3, 3, 'Davra suhbatlari']]);
});

test('on a sheet without rows all come behind the heading, like no other row', () => {
  expect(inserted([])).toEqual([
    [3, undefined, 'Davra suhbatlari'],
    [3, undefined, 'Kitob sovgʻasi'],
    [3, undefined, 'Qatnov'],
  ]);
  const [edit] = updateOf([]).change!.edits;
  expect(Object.keys(edit!)).not.toContain('like');
});

test('a row whose item is gone stays untouched and is told of', () => {
  const gone = ['9.', 'Begona ish', 'Dona', 1, 2, 'k9', 5];
  expect(updateOf([AS_PLANNED[0]!, gone, AS_PLANNED[1]!, AS_PLANNED[2]!])).toEqual({
    change: null,
    added: [],
    changed: [],
    gone: [4],
  });
});

test('another sheet than that of what was done is left alone', () => {
  const grid = gridOf([QUARTERS_BY_KEY, ...AS_PLANNED]);
  const record = readDone(grid, plan)!;
  const nothing = { change: null, added: [], changed: [], gone: [] };
  expect(updateDone(gridOf([['№', 'Band']]), record, plan)).toEqual(nothing);
});

test('the sheet that is made of a plan needs no update', () => {
  const grid = gridOf(newDoneSheet(plan).rows);
  expect(updateDone(grid, readDone(grid, plan)!, plan).change).toBeNull();
});
