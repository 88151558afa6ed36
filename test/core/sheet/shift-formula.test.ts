import { type Edit } from '../../../src/core/sheet/edit';
import { rowShiftOf } from '../../../src/core/sheet/row-shift';
import { moveFormula } from '../../../src/core/sheet/move-formula';
import { shiftFormula } from '../../../src/core/sheet/shift-formula';

const here = { on: 'Reja', edited: 'Reja' };
const elsewhere = { on: 'Ikki', edited: 'Reja' };
const insert = (row: number, count: number, more: object = {}): Edit => ({ kind: 'insertRow', row, count, ...more });
const remove = (row: number): Edit => ({ kind: 'deleteRow', row, before: [] });

describe('shiftFormula', () => {
  it.each<[string, Edit[], string, string]>([
    ['cells below an insert', [insert(5, 2)], 'A4+A5*$B$6', 'A4+A7*$B$8'],
    ['a range around it', [insert(5, 2)], 'SUM(A4:A6)', 'SUM(A4:A8)'],
    ['a range that begins there', [insert(5, 2)], 'SUM(A5:A6)', 'SUM(A7:A8)'],
    ['a range that ends above', [insert(5, 2)], 'SUM(A1:A4)', 'SUM(A1:A4)'],
    [
      'a range that ends at the repeated row',
      [insert(5, 2, { repeats: true })],
      'SUM(A4:A4)+SUM(B4)+C4',
      'SUM(A4:A6)+SUM(B4:B6)+C4',
    ],
    ['a range written upside down', [insert(5, 2)], 'SUM(A6:A4)', 'SUM(A8:A4)'],
    ['a row taken out', [remove(5)], 'A5+A6+SUM(A4:A5)+SUM(A5:A5)', '#REF!+A5+SUM(A4:A4)+SUM(#REF!)'],
    ['rows put in and taken out', [insert(3, 1), remove(5)], 'A2+A3+A6', 'A2+A4+A6'],
    ['whole rows', [insert(5, 2)], 'SUM($4:6)', 'SUM($4:8)'],
    ['whole columns', [insert(5, 2)], 'SUM(A:$B)', 'SUM(A:$B)'],
    ['the whole sheet', [insert(5, 2)], 'A1:A1048576', 'A1:A1048576'],
    [
      'names, functions and numbers that look like cells',
      [insert(1, 1)],
      'LOG10(A1)+AB_1+A1B+1E5+SAT2()',
      'LOG10(A2)+AB_1+A1B+1E5+SAT2()',
    ],
    ['texts', [insert(1, 1)], '"A1 ""A1"""&A1', '"A1 ""A1"""&A2'],
    ['columns of a table', [insert(1, 1)], 'T[[#This Row],[A1]]+T[A1]+A1', 'T[[#This Row],[A1]]+T[A1]+A2'],
    ['other sheets', [insert(1, 1)], "Ikki!A1+'Uch ''x'''!A1+[1]Reja!A1", "Ikki!A1+'Uch ''x'''!A1+[1]Reja!A1"],
    ['its own sheet by name', [insert(1, 1)], "Reja!A1+'Reja'!B1:B2+reja!C1", "Reja!A2+'Reja'!B2:B3+reja!C2"],
  ])('follows %s', (_, edits, formula, shifted) => {
    expect(shiftFormula(formula, rowShiftOf(edits)!, here)).toBe(shifted);
  });

  it('follows on another sheet only what names the edited one', () => {
    expect(shiftFormula('A5+Reja!A5+Reja!#REF!', rowShiftOf([insert(1, 1)])!, elsewhere)).toBe('A5+Reja!A6+Reja!#REF!');
  });
});

describe('moveFormula', () => {
  it.each([
    ['B1*$C$1+D$1+$E1', 2, 1, 'C3*$C$1+E$1+$E3'],
    ['SUM(B$1:B1)', 4, 0, 'SUM(B$1:B5)'],
    ['A1', -1, 0, '#REF!'],
    ['\'A1\'!A1&"A1"', 1, 0, '\'A1\'!A2&"A1"'],
  ])('copies %s', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});
