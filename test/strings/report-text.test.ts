import type { ReportFinding, ReportPlan, ReportRow } from '../../src/core/report/report';
import { draftSheet, markLabel, reportFindingText } from '../../src/strings/report-text';

const row: ReportRow = {
  sheet: 'Hisobot',
  cell: 'E41',
  mark: 'use.loans.fact',
  indicatorId: 'use.loans',
  measure: 'fact',
  field: null,
  label: 'Kitob berilishi, jami',
  isInText: false,
  value: null,
  source: { kind: 'missing', reason: 'blank' },
};

const finding = (kind: ReportFinding['kind'], data: ReportFinding['data']): ReportFinding => ({
  id: kind,
  kind,
  severity: 'warning',
  sheet: 'Hisobot',
  at: 'A1',
  data,
});

test('a mark is told by the words of its indicator or field', () => {
  expect(markLabel(row, 'uz')).toBe('Kitob berilishi, jami, oʻtgan yil fakti');
  expect(markLabel({ label: 'director', measure: null }, 'uz')).toBe('Direktor');
});

test('a finding about the form says what is wrong, with the mark in its braces, and what to do', () => {
  const { what, todo } = reportFindingText(finding('unknown-mark', { mark: 'use.visit.plan' }), 'en');
  expect(what).toContain('{{use.visit.plan}}');
  expect(todo).not.toBe('');
});

test('a missing value says why', () => {
  const { what } = reportFindingText(
    finding('value-missing', { mark: 'director', label: 'director', reason: 'not-stated' }),
    'uz',
  );
  expect(what).toBe('“Direktor” qiymati yoʻq: hali kiritilmagan.');
});

test('the sheet of a draft lists what stands open and what is missing, at the cells of the filled report', () => {
  const plan: ReportPlan = {
    rows: [row],
    missing: [row],
    findings: [finding('unknown-mark', { mark: 'x' })],
    openFindings: [],
    answered: [],
    isDraft: true,
    canFill: true,
    counts: { indicators: 1, fromPlan: 0, toEnter: 1 },
    refreshes: [],
    sheets: [{ sheet: 'Hisobot', cells: [], repeats: [], removedRows: [{ row: 7, before: [] }] }],
  };
  const { rows, table, boldRows, print } = draftSheet(plan, 'uz');
  const said = rows.map((values) => values.join(' ').trim());
  expect(said[0]).toBe('LOYIHA');
  expect(said).toContain('E40 Kitob berilishi, jami, oʻtgan yil fakti: rejadagi katak boʻsh');
  const unknown = said.find((each) => each.startsWith('ogohlantirish A1 {{x}} degan belgi nomaʼlum.'));
  expect(unknown).toMatch(/Shakldagi nomini/);
  // On paper it is one page wide, its heading on each page; a part's title is bold.
  expect(print).toMatchObject({ pagesWide: 1, titleRows: [table!.headerRow, table!.headerRow] });
  expect(boldRows!.map((at) => said[at - 1])).toEqual([
    'Hisobot shakli (shakl kataklari)',
    'Kiritilmagan qiymatlar (shu hisobot kataklari)',
  ]);
});
