import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import uzAkm from '../../../assets/packs/uz-akm.json';
import { planValues } from '../../../src/actions/map-form';
import { type CellProposal, type FormProposal, proposeMapping } from '../../../src/core/mapping/propose';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Plan } from '../../../src/core/plan/plan';
import type { Measure } from '../../../src/core/report/marks';
import { cellName } from '../../../src/core/sheet/address';
import type { Cell, CellValue } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import { gridOf } from '../../support/test-grid';
import { formOf, type TestForm } from './form-of';
import { cyrillic, FORMS, LABELLED, national, russian } from './forms';
import { branches, traps } from './odd-forms';

const pack = readPack(uzAkm);
let plan: Plan;
let valueOf: (indicatorId: string, measure: Measure) => CellValue;

beforeAll(async () => {
  const workbook = openXlsx(readFileSync('test/fixtures/plans/2026-qoraozak.xlsx'));
  plan = parsePlan(await workbook.read((await workbook.sheets())[0]!.name), pack)!;
  valueOf = planValues(plan, pack, null);
});

const propose = (form: readonly Grid[], example?: readonly Grid[]): FormProposal =>
  proposeMapping({ form, pack, plan, valueOf, ...(example && { example }) });

const placeOf = ({ sheet, cell }: Pick<CellProposal, 'sheet' | 'cell'>): string => `${sheet}!${cell}`;

const known = new Map<TestForm, ReturnType<typeof measure>>();

/** The measure of a form, taken once. */
function measured(form: TestForm): ReturnType<typeof measure> {
  const result = known.get(form) ?? measure(form);
  known.set(form, result);
  return result;
}

/** How a proposal stands to what is wanted: shares of what was proposed and of what was to be found, and what is wrongly sure. */
function measure({ grids, wanted }: TestForm) {
  const { cells } = propose(grids);
  const proposed = cells.filter(({ mark }) => mark !== null);
  const right = proposed.filter((cell) => wanted.get(placeOf(cell)) === cell.mark);
  const wrongSure = proposed
    .filter((cell) => cell.confidence === 'sure' && wanted.get(placeOf(cell)) !== cell.mark)
    .map((cell) => `${placeOf(cell)} ${cell.mark}`);
  const sure = right.filter(({ confidence }) => confidence === 'sure').length;
  return { recall: right.length / wanted.size, sure: sure / wanted.size, wrongSure };
}

/** The cells that a proposal is sure of, by place. */
const sureOf = ({ cells }: FormProposal): Record<string, string> =>
  Object.fromEntries(cells.flatMap((cell) => (cell.confidence === 'sure' ? [[placeOf(cell), cell.mark!]] : [])));

describe('realistic forms', () => {
  test.each(FORMS.map((form) => [form.name, form] as const))('%s: nothing that is sure is wrong', (_, form) => {
    expect(measured(form).wrongSure).toEqual([]);
  });

  test.each(LABELLED.map((form) => [form.name, form] as const))('%s: nearly all is found', (_, form) => {
    const { recall, sure } = measured(form);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(sure).toBeGreaterThanOrEqual(0.8);
  });

  test('the default template without its marks is read back from its labels', async () => {
    const template = openXlsx(readFileSync('assets/templates/yillik-hisobot.xlsx'));
    const grid = await template.read((await template.sheets())[0]!.name);
    const form = bare(grid);
    const { recall, wrongSure } = measured(form);
    expect(wrongSure).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

/** A template as a form: marks that take a cell are taken out and wanted back; codes are taken out. */
function bare(grid: Grid): TestForm {
  const wanted = new Map<string, string>();
  const cells = grid.cells.map((row, down) =>
    row?.map((cell, across): Cell | undefined => {
      if (across === 1 || typeof cell?.value !== 'string') return across === 1 ? undefined : cell;
      const text = cell.value.replaceAll('{{lastYear}}', '2025').replaceAll('{{year}}', '2026');
      const mark = /^\{\{([\w.]+\.\w+)\}\}/.exec(text)?.[1];
      const isSeen = !grid.hiddenColumns.includes(across + 1);
      if (mark && isSeen && !mark.startsWith('check.') && !mark.startsWith('org.') && !mark.startsWith('items.'))
        wanted.set(`${grid.sheet}!${cellName(down + 1, across + 1)}`, mark);
      return text.includes('{{') ? undefined : { ...cell, value: text };
    }),
  );
  return { name: grid.sheet, grids: [{ ...grid, cells }], wanted };
}

describe('what is not clear is asked', () => {
  test('a form without a table has no proposals', () => {
    expect(propose([gridOf([['Hurmatli hamkasblar!'], ['Hisobotni 5-yanvargacha yuboring.']])]).cells).toEqual([]);
    expect(propose([gridOf([])]).cells).toEqual([]);
  });

  test('titles or copies are not guessed where no unit tells', () => {
    const cell = propose(traps.grids).cells.find(({ rowLabel }) => rowLabel === 'Kelib tushgan adabiyotlar')!;
    const plans = propose(traps.grids).cells.filter(
      ({ rowLabel, columnLabel }) => rowLabel === cell.rowLabel && columnLabel === '2026-yil reja',
    );
    expect(plans).toMatchObject([{ mark: null, confidence: 'unknown' }]);
    expect(plans[0]!.offered.slice(0, 2)).toEqual(['acq.total.titles.plan', 'acq.total.copies.plan']);
  });

  test('another unit or scale proposes nothing', () => {
    const ofUnit = propose(traps.grids).cells.filter(({ doubts }) => doubts.includes('unit'));
    expect(new Set(ofUnit.map(({ rowLabel }) => rowLabel))).toEqual(
      new Set(['Foydalanuvchilar soni', 'Pullik xizmatlardan tushum']),
    );
    expect(ofUnit.every(({ mark }) => mark === null)).toBe(true);
  });

  test('what two cells ask is looked at', () => {
    expect(propose(branches.grids).cells.every(({ confidence }) => confidence !== 'sure')).toBe(true);
  });

  test('formulas, filled and crossed cells are left alone and counted; a dash or a line keeps a place, a 0 is looked at', () => {
    const grid = gridOf(
      [
        ['Koʻrsatkichlar', 'Birlik', '2025-yil fakt', '2026-yil reja', '2026-yil fakt', 'Bajarilishi, %'],
        ['Kitobxonlar qatnovi', 'qatnov', 12000, '-', '____', { kind: 'number', value: 0, formula: 'E2/D2*100' }],
        ['Kitob berilishi', 'nusxa', 'x', 0, null, { kind: 'number', value: 0, formula: 'E3/D3*100' }],
      ],
      { sheet: 'A' },
    );
    const { cells, leftAlone } = propose([grid]);
    expect(leftAlone).toEqual({ formula: 2, filled: 1, closed: 1 });
    expect(cells.map(({ cell, mark, confidence }) => `${cell} ${mark} ${confidence}`)).toEqual([
      'D2 use.visits.plan sure',
      'E2 use.visits.done sure',
      'D3 use.loans.plan look',
      'E3 use.loans.done sure',
    ]);
  });

  test('a form of another year proposes no numbers', () => {
    const { cells } = propose([
      gridOf([
        ['Koʻrsatkichlar', 'Birlik', '2023-yil fakt', '2024-yil reja'],
        ['Kitobxonlar qatnovi', 'qatnov', null, null],
      ]),
    ]);
    expect(cells.map(({ mark }) => mark)).toEqual([null, null]);
  });
});

describe('a filled example', () => {
  const form = formOf('labels tell nothing', {
    sheet: 'F',
    rows: [
      ['Qator', 'A guruh', 'B guruh', 'C guruh'],
      ...['r1', 'r2', 'r3', 'r4', 'r5'].map((name) => [`Koʻrsatkich ${name}`, '{{?}}', '{{?}}', '{{?}}']),
    ],
  });
  const IDS = ['use.visits', 'use.loans', 'usr.total', 'dig.pages'];
  const filled = (value: (id: string, measure: Measure) => CellValue): Grid =>
    gridOf(
      [
        ['Qator', 'A guruh', 'B guruh', 'C guruh'],
        ...['r1', 'r2', 'r3', 'r4', 'r5'].map((name, index) => {
          const id = IDS[index];
          const label = `Koʻrsatkich ${name}`;
          return id === undefined ? [label, 3, 4, 5] : [label, value(id, 'fact'), value(id, 'plan'), 77];
        }),
      ],
      { sheet: 'F' },
    );

  test('finds rows and columns by the values of the plan', () => {
    const { cells, example } = propose(form.grids, [filled(valueOf)]);
    expect(example).toMatchObject({ isTrusted: true });
    const found = cells.filter(({ mark }) => mark !== null);
    expect(found.map(({ cell, mark }) => `${cell} ${mark}`)).toEqual(
      expect.arrayContaining(IDS.flatMap((id, row) => [`B${row + 2} ${id}.fact`, `C${row + 2} ${id}.plan`])),
    );
    expect(found).toHaveLength(2 * IDS.length);
    expect(found.every((cell) => cell.found === 'example')).toBe(true);
  });

  test('of another district changes nothing and is told', () => {
    const other = filled((id, measure) => Number(valueOf(id, measure)) + 1);
    const { cells, example } = propose(form.grids, [other]);
    expect(example).toMatchObject({ isTrusted: false });
    expect(cells.every(({ mark }) => mark === null)).toBe(true);
  });

  test('that holds another number makes a sure cell doubtful', () => {
    const values = (wrong: string): Grid[] =>
      national.grids.map((grid) => ({
        ...grid,
        cells: grid.cells.map((row, down) =>
          row?.map((cell, across): Cell | undefined => {
            const mark = national.wanted.get(`Jadval!${cellName(down + 1, across + 1)}`) ?? '';
            const dot = mark.lastIndexOf('.');
            const value = dot < 0 ? null : valueOf(mark.slice(0, dot), mark.slice(dot + 1) as Measure);
            if (typeof value !== 'number') return cell;
            return { kind: 'number', value: mark === wrong ? value + 1 : value };
          }),
        ),
      }));
    const { cells } = propose(national.grids, values('use.visits.plan'));
    const doubtful = cells.filter(({ doubts }) => doubts.includes('example'));
    expect(doubtful).toMatchObject([{ mark: 'use.visits.plan', confidence: 'look' }]);
  });
});

describe('the same form', () => {
  const base = (): Record<string, string> => sureOf(propose(national.grids));

  test('with other apostrophes, capitals and spaces is read the same', () => {
    fc.assert(
      fc.property(fc.constantFrom("'", '‘', '’', '`', 'ʼ', '´'), fc.boolean(), (sign, isLoud) => {
        const respelled = national.grids.map((grid) => ({
          ...grid,
          cells: grid.cells.map((row) =>
            row?.map((cell) => {
              if (typeof cell?.value !== 'string') return cell;
              const value = cell.value.replace(/[ʻʼ]/g, sign).replace(/ /g, '  ');
              return { ...cell, value: isLoud ? value.toUpperCase() : value };
            }),
          ),
        }));
        expect(sureOf(propose(respelled))).toEqual(base());
      }),
      { numRuns: 12 },
    );
  });

  test('moved down and right is read the same, moved', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(4), (down, right) => {
        const moved = russian.grids.map((grid) => shifted(grid, down, right));
        const marks = Object.values(sureOf(propose(moved))).sort();
        expect(marks).toEqual(Object.values(sureOf(propose(russian.grids))).sort());
      }),
      { numRuns: 10 },
    );
  });

  test('with its columns in another order takes the same', () => {
    const order = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    fc.assert(
      fc.property(fc.shuffledSubarray([3, 4, 5, 6, 7, 8], { minLength: 6 }), (values) => {
        const columns = [...order.slice(0, 3), ...values];
        const shuffled = cyrillic.grids.map((grid) => ({
          ...grid,
          cells: grid.cells.map((row) => row && columns.map((column) => row[column])),
        }));
        expect(Object.values(sureOf(propose(shuffled))).sort()).toEqual(
          Object.values(sureOf(propose(cyrillic.grids))).sort(),
        );
      }),
      { numRuns: 15 },
    );
  });
});

function shifted(grid: Grid, down: number, right: number): Grid {
  const move = ({ top, left, bottom, right: end }: Grid['merges'][number]) => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: end + right,
  });
  const blank = Array.from({ length: right }, () => undefined);
  return {
    ...grid,
    rowCount: grid.rowCount + down,
    columnCount: grid.columnCount + right,
    cells: [...Array.from({ length: down }, () => undefined), ...grid.cells.map((row) => row && [...blank, ...row])],
    merges: grid.merges.map(move),
  };
}
