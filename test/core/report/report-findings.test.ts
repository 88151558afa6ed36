import type { Finding } from '../../../src/core/check/finding';
import type { Period } from '../../../src/core/done/done';
import { formFindings } from '../../../src/core/report/form-findings';
import { planReport, type ReportInput } from '../../../src/core/report/plan-report';
import type { ReportPlan } from '../../../src/core/report/report';
import { pack, planOf } from '../plan/reading';
import { doneOf } from './done-of';
import { templateGrid } from './template-grid';

const plan = planOf(`
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 25. | Kitobxonlar qatnovi | Nafar | 10000 | 12000 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | 26. | Kitob berilishi | Nusxa | | 80000 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | VII. OAV BILAN ISHLASH |
  | 44. | OAVda yoritish | Marotaba | 8 | 8 | Maqolalar | 2026-yil IV chorak | Barcha xizmatlar |
  | 45. | Bogʻ ekish | Dona | | 3 | Ekish | 2026-yil davomida | Barcha xizmatlar |
`);
const YEAR: Period = { kind: 'year', year: 2026 };
const HALF: Period = { kind: 'quarter', year: 2026, quarter: 2 };

function reportOf(rows: readonly (readonly string[])[], more: Partial<ReportInput> = {}): ReportPlan {
  const check = { plan, findings: [] };
  const base = { check, template: [templateGrid(rows)], pack, notes: {}, entries: {}, options: { date: '21.11.2026' } };
  return planReport({ ...base, ...more });
}
/** What is said of a report but of its form as a whole: "value-missing warning A1 blank". */
const said = ({ findings }: Pick<ReportPlan, 'findings'>, ...kinds: string[]): string[] =>
  findings
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, severity, at, data }) => `${kind} ${severity} ${at} ${JSON.stringify(data)}`);

describe('the findings of a report', () => {
  const report = reportOf([['{{use.loans.fact}}', '{{media.social.plan}}', '{{use.visits.done}}', '{{use.x.plan}}']]);

  test('come with the gravest first; those of the form are told apart from values that are missing', () => {
    const kinds = report.findings.map(({ kind, severity }) => `${severity} ${kind}`);
    expect(kinds[0]).toBe('error unknown-mark');
    expect(kinds.at(-1)).toBe('info value-missing');
    expect(said(report, 'value-missing', 'unfed-mark')).toEqual([
      expect.stringMatching(/^value-missing warning A1 .*"blank"/),
      expect.stringMatching(/^unfed-mark warning B1 .*"not-in-plan"/),
      expect.stringMatching(/^value-missing info C1 .*"done-not-recorded"/),
    ]);
    const ofForm = formFindings(report);
    expect(new Set(ofForm.map(({ kind }) => kind))).toEqual(
      new Set(['unknown-mark', 'required-indicator-unasked', 'done-not-recorded']),
    );
    expect(report.missing.map(({ cell }) => cell)).toEqual(['A1', 'B1', 'C1']);
  });

  test('leave a text with an unknown mark as it stands', () => {
    expect(report.sheets[0]!.cells.map(({ cell, mark }) => `${cell} ${mark}`)).toEqual([
      'A1 use.loans.fact',
      'B1 media.social.plan',
      'C1 use.visits.done',
    ]);
  });
});

describe('sentences that answer findings and have no row', () => {
  const fault = (at: string): Finding => ({
    id: at,
    rule: 'r',
    message: 'm',
    severity: 'warning',
    data: {},
    at,
    related: [],
  });
  const findings = [fault('A1'), fault('D3'), fault('D4')];
  const notes = { A1: 'Sarlavha.', D3: 'Qatnov.', D4: 'Berildi.' };
  const loose = (...marks: string[]): unknown =>
    reportOf([marks, ['{{notes}}']], { check: { plan, findings }, notes }).rows.at(-1)?.value;

  test('stand in the notes: all, or those whose item the form does not ask', () => {
    expect(loose('{{year}}')).toBe('Sarlavha. Qatnov. Berildi.');
    expect(loose('{{use.visits.note}}', '{{use.loans.plan}}')).toBe('Sarlavha. Berildi.');
    expect(loose('{{#items}}{{number}}', '{{note}}{{/items}}')).toBe('Sarlavha.');
    expect(loose('{{#items}}{{number}}', '{{name}}{{/items}}')).toBe('Sarlavha. Qatnov. Berildi.');
    expect(loose('{{#section.MEDIA}}{{number}}', '{{note}}{{/section.MEDIA}}')).toBe('Sarlavha. Qatnov. Berildi.');
  });
});

describe('what was done', () => {
  const record = doneOf(plan, { '25.': { facts: [1, null, 3, null] }, '26.': { facts: [5, null, null, null] } });
  const kinds = ['done-other-year', 'done-quarter-empty', 'done-of-no-item'];
  const told = (mark: string, more: Partial<ReportInput>): string[] =>
    said(reportOf([[mark]], { done: record, ...more }), ...kinds);

  test('is told of quarters that are blank as a whole, as far as the report reaches', () => {
    expect(told('{{use.visits.done}}', { period: YEAR })).toEqual([
      'done-quarter-empty warning A1 {"sheet":"Bajarilishi","quarter":2}',
      'done-quarter-empty warning A1 {"sheet":"Bajarilishi","quarter":4}',
    ]);
    expect(told('{{use.visits.done}}', { period: HALF })).toHaveLength(1);
  });

  test.each(['use.visits.q1', 'use.visits.toDate', 'use.visits.percent', 'use.visits.doneText', 'use.visits.reason'])(
    'is told where {{%s}} asks it',
    (mark) => {
      expect(told(`{{${mark}}}`, { period: HALF })).toHaveLength(1);
    },
  );

  test('is told where a repeated row asks it, and not where nothing does', () => {
    expect(told('{{#items}}{{number}}{{q1}}{{/items}}', { period: HALF })).toHaveLength(1);
    expect(told('{{#items}}{{number}}{{state}}{{/items}}', { period: HALF })).toHaveLength(1);
    for (const mark of ['{{use.visits.planQ1}}', '{{use.visits.plan}}', '{{year}}', '{{#items}}{{plan}}{{/items}}'])
      expect(told(mark, { period: HALF })).toEqual([]);
    expect(told('{{use.visits.done}}', { period: HALF, done: null })).toEqual([]);
  });

  test('of another year, or of a row without an item, is told', () => {
    const last = doneOf(plan, { '25.': { facts: [1, 2, 3, 4] } }, 2025);
    expect(told('{{use.visits.done}}', { done: last })).toEqual([
      'done-other-year warning A1 {"sheet":"Bajarilishi","year":2025,"planYear":2026}',
    ]);
    expect(told('{{use.visits.done}}', { done: { ...last, year: null } })).toEqual([]);
    const loose = { ...last, year: 2026, rows: last.rows.flatMap((row) => [row, { ...row, item: null, row: 9 }]) };
    expect(said(reportOf([['{{use.visits.done}}']], { done: loose }), ...kinds)).toEqual([
      'done-of-no-item warning A1 {"sheet":"Bajarilishi","count":1,"rows":"9"}',
    ]);
  });
});
