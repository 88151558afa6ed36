import { type Edit } from '../../../src/core/sheet/edit';
import { rowShiftOf } from '../../../src/core/sheet/row-shift';
import { moveFormula } from '../../../src/core/sheet/move-formula';
import { areasRead, shiftFormula } from '../../../src/core/sheet/shift-formula';

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
    [
      'a cell in brackets that are no sum',
      [insert(5, 2, { repeats: true })],
      '(A4)+MAX(A4)+DSUM(A4)',
      '(A4)+MAX(A4)+DSUM(A4)',
    ],
    ['a sum of more than the cell', [insert(5, 2, { repeats: true })], 'SUM(A4+1)+sum(B4)', 'SUM(A4+1)+sum(B4:B6)'],
    ['a sum at the head of the formula', [insert(2, 1, { repeats: true })], 'SUM(A1)', 'SUM(A1:A2)'],
    ['a sum whose row is taken out', [remove(4)], 'SUM(A4)+SUM($A5)', 'SUM(#REF!)+SUM($A4)'],
    ['the last rows', [insert(5, 2)], 'A1048574+A1048575', 'A1048576+#REF!'],
    [
      'a range whose ends are taken out',
      [remove(4), remove(7)],
      'SUM(A4:A7)+SUM(A3:A4)+SUM(A7:A8)',
      'SUM(A4:A5)+SUM(A3:A3)+SUM(A6:A6)',
    ],
    [
      'a range whose last row goes while another comes inside it',
      [remove(7), insert(7, 2)],
      'SUM(A4:A7)+SUM(A7:A9)+A8',
      'SUM(A4:A8)+SUM(A9:A10)+A9',
    ],
    [
      'a range whose first row goes while another comes below it',
      [remove(4), insert(5, 1)],
      'SUM(A4:A7)+SUM(A1:A4)+A5',
      'SUM(A4:A7)+SUM(A1:A3)+A5',
    ],
    [
      'a range whose rows all go while others come between',
      [remove(4), remove(5), insert(5, 3)],
      'SUM(A4:A5)',
      'SUM(A4:A6)',
    ],
    ['all rows of a range taken out', [remove(5), remove(4)], 'SUM(A4:A5)+A6', 'SUM(#REF!)+A4'],
    ['rows told in any order', [insert(9, 1), insert(3, 2), remove(7), remove(1)], 'A2+A4+A8+A9', 'A1+A5+A8+A10'],
    [
      'a range that reaches over a repeated row',
      [insert(5, 2, { repeats: true })],
      'SUM(A1:A3)+SUM(A1:A4)',
      'SUM(A1:A3)+SUM(A1:A6)',
    ],
    [
      'a row repeated from farther above',
      [insert(5, 2, { repeats: true, like: 3 })],
      'SUM(A1:A4)+SUM(A1:A3)',
      'SUM(A1:A4)+SUM(A1:A3)',
    ],
    ['a sheet with an apostrophe', [insert(1, 1)], "'Re''ja'!A1", "'Re''ja'!A1"],
    ['its own sheet by name', [insert(1, 1)], "Reja!A1+'Reja'!B1:B2+reja!C1", "Reja!A2+'Reja'!B2:B3+reja!C2"],
  ])('follows %s', (_, edits, formula, shifted) => {
    expect(shiftFormula(formula, rowShiftOf(edits)!, here)).toBe(shifted);
  });

  it('follows on another sheet only what names the edited one', () => {
    expect(shiftFormula('A5+Reja!A5+Reja!#REF!', rowShiftOf([insert(1, 1)])!, elsewhere)).toBe('A5+Reja!A6+Reja!#REF!');
  });
});

it('knows the edited sheet by its name, an apostrophe in it or not', () => {
  const place = { on: 'Ikki', edited: "Yil o'rtasi" };
  expect(shiftFormula("'Yil o''rtasi'!A1+Ikki!A1", rowShiftOf([insert(1, 1)])!, place)).toBe(
    "'Yil o''rtasi'!A2+Ikki!A1",
  );
});

it.each<[string, object[]]>([
  ['B3', [{ top: 3, left: 2, bottom: 3, right: 2 }]],
  [
    'SUM($C$7:B3)*2+A1',
    [
      { top: 3, left: 2, bottom: 7, right: 3 },
      { top: 1, left: 1, bottom: 1, right: 1 },
    ],
  ],
  ['SUM(C:A)', [{ top: 1, left: 1, bottom: 1_048_576, right: 3 }]],
  ['SUM(4:2)', [{ top: 2, left: 1, bottom: 4, right: 16_384 }]],
  ['Ikki!A1+reja!B2&"C3"', [{ top: 2, left: 2, bottom: 2, right: 2 }]],
  ['PI()+jami', []],
])('%s reads these areas of its sheet', (formula, areas) => {
  expect(areasRead(formula, 'Reja')).toEqual(areas);
});

describe('moveFormula', () => {
  it.each([
    ['B1*$C$1+D$1+$E1', 2, 1, 'C3*$C$1+E$1+$E3'],
    ['SUM(B$1:B1)', 4, 0, 'SUM(B$1:B5)'],
    ['A1', -1, 0, '#REF!'],
    ['B1', 0, -1, 'A1'],
    ['A1', 0, -1, '#REF!'],
    ['XFC1', 0, 1, 'XFD1'],
    ['XFD1', 0, 1, '#REF!'],
    ['A1048575', 1, 0, 'A1048576'],
    ['A1048576', 1, 0, '#REF!'],
    ['SUM(A1:B2)+B2', -1, 0, 'SUM(#REF!)+B1'],
    ['SUM(A:$B)', 5, 1, 'SUM(B:$B)'],
    ['SUM(2:$4)', 5, 1, 'SUM(7:$4)'],
    ['SUM(1:1)', -1, 0, 'SUM(#REF!)'],
    ['SUM(2:2)', -1, 0, 'SUM(1:1)'],
    ['SUM(1048575:1048575)', 1, 0, 'SUM(1048576:1048576)'],
    ['SUM(1048576:1048576)', 1, 0, 'SUM(#REF!)'],
    ['1+2', 1, 1, '1+2'],
    ['\'A1\'!A1&"A1"', 1, 0, '\'A1\'!A2&"A1"'],
  ])('copies %s', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});
