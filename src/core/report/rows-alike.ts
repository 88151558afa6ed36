import type { Cell } from '../sheet/cell';
import type { Grid } from '../sheet/grid';

/** What the cells of a row hold, a letter each: a formula, marks, a text, another value, nothing. */
type Shape = string;

/**
 * Finds, for a row of a template, the nearest of the rows that stay and is made most like it: what the row is made after when
 * it comes back. Null where no row stays. Shapes are counted once, and only when the first row is asked for.
 */
export function rowsAlike({ cells }: Grid, stays: (row: number) => boolean): (row: number) => number | null {
  let shapes: ReadonlyMap<Shape, readonly number[]> | null = null;
  return (row) => {
    shapes ??= shapesOf(cells, stays);
    const wanted = shapeOf(cells[row - 1] ?? []);
    let best: readonly number[] = [];
    let likeness = 0;
    for (const [shape, rows] of shapes) {
      const same = sameLetters(shape, wanted);
      if (same > likeness) [best, likeness] = [rows, same];
    }
    const nearest = (near: number, each: number): number => (Math.abs(each - row) < Math.abs(near - row) ? each : near);
    return best.length === 0 ? null : best.reduce(nearest);
  };
}

function shapesOf(cells: Grid['cells'], stays: (row: number) => boolean): ReadonlyMap<Shape, readonly number[]> {
  const shapes = new Map<Shape, number[]>();
  cells.forEach((row, index) => {
    const shape = shapeOf(row ?? []);
    if (shape === '' || !stays(index + 1)) return;
    const known = shapes.get(shape);
    if (known) known.push(index + 1);
    else shapes.set(shape, [index + 1]);
  });
  return shapes;
}

function shapeOf(cells: readonly (Cell | undefined)[]): Shape {
  return Array.from(cells, letterOf).join('').replace(/\.+$/, '');
}

function letterOf(cell: Cell | undefined): string {
  if (!cell || (cell.value === null && cell.formula === undefined)) return '.';
  if (cell.formula !== undefined) return 'f';
  if (typeof cell.value !== 'string') return 'n';
  return cell.value.includes('{{') ? 'm' : 't';
}

function sameLetters(a: Shape, b: Shape): number {
  let same = 0;
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] === b[at]) same++;
  return same - Math.abs(a.length - b.length);
}
