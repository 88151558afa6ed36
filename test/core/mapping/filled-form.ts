import { type FormProposal, proposeMapping } from '../../../src/core/mapping/propose';
import { gridOf, type Written } from '../../support/test-grid';
import { pack, planOf } from '../plan/reading';

export type Rows = readonly (readonly Written[])[];

/** A plan of 2026 whose only item has no part in any form. */
export const plan = planOf('| 1. | Ochilish marosimi | tadbir | 1 | 2 |');

/** What the plan holds of each indicator; two of them have one number. */
const HELD: Readonly<Record<string, number>> = {
  'use.visits.fact': 12000,
  'use.visits.plan': 12500,
  'use.visits.done': 12700,
  'use.loans.fact': 30000,
  'use.loans.plan': 31000.5,
  'usr.total.fact': 1800,
  'usr.total.plan': 1900,
  'dig.pages.fact': -10,
  'dig.pages.plan': 950,
  'acq.purchase.titles.fact': 370,
  'acq.purchase.copies.fact': 1006,
  'hr.training.fact': 444,
  'hr.consult.fact': 444,
  'media.social.fact': 9,
  'media.coverage.plan': 88,
  'media.coverage.fact': 88,
};
export const valueOf = (id: string, measure: string): number | null => HELD[`${id}.${measure}`] ?? null;

export const HEAD = ['Koʻrsatkichlar', '2025-yil fakt', '2026-yil reja'];
export const LAST_HEAD = ['Koʻrsatkichlar', '2024-yil fakt', '2025-yil reja'];
const names = ['alfa', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'teta', 'yota', 'kappa', 'lambda', 'mu'];
/** Rows whose labels tell nothing, each with its values. */
export const banded = (...rows: (readonly Written[])[]): Rows => rows.map((row, at) => [`Band ${names[at]!}`, ...row]);
export const blank = (rows: Rows): Rows => rows.map(([label, ...rest]) => [label!, ...rest.map(() => null)]);

export const proposed = (form: Rows, example: Rows): FormProposal =>
  proposeMapping({ form: [gridOf(form)], example: [gridOf(example)], pack, plan, valueOf });
/** What is proposed for the cells of a form, where anything is: "B2 use.visits.fact look example (row)". */
export const lines = ({ cells }: FormProposal): string[] =>
  cells.flatMap(({ cell, mark, confidence, found, doubts }) =>
    mark === null ? [] : [`${cell} ${mark} ${confidence} ${found}${doubts.length > 0 ? ` (${doubts.join(' ')})` : ''}`],
  );
