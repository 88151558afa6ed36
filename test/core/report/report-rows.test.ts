import type { Period } from '../../../src/core/done/done';
import { filledSheet } from '../../../src/core/report/fill';
import { planReport, type ReportInput } from '../../../src/core/report/plan-report';
import { recall } from '../../../src/core/report/recall';
import type { ReportPlan } from '../../../src/core/report/report';
import type { CellValue } from '../../../src/core/sheet/cell';
import { pack, planOf } from '../plan/reading';
import { doneOf } from './done-of';
import { templateGrid } from './template-grid';

const plan = planOf(`
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 25. | Kitobxonlar qatnovi | Nafar | 10000 | 12000 | Xizmat | 2026-yil davomida | AKM |
  | 26. | Kitob berilishi | Nusxa | | 80000 | Xizmat | 2026-yil davomida | AKM |
`);

function reportOf(form: readonly (readonly CellValue[])[], more: Partial<ReportInput> = {}): ReportPlan {
  const check = { plan, findings: [] };
  const base = { check, template: [templateGrid(form)], pack, notes: {}, entries: {}, options: { date: '21.11.2026' } };
  return planReport({ ...base, ...more });
}

describe('the list of a report', () => {
  test('has a row for each mark, in its text or alone, with what it is called', () => {
    const { rows } = reportOf([
      ['{{year}}-yil', '{{use.visits.plan}}', null, '{{?use.visits}}', '{{?section.PROD}}'],
      ['{{no}}', '{{use.loans.fact}}'],
      ['{{no}}', '{{director}}'],
    ]);
    expect(rows.map((row) => [row.cell, row.mark, row.value, row.isInText, row.label])).toEqual([
      ['A1', 'year', 2026, true, 'year'],
      ['B1', 'use.visits.plan', 12000, false, 'Kitobxonlar qatnovi, jami'],
      ['D1', '?use.visits', 'use.visits', false, 'use.visits'],
      ['E1', '?section.PROD', 'PROD', false, 'PROD'],
      ['A2', 'no', 1, false, 'no'],
      ['B2', 'use.loans.fact', null, false, 'Kitob berilishi, jami'],
      ['A3', 'no', 2, false, 'no'],
      ['B3', 'director', null, false, 'director'],
    ]);
  });

  test('leaves out rows of what the plan has none of, which go out with their marks', () => {
    const form = [
      ['{{no}}', '{{use.visits.plan}}'],
      ['{{?section.MEDIA}}', 'OAV', '=A1', '{{media.coverage.plan}}'],
      ['{{no}}', '{{?use.promo}}'],
      ['{{#items}}'],
      ['{{number}}', '{{plan}}'],
      ['{{/items}}'],
      ['{{no}}', '{{?use.loans}}'],
    ];
    const { rows, sheets } = reportOf(form);
    expect(rows.map(({ cell, value }) => `${cell} ${value}`)).toEqual(['A1 1', 'B1 12000', 'A7 2', 'B7 use.loans']);
    expect(sheets[0]!.removedRows).toEqual([
      { row: 2, mark: '?section.MEDIA', before: ['{{?section.MEDIA}}', 'OAV', null, '{{media.coverage.plan}}'] },
      { row: 3, mark: '?use.promo', before: ['{{no}}', '{{?use.promo}}'] },
      { row: 4, before: ['{{#items}}'] },
      { row: 6, before: ['{{/items}}'] },
    ]);
  });

  test('of a report that was filled before names the cells as they stand afterwards', () => {
    const form = [
      ['{{?use.promo}}', '{{use.promo.plan}}'],
      [null, '{{use.loans.fact}}', '{{use.loans.plan}}'],
      [null, '{{use.visits.plan}}'],
    ];
    const first = reportOf(form).sheets[0]!;
    const moved = templateGrid([['Izoh'], [null, null, 80000], [null, 12000]]);
    const past = recall(moved, filledSheet(first));
    const report = reportOf([], {
      template: [past.template, templateGrid([['{{use.loans.fact}}']], { sheet: 'Ilova' })],
      past: { sheets: new Map([['Hisobot', past]]), mayWriteLocked: true },
    });
    expect(report.rows.map(({ sheet, cell, mark }) => `${sheet}!${cell} ${mark}`)).toEqual([
      'Hisobot!B2 use.loans.fact',
      'Hisobot!C2 use.loans.plan',
      'Hisobot!B3 use.visits.plan',
      'Ilova!A1 use.loans.fact',
    ]);
    expect(report.missing.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['Hisobot!B2', 'Ilova!A1']);
    const missing = report.findings.filter(({ kind }) => kind === 'value-missing');
    expect(missing.map(({ sheet, at }) => `${sheet}!${at}`)).toEqual(['Hisobot!B2', 'Ilova!A1']);
    expect([report.sheets.map(({ sheet }) => sheet), report.refreshes.map(({ sheet }) => sheet)]).toEqual([
      ['Ilova'],
      ['Hisobot'],
    ]);
  });
});

describe('a report counts the indicators', () => {
  const counts = (...marks: string[]): unknown => Object.values(reportOf([marks.map((mark) => `{{${mark}}}`)]).counts);

  test('each once: all, those the plan feeds, and those to be entered', () => {
    expect(counts('use.visits.plan', 'use.visits.fact', 'use.loans.plan')).toEqual([2, 2, 0]);
    expect(counts('use.visits.growth', 'media.coverage.plan', 'year')).toEqual([2, 1, 1]);
    expect(counts('use.visits.row', 'use.loans.note', 'use.loans.fact')).toEqual([2, 0, 2]);
  });
});

describe('the sentence on an item that was not fulfilled', () => {
  const QUARTER: Period = { kind: 'quarter', year: 2026, quarter: 2 };
  const sentence = (facts: readonly CellValue[], reason: string, period: Period): unknown =>
    reportOf([['{{#unfulfilled}}{{sentence}}{{/unfulfilled}}']], {
      period,
      done: doneOf(plan, { '25.': { facts, reason }, '26.': { facts: [20000, 20000, 20000, 20000] } }),
    }).sheets[0]!.repeats[0]!.values[0]?.[0];

  test('says the plan of its period, what was done, and why in one sentence', () => {
    expect(sentence([1000, 2000, 3000, 0], 'Taʼmirlash. Suv?!', { kind: 'year', year: 2026 })).toBe(
      'Reja boʻyicha 12\u00a0000, amalda 6\u00a0000 (50 %). Sababi: Taʼmirlash. Suv.',
    );
    expect(sentence([1000, 2000, null, null], ' Taʼmirlash... ', QUARTER)).toBe(
      'Reja boʻyicha 6\u00a0000, amalda 3\u00a0000 (50 %). Sababi: Taʼmirlash.',
    );
    expect(sentence([null, null, null, null], '', QUARTER)).toBe(
      'Reja boʻyicha 6\u00a0000, amalda bajarilgani yozilmagan. Sababi: ________________________.',
    );
  });
});
