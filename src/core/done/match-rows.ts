import type { Item, Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { itemKeys } from './item-keys';
import type { LooseRow } from './read-done';

/** Of two names that have at least this share of their words in common one may be the other mended. */
const ALIKE = 0.5;

/**
 * The item of each row, by its index in the plan, or null: by key; then by name; then by number, where the name is like
 * it (an item that was renamed). A row that could be of two items is of neither: a person decides.
 */
export function matchRows(rows: readonly LooseRow[], plan: Plan): readonly (number | null)[] {
  const keys = itemKeys(plan);
  const sure = sureKeys(
    keys,
    rows.map(({ key }) => key),
  );
  const byKey = new Map(keys.map((key, index) => [key, index]));
  const found: (number | null)[] = rows.map(() => null);
  const free = new Set(plan.items.map(({ index }) => index));
  const settle = (find: (row: LooseRow) => number | undefined): void => {
    const wanted = rows.map((row, at) => (found[at] === null && free.size > 0 ? find(row) : undefined));
    const times = countsOf(wanted);
    wanted.forEach((index, at) => {
      if (index === undefined || times.get(index) !== 1 || !free.has(index)) return;
      found[at] = index;
      free.delete(index);
    });
  };
  settle(({ key }) => (sure.has(familyOf(key)) ? byKey.get(key) : undefined));
  settle((row) => onlyOne(plan, free, (item) => item.name.key === fold(row.name)));
  settle((row) => onlyOne(plan, free, (item) => isSameNumber(item, row) && isAlike(item, row)));
  return found;
}

/** "k1-2" → "k1": items of one name are told apart by their order. */
const familyOf = (key: string): string => key.replace(/-\d+$/, '');

/**
 * The families of which plan and sheet have as many: where one of several items of one name is gone, their order tells
 * no longer which is which.
 */
function sureKeys(keys: readonly string[], rowKeys: readonly string[]): ReadonlySet<string> {
  const inPlan = countsOf(keys.map(familyOf));
  const onSheet = countsOf(rowKeys.map(familyOf));
  return new Set([...inPlan].flatMap(([family, count]) => ((onSheet.get(family) ?? count) === count ? family : [])));
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function onlyOne(plan: Plan, free: ReadonlySet<number>, fits: (item: Item) => boolean): number | undefined {
  const fitting = plan.items.filter((item) => free.has(item.index) && fits(item));
  return fitting.length === 1 ? fitting[0]!.index : undefined;
}

const bare = (number: string): string => number.replace(/[.\s]+$/, '');

/** Whether a row has the number of an item, with or without its period. */
export const isSameNumber = (item: Item, row: Pick<LooseRow, 'number'>): boolean =>
  item.number.text !== '' && bare(item.number.text) === bare(row.number);

/** Whether the name of a row may be that of an item mended. */
export function isAlike(item: Item, row: Pick<LooseRow, 'name'>): boolean {
  const words = new Set(item.name.key.split(' '));
  const others = new Set(fold(row.name).split(' '));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(words.size, others.size, 1) >= ALIKE;
}
