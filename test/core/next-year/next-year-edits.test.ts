import type { Chosen, NextYearPlan, Way, WayEdits } from '../../../src/core/next-year/next-year';
import { nextYearEdits } from '../../../src/core/next-year/next-year-edits';
import type { Edit, SetEdit } from '../../../src/core/sheet/edit';
import { set } from '../../support/edits';
import { gridOf } from '../../support/test-grid';

const grid = gridOf([
  ['№', 'Nomi'],
  ['1.', '2026-yil XV hafta', 5],
  ['2.', { kind: 'text', value: 'XV hafta', rich: true }, 6],
  ['3.', 'Ish', null],
  [4, 'Oxirgi'],
]);

/** A plan with these moves, and one question for each of the ways; what is first is taken where nobody chooses. */
function planned(
  moves: readonly SetEdit[],
  asked: readonly (readonly [readonly [Way, ...Way[]], Partial<Record<Way, WayEdits>>])[] = [],
): NextYearPlan {
  const idOf = (at: number): string => `q${at + 1}`;
  return {
    fromYear: 2026,
    year: 2027,
    moves: moves.map((edit) => ({ kind: 'text', cell: edit.cell, item: null, edit, isSure: true })),
    questions: asked.map(([ways], at) => ({ id: idOf(at), kind: 'ordinal', cell: 'B2', items: [0], about: '', ways })),
    left: [],
    choices: new Map(asked.map(([, edits], at) => [idOf(at), edits])),
    facts: { done: 0, plan: 0, blank: 0 },
  };
}

const edits = (of: NextYearPlan, chosen: Chosen = {}, kept: readonly string[] = []): readonly Edit[] =>
  nextYearEdits(of, grid, { chosen, kept: new Set(kept) });

test('what moves is written, but for the cells that a person keeps', () => {
  const moves = [set('A2', '1.', '7.'), set('C2', 5, 6)];
  expect(nextYearEdits(planned(moves), grid)).toEqual(moves);
  expect(edits(planned(moves), {}, ['A2'])).toEqual([moves[1]]);
});

describe('of the ways of a question', () => {
  const raise = { raise: { pieces: [{ cell: 'B2', at: 9, written: 'XV', becomes: 'XVI' }] } };

  test('the first is taken where nobody chose, and the one that was chosen', () => {
    expect(edits(planned([], [[['keep', 'raise'], raise]]))).toEqual([]);
    const raised = [set('B2', '2026-yil XV hafta', '2026-yil XVI hafta')];
    expect(edits(planned([], [[['raise', 'keep'], raise]]))).toEqual(raised);
    expect(edits(planned([], [[['keep', 'raise'], raise]]), { q1: 'raise' })).toEqual(raised);
    expect(edits(planned([], [[['raise', 'keep'], raise]]), { q1: 'keep' })).toEqual([]);
  });

  test('a piece is written into what its cell becomes, where it stands there still', () => {
    const year = set('B2', '2026-yil XV hafta', '2027-yil XV hafta', { format: '@' });
    expect(edits(planned([year], [[['raise'], raise]]))).toEqual([{ ...year, after: '2027-yil XVI hafta' }]);
    const other = set('B2', '2026-yil XV hafta', 'Boshqa ish');
    expect(edits(planned([other], [[['raise'], raise]]))).toEqual([other]);
  });

  test('a piece of a text of mixed formatting says that the formatting goes', () => {
    const way = { raise: { pieces: [{ cell: 'B3', at: 0, written: 'XV', becomes: 'XVI' }] } };
    expect(edits(planned([], [[['raise'], way]]))).toEqual([set('B3', 'XV hafta', 'XVI hafta', { flattens: true })]);
  });

  test('a value takes the place of what was to be written; what stands there already is not written', () => {
    const dash = {
      dash: {
        values: [
          { cell: 'C2', value: '-' },
          { cell: 'C4', value: null },
        ],
      },
    };
    expect(edits(planned([set('C2', 5, null), set('C4', null, 3)], [[['dash'], dash]]))).toEqual([set('C2', 5, '-')]);
  });

  test('rows that go take their edits with them, and are taken out with what they hold', () => {
    const remove = { remove: { rows: [3, 4] as const, edits: [set('A5', 4, 3), set('A4', '3.', '2.')] } };
    expect(
      edits(
        planned(
          [set('B4', 'Ish', 'x'), set('B5', 'Oxirgi', 'y'), set('B2', '2026-yil XV hafta', 'z')],
          [[['remove'], remove]],
        ),
      ),
    ).toEqual([
      set('B5', 'Oxirgi', 'y'),
      set('B2', '2026-yil XV hafta', 'z'),
      set('A5', 4, 3),
      { kind: 'deleteRow', row: 3, before: ['2.', 'XV hafta', 6] },
      { kind: 'deleteRow', row: 4, before: ['3.', 'Ish', null] },
    ]);
  });

  test('where several rows go, a number behind them moves by all of them, a row that two ways take goes once', () => {
    const remove = (row: number, after: SetEdit['after'], written: SetEdit['before']) => ({
      remove: { rows: [row, row] as const, edits: [set('A5', written, after)] },
    });
    const numbers = planned(
      [],
      [
        [['remove'], remove(2, 3, 4)],
        [['remove'], remove(3, 3, 4)],
        [['remove'], remove(3, 3, 4)],
      ],
    );
    expect(edits(numbers)).toEqual([
      set('A5', 4, 1),
      { kind: 'deleteRow', row: 2, before: ['1.', '2026-yil XV hafta', 5] },
      { kind: 'deleteRow', row: 3, before: ['2.', 'XV hafta', 6] },
    ]);
    const texts = planned(
      [],
      [
        [['remove'], remove(2, '4.1.', '4.2.')],
        [['remove'], remove(3, '3.2.', '4.2.')],
      ],
    );
    expect(edits(texts)[0]).toEqual(set('A5', '4.2.', '3.1.'));
  });
});
