import { unitById } from '../check/pack-index';
import type { Pack } from '../pack/pack';
import { indicatorsNamed } from '../plan/match-indicators';
import type { Item, Plan } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';
import { vocabularyOf } from '../plan/vocabulary';
import { foldCompact } from '../text/fold';
import { editDistance } from '../text/nearest';

/** An item of the plan and the row of the form that is the same. */
export interface ItemPair {
  /** Index of the item in the plan, and of the row in the form. */
  readonly from: number;
  readonly to: number;
  readonly by: 'indicator' | 'name' | 'nearness';
}

/** Which items of a plan are which rows of a form. */
export interface MatchedItems {
  readonly sure: readonly ItemPair[];
  /** Those that look alike, or that count in another unit: a person says whether they are the same. */
  readonly asked: readonly ItemPair[];
  /** Items and rows that are in no pair, by their index. */
  readonly onlyFrom: readonly number[];
  readonly onlyTo: readonly number[];
}

/** Names that have at least this share of their words in common, or so few slips, may be the same mended. */
const ALIKE = 0.6;
const SLIPS = 0.2;
/** More rows than these are not compared with each other. */
const MOST_COMPARED = 400;

/**
 * The items of a plan that are rows of a form: by what they count, then by name with unit and section, then by name, each
 * only where one stands against one; what is left is paired by likeness, to be asked.
 */
export function matchItems(from: Plan, to: Plan, pack: Pack): MatchedItems {
  const pairs: ItemPair[] = [];
  const [free, open] = [new Set(from.items), new Set(to.items)];
  const settle = (by: ItemPair['by'], keysOf: (item: Item, plan: Plan) => readonly string[]): void => {
    const mine = byKey([...free], (item) => keysOf(item, from));
    const theirs = byKey([...open], (item) => keysOf(item, to));
    for (const item of [...open]) {
      const found = new Set(
        keysOf(item, to).flatMap((key) => (theirs.get(key)?.size === 1 ? [...(mine.get(key) ?? [])] : [])),
      );
      const [only, ...others] = found;
      if (!only || others.length > 0 || !free.has(only)) continue;
      pairs.push({ from: only.index, to: item.index, by });
      free.delete(only);
      open.delete(item);
    }
  };
  settle('indicator', (item) => indicatorsOf(item, pack));
  settle('name', (item, plan) => named(item, item.unit.unitId ?? item.unit.key, sectionOf(item, plan)));
  settle('name', (item, plan) => named(item, wholeNameOf(item, plan)));
  settle('name', (item) => named(item));
  const isSure = (pair: ItemPair): boolean => countAlike(from.items[pair.from]!, to.items[pair.to]!, pack);
  const near = nearest([...free], [...open]);
  const paired = new Set(near.flatMap((pair) => [`f${pair.from}`, `t${pair.to}`]));
  return {
    sure: pairs.filter(isSure),
    asked: [...pairs.filter((pair) => !isSure(pair)), ...near].sort((one, other) => one.to - other.to),
    onlyFrom: [...free].map(({ index }) => index).filter((index) => !paired.has(`f${index}`)),
    onlyTo: [...open].map(({ index }) => index).filter((index) => !paired.has(`t${index}`)),
  };
}

function byKey(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Item>> {
  const found = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const key of keysOf(item)) found.set(key, (found.get(key) ?? new Set()).add(item));
  }
  return found;
}

/** What an item counts; a form without values is known by its names alone. */
function indicatorsOf({ indicators, name }: Item, pack: Pack): readonly string[] {
  if (indicators.length > 0) return indicators.map(({ indicatorId }) => indicatorId);
  return indicatorsNamed(name.key, vocabularyOf(pack));
}

/** The key of an item's name with what tells it from others of that name; none where it has no name. */
const named = ({ name: { key } }: Item, ...apart: readonly string[]): readonly string[] =>
  key === '' ? [] : [[key, ...apart].join('\n')];

const sectionOf = ({ section }: Item, { sections }: Plan): string => {
  const found = sections[section ?? -1];
  return found?.sectionId ?? (found ? foldCompact(found.title) : '');
};

const wholeNameOf = (item: Item, { items }: Plan): string => items[wholeOf(item) ?? -1]?.name.key ?? '';

/** Whether a number of one is the same number of the other: their units agree, or one of them is not known for certain. */
function countAlike(one: Item, other: Item, pack: Pack): boolean {
  const [from, to] = [one, other].map(({ unit: { unitId, match } }) =>
    unitId === null || match === 'alias' ? undefined : unitById(pack, unitId),
  );
  if (!from || !to || from.id === to.id) return true;
  return from.kind === to.kind && from.kind !== 'money';
}

/** The most alike first, each in one pair. */
function nearest(from: readonly Item[], to: readonly Item[]): readonly ItemPair[] {
  if (from.length > MOST_COMPARED || to.length > MOST_COMPARED) return [];
  const tried = from.flatMap((item) =>
    to.flatMap((other) => {
      const likeness = likenessOf(item, other);
      return likeness > 0 ? [{ item, other, likeness }] : [];
    }),
  );
  const taken = new Set<Item>();
  return tried
    .sort((one, other) => other.likeness - one.likeness)
    .flatMap(({ item, other }): ItemPair[] => {
      if (taken.has(item) || taken.has(other)) return [];
      taken.add(item).add(other);
      return [{ from: item.index, to: other.index, by: 'nearness' }];
    });
}

/** How much two names are alike, 0 to 1; 0 where they are not. */
function likenessOf({ name: one }: Item, { name: other }: Item): number {
  if (one.key === '') return 0;
  const [mine, theirs] = [one, other].map(({ key }) => new Set(key.split(' ').map((word) => word.slice(0, STEM))));
  const shared = [...mine!].filter((word) => theirs!.has(word)).length / Math.max(mine!.size, theirs!.size);
  if (shared >= ALIKE) return shared;
  const longest = Math.max(one.key.length, other.key.length);
  const limit = Math.floor(longest * SLIPS);
  const slips = editDistance(one.key, other.key, limit);
  return slips > limit ? 0 : 1 - slips / longest;
}

/** The letters of a word that are compared: endings change. */
const STEM = 5;
