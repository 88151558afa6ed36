import type { SetEdit } from '../sheet/edit';
import { dayOfSerial } from '../sheet/cell';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import type { Item, Plan, PlanCell } from '../plan/plan';
import { type Series, SeriesReader } from './number-series';
import { readOnce } from './read-once';
import { setCell } from './set-cell';

/*
 * How a sheet numbers its items: running through all sections or restarting in each, with or without a last
 * period, sub-items under the item above them (17.1 under 17) or under the section (2.10 in section II).
 */

/** A sub-item and the item it stands under. */
export interface Child {
  readonly item: Item;
  readonly path: readonly number[];
  /** The nearest item above, in its section, one level up; null where there is none. */
  readonly above: Item | null;
  /** True where that item's number is its own without the last step. */
  readonly isAtHome: boolean;
}

/** How a sheet is numbered. */
export interface Numbering {
  readonly restarts: boolean;
  /** True where sub-items are numbered by their section: 2.10 in section II. */
  readonly isBySection: boolean;
  readonly hasPeriods: boolean;
  readonly series: readonly Series[];
  readonly children: readonly Child[];
  /** Numbers that the sheet turned into something else (1.10 into 1.1, 35.1 into Jan-35), by item index: what was typed. */
  readonly mangled: ReadonlyMap<number, readonly number[]>;
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

/**
 * Whether sub-items are numbered by their section: most of the two-step ones begin with its ordinal, and few stand under
 * an item of that number. Those of a section whose heading is gone begin with a number that no item has.
 */
function readsBySection({ items, sections }: Plan): boolean {
  const tops = new Set(items.map(({ number: { path } }) => (path?.length === 1 ? path[0] : null)));
  const most = sections.reduce((max, { ordinal }) => Math.max(max, ordinal ?? 0), sections.length) + 1;
  let bySection = 0;
  let lost = 0;
  let others = 0;
  for (const { number, section, parent } of items) {
    if (number.path?.length !== 2) continue;
    const first = number.path[0]!;
    const ordinal = section === null ? null : sections[section]!.ordinal;
    if (parent === null && ordinal === first) bySection++;
    else if (parent === null && first <= most && !tops.has(first)) lost++;
    else others++;
  }
  return bySection > 0 && bySection + lost > others;
}

/** Whether the top numbers begin with 1 again in most sections after the first. */
function readsRestarts(plan: Plan): boolean {
  const firsts = new Map<number | null, number>();
  for (const { number, section } of plan.items)
    if (number.path?.length === 1 && !firsts.has(section)) firsts.set(section, number.path[0]!);
  const later = [...firsts.values()].slice(1);
  return later.filter((first) => first === 1).length * 2 > later.length;
}

function readsPeriods(items: readonly Item[]): boolean {
  let without = 0;
  let all = 0;
  for (const { number } of items) {
    if (number.path === null) continue;
    all++;
    if (!number.hasPeriod) without++;
  }
  return without * 2 <= all;
}

/** The readings of a number that became a date, the likelier first: 4-Jan is 4.1 or 1.4, Jan-35 is 35.1. */
export function readingsOfDate({ value, format = '' }: PlanCell): readonly (readonly number[])[] {
  const { year, month, day } = dayOfSerial(Number(value));
  if (!/d/i.test(format)) return [[year % 100, month]];
  return [
    [day, month],
    [month, day],
  ];
}

/** Reads the numbers of a plan from top to bottom. */
class NumberReader {
  readonly children: Child[] = [];
  readonly mangled = new Map<number, readonly number[]>();
  readonly reader = new SeriesReader();
  /** The last item of each level in the section being read, with its number. */
  private above: { readonly item: Item; readonly path: readonly number[] }[] = [];
  private section: number | null = null;

  constructor(
    private readonly plan: Plan,
    private readonly restarts: boolean,
    private readonly isBySection: boolean,
  ) {}

  private get topKey(): string {
    return this.restarts ? `top ${this.section}` : 'top';
  }

  /** A row with nothing but a number: it may take the number it has. */
  readEmpty(): void {
    this.reader.addUnknown(this.topKey, null);
  }

  read(item: Item): void {
    if (item.section !== this.section) {
      this.above = [];
      if (this.restarts || this.isBySection) this.reader.startSection();
    }
    this.section = item.section;
    const path = this.pathOf(item);
    if (path === null) return this.reader.addUnknown(this.topKey, item);
    const prefix = path.slice(0, -1);
    const depth = prefix.length;
    const { key, isAtHome, isOfSection } = this.homeOf(prefix);
    this.reader.add(key, prefix, isAtHome, { item, value: path[depth]! });
    if (depth > 0 && !isOfSection)
      this.children.push({ item, path, above: this.above[depth - 1]?.item ?? null, isAtHome });
    this.above.length = Math.min(this.above.length, depth);
    this.above[depth] = { item, path };
  }

  /** The series that a number with this beginning belongs to, where it is being read. */
  private homeOf(prefix: readonly number[]): { key: string; isAtHome: boolean; isOfSection: boolean } {
    const depth = prefix.length;
    if (depth === 0) return { key: this.topKey, isAtHome: true, isOfSection: false };
    const ordinal = this.section === null ? null : this.plan.sections[this.section]!.ordinal;
    const isOfSection = this.isBySection && depth === 1 && ordinal === prefix[0];
    const over = this.above[depth - 1];
    const isAtHome = isOfSection || (over !== undefined && isSame(over.path, prefix));
    const scope = isOfSection || !over ? `section ${this.section}` : `under ${over.item.index}`;
    return { key: `${scope} ${prefix.join('.')}`, isAtHome, isOfSection };
  }

  /** Whether a number of two steps is the next one where it stands. */
  private follows([first, second]: readonly number[]): boolean {
    const { key, isAtHome } = this.homeOf([first!]);
    return isAtHome && this.reader.lastValue(key) + 1 === second;
  }

  /** The number as it was typed, whatever the sheet made of it; null where it cannot be told. */
  private pathOf({ number, index }: Item): readonly number[] | null {
    const { cell, path } = number;
    if (cell.kind === 'date') {
      const readings = readingsOfDate(cell);
      const typed = readings.find((steps) => this.follows(steps)) ?? readings[0]!;
      this.mangled.set(index, typed);
      return typed;
    }
    const isDecimal = cell.kind === 'number' && path?.length === 2 && path[1]! < 10;
    if (!isDecimal) return path;
    const last = this.reader.lastValue(this.homeOf(path.slice(0, 1)).key);
    if (last < path[1]! || last >= path[1]! * 10) return path;
    const typed = [path[0]!, path[1]! * 10];
    this.mangled.set(index, typed);
    return typed;
  }
}

/** How the items of a plan are numbered; read once for each plan. */
export const readNumbering = readOnce(makeNumbering);

function* makeNumbering(plan: Plan): Steps<Numbering> {
  const restarts = readsRestarts(plan);
  const isBySection = readsBySection(plan);
  const reader = new NumberReader(plan, restarts, isBySection);
  const empties = plan.rows.filter(({ kind, cells }) => kind === 'empty' && cells.number.text.trim() !== '');
  let nextEmpty = 0;
  for (const item of plan.items) {
    if (item.index % ROWS_OF_STEP === 0) yield;
    for (; nextEmpty < empties.length && empties[nextEmpty]!.row < item.row.row; nextEmpty++) reader.readEmpty();
    reader.read(item);
  }
  const { children, mangled } = reader;
  const series = reader.reader.done();
  return { restarts, isBySection, hasPeriods: readsPeriods(plan.items), series, children, mangled };
}

/** Whether two number paths are the same. */
export const isSamePath = isSame;

/** A number as the sheet writes it: "18.1." or "18.1". */
export function numberText(path: readonly number[], hasPeriod: boolean): string {
  return path.join('.') + (hasPeriod ? '.' : '');
}

/** The edit that numbers an item anew in the manner of its own number; null where the cell has that number already. */
export function renumber(item: Item, path: readonly number[]): SetEdit | null {
  const { cell, hasPeriod } = item.number;
  const isPlain = cell.kind === 'number' && path.length === 1;
  const after = isPlain ? path[0]! : numberText(path, hasPeriod);
  return after === cell.value ? null : setCell(cell, after, path.length > 1 || cell.kind === 'date' ? '@' : undefined);
}

/** The number of an item as it was typed; null where it cannot be told. */
export function pathOf({ mangled }: Numbering, item: Item): readonly number[] | null {
  return mangled.get(item.index) ?? item.number.path;
}

const startsWith = (path: readonly number[], prefix: readonly number[]): boolean =>
  path.length > prefix.length && prefix.every((step, index) => step === path[index]);

/** The edits that number an item anew, and with it the sub-items that carry its number. */
export function renumberWithParts(plan: Plan, numbering: Numbering, item: Item, path: readonly number[]): SetEdit[] {
  const old = pathOf(numbering, item);
  const edits = [renumber(item, path)];
  for (let index = item.index + 1; old && index < plan.items.length; index++) {
    const steps = pathOf(numbering, plan.items[index]!);
    if (!steps || !startsWith(steps, old)) break;
    edits.push(renumber(plan.items[index]!, [...path, ...steps.slice(old.length)]));
  }
  return edits.filter((edit) => edit !== null);
}

/** Which numbers move: those that begin with `prefix` and whose next step is `from` or more, by `delta`. */
export interface Shift {
  readonly prefix: readonly number[];
  readonly from: number;
  readonly delta: number;
}

/** More than any plan has: a sheet that would need as many is not mended by renumbering. */
const MOST_ROWS = 500;

/**
 * The edits that move the numbers of an item and of all that follow it in its series, sub-items with them; where the
 * sheet restarts in each section, only those of its section. None where more than 500 rows would be concerned.
 */
export function shiftNumbers(plan: Plan, numbering: Numbering, first: Item, { prefix, from, delta }: Shift): SetEdit[] {
  const edits: SetEdit[] = [];
  const level = prefix.length;
  for (let index = first.index; index < plan.items.length; index++) {
    if (index - first.index >= MOST_ROWS) return [];
    const item = plan.items[index]!;
    const path = pathOf(numbering, item);
    if ((numbering.restarts || level > 0) && item.section !== first.section) break;
    if (!path) continue;
    if (!startsWith(path, prefix)) {
      if (level > 0) break;
    } else if (path[level]! >= from) {
      const edit = renumber(item, [...prefix, path[level]! + delta, ...path.slice(level + 1)]);
      if (edit) edits.push(edit);
    }
  }
  return edits;
}
