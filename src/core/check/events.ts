import type { Pack, PackEvent } from '../pack/pack';
import type { Item, Plan, PlanCell } from '../plan/plan';
import { readNumeral } from '../plan/section-heading';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { fold } from '../text/fold';
import { rememberWith } from '../text/remember';
import { BEGINNINGS, beginningAt } from '../text/word-beginning';
import { readOnce } from './read-once';

/** A yearly event that an item's name cites, as one of the name's cells has it. */
export interface EventMention {
  readonly item: Item;
  readonly event: PackEvent;
  /** Its name as the pack writes it. */
  readonly name: string;
  readonly cell: PlanCell;
  /** The year right behind its name ("INFOLIB UZBEKISTAN – 2026"), with its place in the text; null where there is none. */
  readonly year: { readonly value: number; readonly at: number } | null;
  /** Its ordinal, as written and as a number, with its place in the text; null where it has none. */
  readonly ordinal: { readonly text: string; readonly value: number; readonly at: number } | null;
}

interface NamedEvent {
  readonly event: PackEvent;
  readonly name: string;
  readonly key: string;
}

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** A Roman numeral, in Cyrillic letters too. */
export const NUMERAL = /(?<![\p{L}\p{N}])[IVXІХШП]+(?![\p{L}\p{N}])/gu;

/** The yearly events of the pack that the items of a plan cite; read once for each plan. */
export const eventMentions = readOnce(readMentions);

/** The events of a pack, and what looks for their first words. */
interface EventIndex {
  readonly events: readonly NamedEvent[];
  readonly firstWords: readonly string[];
  /** 1 for the beginning of a first word. */
  readonly beginnings: Uint8Array;
}

const indexes = new WeakMap<Pack, EventIndex>();

function indexOf(pack: Pack): EventIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const events = pack.events.flatMap((event) => event.names.map((name) => ({ event, name, key: fold(name) })));
  const firstWords = [...new Set(events.map(({ key }) => key.split(' ', 1)[0]!))];
  const beginnings = new Uint8Array(BEGINNINGS);
  for (const word of firstWords) beginnings[beginningAt(word, 0)] = 1;
  const index = { events, firstWords, beginnings };
  indexes.set(pack, index);
  return index;
}

function* readMentions({ items }: Plan, pack: Pack): Steps<readonly EventMention[]> {
  const index = indexOf(pack);
  const found: EventMention[] = [];
  for (const item of items) {
    if (item.index % ROWS_OF_STEP === 0) yield;
    if (!mayName(item.name.key, index)) continue;
    for (const cell of item.name.cells) {
      const words = ` ${item.name.cells.length === 1 ? item.name.key : fold(cell.text)} `;
      const named = index.events.find((one) => words.includes(` ${one.key} `));
      if (named) found.push(mentionOf(item, named, cell, pack));
    }
  }
  return found;
}

/** Whether a word of a folded name is the first of an event's. */
const mayName = rememberWith((key, { firstWords, beginnings }: EventIndex): boolean => {
  for (let at = 0, end = 0; end >= 0; at = end + 1) {
    if (beginnings[beginningAt(key, at)] === 1 && firstWords.some((word) => key.startsWith(word, at))) return true;
    end = key.indexOf(' ', at);
  }
  return false;
});

function mentionOf(item: Item, { event, name, key }: NamedEvent, cell: PlanCell, pack: Pack): EventMention {
  const { text } = cell;
  const before = (at: number): string => ` ${fold(text.slice(0, at))}`;
  const year = [...text.matchAll(YEAR)].find(({ index }) => before(index).endsWith(` ${key}`));
  const numerals = [...text.matchAll(NUMERAL)].flatMap((match) => {
    const value = readNumeral(match[0], pack.romanLookalikes).ordinal;
    return value === null
      ? []
      : [{ text: match[0], value, at: match.index, isBehind: before(match.index).includes(` ${key}`) }];
  });
  // "V Respublika haftaligi" stands before the name, “…” XVII Xalqaro konferensiyasi behind it.
  const ordinal = numerals.find(({ isBehind }) => isBehind) ?? numerals.at(-1) ?? null;
  return {
    item,
    event,
    name,
    cell,
    year: year ? { value: Number(year[0]), at: year.index } : null,
    ordinal: ordinal && { text: ordinal.text, value: ordinal.value, at: ordinal.at },
  };
}
