import { namedParts } from './name-parts';
import type { MatchGroup } from './match-anchors';
import type { ItemDraft } from './assemble-items';
import type { IndicatorMatch, Quantity } from './plan';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { fold } from '../text/fold';
import { rememberWith } from '../text/remember';
import type { Vocabulary } from './vocabulary';

interface Candidate {
  readonly item: ItemDraft;
  readonly score: number;
  readonly match: IndicatorMatch;
}

const UNIT_BONUS = 200;
const SECTION_BONUS = 100;
const NO_GROUPS: readonly MatchGroup[] = [];

/**
 * Finds the indicators of each item, by folded name, then unit and section, never by row number.
 * An indicator belongs to at most one item: the one whose name says most of it.
 */
export function* matchIndicators(
  items: readonly ItemDraft[],
  sectionIds: readonly (string | null)[],
  vocabulary: Vocabulary,
): Steps<void> {
  const best = new Map<string, Candidate>();
  const groupsByItem: (readonly MatchGroup[])[] = [];
  let hasPairs = false;
  for (const item of items) {
    if (item.index % ROWS_OF_STEP === 0) yield;
    const groups = groupsOf(item.name.key, vocabulary);
    groupsByItem.push(groups);
    hasPairs ||= groups.some((group) => group.indicator.isAcquisition) && widest(item) > 1;
  }
  for (const item of items) {
    if (item.index % ROWS_OF_STEP === 0) yield;
    const sectionId = sectionIds[item.section ?? -1] ?? null;
    for (const group of groupsByItem[item.index]!) {
      const { indicator, match } = group;
      if (match.units.length > 0 && !isOneOf(match.units, item.unit.unitId)) continue;
      if (match.sections.length > 0 && !isOneOf(match.sections, sectionId)) continue;
      const score =
        group.weight +
        (isOneOf(indicator.units, item.unit.unitId) ? UNIT_BONUS : 0) +
        (indicator.section === sectionId ? SECTION_BONUS : 0) -
        group.place / 10;
      const known = best.get(indicator.id);
      if (known && known.score >= score) continue;
      const line = lineOf(item, group, indicator.isAcquisition && hasPairs);
      if (line === null) continue;
      best.set(indicator.id, {
        item,
        score,
        match: { indicatorId: indicator.id, line, component: match.component },
      });
    }
  }
  for (const { item, match } of best.values()) item.indicators = [...item.indicators, match];
}

function isOneOf(ids: readonly (string | null)[], id: string | null): boolean {
  return ids.includes(id);
}

/** The groups that a folded name fits; only those are tried whose anchor one of its words begins with. */
const groupsOf = rememberWith((key, { anchors }: Vocabulary): readonly MatchGroup[] => {
  const padded = ` ${key}`;
  const fitting = [...(anchors.named(key) ?? NO_GROUPS)];
  for (const group of anchors.startingIn(key)) if (isIn(padded, group)) fitting.push(group);
  return fitting.length > 0 ? fitting : NO_GROUPS;
});

/** The ids of the indicators that a folded name fits, whatever unit and values stand beside it. */
export function indicatorsNamed(key: string, vocabulary: Vocabulary): readonly string[] {
  return groupsOf(key, vocabulary).map(({ indicator }) => indicator.id);
}

function isIn(padded: string, { words, not }: MatchGroup): boolean {
  for (const word of words) if (!padded.includes(word)) return false;
  for (const word of not) if (padded.includes(word)) return false;
  return true;
}

/** Which line of the item's quantities holds the value, or null where this match does not fit their shape. */
function lineOf(item: ItemDraft, { match }: MatchGroup, isPaired: boolean): number | 'sum' | null {
  const { fact, plan } = item;
  if (!fitsComponent(item, match.component, isPaired)) return null;
  const count = lineCount(fact, plan);
  if (match.lines !== null && count !== null && count !== match.lines) return null;
  if (match.part.length > 0) return partLine(item, match.part, count);
  if (typeof match.line === 'number') return match.line;
  if (count === null) return match.line === 'total' ? 0 : 'sum';
  const parts = namedParts(item.name.text).length;
  if (count === 1 || count === parts + 1) return 0;
  return match.line === 'sum' || count === parts ? 'sum' : null;
}

function fitsComponent(item: ItemDraft, component: number | null, isPaired: boolean): boolean {
  const width = widest(item);
  if (width === 0) return isPaired === (component !== null);
  return component === null ? width === 1 : width > Math.max(component, 1);
}

/** The most components a line of the item has; 0 where both sides are nothing. */
function widest({ fact, plan }: ItemDraft): number {
  const most = Math.max(longest(fact), longest(plan));
  return most <= 1 && isNoValue(fact) && isNoValue(plan) ? 0 : most;
}

/** Blank, dash or 0: it does not say what shape its values have. */
function isNoValue({ isNothing, lines }: Quantity): boolean {
  return isNothing || lines.length === 0;
}

function longest({ lines }: Quantity): number {
  return lines.reduce((most, line) => Math.max(most, line.length), 0);
}

/** How many lines fact and plan have; null where neither says; -1 where they differ, as a place would be a guess. */
function lineCount(fact: Quantity, plan: Quantity): number | null {
  const counts = [fact, plan].filter((side) => side.lines.length > 0 && !(side.isNothing && side.lines.length === 1));
  if (counts.length === 0) return null;
  return counts.every((side) => side.lines.length === counts[0]!.lines.length) ? counts[0]!.lines.length : -1;
}

/** No values or as many as parts: the part's place. One more: the total stands first. Anything else cannot be told. */
function partLine(item: ItemDraft, words: readonly string[], count: number | null): number | null {
  const parts = namedParts(item.name.text);
  const place = placeOf(parts, words);
  if (place < 0) return null;
  if (count === null || count === parts.length) return place;
  return count === parts.length + 1 ? place + 1 : null;
}

function placeOf(parts: readonly string[], words: readonly string[]): number {
  const keys = words.map((word) => ` ${fold(word)}`);
  return parts.findIndex((part) => keys.some((key) => ` ${fold(part)}`.includes(key)));
}
