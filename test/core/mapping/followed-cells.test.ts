import { followMapping } from '../../../src/core/mapping/follow-mapping';
import type { MappedCell, Mapping } from '../../../src/core/mapping/mapping';
import { type FormProposal, mappingOf, proposeMapping } from '../../../src/core/mapping/propose';
import { gridOf } from '../../support/test-grid';
import { pack } from '../plan/reading';
import { HEAD, plan, type Rows } from './filled-form';

const row = (name: string): Rows[number] => [name, null, null];
const VISITS = row('Kitobxonlar qatnovi');
const LOANS = row('Kitob berilishi');
const proposalOf = (rows: Rows, sheet = 'A'): FormProposal =>
  proposeMapping({ form: [gridOf([HEAD, ...rows], { sheet })], pack, plan, valueOf: () => null });
const mappingFor = (rows: Rows, change: (cell: MappedCell) => MappedCell = (cell) => cell): Mapping => {
  const { year, cells } = mappingOf(proposalOf(rows));
  return { year, cells: cells.map(change) };
};
/** What became of a mapping: its changes, then each cell "B2 mark confidence (doubts) offered". */
function followed(mapping: Mapping, proposal: FormProposal) {
  const { changes, kept, proposal: made } = followMapping(mapping, proposal);
  return {
    kept,
    changes: changes.map((change) =>
      [change.kind, 'from' in change ? change.from.cell : '-', 'to' in change ? change.to.cell : '-'].join(' '),
    ),
    cells: made.cells.map(({ cell, mark, confidence, found, doubts, offered }) =>
      `${cell} ${mark} ${confidence} ${found} (${doubts.join(' ')}) ${offered[0] ?? ''}`.trim(),
    ),
  };
}

describe('cells of an earlier mapping', () => {
  test('are the form’s where the labels are the same, on whichever sheet where their own is gone', () => {
    expect(followed(mappingFor([VISITS]), proposalOf([VISITS]))).toMatchObject({ kept: 2, changes: [] });
    expect(followed(mappingFor([VISITS]), proposalOf([VISITS], 'Yangi'))).toMatchObject({
      kept: 0,
      changes: ['moved B2 B2', 'moved C2 C2'],
    });
    const two = [proposalOf([LOANS]), proposalOf([VISITS], 'B')];
    const both: FormProposal = { ...two[0]!, cells: [...two[0]!.cells, ...two[1]!.cells] };
    // On another sheet than its own a cell is looked at.
    const { changes, cells } = followed(mappingFor([VISITS]), both);
    expect(changes).toEqual(['relabelled B2 B2', 'relabelled C2 C2', 'added - B2', 'added - C2']);
    expect(cells[2]).toMatch(/^B2 use.visits.fact look earlier/);
  });

  test('that stand twice are taken in order, each once', () => {
    const twice = mappingFor([VISITS, VISITS]);
    expect(followed(twice, proposalOf([VISITS, VISITS]))).toMatchObject({ kept: 4, changes: [] });
    expect(followed(twice, proposalOf([VISITS])).changes).toEqual(['vanished B3 -', 'vanished C3 -']);
  });

  test('that somebody had to look at are looked at again; those of a person stand against what labels say', () => {
    const looked = mappingFor([VISITS], (cell) => ({ ...cell, confidence: 'look' }));
    expect(followed(looked, proposalOf([VISITS])).cells[0]).toMatch(/^B2 use.visits.fact look earlier \(row\)/);
    const denied = mappingFor([VISITS], (cell) => ({ ...cell, mark: 'use.loans.plan' }));
    expect(followed(denied, proposalOf([VISITS])).cells[0]).toBe(
      'B2 use.loans.plan look earlier (row) use.visits.fact',
    );
    const chosen = mappingFor([VISITS], (cell) => ({ ...cell, mark: 'use.loans.plan', found: 'person' }));
    expect(followed(chosen, proposalOf([VISITS])).cells[0]).toBe('B2 use.loans.plan sure earlier () use.visits.fact');
    const unclear = row('Kitob berilishi jarayoni');
    const kept = mappingFor([unclear], (cell) => ({ ...cell, mark: 'use.visits.plan', confidence: 'sure' }));
    expect(followed(kept, proposalOf([unclear])).cells[0]).toMatch(
      /^B2 use.visits.plan sure earlier \(\) use.loans.fact/,
    );
  });

  test('under a label that was mended in a quarter of its letters at most are looked at', () => {
    const of = (name: string): string[] => followed(mappingFor([VISITS]), proposalOf([row(name)])).changes;
    expect(of('Kitobxonlar qatnavi')).toEqual(['relabelled B2 B2', 'relabelled C2 C2']);
    expect(of('Kitobxonlar qatnov')).toHaveLength(2);
    expect(of('Kitobxonlarning qatnovi')).toEqual(['relabelled B2 B2', 'relabelled C2 C2']);
    expect(of('Televizorlar')).toEqual(['vanished B2 -', 'vanished C2 -', 'added - B2', 'added - C2']);
  });

  test('whose label is another are known by their mark', () => {
    const { changes, cells } = followed(mappingFor([VISITS]), proposalOf([row('Tashriflar soni')]));
    expect(changes).toEqual(['relabelled B2 B2', 'relabelled C2 C2']);
    expect(cells).toEqual([
      'B2 use.visits.fact look earlier (row) intl.visitors.fact',
      'C2 use.visits.plan look earlier (row) intl.visitors.plan',
    ]);
  });

  test('that were left as they are vanish without a word', () => {
    const left = mappingFor([VISITS], (cell) => ({ ...cell, mark: '', found: 'person' }));
    expect(followed(left, proposalOf([row('Televizorlar')])).changes).toEqual(['added - B2', 'added - C2']);
    expect(followed(left, proposalOf([VISITS])).cells[0]).toBe('B2  sure earlier () use.visits.fact');
  });
});
