import { fold } from '../text/fold';
import { readDeadline } from './deadline';
import { pathKey, readItemNumber } from './item-number';
import { joinText } from './joined-text';
import type { UnmatchedItem } from './match-indicators';
import { namedParts } from './name-parts';
import type { ColumnRole, Continuation, PlanCell, PlanRow, SubRow } from './plan';
import { readQuantities } from './quantity';
import type { RowDraft } from './read-rows';
import { readResponsible } from './service';
import { readUnit } from './unit';
import type { Vocabulary } from './vocabulary';

/** The rows of one item: its own, those torn off it, and sub-rows. */
interface ItemRows {
  readonly own: RowDraft;
  readonly below: RowDraft[];
  readonly section: number | null;
  /** Index of the item that a "Shundan," label above this one speaks of. */
  readonly labelled: number | null;
}

const NO_CELLS: readonly PlanCell[] = [];

/** Makes the items of the classified rows; `planRows` are the same rows as they stand in the plan. */
export function assembleItems(
  rows: readonly RowDraft[],
  planRows: readonly PlanRow[],
  vocabulary: Vocabulary,
): UnmatchedItem[] {
  const byRow = new Map(rows.map((row, index) => [row, planRows[index]!]));
  const items = gatherRows(rows).map((gathered, index) => makeItem(gathered, index, byRow, vocabulary));
  return linkItems(items, gatherLabels(rows), vocabulary);
}

function gatherRows(rows: readonly RowDraft[]): ItemRows[] {
  const items: ItemRows[] = [];
  let section: number | null = null;
  let current: ItemRows | null = null;
  for (const row of rows) {
    if (row.kind === 'section') {
      section = section === null ? 0 : section + 1;
      current = null;
    } else if (row.kind === 'item') {
      current = { own: row, below: [], section, labelled: null };
      items.push(current);
    } else if ((row.kind === 'continuation' || row.kind === 'subRow') && current) current.below.push(row);
  }
  return items;
}

/** The sheet rows of items that stand right above a "Shundan," label. */
function gatherLabels(rows: readonly RowDraft[]): ReadonlySet<number> {
  const labelled = new Set<number>();
  let item: RowDraft | null = null;
  for (const row of rows) {
    if (row.kind === 'item') item = row;
    else if (row.kind === 'section') item = null;
    else if (row.kind === 'label' && item) labelled.add(item.row);
  }
  return labelled;
}

function makeItem(
  gathered: ItemRows,
  index: number,
  byRow: ReadonlyMap<RowDraft, PlanRow>,
  vocabulary: Vocabulary,
): UnmatchedItem {
  const { own, below, section } = gathered;
  const torn = below.filter((row) => row.kind === 'continuation' && !row.repeatsNext);
  const text = (role: ColumnRole) => joinText(own.cells[role], cellsOf(torn, role));
  const name = text('name');
  const { fact, plan } = readQuantities(
    [own.cells.fact, ...cellsOf(torn, 'fact')],
    [own.cells.plan, ...cellsOf(torn, 'plan')],
    namedParts(name.text).length,
  );
  return {
    index,
    row: byRow.get(own)!,
    rows: [own.row, below.at(-1)?.row ?? own.row],
    number: readItemNumber(own.cells.number),
    name,
    unit: readUnit(text('unit'), vocabulary),
    fact,
    plan,
    mechanism: text('mechanism'),
    deadline: readDeadline(text('deadline'), vocabulary),
    responsible: readResponsible(text('responsible'), vocabulary),
    section,
    parent: null,
    partOf: null,
    continuations: below
      .filter((row) => row.kind === 'continuation')
      .map((row) => continuationOf(row, byRow.get(row)!)),
    subRows: below.filter((row) => row.kind === 'subRow').map((row) => subRowOf(row, byRow.get(row)!, vocabulary)),
    isQuiet: fact.isNothing && plan.isNothing,
  };
}

function cellsOf(rows: readonly RowDraft[], role: ColumnRole): readonly PlanCell[] {
  return rows.length === 0 ? NO_CELLS : rows.map((row) => row.cells[role]);
}

function continuationOf(row: RowDraft, planRow: PlanRow): Continuation {
  return { row: planRow, hasQuantity: row.filled.fact || row.filled.plan, repeatsNext: row.repeatsNext };
}

function subRowOf({ cells }: RowDraft, row: PlanRow, vocabulary: Vocabulary): SubRow {
  const name = joinText(cells.name, NO_CELLS);
  const quantities = readQuantities([cells.fact], [cells.plan], namedParts(name.text).length);
  return { row, name, unit: readUnit(joinText(cells.unit, NO_CELLS), vocabulary), ...quantities };
}

/** Finds the parent of each item by its number, and the item it is a part of by "Shundan,". */
function linkItems(
  items: readonly UnmatchedItem[],
  labelledRows: ReadonlySet<number>,
  vocabulary: Vocabulary,
): UnmatchedItem[] {
  const partOf = partsOf(items, labelledRows, vocabulary);
  const byPath = new Map<string, number>();
  let section: number | null = null;
  return items.map((item, index) => {
    if (item.section !== section) byPath.clear();
    section = item.section;
    const { path } = item.number;
    const parent = path && path.length > 1 ? (byPath.get(pathKey(path.slice(0, -1))) ?? null) : null;
    if (path) byPath.set(pathKey(path), index);
    const whole = partOf.get(index) ?? null;
    return parent === null && whole === null ? item : { ...item, parent, partOf: whole };
  });
}

/** The parts of a labelled item: the items after it with more steps in their number, up to the next with as few. */
function partsOf(
  items: readonly UnmatchedItem[],
  labelledRows: ReadonlySet<number>,
  vocabulary: Vocabulary,
): ReadonlyMap<number, number> {
  const partOf = new Map<number, number>();
  items.forEach((item, index) => {
    if (!labelledRows.has(item.row.row) && !endsWithLabel(item.name.key, vocabulary)) return;
    const steps = item.number.path?.length ?? 1;
    for (let next = index + 1; next < items.length && isDeeper(items[next]!, item, steps); next++)
      partOf.set(next, index);
  });
  return partOf;
}

function isDeeper(part: UnmatchedItem, whole: UnmatchedItem, steps: number): boolean {
  if (part.section !== whole.section) return false;
  const { path, cell } = part.number;
  // A № that became a date once had two steps.
  return path === null ? cell.kind === 'date' : path.length > steps;
}

/** "Fondlarni toʻldirish, shundan:" opens a list of parts without a row of its own. */
function endsWithLabel(key: string, { ofWhich }: Vocabulary): boolean {
  return ofWhich.some((word) => key.endsWith(` ${fold(word)}`));
}
