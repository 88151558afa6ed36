import { proposeMapping } from '../../../src/core/mapping/propose';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf, type Written } from '../../support/test-grid';
import { pack } from '../plan/reading';
import { banded, blank, HEAD, LAST_HEAD, lines, plan, proposed, type Rows, valueOf } from './filled-form';

describe('an example of the year before', () => {
  const rows = banded([12000, 12500], [30000, 31000.5], [1800, null]);
  const ofYear = (head: readonly Written[], body: Rows = rows): string[] =>
    lines(proposed([HEAD, ...blank(body)], [head, ...body]));

  test('tells what rows are, whichever of their numbers it holds, and nothing of columns and cells', () => {
    expect(ofYear(LAST_HEAD)).toEqual([
      'B2 use.visits.fact sure example',
      'C2 use.visits.plan sure example',
      'B3 use.loans.fact sure example',
      'C3 use.loans.plan sure example',
      'B4 usr.total.fact look example (row)',
      'C4 usr.total.plan look example (row)',
    ]);
    const swapped = banded([12500, 12000], [31000.5, null], [1900, null]);
    expect(ofYear(LAST_HEAD, swapped).slice(0, 2)).toEqual([
      'B2 use.visits.fact sure example',
      'C2 use.visits.plan sure example',
    ]);
    // In this year's they would stand in the wrong columns.
    expect(ofYear(HEAD, swapped)).toEqual([]);
  });

  test('is known by the latest year of its headings', () => {
    expect(ofYear(['Koʻrsatkichlar', '2026-yil fakt', '2025-yil reja'])[4]).toBe('B4 usr.total.fact sure example');
    expect(ofYear(['Koʻrsatkichlar', '2024-yil fakt', '2023-yil reja'])[4]).toBe(
      'B4 usr.total.fact look example (row)',
    );
  });

  test('leaves open what a column without a year asks', () => {
    const head = (year: number): string[] => ['Koʻrsatkichlar', `${year}-yil reja`, 'A guruh', 'B guruh'];
    const values = [
      ['Kitobxonlar qatnovi', null, 12000, null],
      ['Kitob berilishi', null, 30000, null],
      ['Foydalanuvchilar soni', null, 1800, null],
    ];
    const asked = (year: number): number =>
      lines(proposed([head(2026), ...blank(values)], [head(year), ...values])).filter((line) => line.startsWith('C'))
        .length;
    expect([asked(2026), asked(2025)]).toEqual([3, 0]);
  });
});

describe('the numbers of an example are found', () => {
  const A = ['Band alfa', 12000, 12500];
  const B = ['Band beta', 30000, 31000.5];
  const found = (form: Rows, example: Rows): string[] =>
    lines(proposed(form, example)).map((line) => line.split(' ').slice(0, 2).join(' '));

  test('by the labels of their rows and columns, wherever they stand', () => {
    const turned = [
      [],
      ['Koʻrsatkichlar', HEAD[2]!, HEAD[1]!],
      ...[B, A].map(([name, one, two]) => [name!, two!, one!]),
    ];
    expect(found([HEAD, ...blank([A, B])], turned)).toEqual([
      'B2 use.visits.fact',
      'C2 use.visits.plan',
      'B3 use.loans.fact',
      'C3 use.loans.plan',
    ]);
    expect(found([HEAD, ...blank([A, B])], [HEAD, ['Band gamma', 12000, 12500], B])).toEqual([]);
  });

  test('where a label stands twice, in the same order', () => {
    const same = [A, ['Band alfa', 30000, 31000.5], ['Band alfa', 1800, 1900]];
    expect(found([HEAD, ...blank(same)], [HEAD, ...same])).toHaveLength(6);
    expect(found([HEAD, ...blank(same)], [HEAD, ...same.slice(0, 2)])).toHaveLength(4);
  });

  test('in the table of the same place on its sheet', () => {
    const more = ['Band gamma', 1800, 1900];
    const form = [HEAD, ...blank([A, B]), [], HEAD, ...blank([more])];
    expect(found(form, [HEAD, A, B, [], HEAD, more])).toHaveLength(6);
    expect(found(form, [HEAD, A, B])).toHaveLength(4);
  });

  test('on the sheet of the same name, or on the only one', () => {
    const sheet = (name: string, rows: Rows): Grid => gridOf([HEAD, ...rows], { sheet: name });
    const marksOf = (form: Grid[], example: Grid[]): string[] =>
      proposeMapping({ form, example, pack, plan, valueOf }).cells.flatMap(({ sheet: of, cell, mark }) =>
        mark === null ? [] : [`${of} ${cell}`],
      );
    const form = [sheet('1', blank([A])), sheet('2', blank([B]))];
    expect(marksOf(form, [sheet('2', [B]), sheet('1', [A])])).toEqual(['1 B2', '1 C2', '2 B2', '2 C2']);
    expect(marksOf(form, [sheet('x', [A]), sheet('y', [B])])).toEqual([]);
    expect(marksOf([form[0]!], [sheet('2025', [A, B])])).toEqual([]);
    expect(marksOf([sheet('1', blank([A, B]))], [sheet('2025', [A, B])])).toHaveLength(4);
  });

  test('where only blanks showed that a table is there, by its labels in the same rows', () => {
    const head = ['Tarmoq', 'A guruh', 'B guruh'];
    const body = banded([12000, 12500], [30000, 31000.5], [1800, 1900], [null, 950], [null, null]);
    const whole = body.map(([label, one, two]) => [label!, one ?? 1, two ?? 2]);
    const renamed = (...names: string[]): Rows => whole.map(([label, ...rest], at) => [names[at] ?? label!, ...rest]);
    const count = (example: Rows): number => found([head, ...blank(body)], example).length;
    expect(count([head, ...whole])).toBe(8);
    expect(count([head, ...renamed('Boshqa')])).toBe(8);
    expect(count([head, ...renamed('Boshqa', 'Yana boshqa')])).toBe(0);
    expect(count([[], head, ...whole])).toBe(0);
    expect(count([head])).toBe(0);
  });
});
