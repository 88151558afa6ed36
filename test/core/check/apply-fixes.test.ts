import packJson from '../../../assets/packs/uz-akm.json';
import { applyFixes } from '../../../src/actions/apply-fixes';
import { checkPlan } from '../../../src/actions/check-plan';
import type { FixPick, FixResult } from '../../../src/core/check/apply-fixes';
import { readPack } from '../../../src/core/pack/read-pack';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf, tableOf } from '../../support/table';

const pack = readPack(packJson);
const row = (number: string, name: string, unit = 'Tadbir', quantity = '4 | 5'): string =>
  `| ${number} | ${name} | ${unit} | ${quantity} | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`;
const sheet = (...rows: string[]): Grid => gridOf(rows.join('\n'));
const fixed = (grid: Grid, pick: FixPick) => applyFixes(grid, pack, pick);
const idOf = (grid: Grid, rule: string, at?: string): string => {
  const found = checkPlan(grid, pack)!.findings.find((one) => one.rule === rule && (at === undefined || one.at === at));
  if (!found) throw new Error(`no finding of ${rule}`);
  return found.id;
};

/** The rules of what stands in the table afterwards; these sheets have no title. */
const leftOf = ({ left }: FixResult): string[] =>
  left.map(({ rule }) => rule).filter((rule) => !rule.startsWith('sheet-'));

test('safe fixes run together, also two in one cell, and are written as they were made', () => {
  const grid = sheet(row('1.', 'Kitob␣␣sоvgʻasi'), row('2.', 'Seminarlar', 'Nusqa␣'), row('3', 'Tanlovlar'));
  const result = fixed(grid, { kind: 'safe' });
  expect(tableOf(result.grid)).toBe(
    tableOf(sheet(row('1.', 'Kitob sovgʻasi'), row('2.', 'Seminarlar', 'Nusxa'), row('3.', 'Tanlovlar'))),
  );
  expect(tableOf(applyChanges(grid, result.changes).grid)).toBe(tableOf(result.grid));
  expect(result.applied.map(({ finding }) => finding.rule).sort()).toEqual([
    'number-format',
    'text-homoglyph',
    'text-spacing',
    'text-spacing',
    'unit-spelling',
  ]);
  expect(result.refused).toEqual([]);
});

test('safe fixes leave out those off at first, and all that ask', () => {
  const grid = sheet(row('1.', 'Boʻlim boʻyicha'), row('2.', "To'plam"), row('4.', 'Tanlovlar'));
  expect(fixed(grid, { kind: 'safe' }).changes).toEqual([]);
  const byRule = fixed(grid, { kind: 'rules', rules: ['text-apostrophe', 'number-sequence'] });
  expect(tableOf(byRule.grid)).toBe(
    tableOf(sheet(row('1.', 'Boʻlim boʻyicha'), row('2.', 'Toʻplam'), row('3.', 'Tanlovlar'))),
  );
});

test('fixes that move rows are made from the bottom up, in the coordinates of the moment', () => {
  const torn = (text: string): string => `| | ${text} | | | | | | |`;
  const grid = sheet(
    row('1.', 'Kitobxonlik'),
    torn('madaniyati'),
    row('2.', 'Koʻrik'),
    torn('tanlovlari'),
    row('4.', 'Seminarlar'),
  );
  const result = fixed(grid, { kind: 'rules', rules: ['row-continuation', 'number-sequence'] });
  const after = sheet(row('1.', 'Kitobxonlik madaniyati'), row('2.', 'Koʻrik tanlovlari'), row('3.', 'Seminarlar'));
  expect(tableOf(result.grid)).toBe(tableOf(after));
  expect(tableOf(applyChanges(grid, result.changes).grid)).toBe(tableOf(after));
});

test('one finding is fixed in the way that was chosen', () => {
  const grid = sheet(row('1.', 'Ish'), row('2.1.', 'Qismi'), row('2.2.', 'Boshqa qismi'), row('3.', 'Yana ish'));
  const id = idOf(grid, 'number-parent');
  const first = fixed(grid, { kind: 'findings', findings: [{ id }] });
  const other = fixed(grid, { kind: 'findings', findings: [{ id, way: 1 }] });
  expect([first, other].map((result) => result.grid.cells.slice(1).map((cells) => cells![0]!.value))).toEqual([
    ['1.', '1.1.', '1.2.', '3.'],
    ['1.', '1.1.', '1.2.', '2.'],
  ]);
  expect(leftOf(first)).toEqual(['number-sequence']);
  expect(leftOf(other)).toEqual([]);
});

test('a cell of mixed formatting and a formula are never written, and the finding says why', () => {
  const grid = sheet(row('1.', '<b>Kitob</b>␣␣fondi'), row('2.', 'Seminarlar', 'Tadbir', '4 | =D3&"" → \'␣5'));
  const spacing = checkPlan(grid, pack)!.findings.filter(({ rule }) => rule === 'text-spacing');
  expect(spacing.map(({ at, fix, hindrance }) => [at, fix, hindrance])).toEqual([['B2', undefined, 'rich-text']]);
  const result = fixed(grid, { kind: 'rules', rules: ['text-spacing'] });
  expect(result.changes).toEqual([]);
  expect(result.refused.map(({ finding, reason }) => [finding.at, reason])).toEqual([['B2', 'rich-text']]);
});

test('a finding without a fix is refused, a locked cell too', () => {
  const nameless = sheet(row('1.', ''));
  const id = idOf(nameless, 'name-missing');
  expect(fixed(nameless, { kind: 'findings', findings: [{ id }] }).refused.map(({ reason }) => reason)).toEqual([
    'no-fix',
  ]);
  const open = sheet(row('1.', 'Kitob␣␣fondi'));
  const locked = {
    ...open,
    isProtected: true,
    cells: open.cells.map((cells) => cells?.map((cell) => cell && { ...cell, locked: true as const })),
  };
  const result = fixed(locked, { kind: 'safe' });
  expect([result.applied, result.refused.map(({ reason }) => reason)]).toEqual([[], ['protected']]);
  expect(leftOf(result)).toEqual(['text-spacing']);
});

test('where no plan stands there is nothing to fix', () => {
  const result = fixed({ ...sheet(row('1.', 'Ish')), cells: [], rowCount: 0, columnCount: 0 }, { kind: 'safe' });
  expect([result.changes, result.left]).toEqual([[], []]);
});
