import { COLUMN_ROLES, type ColumnRole, type Plan, type PlanCell, type RowKind } from '../plan/plan';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { readOnce } from './read-once';

/** Where a text of the sheet stands: its column where it is one of the eight, and the kind of its row (`title` above the rows). */
export interface TextPlace {
  readonly role: ColumnRole | null;
  readonly row: RowKind | 'title';
}

const PLAIN_NUMBER = /^[\d.]*$/;

/**
 * Every different text of the sheet with the cells it stands in: titles, headers, and all rows of the table.
 * A text is then looked at once, however often it stands. Texts that formulas make are left out.
 */
export const textsOf = readOnce(group);

function* group(plan: Plan): Steps<ReadonlyMap<string, readonly PlanCell[]>> {
  const texts = new Map<string, PlanCell[]>();
  const put = (cell: PlanCell): void => {
    if (cell.kind !== 'text' || cell.formula !== undefined) return;
    const cells = texts.get(cell.text);
    if (cells) cells.push(cell);
    else texts.set(cell.text, [cell]);
  };
  for (const { cell } of plan.titles) put(cell);
  for (const role of COLUMN_ROLES) if (plan.headers[role]) put(plan.headers[role]);
  for (let index = 0; index < plan.rows.length; index++) {
    if (index % ROWS_OF_STEP === 0) yield;
    const { cells, extra } = plan.rows[index]!;
    // A plain number has nothing in it that a rule about texts looks for.
    for (const role of COLUMN_ROLES) if (role !== 'number' || !PLAIN_NUMBER.test(cells.number.text)) put(cells[role]);
    for (const cell of extra) put(cell);
  }
  return texts;
}

/** Tells where cells of a plan stand. */
export function placesIn(plan: Plan): (cell: PlanCell) => TextPlace {
  let kinds: Map<number, RowKind> | undefined;
  return ({ row, column }) => {
    kinds ??= new Map(plan.rows.map((one) => [one.row, one.kind]));
    const role = COLUMN_ROLES.find((one) => plan.columns[one] === column) ?? null;
    return { role, row: kinds.get(row) ?? 'title' };
  };
}
