import { readFileSync } from 'node:fs';
import uzAkm from '../../../assets/packs/uz-akm.json';
import { readTemplate } from '../../../src/actions/fill-report';
import type { DoneRecord, Period } from '../../../src/core/done/done';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { askTemplate } from '../../../src/core/report/ask-template';
import { planReport, type ReportInput } from '../../../src/core/report/plan-report';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import { gridOf } from '../../support/table';
import { doneOf } from './done-of';
import { templateGrid } from './template-grid';

const pack = readPack(uzAkm);
const plan = parsePlan(
  gridOf(`
  QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
  | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
  |---|---|---|---|---|---|---|---|
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 25. | Kitobxonlar qatnovi | Nafar | 10000 | 12000 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | 26. | Kitob berilishi | Nusxa | 80000 | 80000 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | VII. OAV BILAN ISHLASH |
  | 44. | OAVda yoritish | Marotaba | 8 | 8 | Maqolalar | 2026-yil IV chorak | Barcha xizmatlar |
`),
  pack,
)!;
const done = doneOf(plan, {
  '25.': { facts: [3000, 3500, null, null], words: 'Oyliklar oʻtkazildi' },
  '26.': { facts: [10000, 5000, null, null], reason: 'Taʼmirlash tufayli yopiq edi.' },
});
const QUARTER: Extract<Period, { kind: 'quarter' }> = { kind: 'quarter', year: 2026, quarter: 2 };
const YEAR: Period = { kind: 'year', year: 2026 };

function planned(rows: readonly (readonly string[])[], more: Partial<ReportInput>) {
  return planReport({
    check: { plan, findings: [] },
    template: [templateGrid(rows)],
    pack,
    notes: {},
    entries: {},
    options: { date: '21.11.2026' },
    done,
    ...more,
  });
}

const valuesOf = (marks: readonly string[], more: Partial<ReportInput>): readonly unknown[] =>
  planned([marks.map((mark) => `{{${mark}}}`)], more).rows.map(({ value, source }) =>
    source.kind === 'missing' ? source.reason : value,
  );

describe('a quarterly report', () => {
  test('takes plan and fact of quarters, from the beginning of the year, and leaves later quarters open', () => {
    const marks = ['planQ1', 'q1', 'q2', 'q3', 'planToDate', 'toDate', 'percent'].map((each) => `use.visits.${each}`);
    expect(valuesOf(marks, { period: QUARTER })).toEqual([3000, 3000, 3500, null, 6000, 6500, 54.2]);
    expect(valuesOf(['use.visits.q2', 'media.coverage.q1'], { period: QUARTER })).toEqual([
      3500,
      'quarters-not-recorded',
    ]);
  });

  test('says where the values stand: on the sheet of what was done', () => {
    const [row] = planned([['{{use.visits.q1}}']], { period: QUARTER }).rows;
    expect(row?.source).toMatchObject({ kind: 'item', itemNumber: '25.', sheet: 'Bajarilishi' });
  });

  test('is compared with the same part of last year: from its report, by hand, or not at all', () => {
    const marks = ['use.visits.lastToDate', 'use.visits.growth', 'use.visits.difference'];
    const lastToDate = new Map([['use.visits', 5000]]);
    expect(valuesOf(marks, { period: QUARTER, lastToDate })).toEqual([5000, 130, 1500]);
    const entries = { 'use.visits.lastToDate': 6500 };
    expect(valuesOf(marks, { period: QUARTER, entries })).toEqual([6500, 100, 0]);
    expect(valuesOf(marks, { period: QUARTER })).toEqual(['last-year-unknown', 'not-computable', 'not-computable']);
  });

  test('is named by its quarter', () => {
    expect(valuesOf(['period', 'year'], { period: QUARTER })).toEqual(['2026-yil II chorak', 2026]);
  });
});

describe('an annual report', () => {
  const entries = { 'use.visits.done': 1, 'media.coverage.done': 9 };

  test('takes what was done in the year, and by hand only what is not recorded', () => {
    const marks = [
      'use.visits.done',
      'use.visits.percent',
      'use.visits.growth',
      'use.visits.doneText',
      'media.coverage.done',
    ];
    expect(valuesOf(marks, { period: YEAR, entries })).toEqual([6500, 54.2, 65, 'Oyliklar oʻtkazildi', 9]);
  });

  test('asks why an item was not fulfilled where nobody wrote it', () => {
    const marks = ['use.loans.reason', 'use.visits.reason', 'media.coverage.reason'];
    expect(valuesOf(marks, { period: YEAR })).toEqual([
      'Taʼmirlash tufayli yopiq edi.',
      'reason-not-given',
      'reason-not-given',
    ]);
  });

  test('words of several marks in one cell read as sentences', () => {
    const written = (words: string, mark = '{{use.visits.doneText}} {{use.visits.reason}} {{use.visits.note}}') =>
      planned([[mark]], {
        period: YEAR,
        done: doneOf(plan, { '25.': { facts: [3000, 3500, null, null], words, reason: 'Taʼmirlash' } }),
        entries: { 'use.visits.note': 'Hujjat bor' },
      }).sheets[0]!.cells[0]!.value;
    expect(written('Oyliklar oʻtkazildi')).toBe('Oyliklar oʻtkazildi. Taʼmirlash. Hujjat bor');
    expect(written('Oyliklar oʻtkazildi!')).toBe('Oyliklar oʻtkazildi! Taʼmirlash. Hujjat bor');
    expect(written('')).toBe('Taʼmirlash. Hujjat bor');
    expect(written('Bor', '{{use.visits.row}} {{use.visits.doneText}}')).toBe('25. Bor');
  });

  test('counts items by how they stand', () => {
    const marks = ['items.count', 'items.done', 'items.partly', 'items.notDone', 'items.notDue', 'items.notPlanned'];
    expect(valuesOf(marks, { period: YEAR })).toEqual([3, 0, 2, 1, 0, 0]);
    expect(valuesOf(marks, { period: QUARTER })).toEqual([3, 1, 1, 0, 1, 0]);
  });

  test('repeats rows with what was done of each item', () => {
    const { sheets } = planned([['{{#items}}{{number}}', '{{done}}', '{{percent}}', '{{state}}', '{{q1}}{{/items}}']], {
      period: YEAR,
    });
    expect(sheets[0]?.repeats[0]?.values).toEqual([
      ['25.', 6500, 54.2, 'qisman bajarildi', 3000],
      ['26.', 15000, 18.8, 'qisman bajarildi', 10000],
      ['44.', null, null, 'bajarilmadi', null],
    ]);
  });
});

describe('the explanatory note', () => {
  const rows = [['{{#unfulfilled}}{{number}}', '{{sentence}}{{/unfulfilled}}']];

  test('says of each item that was not fulfilled how much was, and why', () => {
    expect(planned(rows, { period: YEAR }).sheets[0]?.repeats[0]?.values).toEqual([
      ['25.', 'Reja boʻyicha 12\u00a0000, amalda 6\u00a0500 (54,2 %). Sababi: ________________________.'],
      ['26.', 'Reja boʻyicha 80\u00a0000, amalda 15\u00a0000 (18,8 %). Sababi: Taʼmirlash tufayli yopiq edi.'],
      ['44.', 'Reja boʻyicha 8, amalda bajarilgani yozilmagan. Sababi: ________________________.'],
    ]);
  });

  test('writes several amounts of an item on one line', () => {
    const several = parsePlan(
      gridOf(`
  | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
  |---|---|---|---|---|---|---|---|
  | 28. | Nostatsionar xizmat | Tadbir | 10<br>30 | 12<br>35 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
`),
      pack,
    )!;
    const { sheets } = planned(rows, {
      period: YEAR,
      check: { plan: several, findings: [] },
      done: doneOf(several, { '28.': { facts: [null, null, null, null] } }),
    });
    expect(sheets[0]?.repeats[0]?.values[0]?.[1]).toMatch(/^Reja boʻyicha 12; 35, amalda/);
  });

  test('of a quarter speaks of its plan to date', () => {
    expect(planned(rows, { period: QUARTER }).sheets[0]?.repeats[0]?.values).toEqual([
      ['26.', 'Reja boʻyicha 40\u00a0000, amalda 15\u00a0000 (37,5 %). Sababi: Taʼmirlash tufayli yopiq edi.'],
    ]);
  });
});

describe('what was done is told of where it cannot be right', () => {
  const about = (more: Partial<ReportInput>): readonly (readonly unknown[])[] =>
    planned([['{{use.visits.toDate}}']], more).findings.flatMap(({ kind, severity, data }) =>
      kind.startsWith('done-') ? [[kind, severity, data]] : [],
    );

  test('a quarter without data', () => {
    expect(about({ period: QUARTER })).toEqual([]);
    expect(about({ period: { kind: 'quarter', year: 2026, quarter: 3 } })).toEqual([
      ['done-quarter-empty', 'warning', { sheet: 'Bajarilishi', quarter: 3 }],
    ]);
  });

  test('a plan without the sheet, unless what was done is entered by hand', () => {
    const nowhere = [['done-not-recorded', 'warning', {}]];
    expect(about({ done: null, period: QUARTER })).toEqual(nowhere);
    expect(about({ done: null, period: YEAR })).toEqual(nowhere);
    expect(about({ done: null, period: QUARTER, entries: { 'use.visits.toDate': 5000 } })).toEqual([]);
    const { findings } = planned([['{{use.visits.plan}}']], { done: null, period: QUARTER });
    expect(findings.map(({ kind }) => kind)).not.toContain('done-not-recorded');
  });

  test('a sheet of another year, a row that the plan has lost', () => {
    const other = doneOf(plan, { '25.': { facts: [1] } }, 2025);
    const lost: DoneRecord = { ...other, rows: other.rows.map((row) => ({ ...row, item: null })) };
    expect(about({ period: { ...QUARTER, quarter: 1 }, done: lost })).toEqual([
      ['done-other-year', 'warning', { sheet: 'Bajarilishi', year: 2025, planYear: 2026 }],
      ['done-of-no-item', 'warning', { sheet: 'Bajarilishi', count: 1, rows: '3' }],
    ]);
  });
});

test.each(['yillik-hisobot', 'choraklik-hisobot', 'tushuntirish-xati'])('the form %s has no fault', async (name) => {
  const template = await readTemplate(openXlsx(readFileSync(`assets/templates/${name}.xlsx`)));
  expect(askTemplate(template, pack).findings).toEqual([]);
});
