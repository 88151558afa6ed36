import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './address';
import { type Corner, readCorner, TOKEN, writeCorner } from './formula-references';

/** A formula as it reads when copied some rows down and columns right: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formulaMover(formula)(rows, columns);
}

/** `moveFormula` for one formula that is copied to many places: it is read once. */
export function formulaMover(formula: string): (rows: number, columns: number) => string {
  const references: { readonly before: string; readonly corners: readonly Corner[] }[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, sheet = '', reference] = match;
    if (!reference) continue;
    references.push({ before: formula.slice(end, match.index) + sheet, corners: reference.split(':').map(readCorner) });
    end = match.index + token.length;
  }
  const rest = formula.slice(end);
  return (rows, columns) => {
    let text = '';
    for (const { before, corners } of references) {
      const moved = corners.map((corner) => moveCorner(corner, rows, columns));
      text += before + (moved.includes(null) ? '#REF!' : moved.join(':'));
    }
    return text + rest;
  };
}

function moveCorner(corner: Corner, rows: number, columns: number): string | null {
  const row = corner.row === 0 || corner.isRowFixed ? corner.row : corner.row + rows;
  if (corner.column === '') return row < 1 || row > LAST_ROW ? null : writeCorner({ ...corner, row });
  const number = columnNumber(corner.column) + (corner.isColumnFixed ? 0 : columns);
  if (number < 1 || number > LAST_COLUMN || (corner.row > 0 && (row < 1 || row > LAST_ROW))) return null;
  return writeCorner({ ...corner, column: columnName(number), row });
}
