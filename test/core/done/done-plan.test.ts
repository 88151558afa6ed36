import { doneHeaders } from '../../../src/core/done/done-columns';
import { closedQuarters, doneItems } from '../../../src/core/done/done-plan';
import { isUntouched } from '../../../src/core/done/is-untouched';
import { readDone } from '../../../src/core/done/read-done';
import { gridOf, type Written } from '../../support/test-grid';
import { planOf } from '../plan/reading';
import { QUARTERS_BY_KEY } from './plan-at-work';

const plan = planOf(`
  | 1. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | AKM |
  | 2. | Kitob sovgʻasi | Dona | 5 | 9 | Reja | har chorakda | AKM |
`);

describe('of what was done of a plan', () => {
  test('items are told with their rows, in the order of the sheet, without what the plan has no longer', () => {
    const rows: Written[][] = [
      ['x', '2.', 'Kitob sovgʻasi'],
      ['y', '5.', 'Begona ish'],
      ['z', '1.', 'Davra suhbatlari'],
    ];
    const headings = ['Kalit', '№', 'Band', 'I chorak', 'II chorak', 'III chorak', 'IV chorak'];
    const record = readDone(gridOf([headings, ...rows]), plan)!;
    const done = { plan, record, headers: {}, closed: 0 as const };
    expect(doneItems(done).map(({ item, row }) => `${item.number.text} ${row.row}`)).toEqual(['2. 2', '1. 4']);
  });

  test.each([
    [2025, 12, 0],
    [2026, 1, 0],
    [2026, 3, 0],
    [2026, 4, 1],
    [2026, 6, 1],
    [2026, 7, 2],
    [2026, 12, 3],
    [2027, 1, 4],
    [2030, 8, 4],
  ])('of a plan of 2026, in %s-%s there are %s quarters over', (year, month, closed) => {
    expect(closedQuarters(plan, { year, month, day: 5 })).toBe(closed);
  });

  test('of a plan that names no year no quarter is ever over', () => {
    const header =
      '| № | Nomi | Oʻlchov birligi | Fakt | Reja | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |';
    const yearless = planOf(`${header}\n|---|\n| 1. | Ish | Dona | 1 | 2 | Reja | har chorakda | AKM |`);
    expect(closedQuarters(yearless, { year: 2030, month: 12, day: 31 })).toBe(0);
  });
});

describe('nobody has entered anything', () => {
  const ROW: readonly Written[] = ['1.', 'Davra suhbatlari', 'Tadbir', 4, 8, 'k1'];
  const isFresh = (rows: readonly (readonly Written[])[], headings: readonly Written[] = QUARTERS_BY_KEY): boolean => {
    const grid = gridOf([['2026-yil', 'Kim'], headings, ...rows]);
    return isUntouched(grid, readDone(grid, plan)!);
  };

  test('where the sheet holds only what comes from the plan', () => {
    expect(isFresh([ROW])).toBe(true);
    expect(isFresh([])).toBe(true);
    expect(isFresh([[null, 'I. ASOSIY FAOLIYAT'], ROW])).toBe(true);
    expect(isFresh([ROW, ['9.', 'Rejada yoʻq', 'Dona', 1, 2, 'k9']])).toBe(true);
  });

  test('no longer where anything stands in another column, in the first row or the last', () => {
    expect(isFresh([[...ROW, 3]])).toBe(false);
    expect(isFresh([[...ROW, null, null, null, '-']])).toBe(false);
    expect(isFresh([ROW, ROW, [...ROW, null, null, null, null, 'Meniki']])).toBe(false);
    expect(isFresh([[null, null, null, null, null, null, 0]])).toBe(false);
    expect(
      isFresh(
        [[null, 'Menda', '1.', 'Davra suhbatlari', 'Tadbir', 4, 8, 'k1']],
        ['Kim kiritdi', null, ...QUARTERS_BY_KEY],
      ),
    ).toBe(false);
    expect(
      isFresh(
        [['Men', null, '1.', 'Davra suhbatlari', 'Tadbir', 4, 8, 'k1']],
        ['Kim kiritdi', null, ...QUARTERS_BY_KEY],
      ),
    ).toBe(false);
  });

  test('no longer where a row was added by hand', () => {
    expect(isFresh([ROW, ['9.', 'Qoʻshimcha ish', 'Dona']])).toBe(false);
    expect(isFresh([['1.', 'Davra suhbatlari', 'Tadbir', 4, 8, null]])).toBe(true);
  });

  test('is not said of another sheet', () => {
    const grid = gridOf([QUARTERS_BY_KEY, ROW]);
    expect(isUntouched(gridOf([['№', 'Band'], ROW]), readDone(grid, plan)!)).toBe(false);
    expect(doneHeaders(gridOf([['№', 'Band'], ROW]))).toEqual({});
  });
});
