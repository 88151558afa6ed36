import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { readDeadline } from './deadline';
import { pathKey, readItemNumber } from './item-number';
import { joinText } from './joined-text';
import { namedParts } from './name-parts';
import type { ColumnRole, Continuation, Item, JoinedText, PlanCell, SubRow } from './plan';
import { readQuantities } from './quantity';
import { hasQuantity, type RowDraft } from './read-rows';
import { readResponsible } from './service';
import { readUnit } from './unit';
import type { Vocabulary } from './vocabulary';

/** An item whose links to other items and indicators are still being found. */
export type ItemDraft = Omit<Item, 'parent' | 'partOf' | 'indicators'> & {
  parent: Item['parent'];
  partOf: Item['partOf'];
  indicators: Item['indicators'];
};

const NO_DRAFTS: readonly RowDraft[] = [];
const NO_CELLS: readonly PlanCell[] = [];
const NO_CONTINUATIONS: readonly Continuation[] = [];
const NO_SUB_ROWS: readonly SubRow[] = [];
const NO_INDICATORS: Item['indicators'] = [];

/** Makes the items of the classified rows, linked to their parents and to the items they are parts of. */
export function* assembleItems(drafts: readonly RowDraft[], vocabulary: Vocabulary): Steps<ItemDraft[]> {
  const items: ItemDraft[] = [];
  const labelled = new Set<number>();
  let section: number | null = null;
  for (let index = 0; index < drafts.length; index++) {
    if (index % ROWS_OF_STEP === 0) yield;
    const { kind } = drafts[index]!.row;
    if (kind === 'section') section = section === null ? 0 : section + 1;
    else if (kind === 'label') labelled.add(items.length - 1);
    else if (kind === 'item')
      items.push(makeItem(drafts[index]!, rowsBelow(drafts, index), items.length, section, vocabulary));
  }
  yield;
  linkParents(items);
  yield;
  linkParts(items, labelled, vocabulary);
  return items;
}

/** The torn rows and sub-rows of the item at a place; a label or an empty row between does not end them. */
function rowsBelow(drafts: readonly RowDraft[], index: number): readonly RowDraft[] {
  let below: RowDraft[] | undefined;
  for (let next = index + 1; next < drafts.length; next++) {
    const { kind } = drafts[next]!.row;
    if (kind === 'item') break;
    if (kind === 'continuation' || kind === 'subRow') (below ??= []).push(drafts[next]!);
  }
  return below ?? NO_DRAFTS;
}

function makeItem(
  own: RowDraft,
  below: readonly RowDraft[],
  index: number,
  section: number | null,
  vocabulary: Vocabulary,
): ItemDraft {
  const torn =
    below.length === 0 ? below : below.filter((draft) => draft.row.kind === 'continuation' && !draft.repeatsNext);
  const name = textOf(own, torn, 'name');
  const { fact, plan } = readQuantities(
    cellsOf(own, torn, 'fact'),
    cellsOf(own, torn, 'plan'),
    namedParts(name.text).length,
  );
  return {
    index,
    row: own.row,
    rows: [own.row.row, below.at(-1)?.row.row ?? own.row.row],
    number: readItemNumber(own.cells.number),
    name,
    unit: readUnit(textOf(own, torn, 'unit'), vocabulary),
    fact,
    plan,
    mechanism: textOf(own, torn, 'mechanism'),
    deadline: readDeadline(textOf(own, torn, 'deadline'), vocabulary),
    responsible: readResponsible(textOf(own, torn, 'responsible'), vocabulary),
    section,
    parent: null,
    partOf: null,
    continuations: continuationsOf(below),
    subRows: subRowsOf(below, vocabulary),
    indicators: NO_INDICATORS,
    isQuiet: fact.isNothing && plan.isNothing,
  };
}

function textOf(own: RowDraft, torn: readonly RowDraft[], role: ColumnRole): JoinedText {
  return joinText(own.cells[role], torn.length === 0 ? NO_CELLS : torn.map((draft) => draft.cells[role]));
}

function cellsOf(own: RowDraft, torn: readonly RowDraft[], role: ColumnRole): readonly PlanCell[] {
  return torn.length === 0 ? [own.cells[role]] : [own, ...torn].map((draft) => draft.cells[role]);
}

function continuationsOf(below: readonly RowDraft[]): readonly Continuation[] {
  if (below.length === 0) return NO_CONTINUATIONS;
  return below
    .filter((draft) => draft.row.kind === 'continuation')
    .map((draft) => ({ row: draft.row, hasQuantity: hasQuantity(draft), repeatsNext: draft.repeatsNext }));
}

function subRowsOf(below: readonly RowDraft[], vocabulary: Vocabulary): readonly SubRow[] {
  if (below.length === 0) return NO_SUB_ROWS;
  return below
    .filter((draft) => draft.row.kind === 'subRow')
    .map(({ row, cells }) => {
      const name = joinText(cells.name, NO_CELLS);
      const unit = readUnit(joinText(cells.unit, NO_CELLS), vocabulary);
      return {
        row,
        name,
        unit,
        ...readQuantities([cells.fact], [cells.plan], namedParts(name.text).length),
        deadline: readDeadline(joinText(cells.deadline, NO_CELLS), vocabulary),
        responsible: readResponsible(joinText(cells.responsible, NO_CELLS), vocabulary),
      };
    });
}

/** The parent of an item has its number without the last step and stands above it in the same section. */
function linkParents(items: readonly ItemDraft[]): void {
  const byPath = new Map<string, number>();
  let section: number | null = null;
  for (const item of items) {
    const { path } = item.number;
    if (item.section !== section) byPath.clear();
    section = item.section;
    if (!path) continue;
    if (path.length > 1) item.parent = byPath.get(pathKey(path.slice(0, -1))) ?? null;
    byPath.set(pathKey(path), item.index);
  }
}

/** The parts of a labelled item: the items after it with more steps in their number, up to the next with as few. */
function linkParts(items: readonly ItemDraft[], labelled: ReadonlySet<number>, vocabulary: Vocabulary): void {
  for (const whole of items) {
    if (!labelled.has(whole.index) && !endsWithLabel(whole.name.key, vocabulary)) continue;
    const steps = whole.number.path?.length ?? 1;
    for (let next = whole.index + 1; next < items.length; next++) {
      const part = items[next]!;
      if (part.section !== whole.section || !isDeeper(part, steps)) break;
      part.partOf = whole.index;
    }
  }
}

function isDeeper({ number }: ItemDraft, steps: number): boolean {
  // A № that became a date once had two steps.
  return number.path === null ? number.cell.kind === 'date' : number.path.length > steps;
}

/** "Fondlarni toʻldirish, shundan:" opens a list of parts without a row of its own. */
function endsWithLabel(key: string, { ofWhich }: Vocabulary): boolean {
  return ofWhich.some((word) => key.endsWith(word) && key.endsWith(` ${word}`));
}
