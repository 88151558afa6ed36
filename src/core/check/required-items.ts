import type { Pack, PackRequired } from '../pack/pack';
import { itemsByIndicator } from '../plan/items-by-indicator';
import { indicatorsNamed } from '../plan/match-indicators';
import type { Item, Plan } from '../plan/plan';
import { vocabularyOf } from '../plan/vocabulary';
import { fold } from '../text/fold';
import { indicatorById } from './pack-index';
import { yearOfPlan } from './plan-year';

/** A row that the year's plan must have and this one has not. */
export interface MissingItem {
  readonly required: PackRequired;
  readonly sectionId: string;
  /** The item it would stand behind, on its level in the same section; null where it would be the first. */
  readonly before: Item | null;
  /** The item it would stand before, on its level in the same section; null where it would be the last. */
  readonly next: Item | null;
  /** The item it is a sub-item of; null for an item. */
  readonly parent: Item | null;
  /** True where nothing of its section is in the plan. */
  readonly isSectionMissing: boolean;
}

type Found = ReadonlyMap<PackRequired, Item>;

/** The part of a name's words that tell it where others are misspelt, and the letters of a word that are compared. */
const TELLING_WORDS = 0.7;
const STEM = 5;
/** More items without an indicator than these belong to another kind of sheet. */
const MOST_UNKNOWN = 500;

/** A part of a form, to be known as one, has at least so many of its rows. */
const FEWEST_ROWS = 3;

/**
 * The rows that the pack requires of the plan's year and that are not there; of a missing item the sub-items are not
 * told. None where the year has no list. A sheet, or a section of it, that has less than half of the listed rows follows
 * another form or is a part of one: nobody can know what it must have.
 */
export function missingItems(plan: Plan, pack: Pack): readonly MissingItem[] {
  const year = pack.required.length > 0 ? yearOfPlan(plan) : null;
  const list = pack.required.find((one) => one.year === year)?.items ?? [];
  if (list.length === 0) return [];
  const found = foundItems(plan, pack, list);
  if (found.size === list.length || found.size < FEWEST_ROWS) return [];
  const asked = askedSections(list, found, pack);
  const there = new Set([...found.keys()].map((required) => sectionOf(required, pack)));
  const parentOf = ({ under }: PackRequired): Item | null => {
    const parent = [...found].find(([{ indicators }]) => under !== null && indicators.includes(under));
    return parent?.[1] ?? null;
  };
  const isTold = (required: PackRequired): boolean =>
    asked.has(sectionOf(required, pack)) && (required.under === null || parentOf(required) !== null);
  return list
    .filter((required) => !found.has(required) && isTold(required))
    .map((required) => {
      const sectionId = sectionOf(required, pack);
      const place = { ...placeOf(required, list, found, pack), parent: parentOf(required) };
      return { required, sectionId, ...place, isSectionMissing: !there.has(sectionId) };
    });
}

const sectionOf = ({ indicators }: PackRequired, pack: Pack): string => indicatorById(pack, indicators[0]!)!.section;

/** The sections whose rows are asked for: all where the sheet has half of the list, else those that have half of their own. */
function askedSections(list: readonly PackRequired[], found: Found, pack: Pack): ReadonlySet<string> {
  const sections = new Map<string, { all: number; there: number }>();
  for (const required of list) {
    const id = sectionOf(required, pack);
    const count = sections.get(id) ?? { all: 0, there: 0 };
    count.all++;
    if (found.has(required)) count.there++;
    sections.set(id, count);
  }
  const isWhole = found.size * 2 >= list.length;
  const isAsked = ({ all, there }: { all: number; there: number }): boolean =>
    isWhole || (there >= FEWEST_ROWS && there * 2 > all);
  return new Set([...sections].filter(([, count]) => isAsked(count)).map(([id]) => id));
}

/** The item of each required row: by its indicators, else by a name that fits one of them, or has most of its words. */
function foundItems(plan: Plan, pack: Pack, list: readonly PackRequired[]): Found {
  const byIndicator = itemsByIndicator(plan);
  const found = new Map<PackRequired, Item>();
  for (const required of list) {
    const id = required.indicators.find((one) => byIndicator.has(one));
    if (id !== undefined) found.set(required, byIndicator.get(id)!);
  }
  if (found.size < FEWEST_ROWS || found.size === list.length) return found;
  const vocabulary = vocabularyOf(pack);
  const unknown = plan.items.filter(({ indicators }) => indicators.length === 0).slice(0, MOST_UNKNOWN);
  const named = unknown.map((item) => ({
    item,
    ids: indicatorsNamed(item.name.key, vocabulary),
    stems: new Set(stemsOf(item.name.key)),
  }));
  for (const required of list) {
    if (found.has(required)) continue;
    const stems = stemsOf(fold(required.name));
    const like = named.find(
      (one) =>
        required.indicators.some((id) => one.ids.includes(id)) ||
        stems.filter((stem) => one.stems.has(stem)).length >= stems.length * TELLING_WORDS,
    );
    if (like) found.set(required, like.item);
  }
  return found;
}

const stemsOf = (key: string): string[] => key.split(' ').map((word) => word.slice(0, STEM));

/** Where a missing row would stand among the required ones of its level that are there. */
function placeOf(
  required: PackRequired,
  list: readonly PackRequired[],
  found: Found,
  pack: Pack,
): Pick<MissingItem, 'before' | 'next'> {
  const isBeside = (one: PackRequired): boolean => found.has(one) && one.under === required.under;
  const at = list.indexOf(required);
  const before = list.slice(0, at).findLast(isBeside);
  const next = list.slice(at + 1).find(isBeside);
  const isAtHome = (one: PackRequired | undefined): boolean =>
    one !== undefined && sectionOf(one, pack) === sectionOf(required, pack);
  const home = found.get([before, next].find(isAtHome) ?? before ?? next ?? required)?.section;
  const itemOf = (one: PackRequired | undefined): Item | null => {
    const item = one && found.get(one);
    return item && item.section === home ? item : null;
  };
  return { before: itemOf(before), next: itemOf(next) };
}
