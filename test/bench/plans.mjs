import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openXlsx, pack, parsePlan } from '../../node_modules/.cache/ishreja-bench/ours.mjs';

const CLEAN = fileURLToPath(new URL('../fixtures/plans/seeded/clean.xlsx', import.meta.url));

/** The bytes of a plan of 60 rows without a fault. */
export const cleanBytes = new Uint8Array(readFileSync(CLEAN));

/** The sheet of that plan. */
export async function cleanGrid() {
  const workbook = openXlsx(cleanBytes);
  const [{ name }] = await workbook.sheets();
  return workbook.read(name);
}

/** The same plan grown to about `rowCount` rows: the items of each section again and again, numbered on, each with a name and quantities of its own. */
export async function grownGrid(rowCount) {
  const grid = await cleanGrid();
  const plan = parsePlan(grid, pack);
  const { number, name, fact } = plan.columns;
  const top = plan.headerRows[1];
  const turns = Math.max(1, Math.round(rowCount / plan.rows.length));
  const cells = grid.cells.slice(0, top);
  let count = 0;
  for (const { row: heading } of plan.sections) {
    cells.push(grid.cells[heading - 1]);
    const next = plan.sections.find(({ row }) => row > heading)?.row ?? plan.area.bottom + 1;
    const items = grid.cells.slice(heading, next - 1).filter((row) => row?.[name - 1]);
    for (let turn = 0; turn < turns; turn++) {
      for (const item of items) {
        const row = [...item];
        count += 1;
        row[number - 1] = { kind: 'text', value: `${count}.` };
        row[name - 1] = { ...row[name - 1], value: `${row[name - 1].value} ${turn || ''}`.trim() };
        if (row[fact - 1]?.kind === 'number') row[fact - 1] = { ...row[fact - 1], value: row[fact - 1].value + turn };
        cells.push(row);
      }
    }
  }
  const merges = grid.merges.filter(({ bottom }) => bottom <= top);
  return { ...grid, cells, merges, rowCount: cells.length, hiddenRows: [], hiddenColumns: [] };
}

/** `count` workbooks of 60 rows, each with quantities of its own. */
export async function workbooks(count) {
  const grid = await cleanGrid();
  const { plan: column } = parsePlan(grid, pack).columns;
  const letter = String.fromCharCode(64 + column);
  const made = [];
  for (let at = 0; at < count; at++) {
    const workbook = openXlsx(cleanBytes);
    const edits = [];
    for (let row = 1; row <= grid.rowCount; row++) {
      const cell = grid.cells[row - 1]?.[column - 1];
      if (cell?.kind !== 'number' || cell.formula) continue;
      edits.push({ kind: 'set', cell: `${letter}${row}`, before: cell.value, after: cell.value + at });
    }
    await workbook.write(grid.sheet, [{ id: String(at), edits }]);
    made.push(workbook.save());
  }
  return made;
}
