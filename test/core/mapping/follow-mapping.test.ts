import { readFileSync } from 'node:fs';
import uzAkm from '../../../assets/packs/uz-akm.json';
import { type FollowedMapping, followMapping } from '../../../src/core/mapping/follow-mapping';
import type { Mapping } from '../../../src/core/mapping/mapping';
import { MappingError, mappingText, readMapping } from '../../../src/core/mapping/mapping-data';
import { mappingOf, proposeMapping } from '../../../src/core/mapping/propose';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { markNames } from '../../../src/core/report/marks';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import { gridOf } from '../../support/test-grid';
import { FORMS, national, twoSheets } from './forms';

const pack = readPack(uzAkm);
const names = markNames(pack);
let plan: Plan;

beforeAll(async () => {
  const workbook = openXlsx(readFileSync('test/fixtures/plans/2026-qoraozak.xlsx'));
  plan = parsePlan(await workbook.read((await workbook.sheets())[0]!.name), pack)!;
});

const propose = (form: readonly Grid[], of = plan) => proposeMapping({ form, pack, plan: of, valueOf: () => null });
const mappingFor = (form: readonly Grid[]): Mapping => mappingOf(propose(form));

describe('a mapping as JSON', () => {
  test.each(FORMS.map((form) => [form.name, form.grids] as const))('%s: comes back as it was', (_, grids) => {
    const mapping = mappingFor(grids);
    const back = readMapping(mappingText(mapping), names);
    const sorted = ({ cells }: Mapping): string[] => cells.map((cell) => JSON.stringify(cell)).sort();
    expect(back.year).toBe(mapping.year);
    expect(sorted(back)).toEqual(sorted(mapping));
  });

  test('is small: labels stand once', () => {
    const mapping = mappingFor(national.grids);
    expect(mappingText(mapping).length / mapping.cells.length).toBeLessThan(80);
  });

  const good = () => JSON.parse(mappingText(mappingFor(twoSheets.grids))) as Record<string, unknown>;
  test.each([
    ['text', () => 'salom', 'not-json', ''],
    ['a list', () => '[]', 'not-mapping', ''],
    ['something else', () => '{"a":1}', 'not-mapping', ''],
    ['a later version', () => JSON.stringify({ ...good(), version: 2 }), 'later-version', 'version'],
    ['another shape', () => JSON.stringify({ ...good(), sheets: [{ sheet: 1 }] }), 'shape', 'sheets.0.sheet'],
    ['an unknown mark', () => marked('D4', 'use.flights.plan'), 'unknown-mark', 'sheets.0.tables.0.cells.D4'],
    ['a mark that repeats rows', () => marked('D4', '#items'), 'unknown-mark', 'sheets.0.tables.0.cells.D4'],
    ['no cell', () => marked('4D', 'use.visits.plan'), 'no-cell', 'sheets.0.tables.0.cells.4D'],
  ])('%s is refused with its place', (_, text, fault, path) => {
    const read = (): Mapping => readMapping(text(), names);
    expect(read).toThrow(MappingError);
    expect(faultOf(read)).toMatchObject({ fault, path });
  });
});

function marked(cell: string, mark: string): string {
  const tables = [{ rows: {}, columns: {}, cells: { [cell]: mark } }];
  return JSON.stringify({ ishreja: 'mapping', version: 1, year: 2026, sheets: [{ sheet: 'A', tables }] });
}

function faultOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

const HEAD = ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];
const VISITS = ['1.', 'Kitobxonlar qatnovi', 'qatnov', null, null];
const LOANS = ['2.', 'Kitob berilishi', 'nusxa', null, null];
const USERS = ['3.', 'Foydalanuvchilar soni', 'nafar', null, null];
const formOfRows = (...rows: CellValue[][]): Grid[] => [gridOf([HEAD, ...rows], { sheet: 'Jadval' })];
const told = ({ changes }: FollowedMapping): string[] =>
  changes.map((change) => {
    const from = 'from' in change ? [change.from.cell] : [];
    const to = 'to' in change ? [change.to.cell] : [];
    return [change.kind, ...from, ...to].join(' ');
  });

describe('an earlier mapping on another form', () => {
  const earlier = (): Mapping => mappingFor(formOfRows(VISITS, LOANS));
  const follow = (form: Grid[], of = plan): FollowedMapping => followMapping(earlier(), propose(form, of));

  test('that is the same keeps all', () => {
    const followed = follow(formOfRows(VISITS, LOANS));
    expect(followed).toMatchObject({ kept: 4, changes: [] });
    expect(followed.proposal.cells.every(({ found, confidence }) => found === 'earlier' && confidence === 'sure')).toBe(
      true,
    );
  });

  test('follows rows that moved, names new ones and those that are gone', () => {
    expect(told(follow(formOfRows(USERS, VISITS)))).toEqual([
      'moved D2 D3',
      'moved E2 E3',
      'vanished D3',
      'vanished E3',
      'added D2',
      'added E2',
    ]);
  });

  test('knows a label that was mended, and has a person look at it', () => {
    const followed = follow(formOfRows(VISITS, ['2.', 'Kitoblar berilishi', 'nusxa', null, null]));
    expect(told(followed)).toEqual(['relabelled D3 D3', 'relabelled E3 E3']);
    expect(followed.proposal.cells.find(({ cell }) => cell === 'D3')).toMatchObject({
      mark: 'use.loans.fact',
      confidence: 'look',
    });
  });

  test('keeps what a person chose, empty cells too', () => {
    const chosen: Mapping = {
      ...earlier(),
      cells: earlier().cells.map((cell) =>
        cell.cell === 'D2' ? { ...cell, mark: '' } : { ...cell, mark: 'use.events.plan', found: 'person' as const },
      ),
    };
    const { proposal } = followMapping(chosen, propose(formOfRows(VISITS, LOANS)));
    expect(proposal.cells.map(({ mark, confidence }) => `${mark} ${confidence}`)).toEqual([
      ' sure',
      'use.events.plan sure',
      'use.events.plan sure',
      'use.events.plan sure',
    ]);
  });

  test('of the year before is the same form: years are counted from the plan’s', () => {
    const next = [
      gridOf([['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2026-yil fakt', '2027-yil reja'], VISITS, LOANS], {
        sheet: 'Jadval',
      }),
    ];
    const ofNextYear: Plan = { ...plan, planYear: { ...plan.planYear!, year: 2027 } };
    expect(follow(next, ofNextYear)).toMatchObject({ kept: 4, changes: [] });
    expect(told(follow(next))).toContain('vanished D2');
  });
});
