import { type FormProposal, mappingOf, proposeMapping } from '../../../src/core/mapping/propose';
import type { Plan } from '../../../src/core/plan/plan';
import { gridOf } from '../../support/test-grid';
import { pack, planOf } from '../plan/reading';
import { plan, type Rows } from './filled-form';

const HEAD = ['Koʻrsatkichlar', 'Birlik', '2026-yil reja'];
const proposalOf = (rows: Rows, of: Plan = plan): FormProposal =>
  proposeMapping({ form: [gridOf(rows)], pack, plan: of, valueOf: () => null });
/** What is proposed for each cell: "C2 use.visits.plan sure", "C2 - unknown (row tie)". */
const lines = (rows: Rows, of?: Plan): string[] =>
  proposalOf(rows, of).cells.map(
    ({ cell, mark, confidence, doubts }) =>
      `${cell} ${mark ?? '-'} ${confidence}${doubts.length > 0 ? ` (${doubts.join(' ')})` : ''}`,
  );

describe('of titles and copies a cell takes', () => {
  test.each([
    ['nusxa', 'acq.purchase.copies.plan sure'],
    ['nomda', 'acq.purchase.titles.plan sure'],
    ['nomda/nusxa', 'acq.purchase.titles.plan/acq.purchase.copies.plan sure'],
    [null, '- unknown (tie)'],
    ['nafar', '- unknown (row unit)'],
  ])('by the unit %s of its row: %s', (unit, expected) => {
    expect(lines([HEAD, ['Xarid qilingan adabiyotlar', unit, null]])).toEqual([`C2 ${expected}`]);
  });

  test('what the unit of its column says', () => {
    const head = ['Koʻrsatkichlar', 'Birlik', '2026-yil reja, nomda', '2026-yil reja, nusxada'];
    expect(lines([head, ['Xarid qilingan adabiyotlar', null, null, null]])).toEqual([
      'C2 acq.purchase.titles.plan sure',
      'D2 acq.purchase.copies.plan sure',
    ]);
  });

  test('no share or difference of both, and one note for both', () => {
    const head = [
      'Koʻrsatkichlar',
      'Birlik',
      'Bajarilish foizi',
      'Oʻsish',
      'Izoh',
      'Sababi',
      'Reja bandi',
      'Nima qilindi',
    ];
    expect(lines([head, ['Xarid qilingan adabiyotlar', 'nomda/nusxa', ...head.slice(2).map(() => null)]])).toEqual([
      'C2 - unknown (tie)',
      'D2 - unknown (tie)',
      'E2 acq.purchase.copies.note sure',
      'F2 acq.purchase.copies.reason sure',
      'G2 acq.purchase.copies.row sure',
      'H2 acq.purchase.copies.doneText sure',
    ]);
  });
});

describe('money', () => {
  const inUnit = (unit: string): Plan =>
    planOf(`| 1. | Pullik xizmatlardan tushum | ${unit} | 4 | 5 |\n| 2. | Kitobxonlar qatnovi | Qatnov | 4 | 5 |`);
  const row = (unit: string): Rows => [HEAD, ['Pullik xizmatlardan tushgan mablagʻ', unit, null]];

  test('is proposed where the plan has it in the same unit, or not at all', () => {
    expect(lines(row('ming soʻm'), inUnit('Ming soʻm'))).toEqual(['C2 paid.services.plan sure']);
    expect(lines(row('ming soʻm'))).toEqual(['C2 paid.services.plan sure']);
  });

  test('is not where the plan has it in another one', () => {
    expect(lines(row('ming soʻm'), inUnit('Million soʻm'))).toEqual(['C2 - unknown (unit)']);
    expect(lines(row('ming soʻm'), inUnit('Soʻm'))).toEqual(['C2 - unknown (unit)']);
  });
});

describe('a cell offers', () => {
  const offered = (rows: Rows): readonly string[] => proposalOf(rows).cells[0]!.offered;

  test('what else its row and column may mean, the likeliest first, six at most', () => {
    expect(offered([HEAD, ['Kitoblar', null, null]])).toEqual([
      'acq.exchange.titles.plan',
      'acq.exchange.copies.plan',
      'use.loans.plan',
    ]);
    const head = ['Koʻrsatkichlar', 'Birlik', '2026-yil'];
    expect(offered([head, ['Malaka oshirish', null, null]])).toEqual([
      'hr.training.plan',
      'hr.training.done',
      'hr.courses.persons.plan',
      'hr.courses.persons.done',
      'hr.ict.events.plan',
      'hr.ict.persons.plan',
    ]);
  });

  test('never what it proposes itself', () => {
    const [cell] = proposalOf([HEAD, ['Abonementga qatnov', 'qatnov', null]]).cells;
    expect([cell!.mark, cell!.offered]).toEqual(['use.visits_abonement.plan', ['use.visits.plan']]);
  });
});

describe('what is asked twice', () => {
  test('goes to the one row whose label is clear', () => {
    expect(lines([HEAD, ['Kitob berilishi', 'nusxa', null], ['Kitob berilishi jarayoni', 'nusxa', null]])).toEqual([
      'C2 use.loans.plan sure',
      'C3 - unknown (row)',
    ]);
    const [, other] = proposalOf([
      HEAD,
      ['Kitob berilishi', null, null],
      ['Kitob berilishi jarayoni', null, null],
    ]).cells;
    expect(other!.offered[0]).toBe('use.loans.plan');
  });

  test('is looked at where several are clear, or none', () => {
    const twice = ['Kitob berilishi', 'nusxa', null];
    expect(lines([HEAD, twice, twice])).toEqual(['C2 use.loans.plan look (twice)', 'C3 use.loans.plan look (twice)']);
    const unclear = ['Kitob berilishi jarayoni', 'nusxa', null];
    expect(lines([HEAD, unclear, unclear])).toEqual([
      'C2 use.loans.plan look (row twice)',
      'C3 use.loans.plan look (row twice)',
    ]);
  });
});

describe('a proposal', () => {
  test('tells the year, the tables and the cells in the order of the sheets', () => {
    const table: Rows = [HEAD, ['Kitobxonlar qatnovi', 'qatnov', null]];
    const form = [gridOf([...table, [], ...table], { sheet: '2' }), gridOf([['Sana', null], ...table], { sheet: '1' })];
    const { year, tables, cells, example, leftAlone } = proposeMapping({ form, pack, plan, valueOf: () => null });
    expect(year).toBe(2026);
    expect(tables).toEqual([
      { sheet: '2', row: 1 },
      { sheet: '2', row: 4 },
      { sheet: '1', row: 2 },
    ]);
    expect(cells.map(({ sheet, cell, table: place }) => `${sheet}!${cell} ${place}`)).toEqual([
      '2!C2 0',
      '2!C5 1',
      '1!B1 null',
      '1!C3 2',
    ]);
    expect([example, leftAlone]).toEqual([null, { formula: 0, filled: 0, closed: 0 }]);
  });

  test('is of the year in the plan’s title where its headers have none, of none where neither has', () => {
    const head = '| № | Nomi | Oʻlchov birligi | Fakt | Reja |\n|---|---|---|---|---|\n';
    const rows = [HEAD, ['Kitobxonlar qatnovi', 'qatnov', null]];
    const yearless = planOf(`${head}| 1. | Qatnov | Nafar | 5 | 6 |`);
    expect(proposalOf(rows, planOf(`2026-YIL REJASI\n${head}| 1. | Qatnov | Nafar | 5 | 6 |`)).year).toBe(2026);
    expect([proposalOf(rows, yearless).year, lines(rows, yearless)]).toEqual([null, ['C2 - unknown (column)']]);
  });

  test('as a mapping has what is proposed, sure or not', () => {
    const { cells } = mappingOf(
      proposalOf([
        HEAD,
        ['Kitobxonlar qatnovi', 'qatnov', null],
        ['Ijara', null, null],
        ['Televizorlar', 'dona', null],
      ]),
    );
    expect(cells).toEqual([
      {
        sheet: 'Reja',
        cell: 'C2',
        mark: 'use.visits.plan',
        rowLabel: 'Kitobxonlar qatnovi',
        columnLabel: '2026-yil reja',
        found: 'label',
        confidence: 'sure',
      },
      expect.objectContaining({ cell: 'C3', mark: 'paid.rent.plan', confidence: 'look' }),
    ]);
  });
});
