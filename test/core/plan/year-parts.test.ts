import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { gridOf } from '../../support/table';
import { pack } from './reading';

/** A plan whose columns D to H stand below one label, merged over them or only over the first. */
function planBelow(label: string, parts: string, isMerged = true): Plan {
  const grid = gridOf(`
    | № | Nomi | Birlik | ${label} | | | | | 2026-yil reja | Muddat |
    |---|
    | ^ | ^ | ^ | ${parts} | ^ | ^ |
    | 1. | Kitoblar | Dona | 1 | 2 | 3 | 4 | 10 | 12 | 2026-yil |`);
  const merges = isMerged ? [...grid.merges, { top: 1, left: 4, bottom: 1, right: 8 }] : grid.merges;
  return parsePlan({ ...grid, merges }, pack)!;
}

const QUARTERS = 'I chorak | II chorak | III chorak | IV chorak';

describe('the year’s column below a label parted into quarters', () => {
  test.each([
    ['2025-yil fakt', `${QUARTERS} | Jami`, 8],
    ['2025-yil', `${QUARTERS} | Jami`, 8],
    ['2025-yil fakt', `Yil davomida | ${QUARTERS}`, 4],
    ['2025-yil fakt', `${QUARTERS} | Yil davomida`, 8],
    ['2025-yil fakt', 'I | II | III | IV | Jami', 8],
    ['2025-yil fakt', 'Yanvar-mart | Aprel-iyun | Iyul-sentabr | Oktabr-dekabr | Jami', 8],
    ['2025-yil fakt', `${QUARTERS} | Izoh`, undefined],
    ['2025-yil fakt', 'I chorak | Kitob | Gazeta | Jurnal | Boshqa', 4],
  ])('%s: %s', (label, parts, column) => {
    const plan = planBelow(label, parts);
    expect(plan.columns.fact).toBe(column);
    expect(plan.columns.plan).toBe(9);
    expect(plan.factYear?.year).toBe(2025);
  });

  test('is the same however often its words were asked about before', () => {
    const grid = gridOf(`
      | № | Nomi | Birlik | 2025-yil fakt | | | | | 2026-yil reja | Muddat |
      |---|
      | | | | Yil davomida | ${QUARTERS} | | |
      | 1. | Kitoblar | Dona | 10 | 1 | 2 | 3 | 4 | 12 | 2026-yil |`);
    const merged = { ...grid, merges: [{ top: 1, left: 4, bottom: 1, right: 8 }] };
    const columns = [1, 2, 3].map(() => parsePlan(merged, pack)!.columns.fact);
    expect(columns).toEqual([4, 4, 4]);
  });

  test('is looked for only below what is merged over them', () => {
    expect(planBelow('2025-yil fakt', `${QUARTERS} | Jami`, false).columns.fact).toBe(4);
  });
});

describe('parts of the year are a row of the header', () => {
  const endOf = (label: string, parts: string, isMerged = true): number => {
    const grid = gridOf(`
      | № | Nomi | Birlik | ${label} | | | | | 2026-yil reja | Muddat |
      |---|
      | | | | ${parts} | | |
      | 1. | Kitoblar | Dona | 1 | 2 | 3 | 4 | 10 | 12 | 2026-yil |`);
    const merges = isMerged ? [{ top: 1, left: 4, bottom: 1, right: 8 }] : [];
    return parsePlan({ ...grid, merges }, pack)!.headerRows[1];
  };
  test.each([
    ['2025-yil fakt', `${QUARTERS} | Jami`, true, 2],
    ['Yillik reja', `${QUARTERS} | Jami`, true, 2],
    ['2025-yil', `${QUARTERS} | Jami`, true, 2],
    ['Masʼullar', `${QUARTERS} | Jami`, true, 1],
    ['2025-yil fakt', `${QUARTERS} | Jami`, false, 1],
    ['2025-yil fakt', '1 | 2 | 3 | 4 | 10', true, 1],
    ['2025-yil fakt', `${QUARTERS} | kitob`, true, 1],
  ])('below %s: %s, merged %s: row %d', (label, parts, isMerged, end) => {
    expect(endOf(label, parts, isMerged)).toBe(end);
  });
});
