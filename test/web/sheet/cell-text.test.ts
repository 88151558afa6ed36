import type { Cell } from '../../../src/core/sheet/cell';
import { cellText } from '../../../src/web/sheet/cell-text';

const number = (value: number, format?: string): Cell => ({ kind: 'number', value, ...(format && { format }) });
const date = (value: number, format: string): Cell => ({ kind: 'date', value, format });

describe('cellText', () => {
  it.each<[string, Cell, string]>([
    ['text as it is', { kind: 'text', value: ' 18.1. ' }, ' 18.1. '],
    ['nothing', { kind: 'blank', value: null }, ''],
    ['a truth value', { kind: 'boolean', value: true }, 'TRUE'],
    ['a whole number', number(1170), '1170'],
    ['a number without the noise of its storage', number(0.1 + 0.2), '0.3'],
    ['decimals of a format', number(2, '0.00'), '2,00'],
    ['groups of three', number(475626.8, '#,##0.0'), '475\u00a0626,8'],
    ['optional decimals that are not needed', number(5, '0.##'), '5'],
    ['a percentage', number(0.256, '0%'), '26%'],
    ['a negative number', number(-3.5, '0.0'), '-3,5'],
    ['a date that a fraction became', date(46116, 'd-mmm'), '4-Apr'],
    ['a month and a year', date(46082, 'mmm-yy'), 'Mar-26'],
    ['a whole date', date(46082, 'dd\\.mm\\.yyyy'), '01.03.2026'],
    ['minutes beside hours', date(46082.75, 'h:mm'), '18:00'],
  ])('shows %s', (_what, cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
