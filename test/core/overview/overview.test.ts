import uzAkm from '../../../assets/packs/uz-akm.json';
import { calendarOf } from '../../../src/core/calendar/calendar';
import { readDone } from '../../../src/core/done/read-done';
import { overviewOf } from '../../../src/core/overview/overview';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../support/table';
import { doneGridOf, entered } from '../done/plan-at-work';

const pack = readPack(uzAkm);
const PLAN = `QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| I. ILMIY-METODIK FAOLIYAT |
| 1. | Seminarlar | Tadbir | 4 | 8 | Mexanizm | I chorak | Axborot-bibliografiya xizmati |
| 2. | Qoʻllanmalar | Dona | 10 | 9 | Mexanizm | I va III chorak | Buxgalteriya |
| II. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 3. | Kitoblar | Nom/nusxa | 370/1000 | 370/1100 | Mexanizm | 2026-yil davomida | Buxgalteriya |
| 4. | Tadqiqotlar | Dona | - | - | Mexanizm | 2026-yil davomida | Buxgalteriya |
| 5. | Davra suhbatlari | Tadbir | 5 | 5 | Mexanizm | IV chorak | Barcha xizmatlar |`;
const plan = parsePlan(gridOf(PLAN), pack)!;

function overviewOn(today: string, grid: Grid | null) {
  const record = grid && readDone(grid, plan);
  return overviewOf(plan, pack, { calendar: calendarOf(plan, pack, record)!, record, today });
}

test('without what was done, what has fallen due is counted and nothing is said to be unfulfilled', () => {
  const overview = overviewOn('2026-05-10', null);
  expect(overview).toMatchObject({ asOf: 1, isDoneKnown: false });
  expect(overview.counts).toEqual({ done: 0, partly: 0, notDone: 2, notDue: 2, unknown: 0 });
  expect(overview.late).toEqual([
    { item: 0, due: '2026-03-31', times: 1 },
    { item: 1, due: '2026-03-31', times: 1 },
  ]);
});

test('items are counted to the last quarter that ended or was entered, by section and by service', async () => {
  let grid = entered(await doneGridOf(plan), plan, '1.', { kind: 'fact', quarter: 1 }, '8');
  grid = entered(grid, plan, '3.', { kind: 'fact', quarter: 2 }, '10/20');
  const overview = overviewOn('2026-05-10', grid);
  expect(overview).toMatchObject({ asOf: 2, isDoneKnown: true, changedTo: 'plan' });
  expect(overview.sections.map(({ label, counts }) => [label, counts.done, counts.partly, counts.notDone])).toEqual([
    ['I. ILMIY-METODIK FAOLIYAT', 1, 0, 1],
    ['II. ASOSIY ISHLAB CHIQARISH FAOLIYATI', 0, 1, 0],
  ]);
  expect(overview.services.map(({ id }) => id)).toEqual(['bib', 'buh', 'all']);
  expect(overview.late.map(({ item }) => item)).toEqual([1]);
});

test('the largest changes come first; a dash and what stays the same are none', () => {
  const { changes } = overviewOn('2026-01-10', null);
  expect(changes).toEqual([
    { item: 0, before: 4, after: 8, share: 1 },
    { item: 1, before: 10, after: 9, share: -0.1 },
    { item: 2, before: 1000, after: 1100, share: 0.1 },
  ]);
});

test('before its first quarter has ended nothing of a year is due', () => {
  expect(overviewOn('2025-12-20', null).counts).toMatchObject({ notDone: 0, notDue: 4 });
});

const HEADER = PLAN.split('\n').slice(0, 3).join('\n');
const row = (number: number, quantities: string, deadline: string, service = 'Buxgalteriya') =>
  `| ${number}. | ${number}-ish | Dona | ${quantities} | Mexanizm | ${deadline} | ${service} |`;
const planOfRows = (...rows: readonly string[]) => parsePlan(gridOf([HEADER, ...rows].join('\n')), pack)!;

/** A plan at a glance, with what was done of its items: the quarter and the text, by number. */
async function glance(
  of: ReturnType<typeof planOfRows>,
  today: string,
  facts: readonly (readonly [string, 1 | 2 | 3 | 4, string])[] = [],
) {
  let grid = await doneGridOf(of);
  for (const [number, quarter, text] of facts) grid = entered(grid, of, number, { kind: 'fact', quarter }, text);
  const record = facts.length > 0 ? readDone(grid, of) : null;
  return overviewOf(of, pack, { calendar: calendarOf(of, pack, record)!, record, today });
}

test.each([
  ['2025-12-31', 0],
  ['2026-01-01', 0],
  ['2026-03-31', 0],
  ['2026-04-01', 1],
  ['2026-06-30', 1],
  ['2026-10-01', 3],
  ['2026-12-31', 3],
  ['2027-01-01', 4],
  ['2030-05-05', 4],
])('on %s %s quarters of 2026 have ended', (today, asOf) => {
  expect(overviewOn(today, null).asOf).toBe(asOf);
});

test('what is entered ahead of the day counts to its quarter; of what the plan has no longer it does not', async () => {
  const of = planOfRows(row(1, '4 | 8', 'har chorakda'));
  expect((await glance(of, '2026-02-01', [['1.', 3, '1']])).asOf).toBe(3);
  expect((await glance(of, '2026-11-01', [['1.', 2, '1']])).asOf).toBe(3);
  const grid = entered(await doneGridOf(of), of, '1.', { kind: 'fact', quarter: 3 }, '1');
  const other = planOfRows(row(7, '4 | 8', 'har chorakda').replace('7-ish', 'Boshqa'));
  const record = readDone(grid, other)!;
  expect(record.rows.map(({ item }) => item)).toEqual([null]);
  const given = { calendar: calendarOf(other, pack, record)!, record, today: '2026-02-01' };
  expect(overviewOf(other, pack, given).asOf).toBe(0);
});

test('before a quarter has ended, what is planned is not due, and what is not planned is not counted', async () => {
  const of = planOfRows(row(1, '4 | 8', 'I chorak'), row(2, "4 | '-", 'I chorak'), row(3, "'- | '-", 'I chorak'));
  const withRecord = await glance(of, '2026-02-01', [['1.', 1, '-']]);
  const calendar = calendarOf(of, pack, null)!;
  expect(withRecord).toMatchObject({ asOf: 1, isDoneKnown: true });
  expect(withRecord.counts).toEqual({ done: 0, partly: 0, notDone: 1, notDue: 0, unknown: 0 });
  const known = { calendar: { ...calendar, isDoneKnown: true }, record: null, today: '2026-02-01' };
  expect(overviewOf(of, pack, known).counts).toEqual({ done: 0, partly: 0, notDone: 0, notDue: 1, unknown: 0 });
  expect(overviewOf(of, pack, { ...known, calendar }).counts).toEqual({
    done: 0,
    partly: 0,
    notDone: 0,
    notDue: 1,
    unknown: 0,
  });
});

test('what was done though nothing was planned is done, whether or not there was anything the year before', async () => {
  const of = planOfRows(
    row(1, "4 | '-", 'har chorakda'),
    row(2, "'- | '-", 'har chorakda'),
    row(3, "'- | '-", 'har chorakda'),
  );
  const { counts } = await glance(of, '2026-05-10', [
    ['1.', 1, '2'],
    ['2.', 1, '2'],
  ]);
  expect(counts).toEqual({ done: 2, partly: 0, notDone: 0, notDue: 0, unknown: 0 });
});

test('every item is counted once, in its state; what cannot be read is unknown', async () => {
  const of = planOfRows(
    row(1, '4 | 8', 'har chorakda'),
    row(2, '4 | 8', 'har chorakda'),
    row(3, '4 | 8', 'har chorakda'),
    row(4, '4 | 8', 'IV chorak'),
    row(5, '4 | koʻp', 'har chorakda'),
    row(6, "4 | '-", 'har chorakda'),
    row(7, '4 | 8', 'har chorakda'),
  );
  const { counts } = await glance(of, '2026-05-10', [
    ['1.', 1, '2'],
    ['2.', 1, '1'],
    ['7.', 1, 'koʻp'],
  ]);
  expect(counts).toEqual({ done: 1, partly: 1, notDone: 1, notDue: 1, unknown: 2 });
});

test('sections and services that have nothing planned are not shown; a section without a numeral is its title', async () => {
  const of = planOfRows(
    '| I. ILMIY-METODIK FAOLIYAT |',
    row(1, '4 | 8', 'I chorak', 'Axborot-bibliografiya xizmati; Buxgalteriya'),
    '| II. ASOSIY ISHLAB CHIQARISH FAOLIYATI |',
    row(2, "'- | '-", 'I chorak', 'Direktor'),
    '| MOLIYAVIY-XOʻJALIK FAOLIYATI |',
    row(3, '4 | 8', 'II chorak'),
    row(4, '4 | 8', '', 'Direktor'),
  );
  const { sections, services, late, counts } = await glance(of, '2026-05-10');
  const none = { done: 0, partly: 0, notDone: 0, notDue: 0, unknown: 0 };
  expect(counts).toEqual({ ...none, notDone: 1, notDue: 2 });
  expect(sections).toEqual([
    { id: '0', label: 'I. ILMIY-METODIK FAOLIYAT', counts: { ...none, notDone: 1 } },
    { id: '2', label: 'MOLIYAVIY-XOʻJALIK FAOLIYATI', counts: { ...none, notDue: 2 } },
  ]);
  expect(services.map(({ id, label, counts: own }) => [id, label, own.notDone, own.notDue])).toEqual([
    ['bib', 'Axborot-bibliografiya xizmati', 1, 0],
    ['buh', 'Buxgalteriya', 1, 1],
  ]);
  expect(late).toEqual([{ item: 0, due: '2026-03-31', times: 1 }]);
});

test('an item that is late several times is told once, by its first day', async () => {
  const of = planOfRows(row(1, '4 | 8', 'har chorakda'), row(2, '4 | 8', 'I chorak'));
  expect((await glance(of, '2026-10-01')).late).toEqual([
    { item: 0, due: '2026-03-31', times: 3 },
    { item: 1, due: '2026-03-31', times: 1 },
  ]);
});

describe('changes', () => {
  const changed = async (quantities: string, facts: Parameters<typeof glance>[2] = []) => {
    const { changes, changedTo } = await glance(planOfRows(row(1, quantities, 'har chorakda')), '2026-05-10', facts);
    return [changedTo, ...changes.map(({ before, after, share }) => `${before} → ${after} (${share})`)];
  };

  test.each([
    ['4 | 8', ['plan', '4 → 8 (1)']],
    ['8 | 4', ['plan', '8 → 4 (-0.5)']],
    ['8 | 0', ['plan', '8 → 0 (-1)']],
    ['5 | 5', ['plan']],
    ['0 | 5', ['plan']],
    ["'- | 5", ['plan']],
    ["5 | '-", ['plan']],
    ['| 5', ['plan']],
    ['5 |', ['plan']],
    ['koʻp | 5', ['plan']],
    ['5 | koʻp', ['plan']],
    ["'1/4 | '2/8", ['plan', '4 → 8 (1)']],
    ["'1/4 | 8", ['plan']],
    ["4 | '2/8", ['plan']],
    ["'1<br>4 | '2<br>8", ['plan']],
    ["4 | '2<br>8", ['plan']],
    ["'1<br>4 | 8", ['plan']],
  ])('of %s', async (quantities, expected) => {
    expect(await changed(quantities)).toEqual(expected);
  });

  test('once the whole year is entered, what was done is compared', async () => {
    expect(await changed('4 | 8', [['1.', 3, '2']])).toEqual(['plan', '4 → 8 (1)']);
    expect(
      await changed('4 | 8', [
        ['1.', 1, '2'],
        ['1.', 4, '3'],
      ]),
    ).toEqual(['done', '4 → 5 (0.25)']);
    expect(
      await changed('4 | 8', [
        ['1.', 1, 'koʻp'],
        ['1.', 4, '3'],
      ]),
    ).toEqual(['done']);
    const of = planOfRows(row(1, '4 | 8', 'har chorakda'), row(2, '4 | 9', 'har chorakda'));
    const { changes } = await glance(of, '2026-05-10', [['2.', 4, '4']]);
    expect(changes).toEqual([]);
  });

  test('an item that has no row on the sheet of what was done is not compared', async () => {
    const old = planOfRows(row(1, '4 | 8', 'har chorakda'));
    const grid = entered(await doneGridOf(old), old, '1.', { kind: 'fact', quarter: 4 }, '6');
    const now = planOfRows(row(1, '4 | 8', 'har chorakda'), row(2, '4 | 9', 'har chorakda'));
    const record = readDone(grid, now);
    const given = { calendar: calendarOf(now, pack, record)!, record, today: '2027-01-10' };
    expect(overviewOf(now, pack, given).changes.map(({ item }) => item)).toEqual([0]);
  });

  test('the ten largest are told, the largest first, whether more or less', async () => {
    const plans = [11, 5, 12, 13, 8, 14, 15, 2, 16, 17, 18, 19];
    const of = planOfRows(...plans.map((amount, at) => row(at + 1, `10 | ${amount}`, 'har chorakda')));
    const { changes } = await glance(of, '2026-05-10');
    expect(changes.map(({ after }) => after)).toEqual([19, 2, 18, 17, 16, 5, 15, 14, 13, 12]);
  });
});
