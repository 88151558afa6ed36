import uzAkm from '../../../assets/packs/uz-akm.json';
import type { Finding } from '../../../src/core/check/finding';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { planReport, type ReportInput } from '../../../src/core/report/plan-report';
import type { ReportRow } from '../../../src/core/report/report';
import { gridOf } from '../../support/table';
import { templateGrid } from './template-grid';

const pack = readPack(uzAkm);
const HEADER =
  '| № | Nomi | Oʻlchov birligi | {fact} | {plan} | Mexanizm | Bajarilish muddati | Masʼullar |\n|---|---|---|---|---|---|---|---|';
const ROWS = '| 25. | Kitobxonlar qatnovi | Nafar | 100 | 120 | | | |\n| | Bez raqam | Dona | 5 | 6 | | | |';
const check = (title: string, years = { fact: '2025-yil (fakt)', plan: '2026-yil (reja)' }) => ({
  plan: parsePlan(
    gridOf(`${title}\n${HEADER.replace('{fact}', years.fact).replace('{plan}', years.plan)}\n${ROWS}`),
    pack,
  )!,
  findings: [] as Finding[],
});
const NAMED = check('QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING ISH REJASI');
const YEARLESS = check('TUMAN AXBOROT-KUTUBXONA MARKAZINING ISH REJASI', { fact: 'Fakt', plan: 'Reja' });
const OPTIONS = { date: '21.11.2026' };

function fieldOf(field: string, more: Partial<ReportInput> = {}): ReportRow {
  return planReport({
    check: NAMED,
    template: [templateGrid([[`{{${field}}}`]])],
    pack,
    notes: {},
    entries: {},
    options: OPTIONS,
    ...more,
  }).rows[0]!;
}

test.each<[string, Partial<ReportInput>, unknown]>([
  ['org.name', {}, 'Qoraoʻzak tumani'],
  ['org.name', { options: { ...OPTIONS, organisation: 'NUKUS AKM' } }, 'NUKUS AKM'],
  ['org.name', { check: check('Qoraoʻzak tumani AKMning ish rejasi') }, 'Qoraoʻzak tumani'],
  ['org.region', { options: { ...OPTIONS, region: 'QR' } }, 'QR'],
  ['director', { options: { ...OPTIONS, director: 'D. N.' } }, 'D. N.'],
  ['author', { options: { ...OPTIONS, author: 'A. N.' } }, 'A. N.'],
  ['date', {}, '21.11.2026'],
  ['year', {}, 2026],
  ['year', { options: { ...OPTIONS, year: 2030 } }, 2030],
  ['year', { check: check('2027-YIL UCHUN ISH REJASI', { fact: 'Fakt', plan: 'Reja' }) }, 2027],
  ['lastYear', {}, 2025],
  ['lastYear', { options: { ...OPTIONS, year: 2030 } }, 2029],
  ['lastYear', { check: check('ISH REJASI', { fact: '2024-yil (fakt)', plan: 'Reja' }) }, 2024],
  ['period', {}, '2026-yil'],
  ['period', { period: { kind: 'quarter', year: 2026, quarter: 3 } }, '2026-yil III chorak'],
  ['period', { options: { ...OPTIONS, year: 2030 } }, '2030-yil'],
  ['pack', {}, `${pack.id} ${pack.version}`],
  ['items.count', {}, 1],
  ['check.errors', {}, 0],
  ['check.notes', {}, 0],
  ['notes', {}, 'yoʻq'],
  ['draft', {}, null],
])('{{%s}} is stated as it is told (%#)', (field, more, value) => {
  const isYear = field === 'year' || field === 'lastYear';
  expect(fieldOf(field, more)).toMatchObject({ value, source: { kind: 'stated' } });
  expect(fieldOf(field, more).isYear).toBe(isYear ? true : undefined);
});

test.each<[string, string]>([
  ['org.name', 'not-stated'],
  ['org.region', 'not-stated'],
  ['year', 'not-stated'],
  ['lastYear', 'not-stated'],
  ['period', 'not-stated'],
  ['director', 'not-stated'],
  ['author', 'not-stated'],
  ['items.done', 'items-not-counted'],
  ['items.partly', 'items-not-counted'],
  ['items.notDone', 'items-not-counted'],
  ['items.notDue', 'items-not-counted'],
  ['items.notPlanned', 'items-not-counted'],
])('{{%s}} is missing where nothing tells it, unless a person enters it', (field, reason) => {
  expect(fieldOf(field, { check: YEARLESS })).toMatchObject({ value: null, source: { kind: 'missing', reason } });
  const entered = fieldOf(field, { check: YEARLESS, entries: { [field]: 'Kiritilgan' } });
  expect(entered).toMatchObject({ value: 'Kiritilgan', source: { kind: 'entered' } });
});

test('errors, and the sentences that answer the rest, are counted; those that no row takes are told', () => {
  const finding = (id: string, severity: Finding['severity'], at: string): Finding => ({
    id,
    rule: 'some-rule',
    message: 'm',
    severity,
    data: {},
    at,
    related: [],
  });
  const findings = [
    finding('a', 'error', 'A3'),
    finding('b', 'warning', 'A1'),
    finding('c', 'warning', 'A2'),
    finding('d', 'error', 'A4'),
  ];
  const more = { check: { ...NAMED, findings }, notes: { b: 'Sababi bor.', c: 'Yana bor.', a: 'Xato uchun.' } };
  expect(['check.errors', 'check.notes', 'notes', 'draft'].map((field) => fieldOf(field, more).value)).toEqual([
    2,
    2,
    'Sababi bor. Yana bor.',
    'LOYIHA',
  ]);
});
