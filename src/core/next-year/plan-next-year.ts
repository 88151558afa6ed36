import { eventMentions } from '../check/events';
import { yearOfPlan } from '../check/plan-year';
import { isCovered, setCell } from '../check/set-cell';
import type { Pack } from '../pack/pack';
import type { Item, Plan, PlanCell } from '../plan/plan';
import { isFilled } from '../plan/plan-cell';
import { cellName } from '../sheet/address';
import { dayOfSerial, serialOfDay } from '../sheet/cell';
import { approvalCells, approvalPiece } from './approval-date';
import { movedAmounts, type YearEnd } from './amounts';
import type { FactSource, LeftCell, Move, MoveKind, NextYearPlan } from './next-year';
import { questionsOf } from './questions';
import { deadlinePieces, textPieces, titlePieces, withPieces, type YearPiece, type Years } from './year-pieces';

const NOTHING_DONE: YearEnd = new Map();

/**
 * Next year's plan from this year's: what changes, what a person must settle and what cannot be changed. `done` is what
 * was done by the year's end, where it is known. Null where nothing on the sheet tells which year the plan is for.
 */
export function planNextYear(plan: Plan, pack: Pack, done: YearEnd = NOTHING_DONE): NextYearPlan | null {
  const fromYear = yearOfPlan(plan);
  if (fromYear === null) return null;
  const years = { from: fromYear, to: fromYear + 1 };
  const mover = new CellMover();
  moveTitles(plan, pack, years, mover);
  moveHeaders(plan, years, mover);
  for (const item of plan.items) moveItem(item, pack, years, mover);
  moveEvents(plan, pack, years, mover);
  const amounts = movedAmounts(plan, done);
  const asked = questionsOf(plan, pack, years);
  const moves = [...mover.moves, ...amounts.moves];
  const count = (source: FactSource): number => amounts.moves.filter((move) => move.source === source).length;
  return {
    fromYear,
    year: years.to,
    moves,
    questions: asked.map(({ question }) => question),
    left: [...mover.left, ...amounts.left, ...otherColumns(plan)],
    choices: new Map(asked.map(({ question, ways }) => [question.id, ways])),
    facts: { done: count('done'), plan: count('plan'), blank: blankFacts(plan, done, amounts.moves) },
  };
}

/** How many items lose last year's figure for none, as neither what was done nor a plan is known. */
function blankFacts(plan: Plan, done: YearEnd, moves: readonly Move[]): number {
  const moved = new Set(moves.flatMap(({ kind, item }) => (kind === 'fact' ? [item] : [])));
  return plan.items.filter(({ index, plan: planned }) => {
    return planned.state === 'blank' && !done.has(index) && moved.has(index);
  }).length;
}

/** Columns with numbers that are none of the plan's (quarters, money), each by the lowest cell of its header: nothing tells what becomes of them. */
function otherColumns({ items, headerRows }: Plan): readonly LeftCell[] {
  const cells = items.flatMap(({ row }) => row.extra.filter(({ kind }) => kind === 'number'));
  const columns = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other);
  return columns.map((column) => ({ cell: cellName(headerRows[1], column), kind: 'plan', reason: 'column' }));
}

/** Gathers what becomes of cells; each cell moves once. */
class CellMover {
  readonly moves: Move[] = [];
  readonly left: LeftCell[] = [];
  private readonly places = new Map<string, number>();

  /** A text whose pieces are written anew; a cell with a formula is told of and left. */
  write(cell: PlanCell, kind: MoveKind, item: number | null, pieces: readonly YearPiece[]): void {
    if (pieces.length === 0 || cell.kind !== 'text' || cell.column === 0 || isCovered(cell)) return;
    if (cell.formula !== undefined) return void this.left.push({ cell: cell.at, kind, reason: 'formula' });
    const isSure = pieces.every((piece) => piece.isSure);
    const edit = setCell(cell, withPieces(cell.text, pieces));
    // The year of a plan must not stay for the sake of a bold word.
    this.put({ kind, cell: cell.at, item, edit: cell.rich ? { ...edit, flattens: true } : edit, isSure });
  }

  put(move: Move): void {
    const place = this.places.get(move.cell);
    if (place === undefined) this.places.set(move.cell, this.moves.push(move) - 1);
    else this.moves[place] = move;
  }

  /** What a cell was to become so far. */
  moveOf(cell: string): Move | undefined {
    const place = this.places.get(cell);
    return place === undefined ? undefined : this.moves[place];
  }
}

function moveTitles(plan: Plan, pack: Pack, years: Years, mover: CellMover): void {
  const below = plan.rows.filter(({ kind }) => kind === 'other');
  const feet = below.flatMap((row) => [...Object.values(row.cells), ...row.extra]).filter(isFilled);
  const titles = plan.titles.map(({ cell }) => cell);
  for (const cell of approvalCells([...titles, ...feet], pack)) {
    const piece = approvalPiece(cell.text);
    if (piece) mover.write(cell, 'approval', null, [piece]);
  }
  for (const cell of titles) {
    if (!mover.moveOf(cell.at)) mover.write(cell, 'title', null, titlePieces(cell.text, years));
  }
  for (const { cell } of plan.sections) mover.write(cell, 'title', null, titlePieces(cell.text, years));
}

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** The headers name the new years whatever they named before; the header repeated after a page break moves with them. */
function moveHeaders(plan: Plan, years: Years, mover: CellMover): void {
  const write = (cell: PlanCell | undefined, year: (written: number) => number): void => {
    if (!cell) return;
    const pieces = [...cell.text.matchAll(YEAR)].map((match): YearPiece => {
      return { at: match.index, written: match[0], becomes: String(year(Number(match[0]))), isSure: true };
    });
    mover.write(
      cell,
      'header',
      null,
      pieces.filter(({ written, becomes }) => written !== becomes),
    );
    if (cell.kind === 'number' && typeof cell.value === 'number' && cell.formula === undefined) {
      const edit = setCell(cell, year(cell.value));
      mover.put({ kind: 'header', cell: cell.at, item: null, edit, isSure: true });
    }
  };
  const next = (written: number): number => written + years.to - years.from;
  for (const cell of Object.values(plan.headers)) write(cell, next);
  for (const row of plan.rows) {
    if (row.kind === 'header')
      [...Object.values(row.cells), ...row.extra].forEach((cell) => cell.kind === 'text' && write(cell, next));
  }
  write(plan.factYear?.cell, () => years.from);
  write(plan.planYear?.cell, () => years.to);
}

function moveItem(item: Item, pack: Pack, years: Years, mover: CellMover): void {
  const texts = [item.name, item.mechanism, ...item.subRows.map(({ name }) => name)];
  for (const cell of texts.flatMap(({ cells }) => cells)) {
    mover.write(cell, 'text', item.index, textPieces(cell.text, years, pack));
  }
  for (const deadline of [item.deadline, ...item.subRows.map((row) => row.deadline)]) {
    for (const cell of deadline.cells) {
      if (cell.kind === 'date') moveDate(cell, item, years, mover);
      else mover.write(cell, 'deadline', item.index, deadlinePieces(cell.text, years));
    }
  }
}

/** A date cell keeps its day; 29 February becomes 28. */
function moveDate(cell: PlanCell, item: Item, years: Years, mover: CellMover): void {
  if (typeof cell.value !== 'number' || isCovered(cell)) return;
  if (cell.formula !== undefined) return void mover.left.push({ cell: cell.at, kind: 'deadline', reason: 'formula' });
  const { year, month, day } = dayOfSerial(cell.value);
  const moved = year < years.from ? years.to : year + years.to - years.from;
  const serial = serialOfDay({ year: moved, month, day }) ?? serialOfDay({ year: moved, month, day: day - 1 });
  mover.put({ kind: 'deadline', cell: cell.at, item: item.index, edit: setCell(cell, serial), isSure: true });
}

/** The year right behind the name of a yearly event is the new plan's, whatever else the text says. */
function moveEvents(plan: Plan, pack: Pack, years: Years, mover: CellMover): void {
  for (const { item, cell, year } of eventMentions(plan, pack)) {
    if (!year || cell.formula !== undefined) continue;
    const others = textPieces(cell.text, years, pack).filter(({ at }) => at !== year.at);
    const piece = { at: year.at, written: String(year.value), becomes: String(years.to), isSure: true };
    mover.write(cell, 'event', item.index, [piece, ...others]);
  }
}
