import uzAkm from '../../../assets/packs/uz-akm.json';
import type { Finding, Severity } from '../../../src/core/check/finding';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { planReport } from '../../../src/core/report/plan-report';
import type { ReportInput } from '../../../src/core/report/plan-report';
import type { ReportPlan } from '../../../src/core/report/report';
import { gridOf } from '../../support/table';
import { templateGrid } from './template-grid';

const pack = readPack(uzAkm);
const PLAN = `
  QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
  | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
  |---|---|---|---|---|---|---|---|
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 370/1006 | 450/1100 | Sotib olish | 2026-yil davomida | Barcha xizmatlar |
  | 25. | Kitobxonlar qatnovi | Nafar | 18497 | 18510 | Xizmat koʻrsatish | 2026-yil davomida | Barcha xizmatlar |
  | 26. | Kitob berilishi | Nusxa | - | 85000 | Xizmat koʻrsatish | 2026-yil davomida | Barcha xizmatlar |
  | 27. | Tadbirlar va koʻrgazmalar | Tadbir | | 198 | Oʻtkazish | 2026-yil davomida | Barcha xizmatlar |
  | VII. OAV BILAN ISHLASH |
  | 44. | OAVda yoritish | Marotaba | 11 | 10 | Maqolalar | 2026-yil davomida | Barcha xizmatlar |
`;
const plan = parsePlan(gridOf(PLAN), pack)!;
const itemRow = (number: string): number => plan.items.find((item) => item.number.text === number)!.row.row;

function fault(severity: Severity, at: string, id = `${severity}@${at}`): Finding {
  return { id, rule: 'some-rule', message: 'm', severity, data: {}, at, related: [] };
}

function planned(
  rows: readonly (readonly string[])[],
  more: Partial<ReportInput> & { findings?: Finding[] } = {},
): ReportPlan {
  const { findings = [], ...rest } = more;
  return planReport({
    check: { plan, findings },
    template: [templateGrid(rows)],
    pack,
    notes: {},
    entries: {},
    options: { date: '21.11.2026' },
    ...rest,
  });
}

/** The values of the marks of one row, in order. */
const valuesOf = (marks: readonly string[], more: Parameters<typeof planned>[1] = {}): unknown[] =>
  planned([marks.map((mark) => `{{${mark}}}`)], more).rows.map(({ value }) => value);

describe('the values of a report', () => {
  test('are those of the plan, with their own types', () => {
    expect(
      valuesOf([
        'use.visits.fact',
        'use.visits.plan',
        'acq.total.titles.plan',
        'acq.total.copies.plan',
        'use.visits.row',
      ]),
    ).toEqual([18497, 18510, 450, 1100, '25.']);
  });

  test('are none where the item is counted in another unit than the indicator', () => {
    const shareOfStock = parsePlan(
      gridOf(PLAN.replace('| Nafar | 18497 | 18510 |', '| Foiz | 12,5 | 25 |').replaceAll('Nomda/nusxa', 'Nafar')),
      pack,
    )!;
    const marks = ['{{use.visits.plan}}', '{{use.loans.plan}}', '{{acq.total.copies.plan}}', '{{use.visits.percent}}'];
    const report = planned([marks], { check: { plan: shareOfStock, findings: [] } });
    expect(report.rows.map(({ value }) => value)).toEqual([null, 85000, null, null]);
    expect(report.rows[0]!.source).toEqual({ kind: 'missing', reason: 'other-unit' });
  });

  test('add parts up only where every part of the item is known, and else take what is entered', () => {
    const parts = (second: string): string => `
      TUMAN AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
      | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
      |---|---|---|---|---|---|---|---|
      | 1. | Yangi kitoblar | Nomda/nusxa | 310/820 | 350/900 | Qabul | 2026-yil davomida | Barcha xizmatlar |
      | 1.1. | Sovgʻa tariqasida | Nomda/nusxa | 110/300 | 120/280 | Dalolatnoma | 2026-yil davomida | Barcha xizmatlar |
      | 1.2. | ${second} | Nomda/nusxa | 200/520 | 230/620 | Shartnoma | 2026-yil davomida | Barcha xizmatlar |
    `;
    const total = (second: string, entries = {}): unknown => {
      const check = { plan: parsePlan(gridOf(parts(second)), pack)!, findings: [] };
      return planned([['{{acq.total.copies.plan}}']], { check, entries }).rows[0];
    };
    expect(total('Xarid qilish orqali')).toMatchObject({ value: 900, source: { kind: 'computed' } });
    expect(total('Homiylar orqali')).toMatchObject({ value: null, source: { reason: 'parts-unknown' } });
    const entered = { 'acq.total.copies.plan': 900 };
    expect(total('Homiylar orqali', entered)).toMatchObject({ value: 900, source: { kind: 'entered' } });
  });

  test('say from which item and cell they come', () => {
    const [row] = planned([['{{use.visits.plan}}']]).rows;
    expect(row).toMatchObject({
      label: 'Kitobxonlar qatnovi, jami',
      source: { kind: 'item', itemNumber: '25.', cell: `E${itemRow('25.')}` },
    });
  });

  test('keep a dash a dash', () => {
    expect(valuesOf(['use.loans.fact', 'use.loans.plan'])).toEqual(['-', 85000]);
  });

  test('compare this year with last year: of what is done where that is known, else of the plan', () => {
    expect(valuesOf(['media.coverage.growth', 'media.coverage.difference'])).toEqual([90.9, -1]);
    const entries = { 'media.coverage.done': 22 };
    expect(
      valuesOf(['media.coverage.growth', 'media.coverage.difference', 'media.coverage.percent'], { entries }),
    ).toEqual([200, 11, 220]);
  });

  test('show a dash where there is nothing to divide by', () => {
    expect(valuesOf(['use.loans.growth'])).toEqual(['—']);
  });

  test('take what a person entered only where the plan has nothing', () => {
    const entries = { 'col.stock_begin.fact': 6100, 'use.visits.plan': 1, director: 'Direktor F.' };
    const { rows } = planned([['{{col.stock_begin.fact}}', '{{use.visits.plan}}', '{{director}}']], { entries });
    expect(rows.map(({ value, source }) => [value, source.kind])).toEqual([
      [6100, 'entered'],
      [18510, 'item'],
      ['Direktor F.', 'entered'],
    ]);
  });

  test('are asked again where what was entered is below nothing or cannot be read in one way', () => {
    const entries = { 'col.stock_begin.fact': '6.100', 'col.stock_begin.plan': -5, 'staff.total.plan': 'yoʻq' };
    const { rows } = planned([['{{col.stock_begin.fact}}', '{{col.stock_begin.plan}}', '{{staff.total.plan}}']], {
      entries,
    });
    expect(rows.map(({ value, source }) => [value, source])).toEqual([
      [null, { kind: 'missing', reason: 'no-amount' }],
      [null, { kind: 'missing', reason: 'no-amount' }],
      ['yoʻq', { kind: 'entered' }],
    ]);
  });

  test('of the report as a whole follow from the plan and what is told', () => {
    const marks = ['org.name', 'year', 'lastYear', 'period', 'date', 'items.count', 'draft'];
    expect(valuesOf(marks)).toEqual(['Qoraoʻzak tumani', 2026, 2025, '2026-yil', '21.11.2026', 5, null]);
  });

  test('take the region from the district of the title, unless it is told or entered', () => {
    const REGION = 'Qoraqalpogʻiston Respublikasi';
    expect(valuesOf(['org.region'])).toEqual([REGION]);
    expect(valuesOf(['org.region'], { entries: { 'org.region': 'Xorazm viloyati' } })).toEqual(['Xorazm viloyati']);
    expect(valuesOf(['org.region'], { options: { date: '21.11.2026', region: 'QR' } })).toEqual(['QR']);
    const titled = (title: string) => ({
      check: { plan: parsePlan(gridOf(PLAN.replace('QORAOʻZAK', title)), pack)!, findings: [] },
    });
    expect(valuesOf(['org.region'], titled('Ургут тумани ва URGUT'))).toEqual(['Samarqand viloyati']);
    expect(valuesOf(['org.region'], titled('BAQATEREK'))).toEqual([null]);
    expect(valuesOf(['org.region'], titled('URGUT TUMANI, QORAOʻZAK'))).toEqual([null]);
  });

  test('become text inside a text, numbers as Uzbek writes them and years plain', () => {
    const { sheets } = planned([
      ['{{year}}-yilda {{use.visits.plan}} qatnov, {{director}}'],
      ['{{use.visits.reason}} {{use.visits.note}}'],
    ]);
    expect(sheets[0]?.cells.map(({ value }) => value)).toEqual(['2026-yilda 18\u00a0510 qatnov, ________', null]);
  });
});

describe('what is missing', () => {
  test.each([
    ['use.events.fact', 'blank'],
    ['media.social.plan', 'not-in-plan'],
    ['col.stock_begin.fact', 'not-stated'],
    ['use.visits.done', 'done-not-recorded'],
    ['use.visits.percent', 'done-not-recorded'],
    ['use.visits.q1', 'quarters-not-recorded'],
    ['use.events.growth', 'not-computable'],
    ['director', 'not-stated'],
  ])('%s is told with its cell and the reason %s', (mark, reason) => {
    const { missing, findings, sheets } = planned([['Nomi', `{{${mark}}}`]]);
    expect(missing.map(({ cell, source }) => [cell, source])).toEqual([['B1', { kind: 'missing', reason }]]);
    expect(findings.filter(({ at }) => at === 'B1')).toMatchObject([{ data: { mark, reason } }]);
    expect(sheets[0]?.cells).toMatchObject([{ cell: 'B1', value: null }]);
  });

  test('in a repeated row is told once, with how often', () => {
    const { findings } = planned([['{{#items}}{{number}}', '{{fact}}{{/items}}']]);
    expect(findings).toMatchObject([
      { kind: 'value-missing', at: 'B1', data: { mark: 'fact', count: 1, item: '27.' } },
    ]);
  });
});

describe('a draft', () => {
  const marks = [['{{draft}}', '{{use.visits.note}}', '{{notes}}']];
  const warning = fault('warning', `D${itemRow('25.')}`);
  const title = fault('warning', 'A1', 'title');

  test('is what goes out while errors and unexplained warnings stand', () => {
    const report = planned(marks, { findings: [fault('error', 'A5'), warning, fault('info', 'A5')] });
    expect(report).toMatchObject({ isDraft: true, canFill: true });
    expect(report.openFindings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(report.rows[0]?.value).toBe('LOYIHA');
  });

  test('is over once every warning is answered; the sentence travels to its item', () => {
    const notes = { [warning.id]: 'Hisob boshqacha yuritilgan.', title: 'Sarlavha viloyatdan.' };
    const report = planned(marks, { findings: [warning, title], notes });
    expect(report).toMatchObject({ isDraft: false, openFindings: [] });
    expect(report.rows.map(({ value }) => value)).toEqual([
      null,
      'Hisob boshqacha yuritilgan.',
      'Sarlavha viloyatdan.',
    ]);
  });

  test('takes no sentence for an error', () => {
    const error = fault('error', 'A5');
    expect(planned(marks, { findings: [error], notes: { [error.id]: 'Shunday.' } })).toMatchObject({
      isDraft: true,
      answered: [],
    });
  });

  test('answers all findings of a rule by one sentence', () => {
    const report = planned(marks, { findings: [warning, title], notes: { 'some-rule': 'Shunday kelishilgan.' } });
    expect(report.answered).toHaveLength(2);
    expect(report.isDraft).toBe(false);
  });

  test('comes of a fault of the template too', () => {
    expect(planned([['{{year}}', '{{use.visits.total}}']])).toMatchObject({ isDraft: true, canFill: true });
    expect(planned([['{{#items}}', '{{fact}}']])).toMatchObject({ canFill: false });
    expect(planned([['Hisobot']])).toMatchObject({ canFill: false });
  });
});

test('counts indicators: fed by the plan, and entered by hand', () => {
  const marks = [
    ['{{use.visits.plan}}', '{{use.visits.fact}}', '{{media.social.plan}}', '{{col.stock_begin.fact}}', '{{year}}'],
  ];
  expect(planned(marks).counts).toEqual({ indicators: 3, fromPlan: 1, toEnter: 2 });
});
