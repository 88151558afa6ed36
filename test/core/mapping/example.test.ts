import type { FormProposal } from '../../../src/core/mapping/propose';
import type { Written } from '../../support/test-grid';
import { banded, blank, HEAD, lines, proposed, type Rows } from './filled-form';

const filled = (rows: Rows): string[] => lines(proposed([HEAD, ...blank(rows)], [HEAD, ...rows]));

describe('an example is trusted', () => {
  const trust = (...rows: (readonly Written[])[]): FormProposal['example'] =>
    proposed([HEAD, ...blank(banded(...rows))], [HEAD, ...banded(...rows)]).example;

  test.each([
    [
      'three of its numbers are the plan’s',
      [
        [12000, 12500],
        [30000, null],
      ],
      { agrees: 3, of: 3, isTrusted: true },
    ],
    ['not where two are', [[12000, 12500]], { agrees: 2, of: 2, isTrusted: false }],
    [
      'three of ten are',
      [
        [12000, 12500],
        [30000, 11],
        [22, 33],
        [45, 55],
        [66, 77],
      ],
      { agrees: 3, of: 10, isTrusted: true },
    ],
    [
      'not where three of eleven are',
      [
        [12000, 12500],
        [30000, 11],
        [22, 33],
        [45, 55],
        [66, 77],
        [99, null],
      ],
      { agrees: 3, of: 11, isTrusted: false },
    ],
    [
      'by numbers from 10 on, also below zero',
      [
        [12000, 12500],
        [-10, 9],
        [10, 0],
      ],
      { agrees: 3, of: 4, isTrusted: true },
    ],
    [
      'not by a number that two indicators have',
      [
        [444, 12000],
        [12500, null],
      ],
      { agrees: 2, of: 3, isTrusted: false },
    ],
    [
      'also by numbers that are written as text',
      [
        ['12 000', '31 000,5'],
        ['1 800', '-10'],
      ],
      { agrees: 4, of: 4, isTrusted: true },
    ],
    [
      'not by texts that hold a number',
      [
        ['12000 ta', 'n 12500'],
        ['1800-', '30 000.'],
        ['1,2,3', true],
      ],
      { agrees: 0, of: 0, isTrusted: false },
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(trust(...rows)).toEqual(expected);
  });

  test('or else says nothing of rows, columns and cells', () => {
    const rows = [
      ['Kitobxonlar qatnovi', 12000, 13],
      ['Band alfa', 30000, 14],
      ['Band beta', 15, 16],
    ];
    expect(filled(rows)).toEqual(['B2 use.visits.fact sure label', 'C2 use.visits.plan sure label']);
  });
});

describe('a row whose label tells nothing', () => {
  test('is what its values are: sure where two columns say so', () => {
    const rows = banded([12000, 12500], [30000, null], [null, 1900], [370, null], [444, null], [9, 7], [-10, 12]);
    expect(filled(rows)).toEqual([
      'B2 use.visits.fact sure example',
      'C2 use.visits.plan sure example',
      'B3 use.loans.fact sure example',
      'C3 use.loans.plan look example (row)',
      'B4 usr.total.fact look example (row)',
      'C4 usr.total.plan sure example',
      'B5 acq.purchase.titles.fact sure example',
      'C5 acq.purchase.titles.plan look example (row)',
      'B8 dig.pages.fact sure example',
      'C8 dig.pages.plan look example (row example)',
    ]);
  });
});

describe('a row whose label says something', () => {
  const KNOWN = banded([30000, 31000.5], [1800, 1900]);
  const last = (row: readonly Written[], head: readonly Written[] = HEAD): string[] => {
    const rows = [...KNOWN, row];
    const { cells } = proposed([head, ...blank(rows)], [head, ...rows]);
    return cells
      .filter((cell) => cell.row === 4)
      .map(({ mark, confidence, doubts }) => `${mark} ${confidence} (${doubts.join(' ')})`);
  };

  test('is left to its label where that is clear; another number makes a cell doubtful', () => {
    expect(last(['Kitobxonlar qatnovi', 13000, 12500])).toEqual([
      'use.visits.fact look (example)',
      'use.visits.plan sure ()',
    ]);
  });

  test('is what its values are where the label is not clear, which is sure where two columns say so', () => {
    const head = [...HEAD, '2026-yil fakt'];
    expect(last(['Bosma nashrlar', 12000, 12500, null], head).at(-1)).toBe('use.visits.done sure ()');
    expect(last(['Bosma nashrlar', null, 12500, null], head).at(-1)).toBe('use.visits.done look (row)');
  });

  test('is looked at where its label means another thing, or its unit is another', () => {
    const head = [HEAD[0]!, ...[HEAD[1]!, HEAD[2]!, '2026-yil fakt'].map((text) => `${text}, qatnov`)];
    expect(last(['Kitoblar', 12000, 12500, null], head).at(-1)).toBe('use.visits.done look (row)');
    expect(last(['Kitobxonlar qatnovi, sahifa', 12000, 12500, null], head).at(-1)).toBe('use.visits.done look (row)');
    expect(last(['Bosma nashrlar, sahifa', 12000, 12500, null], head).at(-1)).toBe('use.visits.done sure ()');
  });
});

describe('a column whose heading tells nothing', () => {
  const UNKNOWN = ['Koʻrsatkichlar', 'Reja', 'A guruh', 'B guruh'];
  const NAMES = ['Kitobxonlar qatnovi', 'Kitob berilishi', 'Foydalanuvchilar soni', 'OAVda yoritish', 'Televizorlar'];
  const asked = (...values: readonly Written[]): string[] => {
    const rows = NAMES.map((name, at) => [name, null, values[at] ?? null, null]);
    return lines(proposed([UNKNOWN, ...blank(rows)], [UNKNOWN, ...rows])).filter((line) => line.startsWith('C'));
  };

  test('asks what three of its numbers are', () => {
    expect(asked(12000, 30000, 1800)).toEqual([
      'C2 use.visits.fact sure label',
      'C3 use.loans.fact sure label',
      'C4 usr.total.fact sure label',
      'C5 media.coverage.fact sure label',
    ]);
  });

  test('asks what four fifths of its numbers are', () => {
    expect(asked(12000, 30000, 1800, 370, 950)).toHaveLength(4);
    expect(asked(12000, 30000, 1800, 12500, 950)).toEqual([]);
  });

  test('asks nothing where fewer say so; a number of two measures or of two indicators says nothing', () => {
    expect(asked(12000, 30000, 15)).toEqual([]);
    expect(asked(12000, 30000, 88)).toEqual([]);
    expect(asked(12000, 30000, 444)).toEqual([]);
  });
});

describe('a column whose heading tells something', () => {
  const NAMES = ['Kitobxonlar qatnovi', 'Kitob berilishi', 'Foydalanuvchilar soni', 'OAVda yoritish'];
  const asked = (head: readonly Written[], ...values: readonly Written[]): string[] => {
    const rows = NAMES.map((name, at) => [name, values[at] ?? null, null]);
    return lines(proposed([head, ...blank(rows)], [head, ...rows])).filter((line) => line.startsWith('B'));
  };
  const UNSURE = ['Koʻrsatkichlar', 'Fakt', 'Reja'];

  test('that is likely is sure where its numbers say the same', () => {
    expect(asked(UNSURE, 12000, 30000, 1800).at(-1)).toBe('B5 media.coverage.fact sure label');
    expect(asked(UNSURE, 12500, 31000.5, 1900).at(-1)).toBe('B5 media.coverage.fact look label (column)');
  });

  test('makes a cell sure whose own number agrees', () => {
    expect(asked(UNSURE, 12000, 30000, null, 88)).toEqual([
      'B2 use.visits.fact sure label',
      'B3 use.loans.fact sure label',
      'B4 usr.total.fact look label (column)',
      'B5 media.coverage.fact sure label',
    ]);
  });

  test('that is sure stays what it is', () => {
    expect(asked(['Koʻrsatkichlar', '2026-yil reja', '2025-yil fakt'], 12000, 30000, 1800)).toEqual([
      'B2 use.visits.plan look label (example)',
      'B3 use.loans.plan look label (example)',
      'B4 usr.total.plan look label (example)',
      'B5 media.coverage.plan sure label',
    ]);
  });
});
