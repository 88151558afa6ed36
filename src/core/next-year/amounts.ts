import { lineText } from '../check/quantity-text';
import { isCovered, setCell } from '../check/set-cell';
import { onlyNumber } from '../done/amounts';
import type { Component, Item, Plan, PlanCell, PlanRow } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import { greyFormat, withoutGrey } from '../sheet/grey-format';
import type { FactSource, LeftCell, Move } from './next-year';

/** What was done by the year's end, by the item's index: lines of components, as a quantity has them. */
export type YearEnd = ReadonlyMap<number, readonly (readonly Component[])[]>;

/** The columns of the two quantities moved on: moves, and cells that cannot be. */
export interface MovedAmounts {
  readonly moves: readonly Move[];
  readonly left: readonly LeftCell[];
}

/** A value for a fact cell, with the number format it had where it came from. */
export interface Taken {
  readonly value: CellValue;
  readonly format: string | undefined;
}

const NOTHING: Taken = { value: null, format: undefined };
/** The plan's rows that hold quantities. */
const HOLDING: ReadonlySet<PlanRow['kind']> = new Set(['item', 'subRow', 'continuation']);

/** This year's plan, or what was done of it, becomes last year's fact; the plan is left to fill, dashes stay. */
export function movedAmounts(plan: Plan, done: YearEnd): MovedAmounts {
  const moves: Move[] = [];
  const left: LeftCell[] = [];
  const places = new Map(plan.rows.map(({ row }, place) => [row, place]));
  for (const item of plan.items) {
    const rows = plan.rows
      .slice(places.get(item.rows[0]), (places.get(item.rows[1]) ?? 0) + 1)
      .filter(({ kind }) => HOLDING.has(kind));
    const reached = done.get(item.index);
    const facts = reached ? doneOf(rows, reached) : planOf(rows);
    const source: FactSource = reached ? 'done' : 'plan';
    const isQuiet = !reached && item.plan.isNothing;
    rows.forEach((row, place) => {
      const { fact, plan: planned } = row.cells;
      moveFact(fact, facts[place]!, { item, source, isQuiet }, moves, left);
      clearPlan(planned, item, moves, left);
    });
  }
  moveTotals(plan, done.size > 0, moves, left);
  return { moves, left };
}

/** Typed totals move as the rows they add up; those of what was done are left to fill, as nobody added it up. Formulas reckon anew. */
function moveTotals(plan: Plan, isDone: boolean, moves: Move[], left: LeftCell[]): void {
  let place = 0;
  for (const { kind, row, cells } of plan.rows) {
    if (kind !== 'total') continue;
    while ((plan.items[place + 1]?.row.row ?? Infinity) < row) place++;
    const item = plan.items[place];
    if (!item || cells.fact.formula !== undefined || cells.plan.formula !== undefined) continue;
    const taken = isDone ? NOTHING : { value: cells.plan.value, format: cells.plan.format };
    moveFact(cells.fact, taken, { item, source: 'plan', isQuiet: true }, moves, left);
    clearPlan(cells.plan, item, moves, left);
  }
}

/** Each row's own plan; where the fact of a row is covered by a merge and its plan is not, the merge's first cell takes both. */
function planOf(rows: readonly PlanRow[]): Taken[] {
  const taken = rows.map(({ cells: { plan } }): Taken => ({ value: plan.value, format: plan.format }));
  rows.forEach(({ cells: { fact } }, place) => {
    const { value } = taken[place]!;
    if (!isCovered(fact) || value === null) return;
    const holder = rows.findIndex(({ row }) => row === fact.merge!.top);
    const above = taken[holder];
    if (!above || holder === place) return;
    taken[holder] = { value: above.value === null ? value : `${String(above.value)}\n${String(value)}`, format: '@' };
    taken[place] = NOTHING;
  });
  return taken;
}

/** What was done: a line to each row that had a fact, or all lines in the first. */
function doneOf(rows: readonly PlanRow[], lines: readonly (readonly Component[])[]): Taken[] {
  const open = rows.flatMap(({ cells: { fact, plan } }, place) =>
    !isCovered(fact) && (place === 0 || fact.value !== null || plan.value !== null) ? [place] : [],
  );
  const taken = rows.map(() => NOTHING);
  if (open.length === lines.length) lines.forEach((line, place) => void (taken[open[place]!] = linesAsValue([line])));
  else taken[0] = linesAsValue(lines);
  return taken;
}

/** Lines of components as one cell holds them: a number as a number, `370/1006` and several lines as text that stays text. */
export function linesAsValue(lines: readonly (readonly Component[])[]): Taken {
  const only = onlyNumber(lines);
  return only === null ? { value: lines.map(lineText).join('\n'), format: '@' } : { value: only, format: undefined };
}

interface FactOf {
  readonly item: Item;
  readonly source: FactSource;
  /** Nothing was planned: there is nothing to be confirmed. */
  readonly isQuiet: boolean;
}

function moveFact(
  cell: PlanCell,
  taken: Taken,
  { item, source, isQuiet }: FactOf,
  moves: Move[],
  left: LeftCell[],
): void {
  if (cell.column === 0 || isCovered(cell)) return;
  const { value } = taken;
  const own = taken.format === undefined ? undefined : withoutGrey(taken.format);
  const plain = own ?? (value === null || cell.format === undefined ? 'General' : withoutGrey(textAway(cell, value)));
  const isGrey = value !== null && !isQuiet && source === 'plan';
  const format = isGrey ? greyFormat(plain) : plain;
  const isSame = value === cell.value && format === (cell.format ?? 'General');
  if (isSame) return;
  const reason = hindranceOf(cell);
  if (reason) return void left.push({ cell: cell.at, kind: 'fact', reason });
  const isReformatted = format !== (cell.format ?? 'General');
  const edit = setCell(cell, value, isReformatted ? format : undefined);
  moves.push({
    kind: 'fact',
    cell: cell.at,
    item: item.index,
    edit,
    isSure: true,
    ...(value !== null && !isQuiet && { source }),
  });
}

/** The fact's own number format, unless it would keep a number as text or show it as a date. */
function textAway({ format, kind }: PlanCell, value: CellValue): string | undefined {
  if (kind === 'date') return undefined;
  return typeof value === 'number' && withoutGrey(format) === '@' ? undefined : format;
}

/** The plan is left to fill; a dash or a 0 says that this is not done here, and stays. */
function clearPlan(cell: PlanCell, item: Item, moves: Move[], left: LeftCell[]): void {
  if (cell.column === 0 || cell.value === null || isCovered(cell) || isDash(cell)) return;
  // A formula reckons the new plan once its parts are filled.
  if (cell.formula !== undefined) return;
  if (cell.rich) return void left.push({ cell: cell.at, kind: 'plan', reason: 'rich' });
  const format = cell.kind === 'date' ? 'General' : undefined;
  moves.push({ kind: 'plan', cell: cell.at, item: item.index, edit: setCell(cell, null, format), isSure: true });
}

const isDash = ({ value, text }: PlanCell): boolean => value === 0 || /^[-‐‑‒–—―−0]$/.test(text.trim());

function hindranceOf(cell: PlanCell): LeftCell['reason'] | null {
  if (cell.formula !== undefined) return 'formula';
  return cell.rich ? 'rich' : null;
}
