import { planReport, type ReportInput } from '../../../src/core/report/plan-report';
import type { ReportPlan } from '../../../src/core/report/report';
import type { CellValue } from '../../../src/core/sheet/cell';
import { pack, planOf } from '../plan/reading';
import { doneOf } from './done-of';
import { templateGrid } from './template-grid';

const ROWS = {
  visits: '| 25. | Kitobxonlar qatnovi | Nafar | 10000 | 12000 | Xizmat | 2026-yil davomida | AKM |',
  loans: '| 26. | Kitob berilishi | Nusxa | | 80000 | Xizmat | 2026-yil davomida | AKM |',
  events: '| 27. | Bogʻ ekish | Dona | | 3 | Ekish | 2026-yil davomida | AKM |',
  media: '| 44. | OAVda yoritish | Marotaba | 8 | 8 | Maqolalar | 2026-yil davomida | AKM |',
};
const PROD = '| IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |';
const MEDIA = '| VII. OAV BILAN ISHLASH |';
const HEADED = [PROD, ROWS.visits, ROWS.loans, ROWS.events, MEDIA, ROWS.media];

function reportOf(
  form: readonly (readonly CellValue[])[],
  lines: readonly string[],
  more: Partial<ReportInput> = {},
): ReportPlan {
  const check = { plan: planOf(lines.join('\n')), findings: [] };
  const base = { check, template: [templateGrid(form)], pack, notes: {}, entries: {}, options: { date: '21.11.2026' } };
  return planReport({ ...base, ...more });
}
const rowsOf = (form: readonly CellValue[], lines: readonly string[] = HEADED, more?: Partial<ReportInput>) =>
  reportOf([form], lines, more).sheets[0]!.repeats[0]!.values;
const numbers = (mark: string, lines: readonly string[]): string =>
  rowsOf([`{{#${mark}}}{{number}}{{/${mark}}}`], lines)
    .map(([number]) => number)
    .join(' ');

describe('a repeated row', () => {
  test('holds for each item what its marks ask: of the item, of the report, of an indicator', () => {
    const form = [
      '{{#items}}{{no}}',
      '{{number}}',
      '{{year}}',
      '{{use.visits.plan}}',
      '{{no}}) {{name}}',
      '{{xato}}',
      '{{/items}}',
    ];
    expect(rowsOf(form, [PROD, ROWS.visits, ROWS.loans])).toEqual([
      [1, '25.', 2026, 12000, '1) Kitobxonlar qatnovi', '{{xato}}', null],
      [2, '26.', 2026, 12000, '2) Kitob berilishi', '{{xato}}', null],
    ]);
  });

  test('holds what else stands in it, formulas aside', () => {
    expect(rowsOf([7, '{{#items}}{{number}}{{/items}}', 'dona', '=B1*2', null, true], [PROD, ROWS.visits])).toEqual([
      [7, '25.', 'dona', null, null, true],
    ]);
  });

  test('leaves a mark that repeats nothing inside it blank', () => {
    expect(rowsOf(['{{#items}}{{number}}', '{{?use.visits}}{{/items}}'], [PROD, ROWS.visits])).toEqual([['25.', null]]);
  });
});

describe('the items of a repeat', () => {
  test('are all, or those of a section by its heading', () => {
    expect(numbers('items', HEADED)).toBe('25. 26. 27. 44.');
    expect(numbers('section.PROD', HEADED)).toBe('25. 26. 27.');
    expect(numbers('section.MEDIA', HEADED)).toBe('44.');
    expect(numbers('section.FIN', HEADED)).toBe('');
  });

  test('whose section has no heading are known by what they count', () => {
    const unheaded = [PROD, ROWS.visits, ROWS.media, ROWS.events];
    expect(numbers('section.PROD', unheaded)).toBe('25. 27.');
    expect(numbers('section.MEDIA', unheaded)).toBe('44.');
    expect(numbers('section.PROD', [ROWS.visits, ROWS.events])).toBe('25.');
  });

  test('under the heading of another section stay there', () => {
    const moved = [PROD, ROWS.visits, ROWS.media, MEDIA, ROWS.loans];
    expect([numbers('section.PROD', moved), numbers('section.MEDIA', moved)]).toEqual(['25. 44.', '26.']);
  });

  test('that are not fulfilled are those not done, or in part', () => {
    const plan = planOf(HEADED.join('\n'));
    const done = doneOf(plan, {
      '25.': { facts: [3000, 3000, 3000, 3000] },
      '26.': { facts: [1, 1, 1, 1] },
      '27.': { facts: [0, 0, 0, 0] },
    });
    const form = ['{{#unfulfilled}}{{number}}', '{{state}}{{/unfulfilled}}'];
    expect(rowsOf(form, HEADED, { done })).toEqual([
      ['26.', 'qisman bajarildi'],
      ['27.', 'bajarilmadi'],
      ['44.', 'bajarilmadi'],
    ]);
    expect(rowsOf(form)).toEqual([]);
  });
});

describe('what a repeated row lacks', () => {
  const gaps = (...marks: string[]): unknown[] =>
    reportOf([[`{{#items}}{{number}}`, ...marks, '{{/items}}']], HEADED).findings.flatMap(
      ({ kind, severity, at, data }) =>
        kind === 'value-missing' ? [[severity, at, data['mark'], data['reason'], data['count'], data['item']]] : [],
    );

  test('is told once for each mark and reason, with how often and where first', () => {
    expect(gaps('{{fact}}', '{{plan}}')).toEqual([['warning', 'B1', 'fact', 'blank', 2, '26.']]);
    expect(gaps('{{fact}} va {{fact}}')).toEqual([['warning', 'B1', 'fact', 'blank', 4, '26.']]);
    expect(gaps('{{fact}}', '{{fact}}').map((gap) => (gap as unknown[])[1])).toEqual(['B1', 'C1']);
  });

  test('because it is recorded later is no fault', () => {
    expect(gaps('{{done}}', '{{q1}}', '{{items.done}}')).toEqual([
      ['info', 'B1', 'done', 'done-not-recorded', 4, '25.'],
      ['info', 'C1', 'q1', 'quarters-not-recorded', 4, '25.'],
      ['info', 'D1', 'items.done', 'items-not-counted', 4, '25.'],
    ]);
  });
});
