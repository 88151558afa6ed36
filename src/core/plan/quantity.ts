import type { PlanCell, Quantity } from './plan';
import { isFilled } from './plan-cell';
import { remember } from '../text/remember';
import { type Lines, type QuantityContext, type QuantityReading, readQuantityText } from './quantity-text';

const MOST_READERS = 100;
/** Nothing around a quantity tells how it is to be read. */
const ALONE: QuantityContext = { parts: 0, otherLines: null };

type Part = Omit<Quantity, 'cells'>;

const BLANK_PART: Part = { state: 'blank', lines: [], isTextNumber: false, isNothing: false };
const DASH_PART: Part = { state: 'readable', lines: [[null]], isTextNumber: false, isNothing: true };
/** The worse state of two cells is that of both. */
const STATES = ['blank', 'readable', 'ambiguous', 'mangled', 'unreadable', 'error'] as const;

/**
 * Fact and plan of an item, each from its own cell and those of torn rows that hold a value.
 * The two are read together: where one could be thousands or a list, the other's shape tells.
 */
export function readQuantities(
  fact: readonly PlanCell[],
  plan: readonly PlanCell[],
  parts: number,
): { readonly fact: Quantity; readonly plan: Quantity } {
  const alone = { parts, otherLines: null };
  const factAlone = readCells(fact, alone);
  const planAlone = readCells(plan, alone);
  if (!isText(fact) && !isText(plan)) return { fact: factAlone, plan: planAlone };
  return {
    fact: isGrouped(fact) ? readCells(fact, { parts, otherLines: certainLines(planAlone, plan) }) : factAlone,
    plan: isGrouped(plan) ? readCells(plan, { parts, otherLines: certainLines(factAlone, fact) }) : planAlone,
  };
}

function isText(cells: readonly PlanCell[]): boolean {
  return cells.some((cell) => cell.kind === 'text');
}

/** Whether spaces in a text may part thousands or values, so that the other side must tell. */
function isGrouped(cells: readonly PlanCell[]): boolean {
  return cells.length === 1 && cells[0]!.kind === 'text' && /\d\s+\d{3}(?!\d)/.test(cells[0]!.text);
}

/** How many lines a quantity surely has; null where it says nothing of them. */
function certainLines({ state, lines, isNothing }: Quantity, cells: readonly PlanCell[]): number | null {
  return state === 'readable' && !isNothing && !isGrouped(cells) ? lines.length : null;
}

/** A quantity of cells of one item, the first its own; `context` tells list and thousands apart. */
export function readCells(cells: readonly PlanCell[], context = ALONE): Quantity {
  if (cells.length === 1) return { cells, ...readCell(cells[0]!, context) };
  const filled = cells.slice(1).filter(isFilled);
  const kept = [cells[0]!, ...filled];
  if (filled.length === 0) return { cells: kept, ...readCell(cells[0]!, context) };
  const read = kept.map((cell) => readCell(cell, ALONE)).filter((part) => part.state !== 'blank');
  if (read.length === 1) return { cells: kept, ...readCell(kept.find(isFilled)!, context) };
  const lines = read.flatMap((part) => part.lines);
  const state = read.reduce(
    (worst, part) => (STATES.indexOf(part.state) > STATES.indexOf(worst) ? part.state : worst),
    'blank' as Part['state'],
  );
  return {
    cells: kept,
    state: state === 'ambiguous' ? 'readable' : state,
    lines,
    isTextNumber: read.some((part) => part.isTextNumber),
    isNothing: read.every((part) => part.isNothing),
  };
}

const readers = new Map<string, (text: string) => QuantityReading>();

/** Reads quantities among items of as many parts, remembering what it read. */
function readerFor(context: QuantityContext): (text: string) => QuantityReading {
  const key = `${context.parts} ${context.otherLines ?? ''}`;
  let reader = readers.get(key);
  if (!reader) {
    // A plan has few kinds of items; what is not a plan may have very many.
    if (readers.size >= MOST_READERS) readers.clear();
    readers.set(key, (reader = remember((text) => readQuantityText(text, context))));
  }
  return reader;
}

/** Most numbers of a plan are small: their lines are made once. */
const SMALL_LINES: Lines[] = [];
const SMALL = 1000;

function linesOf(value: number): Lines {
  if (!(Number.isInteger(value) && value >= 0 && value < SMALL)) return [[value]];
  return (SMALL_LINES[value] ??= [[value]]);
}

function readCell(cell: PlanCell, context: QuantityContext): Part {
  const { kind, value } = cell;
  // A formula whose result is not in the file says neither a number nor nothing.
  if (kind === 'blank' || value === null) return cell.formula === undefined ? BLANK_PART : withoutLines('error');
  if (kind === 'number' && typeof value === 'number') {
    if (!Number.isFinite(value)) return withoutLines('unreadable');
    return { state: 'readable', lines: linesOf(value), isTextNumber: false, isNothing: value === 0 };
  }
  if (kind === 'date') return withoutLines('mangled');
  if (kind === 'error') return withoutLines('error');
  if (kind !== 'text') return withoutLines('unreadable');
  if (cell.text === '-') return DASH_PART;
  if (cell.text.trim() === '') return BLANK_PART;
  return partOf(readerFor(context)(cell.text));
}

function partOf({ isReadable, readings }: QuantityReading): Part {
  const lines = readings[0];
  if (!isReadable || !lines) return withoutLines('unreadable');
  const isOne = lines.length === 1 && lines[0]!.length === 1 && lines[0]![0] !== null;
  const part = { lines, isTextNumber: isOne, isNothing: isNothing(lines) };
  return readings.length === 1 ? { state: 'readable', ...part } : { state: 'ambiguous', ...part, readings };
}

function isNothing(lines: Lines): boolean {
  return lines.every((line) => line.every((component) => component === null || component === 0));
}

function withoutLines(state: Part['state']): Part {
  return { state, lines: [], isTextNumber: false, isNothing: false };
}
