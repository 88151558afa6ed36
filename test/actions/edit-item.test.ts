import { checkPlan } from '../../src/actions/check-plan';
import { editItem, fieldLock, fieldText, type ItemField } from '../../src/actions/edit-item';
import { applyChanges } from '../../src/core/sheet/apply-changes';
import { gridOf, tableOf } from '../support/table';
import { testPack } from '../taskpane/test-host';

const pack = testPack();

function edited(table: string, field: ItemField, text: string, place = 0): string {
  const grid = gridOf(table);
  const item = checkPlan(grid, pack)!.plan.items[place]!;
  const change = editItem(item, field, text);
  return change ? tableOf(applyChanges(grid, [change]).grid) : 'nothing';
}

const row = (name: string, fact: string, plan: string): string =>
  `| 1. | ${name} | Nomda/nusxa | ${fact} | ${plan} | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |`;

test('a number is written as a number, a fraction and dashes as text', () => {
  expect(edited(row('Kitob', '3', '4'), 'plan', '72 695')).toBe(tableOf(gridOf(row('Kitob', '3', '72695'))));
  expect(edited(row('Kitob', '3', '4'), 'plan', '-')).toBe(tableOf(gridOf(row('Kitob', '3', "'-"))));
  expect(edited(row('Kitob', '3', '4'), 'plan', '475626,8')).toBe(tableOf(gridOf(row('Kitob', '3', '475626.8'))));
});

test('a number that may be thousands, or has more digits than a spreadsheet keeps, stays as it was typed', () => {
  for (const text of ['1.000', '12,500', '99999999999999999999', '1234567890123,456']) {
    expect(edited(row('Kitob', '3', '4'), 'plan', text)).toBe(tableOf(gridOf(row('Kitob', '3', `'${text}`))));
  }
  for (const [text, number] of [
    ['0,125', '0.125'],
    ['1000,500', '1000.5'],
    ['999999999999999', '999999999999999'],
  ]) {
    expect(edited(row('Kitob', '3', '4'), 'plan', text!)).toBe(tableOf(gridOf(row('Kitob', '3', number!))));
  }
});

test('what a spreadsheet would make a date of gets the text format', () => {
  const item = checkPlan(gridOf(row('Kitob', '3', '4')), pack)!.plan.items[0]!;
  expect(editItem(item, 'plan', '4/4')?.edits).toEqual([
    { kind: 'set', cell: 'E2', before: 4, after: '4/4', format: '@' },
  ]);
});

test('the text that stands there already writes nothing', () => {
  const grid = gridOf(row('Kitob  ', "'1006,0", '4'));
  const item = checkPlan(grid, pack)!.plan.items[0]!;
  for (const field of ['name', 'unit', 'fact', 'plan', 'deadline', 'responsible', 'mechanism'] as const) {
    expect(editItem(item, field, fieldText(item, field))).toBeNull();
  }
});

test('a torn name is joined into its first cell, and nothing is lost or said twice', () => {
  const torn = `${row('Axborot-kutubxona', '3', '4')}\n| | fondlarini toʻldirish | | | | | | |`;
  const grid = gridOf(torn);
  const item = checkPlan(grid, pack)!.plan.items[0]!;
  expect(fieldText(item, 'name')).toBe('Axborot-kutubxona fondlarini toʻldirish');
  const change = editItem(item, 'name', 'Axborot-kutubxona fondlarini yangilash')!;
  const after = applyChanges(grid, [change]).grid;
  expect(after.cells[1]?.[1]?.value).toBe('Axborot-kutubxona fondlarini yangilash');
  expect(after.cells[2]?.[1]?.value ?? null).toBeNull();
});

test('a formula is never typed over', () => {
  const item = checkPlan(gridOf(row('Kitob', '3', '=D2+1 → 4')), pack)!.plan.items[0]!;
  expect(fieldLock(item, 'plan')).toBe('formula');
  expect(fieldLock(item, 'fact')).toBeNull();
});
