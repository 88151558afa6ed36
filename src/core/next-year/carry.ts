import { yearOfPlan } from '../check/plan-year';
import { isCovered, setCell } from '../check/set-cell';
import type { Pack } from '../pack/pack';
import type { Item, Plan, PlanCell, Quantity, SubRow } from '../plan/plan';
import { isFilled } from '../plan/plan-cell';
import type { SetEdit } from '../sheet/edit';
import { greyFormat, isGrey, withoutGrey } from '../sheet/grey-format';
import { linesAsValue, type Taken, type YearEnd } from './amounts';
import { type ItemPair, matchItems } from './match-items';
import type { FactSource, LeftCell } from './next-year';

/** A row as people know it, with what it holds. */
export interface NamedRow {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  /** The figure it has, as text; empty for a row of the form. */
  readonly value: string;
}

/** A figure that goes into a row of the form. */
export interface Carried {
  readonly by: ItemPair['by'];
  readonly from: NamedRow;
  readonly to: NamedRow;
  readonly edit: SetEdit;
  /** "fact": the form is for the plan's own year and takes its fact. */
  readonly source: FactSource | 'fact';
}

/** Last year's figures in a form that was handed down. */
export interface CarryPlan {
  /** The year of the plan and that of the form. */
  readonly fromYear: number;
  readonly year: number;
  /** The form's sheet. */
  readonly sheet: string;
  readonly sure: readonly Carried[];
  /** Rows that look alike: carried only where a person says so, by the cell of the form. */
  readonly asked: readonly Carried[];
  /** Rows of the form that nothing was found for, and items of the plan whose figure has no row. */
  readonly onlyForm: readonly NamedRow[];
  readonly onlyPlan: readonly NamedRow[];
  /** Cells of the form that hold a figure already, and stay. */
  readonly held: readonly string[];
  readonly left: readonly LeftCell[];
  /** How many rows of the form a figure could go into. */
  readonly rows: number;
}

/** Why nothing is carried: the plan or the form names no year that goes with the other's. */
export interface OtherYear {
  readonly planYear: number | null;
  readonly year: number | null;
}

type Measured = Item | SubRow;
interface Figure extends Taken {
  readonly source: FactSource | 'fact';
}

/**
 * What of a plan goes into the fact column of a form: into next year's what was done, or what was planned, in grey; into one
 * of the same year the plan's own fact. A cell of the form that holds anything is never written over.
 */
export function carryInto(plan: Plan, form: Plan, pack: Pack, done: YearEnd = new Map()): CarryPlan | OtherYear {
  const planYear = yearOfPlan(plan);
  const formYear = yearOfPlan(form);
  const year = formYear ?? (planYear === null ? null : planYear + 1);
  if (planYear === null || year === null || (year !== planYear && year !== planYear + 1))
    return { planYear, year: formYear };
  const figures = new FigureReader(year === planYear, done);
  const { sure, asked, onlyFrom, onlyTo } = matchItems(plan, form, pack);
  const filler = new FormFiller(figures);
  for (const pair of sure) filler.carry(pair, plan.items[pair.from]!, form.items[pair.to]!, filler.sure);
  for (const pair of asked) filler.carry(pair, plan.items[pair.from]!, form.items[pair.to]!, filler.asked);
  const unfound = onlyFrom.map((index) => plan.items[index]!);
  filler.onlyPlan.push(
    ...unfound.flatMap((item) => [
      ...figures.named(item, item),
      ...item.subRows.flatMap((row) => figures.named(row, item)),
    ]),
  );
  const open = onlyTo.map((index) => form.items[index]!).filter(takesFigure);
  const byRow = (one: NamedRow, other: NamedRow): number => one.row - other.row;
  return {
    fromYear: planYear,
    year,
    sheet: form.sheet,
    sure: filler.sure,
    asked: filler.asked,
    onlyForm: [...filler.onlyForm, ...open.map((item) => namedRow(item, item, ''))].sort(byRow),
    onlyPlan: filler.onlyPlan.sort(byRow),
    held: filler.held,
    left: filler.left,
    rows: form.items.filter((item) => takesFigure(item) || item.fact.state !== 'blank').length,
  };
}

/** A row of the form that only heads others (no unit, nothing planned) takes no figure. */
const takesFigure = ({ fact, unit, subRows, row }: Item): boolean =>
  fact.state === 'blank' && row.cells.fact.column > 0 && (unit.text.trim() !== '' || subRows.length === 0);

/** Reads what an item of the plan gives to the form. */
class FigureReader {
  constructor(
    private readonly isSameYear: boolean,
    private readonly done: YearEnd,
  ) {}

  /** Null where it gives nothing. */
  of(row: Measured, item: Item): Figure | null {
    const lines = row === item && !this.isSameYear ? this.done.get(item.index) : undefined;
    if (lines) return { ...linesAsValue(lines), source: 'done' };
    const taken = valueOf(this.isSameYear ? row.fact : row.plan);
    return taken && { ...taken, source: this.isSameYear ? 'fact' : 'plan' };
  }

  /** The figures of an item torn over several rows with the cell of the form each goes into, where the form's row is torn alike; else none. */
  byRow(from: Item, to: Item): readonly (readonly [Figure, PlanCell])[] {
    const column = this.isSameYear ? 'fact' : 'plan';
    const [mine, theirs] = [from, to].map(({ row, continuations }) => [row, ...continuations.map((torn) => torn.row)]);
    const isAlike = mine!.length > 1 && mine!.length === theirs!.length && to.fact.state === 'blank';
    if (!isAlike || this.done.has(from.index)) return [];
    const pairs = mine!.map(({ cells }, at) => [cells[column], theirs![at]!.cells.fact] as const);
    const given = pairs.filter(([cell]) => isFilled(cell));
    if (given.some(([, cell]) => cell.column === 0 || isCovered(cell) || cell.formula !== undefined)) return [];
    return given.map(([{ value, format }, cell]) => [{ value, format, source: column }, cell]);
  }

  /** The row with its figure, where it has one. */
  named(row: Measured, item: Item): readonly NamedRow[] {
    const figure = this.of(row, item);
    return figure ? [namedRow(row, item, textOf(figure))] : [];
  }
}

/** The cells of a quantity as one value: that of the only one, or all as lines of one text. */
function valueOf({ cells }: Quantity): Taken | null {
  const filled = cells.filter(isFilled);
  const [only, ...others] = filled;
  if (!only) return null;
  if (others.length === 0) return { value: only.value, format: only.format };
  const format = filled.some((cell) => isGrey(cell.format)) ? greyFormat('@') : '@';
  return { value: filled.map(({ text }) => text.trim()).join('\n'), format };
}

const textOf = ({ value }: Taken): string => String(value ?? '').trim();

/** Gathers what goes into the form. */
class FormFiller {
  readonly sure: Carried[] = [];
  readonly asked: Carried[] = [];
  readonly held: string[] = [];
  readonly left: LeftCell[] = [];
  readonly onlyPlan: NamedRow[] = [];
  readonly onlyForm: NamedRow[] = [];

  constructor(private readonly figures: FigureReader) {}

  /** Carries an item's figure, and those of its rows without a number: by name, or in order where there are as many. */
  carry({ by }: ItemPair, from: Item, to: Item, into: Carried[]): void {
    const torn = this.figures.byRow(from, to);
    for (const [figure, cell] of torn) this.push(by, [from, from], [to, to], figure, cell, into);
    if (torn.length === 0) this.put(by, [from, from], [to, to], into);
    const isOrdered = from.subRows.length === to.subRows.length;
    const taken = new Set<SubRow>();
    from.subRows.forEach((row, at) => {
      const same = to.subRows.find((one) => one.name.key === row.name.key && !taken.has(one));
      const other = same ?? (isOrdered ? to.subRows[at] : undefined);
      if (!other || taken.has(other)) this.onlyPlan.push(...this.figures.named(row, from));
      else {
        taken.add(other);
        this.put(by, [row, from], [other, to], into);
      }
    });
  }

  private put(
    by: ItemPair['by'],
    [row, item]: [Measured, Item],
    [other, whole]: [Measured, Item],
    into: Carried[],
  ): void {
    const figure = this.figures.of(row, item);
    const cell = other.row.cells.fact;
    if (other.fact.state !== 'blank') return void this.held.push(cell.at);
    if (!figure) {
      if (other === whole && takesFigure(whole)) this.onlyForm.push(namedRow(other, whole, ''));
      return;
    }
    if (cell.column === 0 || isCovered(cell)) {
      this.left.push({ cell: cell.at, kind: 'fact', reason: 'merged' });
      this.onlyPlan.push(...this.figures.named(row, item));
      return;
    }
    this.push(by, [row, item], [other, whole], figure, cell, into);
  }

  private push(
    by: ItemPair['by'],
    [row, item]: [Measured, Item],
    [other, whole]: [Measured, Item],
    figure: Figure,
    cell: PlanCell,
    into: Carried[],
  ): void {
    into.push({
      by,
      from: namedRow(row, item, textOf(figure)),
      to: namedRow(other, whole, ''),
      edit: editOf(cell, figure, row.plan.isNothing),
      source: figure.source,
    });
  }
}

/** What comes from the plan stands in grey, but for a dash; a number format that its figure does not need stays the form's. */
function editOf(cell: PlanCell, { value, format, source }: Figure, isQuiet: boolean): SetEdit {
  const own = typeof value === 'number' && cell.format === '@' ? 'General' : (cell.format ?? 'General');
  const plain = format === undefined ? own : withoutGrey(format);
  const isUnconfirmed = source === 'plan' ? !isQuiet : isGrey(format);
  const wanted = isUnconfirmed ? greyFormat(plain) : plain;
  return setCell(cell, value, wanted === (cell.format ?? 'General') ? undefined : wanted);
}

function namedRow(row: Measured, item: Item, value: string): NamedRow {
  const name = row.name.text || item.name.text || item.mechanism.text;
  return { row: row.row.row, number: item.number.text, name, value };
}
