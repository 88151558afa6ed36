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
