import type { DoneQuarter, DoneRow, Period } from '../../../src/core/done/done';
import { planReport, type ReportInput } from '../../../src/core/report/plan-report';
import type { ReportValue } from '../../../src/core/report/report';
import { pack, planOf } from '../plan/reading';
import { doneOf } from './done-of';
import { templateGrid } from './template-grid';

const plan = planOf(`
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 17. | Xarid qilish orqali | Nomda/nusxa | 370/1006 | 450/1100 | Sotib olish | 2026-yil davomida | Barcha xizmatlar |
  | 25. | Kitobxonlar qatnovi | Nafar | 10000 | 12000 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | 26. | Kitob berilishi | Nusxa | '- | koʻp | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | VII. OAV BILAN ISHLASH |
  | 44. | OAVda yoritish | Marotaba | 8 | 8 | Maqolalar | 2026-yil IV chorak | Barcha xizmatlar |
  | VIII. PULLIK XIZMATLAR |
  | 50. | Ijara xizmatlari | Ming soʻm | '1.000 | 20 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
`);
const record = doneOf(plan, {
  '25.': { facts: [3000, 3500, null, 4000], words: ' Oyliklar oʻtkazildi ', reason: ' Taʼmirlash ' },
  '44.': { facts: [null, null, null, '-'] },
});
const YEAR: Period = { kind: 'year', year: 2026 };
const quarter = (number: 1 | 2 | 3 | 4): Period => ({ kind: 'quarter', year: 2026, quarter: number });

function valueOf(mark: string, more: Partial<ReportInput> = {}): ReportValue {
  const check = { plan, findings: [] };
  const base = {
    check,
    template: [templateGrid([[`{{${mark}}}`]])],
    pack,
    notes: {},
    entries: {},
    options: { date: '1' },
  };
  const { value, source } = planReport({ ...base, ...more }).rows[0]!;
  return { value, source };
}
/** A value with where it comes from: "12000 item 25. E4", "null missing blank". */
function told(mark: string, more: Partial<ReportInput> = {}): string {
  const { value, source } = valueOf(mark, more);
  const from =
    source.kind === 'item'
      ? `${source.itemNumber} ${source.cell}${source.sheet ? ` on ${source.sheet}` : ''}`
      : source.kind === 'missing'
        ? source.reason
        : source.kind === 'computed'
          ? source.cells.join(' ')
          : '';
  return `${String(value)} ${source.kind} ${from}`.trim();
}

describe('what the plan holds', () => {
  test.each([
    ['use.visits.plan', '12000 item 25. E4'],
    ['use.visits.fact', '10000 item 25. D4'],
    ['acq.purchase.titles.fact', '370 item 17. D3'],
    ['acq.purchase.copies.plan', '1100 item 17. E3'],
    ['use.loans.fact', '- item 26. D5'],
    ['use.loans.plan', 'null missing unreadable'],
    ['paid.rent.fact', '1000 item 50. D9'],
    ['use.visits.row', '25. item 25. A4'],
    ['use.visits.note', 'null item 25. B4'],
    ['media.social.plan', 'null missing not-in-plan'],
    ['media.social.row', 'null stated'],
    ['media.social.note', 'null stated'],
    ['staff.total.plan', 'null missing not-stated'],
  ])('{{%s}} is %s', (mark, expected) => {
    expect(told(mark)).toBe(expected);
  });

  test('of an item torn over rows is added up, from its first cell', () => {
    const torn = planOf(`
      | 22. | Nostatsionar xizmat | Tadbir | 5 | 6 | Xizmat | | |
      | | | | 7 | 8 | | | |`);
    const more = { check: { plan: torn, findings: [] } };
    expect(told('use.outreach.plan', more)).toBe('14 item 22. E2');
  });

  test('is entered by hand where the plan has none of it, and in words too', () => {
    const entries = {
      'media.social.plan': 7,
      'media.social.row': '45.',
      'use.visits.note': 'Izoh',
      'use.loans.plan': 9,
    };
    expect(told('media.social.plan', { entries })).toBe('7 entered');
    expect(told('media.social.row', { entries })).toBe('45. entered');
    expect(told('use.visits.note', { entries })).toBe('Izoh entered');
    expect(told('use.loans.plan', { entries })).toBe('9 entered');
    expect(told('use.visits.row', { entries: { 'use.visits.row': '99.' } })).toBe('25. item 25. A4');
  });
});

describe('what was done', () => {
  const of = (mark: string, period: Period, more: Partial<ReportInput> = {}): string =>
    told(mark, { period, done: record, ...more });

  test.each<[string, Period, string]>([
    ['use.visits.q1', quarter(2), '3000 item 25. D3 on Bajarilishi'],
    ['use.visits.q3', quarter(2), 'null stated'],
    ['use.visits.q3', YEAR, 'null missing quarters-not-recorded'],
    ['use.visits.planQ3', quarter(2), '3000 item 25. B4'],
    ['use.visits.toDate', quarter(1), '3000 item 25. D3 on Bajarilishi'],
    ['use.visits.toDate', quarter(2), '6500 item 25. F3 on Bajarilishi'],
    ['use.visits.done', YEAR, '10500 item 25. H3 on Bajarilishi'],
    ['use.visits.planToDate', quarter(2), '6000 item 25. B4'],
    ['use.visits.percent', YEAR, '87.5 computed E4'],
    ['use.visits.growth', YEAR, '105 computed D4'],
    ['use.visits.lastToDate', YEAR, '10000 item 25. D4'],
    ['use.visits.doneText', YEAR, 'Oyliklar oʻtkazildi item 25. B4'],
    ['use.visits.reason', YEAR, 'Taʼmirlash item 25. B4'],
    ['media.coverage.done', YEAR, '- item 44. H4 on Bajarilishi'],
    ['media.coverage.doneText', YEAR, 'null stated'],
    ['media.coverage.reason', quarter(2), 'null stated'],
    ['media.coverage.reason', YEAR, 'null missing reason-not-given'],
    ['media.social.reason', YEAR, 'null missing done-not-recorded'],
  ])('{{%s}} in %j is %s', (mark, period, expected) => {
    expect(of(mark, period)).toBe(expected);
  });

  test('is not known where nothing records it, but entered by hand for the year or to date', () => {
    const none = (mark: string, period: Period, entries = {}): string => told(mark, { period, entries });
    expect(none('use.visits.done', YEAR)).toBe('null missing done-not-recorded');
    expect(none('use.visits.done', YEAR, { 'use.visits.done': 5 })).toBe('5 entered');
    expect(none('use.visits.done', YEAR, { 'use.visits.toDate': 6 })).toBe('6 entered');
    expect(none('use.visits.toDate', quarter(1), { 'use.visits.done': 5, 'use.visits.toDate': 6 })).toBe('5 entered');
    expect(none('use.visits.doneText', YEAR)).toBe('null missing done-not-recorded');
    expect(none('use.visits.doneText', YEAR, { 'use.visits.doneText': 'Bor' })).toBe('Bor entered');
    expect(none('use.visits.percent', YEAR)).toBe('null missing done-not-recorded');
  });

  test('is compared with last year: of a year not recorded by its plan, of a quarter not at all', () => {
    expect(told('use.visits.growth', { period: YEAR })).toBe('120 computed E4 D4');
    expect(told('use.visits.growth', { period: quarter(1) })).toBe('null missing not-computable');
    const lastToDate = new Map([['use.visits', null]]);
    expect(of('use.visits.lastToDate', quarter(1), { lastToDate })).toBe('- lastReport');
    expect(of('use.visits.lastToDate', quarter(1), { entries: { 'use.visits.lastToDate': 4 } })).toBe('4 entered');
    expect(of('use.visits.lastToDate', quarter(1))).toBe('null missing last-year-unknown');
    expect(of('use.visits.lastToDate', YEAR, { lastToDate })).toBe('10000 item 25. D4');
  });

  test('is said with what is noted in each quarter of the period, once', () => {
    const noteOf = (each: DoneQuarter, text: string): DoneQuarter => ({ ...each, note: { ...each.note, text } });
    const rows = record.rows.map((row): DoneRow => {
      const [first, second, third, fourth] = row.quarters;
      return {
        ...row,
        quarters: [noteOf(first, 'Suv'), noteOf(second, 'Gaz '), noteOf(third, 'Suv'), noteOf(fourth, 'Tok')],
      };
    });
    const noted = { ...record, rows };
    expect(of('use.visits.reason', quarter(1), { done: noted })).toBe('Suv item 25. B4');
    expect(of('use.visits.reason', quarter(3), { done: noted })).toBe('Suv. Gaz item 25. B4');
  });
});
