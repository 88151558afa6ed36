import type { Pack } from '../pack/pack';
import { COLUMN_ROLES, type Plan, type PlanCell } from '../plan/plan';
import { fold } from '../text/fold';

/** The cell with the word of approval (TASDIQLAYMAN) above the table or below it; undefined where the sheet has none. */
export function approvalWord(plan: Plan, { approval }: Pack): PlanCell | undefined {
  const words = approval.words.map(fold);
  return cellsAround(plan).find((cell) => startsWithAny(fold(cell.text), words));
}

/** The texts above the table and below it. */
export function cellsAround({ titles, rows }: Plan): PlanCell[] {
  const below: PlanCell[] = [];
  for (let index = rows.length - 1; index >= 0 && rows[index]!.kind === 'other'; index--) {
    const { cells, extra } = rows[index]!;
    below.push(...COLUMN_ROLES.map((role) => cells[role]), ...extra);
  }
  return [...titles.map(({ cell }) => cell), ...below.filter(({ text }) => text.trim() !== '')];
}

/** Whether a word of a folded text begins with one of these. */
export function startsWithAny(text: string, beginnings: readonly string[]): boolean {
  const padded = ` ${text}`;
  return beginnings.some((beginning) => padded.includes(` ${beginning}`));
}
