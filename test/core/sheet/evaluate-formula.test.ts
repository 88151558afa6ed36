import { evaluateFormula } from '../../../src/core/sheet/evaluate-formula';
import { gridOf } from '../../support/test-grid';
import { cellAt } from '../../../src/core/sheet/grid';

const grid = gridOf([
  [1, 2.5, 'matn'],
  [10, null, -4],
]);
const cells = {
  lastRow: 2,
  lastColumn: 3,
  cell: (row: number, column: number) => {
    const { value } = cellAt(grid, row, column);
    return value === null ? 'blank' : typeof value === 'number' ? value : 'text';
  },
} as const;

it.each([
  ['A1+B1', 3.5],
  ['A1 + B1*2', 6],
  ['(A1+B1)*2', 7],
  ['-A2-$C$2', -6],
  ['A2/4%', 250],
  ['SUM(A1:C2)', 9.5],
  ['sum( A1 , C2 , 3 )', 0],
  ['SUM(C2:A1)', 9.5],
  ['SUM(A1:A1048576)', 11],
  ['SUM(A1+A2,B2)+1e2', 111],
  ['B2', 0],
  ['0.1+0.2', 0.3],
  ['SUM(C1:C2)', -4],
  ['12.75+1', 13.75],
  ['3.', 3],
  ['.25*4', 1],
  ['1E+2', 100],
  ['25e-1', 2.5],
  ['1e10', 1e10],
  ['AB12', 0],
  ['A10+$B$1', 2.5],
  ['A1%%', 0.0001],
  ['--A1', 1],
  ['+A2', 10],
  ['2*-A1', -2],
  ['8/2/2', 2],
  ['8-2-2', 4],
  ['2+3*4-6/2', 11],
  ['SUM(A1)', 1],
  ['SUM(C1)', 0],
  ['SUM(A1,C1:C2,2)', -1],
  ['SUM((A1+A2)*2,1)', 23],
  ['SUM(SUM(A1:A2),A1)', 12],
  ['SUM(B1:ZZ1)', 2.5],
])('%s is %d', (formula, result) => {
  expect(evaluateFormula(formula, cells)).toBe(result);
});

it.each([
  'C1+1',
  'ROUND(A1,0)',
  'SUMIF(A1:A2,">1")',
  'SUM(A:A)',
  'A1:A2',
  'Ikki!A1+1',
  "'Ikki'!A1",
  'A1/B2',
  'jami+1',
  'A1&B1',
  'A1^2',
  'SUM(A1:A2',
  'A1+',
  '',
  '"1"',
  'SUM()',
  'SUM',
  'SUM A1',
  'SUM(A1:)',
  'SUM(A1:B1*1)',
  'SUM(1:2)',
  'SUM(A1 A2)',
  '1 2',
  '(A1',
  'A1)',
  '+',
  'A1%2',
  'A0+1',
  'ABCD1',
  'A1.5',
])('%s is left to Excel', (formula) => {
  expect(evaluateFormula(formula, cells)).toBeNull();
});
