import { absent, addUp, type Amount, differenceOf, enteredAmount, percentOf } from '../../../src/core/report/amounts';
import type { Mark, Measure } from '../../../src/core/report/marks';
import type { ReportValue } from '../../../src/core/report/report';
import { cellValue, filledCell } from '../../../src/core/report/value-in-text';

const of = (amount: number | null, cell = 'E5'): Amount => ({
  amount,
  value: { value: amount ?? '-', source: { kind: 'item', itemNumber: '1.', cell } },
});
const NOT_GIVEN = absent('blank');

describe('amounts', () => {
  test('a number, a dash, a text and nothing are four things a person may enter', () => {
    const entered = [0, 12.5, '-', ' – ', '—', '--', 'yoʻq', '', null, undefined].map((value) => enteredAmount(value));
    expect(entered.map((one) => one && [one.amount, one.value.value])).toEqual([
      [0, 0],
      [12.5, 12.5],
      [null, '-'],
      [null, '-'],
      [null, '-'],
      [undefined, '--'],
      [undefined, 'yoʻq'],
      null,
      null,
      null,
    ]);
    expect(enteredAmount(3)!.value.source).toEqual({ kind: 'entered' });
  });

  test('a sum counts dashes as nothing, stays a dash of dashes, and is not made of what is not given', () => {
    expect(addUp([of(0.1, 'E5'), of(null, 'E6'), of(0.2, 'E7')])).toEqual({
      amount: 0.3,
      value: { value: 0.3, source: { kind: 'computed', cells: ['E5', 'E6', 'E7'] } },
    });
    expect(addUp([of(null), of(null)])).toMatchObject({ amount: null, value: { value: '-' } });
    expect(addUp([of(0), of(null)])).toMatchObject({ amount: 0, value: { value: 0 } });
    expect(addUp([of(1), NOT_GIVEN])).toEqual(absent('not-computable'));
  });

  test('a share has one decimal; of nothing, or of a dash, there is none', () => {
    const values = [
      percentOf(of(1), of(3)),
      percentOf(of(2), of(3)),
      percentOf(of(null), of(4)),
      percentOf(of(5), of(4)),
      percentOf(of(5), of(0)),
      percentOf(of(5), of(null)),
    ].map(({ value }) => value);
    expect(values).toEqual([33.3, 66.7, 0, 125, '—', '—']);
    expect(percentOf(of(1), NOT_GIVEN)).toEqual(absent('not-computable').value);
    expect(percentOf(NOT_GIVEN, of(1))).toEqual(absent('not-computable').value);
  });

  test('a difference counts a dash as nothing, and is a dash of two', () => {
    const values = [
      differenceOf(of(5), of(7)),
      differenceOf(of(0.3), of(0.1)),
      differenceOf(of(null), of(7)),
      differenceOf(of(7), of(null)),
      differenceOf(of(null), of(null)),
    ].map(({ value }) => value);
    expect(values).toEqual([-2, 0.2, -7, 7, '-']);
    expect(differenceOf(of(1), NOT_GIVEN)).toEqual(absent('not-computable').value);
    expect(differenceOf(NOT_GIVEN, of(1))).toEqual(absent('not-computable').value);
  });

  test('what was worked out names each cell once, through sums too, and none of another sheet', () => {
    const elsewhere: Amount = {
      amount: 2,
      value: { value: 2, source: { kind: 'item', itemNumber: '1.', cell: 'C3', sheet: 'Bajarilishi' } },
    };
    const sum = addUp([of(1, 'E5'), of(2, 'E6'), elsewhere]);
    expect(differenceOf(sum, of(1, 'E5')).source).toEqual({ kind: 'computed', cells: ['E5', 'E6'] });
  });
});

const value = (written: ReportValue['value'], more: Partial<ReportValue> = {}): ReportValue => ({
  value: written,
  source: { kind: 'entered' },
  ...more,
});
const absentBecause = (reason: 'not-stated' | 'items-not-counted' | 'blank'): ReportValue => absent(reason).value;

describe('what a cell of the report holds', () => {
  test('a value alone keeps its type; within a text it is written as people write it', () => {
    expect(cellValue([value(18510)])).toBe(18510);
    expect(cellValue([value(null)])).toBeNull();
    const texts = [18510, 999, 1000, -1234567, 475626.8, 0, -0.5].map((number) => cellValue(['Jami ', value(number)]));
    expect(texts).toEqual([
      'Jami 18\u00a0510',
      'Jami 999',
      'Jami 1\u00a0000',
      'Jami −1\u00a0234\u00a0567',
      'Jami 475\u00a0626,8',
      'Jami 0',
      'Jami −0,5',
    ]);
    expect(cellValue([value(2026, { isYear: true }), '-yil'])).toBe('2026-yil');
    expect(cellValue([value('a'), value(1000)])).toBe('a1\u00a0000');
  });

  test('a line stands where a person states it, nothing where an indicator is not there', () => {
    expect(cellValue(['Direktor ', absentBecause('not-stated')])).toBe('Direktor ________');
    expect(cellValue(['Bandlar: ', absentBecause('items-not-counted')])).toBe('Bandlar: ________');
    expect(cellValue(['Qatnov ', absentBecause('blank'), '.'])).toBe('Qatnov .');
    expect(cellValue([absentBecause('blank'), ' ', absentBecause('blank')])).toBeNull();
    expect(cellValue([value('a'), ' ', value('')])).toBe('a');
    expect(cellValue(['  a ', value('')])).toBe('  a ');
  });

  test('words of marks side by side become sentences, other marks stay as they stand', () => {
    const said = new Map<Mark, ReportValue>();
    const put = (measure: Measure | 'note', written: ReportValue['value']): Mark => {
      const mark: Mark = { kind: 'item', text: measure, measure };
      said.set(mark, value(written));
      return mark;
    };
    const valueOf = (one: Mark): ReportValue => said.get(one)!;
    const [done, reason, note] = [put('doneText', 'Oʻtkazildi'), put('reason', 'Kasallik'), put('note', 'Izoh bor.')];
    expect(filledCell([done, ' ', reason, ' ', note], valueOf)).toBe('Oʻtkazildi. Kasallik. Izoh bor.');
    expect(filledCell([done, '', reason], valueOf)).toBe('Oʻtkazildi. Kasallik');
    expect(filledCell([done, '; ', reason], valueOf)).toBe('Oʻtkazildi; Kasallik');
    expect(filledCell([put('plan', 5), ' ', reason], valueOf)).toBe('5 Kasallik');
    expect(filledCell([put('doneText', null), ' ', put('reason', '')], valueOf)).toBeNull();
    expect(filledCell([], valueOf)).toBeNull();
  });
});
