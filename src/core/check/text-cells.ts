import { COLUMN_ROLES, type ColumnRole, type Plan, type PlanCell, type RowKind } from '../plan/plan';

/** Where a text of the sheet stands: its column where it is one of the eight, and the kind of its row (`title` above the table). */
export interface TextPlace {
  readonly role: ColumnRole | null;
  readonly row: RowKind | 'title';
}

/** Visits every cell of the sheet that holds text: titles, headers, and all rows of the table. */
export function eachTextCell(plan: Plan, visit: (cell: PlanCell, place: TextPlace) => void): void {
  const look = (cell: PlanCell, place: TextPlace): void => {
    if (cell.kind === 'text' && cell.formula === undefined) visit(cell, place);
  };
  for (const { cell } of plan.titles) look(cell, { role: null, row: 'title' });
  for (const role of COLUMN_ROLES) if (plan.headers[role]) look(plan.headers[role], { role, row: 'header' });
  for (const { cells, extra, kind } of plan.rows) {
    for (const role of COLUMN_ROLES) look(cells[role], { role, row: kind });
    for (const cell of extra) look(cell, { role: null, row: kind });
  }
}

/** Answers of a question about a text, asked once for each different text. */
export function askedOnce<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = ask(text);
      answers.set(text, answer);
    }
    return answer;
  };
}
