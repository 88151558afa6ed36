import type { PlanCell, Quantity } from './plan';
import { isFilled } from './plan-cell';
import { remember } from '../text/remember';
import { type Lines, type QuantityContext, type QuantityReading, readQuantityText } from './quantity-text';

/** Nothing around a quantity tells how it is to be read. */
const ALONE: QuantityContext = { parts: 0, otherLines: null };
/** Spaces that may part thousands or values, so that the other side must tell. */
const DOUBTFUL_SPACES = /\d\s+\d{3}(?!\d)/;
/** What is wrong with a cell is wrong with the quantity, the worst first. */
const WRONG = ['error', 'unreadable', 'mangled'] as const;

type Part = Omit<Quantity, 'cells'>;

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
  return {
    fact: isDoubtful(factAlone) ? readCells(fact, { parts, otherLines: certainLines(planAlone) }) : factAlone,
    plan: isDoubtful(planAlone) ? readCells(plan, { parts, otherLines: certainLines(factAlone) }) : planAlone,
  };
}

function isDoubtful({ cells }: Quantity): boolean {
  return cells.some(({ kind, text }) => kind === 'text' && DOUBTFUL_SPACES.test(text));
}

/** How many lines a quantity surely has; null where it says nothing of them. */
function certainLines(quantity: Quantity): number | null {
  const { state, lines, isNothing } = quantity;
  return state === 'readable' && !isNothing && !isDoubtful(quantity) ? lines.length : null;
}

/** A quantity of cells of one item, the first its own; `context` tells list and thousands apart. */
export function readCells(cells: readonly PlanCell[], context = ALONE): Quantity {
  if (cells.length === 1) return { cells, ...readCell(cells[0]!, context) };
  const kept = cells.filter((cell, index) => index === 0 || isFilled(cell));
  const given = kept.filter(isGiven);
  if (given.length < 2) return { cells: kept, ...readCell(given[0] ?? kept[0]!, context) };
  const read = given.map((cell) => readCell(cell, ALONE));
  return {
    cells: kept,
    state: WRONG.find((state) => read.some((part) => part.state === state)) ?? 'readable',
    lines: read.flatMap((part) => part.lines),
    isTextNumber: read.some((part) => part.isTextNumber),
    isNothing: read.every((part) => part.isNothing),
  };
}

/** Whether a cell holds a value, or a formula whose result is not in the file. */
function isGiven(cell: PlanCell): boolean {
  return isFilled(cell) || cell.formula !== undefined;
}

const readAlone = remember((text) => readQuantityText(text, ALONE));

function readCell(cell: PlanCell, context: QuantityContext): Part {
  const { kind, value, text } = cell;
  // A formula whose result is not in the file says neither a number nor nothing.
  if (value === null) return withoutLines(cell.formula === undefined ? 'blank' : 'error');
  if (kind === 'date') return withoutLines('mangled');
  if (kind === 'error') return withoutLines('error');
  if (typeof value === 'number') return Number.isFinite(value) ? ofNumber(value) : withoutLines('unreadable');
  if (typeof value === 'boolean') return withoutLines('unreadable');
  if (text.trim() === '') return withoutLines('blank');
  return ofText(context.parts === 0 && context.otherLines === null ? readAlone(text) : readQuantityText(text, context));
}

/** Most numbers of a plan are small: their lines are made once. */
const SMALL_LINES: readonly Lines[] = Array.from({ length: 1000 }, (_, value) => [[value]]);

function ofNumber(value: number): Part {
  const lines = SMALL_LINES[value] ?? [[value]];
  return { state: 'readable', lines, isTextNumber: false, isNothing: value === 0 };
}

function ofText({ readings }: QuantityReading): Part {
  const lines = readings[0];
  if (!lines) return withoutLines('unreadable');
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
