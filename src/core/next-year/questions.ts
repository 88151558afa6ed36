import { eventMentions, NUMERAL, type EventMention } from '../check/events';
import { pathOf, readNumbering, shiftNumbers } from '../check/numbering';
import { endedProgrammes } from '../check/programmes';
import { romanOf } from '../check/roman';
import { isCovered } from '../check/set-cell';
import type { Pack, PackEvent } from '../pack/pack';
import type { Item, Plan, PlanCell } from '../plan/plan';
import { readNumeral } from '../plan/section-heading';
import { fold } from '../text/fold';
import type { Edit } from '../sheet/edit';
import type { Question, Way, WayEdits } from './next-year';
import type { Years } from './year-pieces';

/** A question with what each of its ways means. */
export interface Asked {
  readonly question: Question;
  readonly ways: Partial<Record<Way, WayEdits>>;
}

/** What a person must settle of next year's plan, in the order of the sheet. */
export function questionsOf(plan: Plan, pack: Pack, years: Years): readonly Asked[] {
  const ordinals = askOrdinals(plan, pack, years);
  const programmes = askProgrammes(plan, pack, years);
  const expired = new Set(programmes.flatMap(({ question }) => question.items));
  const decrees = askDecrees(plan).filter(({ question }) => !question.items.some((item) => expired.has(item)));
  const rowOf = ({ question }: Asked): number => plan.items[question.items[0] ?? 0]?.row.row ?? 0;
  return [...ordinals, ...programmes, ...decrees].sort((one, other) => rowOf(one) - rowOf(other));
}

/** What stands behind a numeral that counts no event: a quarter, a section, a half of the year. */
const OTHER_COUNT =
  /^[\s.,)–—-]*(?:(?:va|ва|hám|и)\s+[IVX]+\s*)?[-–—]?\s*(?:chora|чора|kvart|кварт|sherek|yarim|ярим|бўлим|boʻlim|bo['‘’`]lim|bob|band|ilova|илова|bosqich|босқич|toifa|guruh)/iu;

function askOrdinals(plan: Plan, pack: Pack, years: Years): Asked[] {
  const known = eventMentions(plan, pack);
  const asked = known.flatMap((mention) => knownOrdinal(mention, years));
  const seen = new Set(known.map(({ cell }) => cell.at));
  for (const item of plan.items) {
    for (const cell of item.name.cells) {
      if (seen.has(cell.at) || cell.kind !== 'text' || !namesEvent(cell.text, pack)) continue;
      for (const match of cell.text.matchAll(NUMERAL)) {
        const ordinal = readNumeral(match[0], pack.romanLookalikes).ordinal;
        if (ordinal === null || OTHER_COUNT.test(cell.text.slice(match.index + match[0].length))) continue;
        asked.push(ordinalOf(item, cell, { text: match[0], at: match.index }, ordinal + 1, false));
        break;
      }
    }
  }
  return asked;
}

function namesEvent(text: string, { eventWords }: Pack): boolean {
  const key = ` ${fold(text)}`;
  return eventWords.some((word) => key.includes(` ${fold(word)}`));
}

/** What is held each year and known to be counts on by itself; of others nobody knows whether a year was left out. */
function knownOrdinal({ event, item, cell, ordinal }: EventMention, years: Years): Asked[] {
  if (!ordinal || OTHER_COUNT.test(cell.text.slice(ordinal.at + ordinal.text.length))) return [];
  const expected = yearlyOrdinal(event, years.to);
  const isSure = expected === ordinal.value + 1;
  return [ordinalOf(item, cell, ordinal, expected ?? ordinal.value + 1, isSure)];
}

/** The ordinal of an event in a year, where all that is known of it says that it was held each year; null where not. */
function yearlyOrdinal({ known }: PackEvent, year: number): number | null {
  const [first] = known;
  const isYearly =
    first && known.length > 1 && known.every((one) => one.year - one.ordinal === first.year - first.ordinal);
  return isYearly ? year - first.year + first.ordinal : null;
}

function ordinalOf(
  item: Item,
  cell: PlanCell,
  written: { readonly text: string; readonly at: number },
  next: number,
  isSure: boolean,
): Asked {
  const becomes = romanOf(next);
  const raise = { pieces: [{ cell: cell.at, at: written.at, written: written.text, becomes }] };
  return {
    question: {
      id: `ordinal.${cell.at}`,
      kind: 'ordinal',
      cell: cell.at,
      items: [item.index],
      about: written.text,
      becomes,
      ways: isSure ? ['raise', 'keep'] : ['keep', 'raise'],
    },
    ways: { raise },
  };
}

function askProgrammes(plan: Plan, pack: Pack, years: Years): Asked[] {
  return endedProgrammes(plan, pack, years.to).map(({ programme, cells, items }) => {
    const ways = waysOf(plan, items);
    return {
      question: {
        id: `programme.${cells[0]!}`,
        kind: 'programme',
        cell: cells[0]!,
        items,
        about: programme,
        ways: listOf(ways),
      },
      ways,
    };
  });
}

/** The date of an act, or its number: "2024-yil 30-maydagi", "PQ-201-son", "111-son buyrugʻi". */
const ACT_NUMBER =
  /(?<!\p{L})(?:(?:PQ|PF|PK|VMQ|O[ʻʼ‘’'`]RQ|F|ПҚ|ПФ|ПК|ВМҚ|ЎРҚ|Ф)\s?[-–—]?\s?\d{1,5}|\d{1,5}\s?[-–—]?\s?(?:son|сон)(?:li|ли)?\s+["“«]?(?:qaror|farmon|farmoyish|buyru|қарор|фармон|фармойиш|буйру)\p{L}*)/iu;
/** Most times a year that what is done once is written as. */
const ONCE = 1;

/** Items that carry out an act once: next year it is either done with, or somebody says that it goes on. */
function askDecrees(plan: Plan): Asked[] {
  return plan.items.flatMap((item): Asked[] => {
    const act = ACT_NUMBER.exec(item.name.text)?.[0];
    if (act === undefined || !isOnce(item)) return [];
    const ways = waysOf(plan, [item.index]);
    const { at } = item.name.cells.find(({ text }) => text.includes(act)) ?? item.name.cells[0]!;
    const about = act.trim();
    return [
      {
        question: { id: `decree.${at}`, kind: 'decree', cell: at, items: [item.index], about, ways: listOf(ways) },
        ways,
      },
    ];
  });
}

function isOnce({ plan: { lines, isNothing }, deadline }: Item): boolean {
  const isOne = lines.length === 1 && lines[0]!.length === 1 && lines[0]![0] === ONCE;
  return isOne && !isNothing && deadline.frequencies.every((times) => times <= ONCE);
}

const listOf = (ways: Partial<Record<Way, WayEdits>>): Question['ways'] => ['keep', ...(Object.keys(ways) as Way[])];

/** "-" in the plan of the items; and where it is one row that nothing hangs on, the row out. */
function waysOf(plan: Plan, items: readonly number[]): Partial<Record<Way, WayEdits>> {
  const held = items.flatMap((index) => {
    const { plan: quantity, subRows } = plan.items[index]!;
    return [quantity, ...subRows.map((row) => row.plan)];
  });
  const values = held.flatMap(({ cells }) =>
    cells.flatMap((cell, place) => {
      if (cell.column === 0 || cell.formula !== undefined || isCovered(cell)) return [];
      return [{ cell: cell.at, value: place === 0 ? '-' : null }];
    }),
  );
  const [only, ...others] = items;
  const removal = only !== undefined && others.length === 0 ? removalOf(plan, plan.items[only]!) : null;
  return { ...(values.length > 0 && { dash: { values } }), ...(removal && { remove: removal }) };
}

/** The rows of an item, to be taken out with the numbers behind it closed up; null where something hangs on it. */
function removalOf(plan: Plan, item: Item): WayEdits | null {
  const [top, bottom] = item.rows;
  const hangs = plan.items.some(({ parent, partOf }) => parent === item.index || partOf === item.index);
  const rows = plan.rows.filter(({ row }) => row >= top && row <= bottom);
  const isTorn = plan.merges.some(
    (merge) => merge.top <= bottom && merge.bottom >= top && (merge.top < top || merge.bottom > bottom),
  );
  const isFixed = rows.some((row) =>
    [...Object.values(row.cells), ...row.extra].some(({ formula, rich }) => formula !== undefined || rich),
  );
  const next = plan.items[item.index + 1];
  if (hangs || isTorn || isFixed || plan.items.length === 1) return null;
  const numbering = readNumbering(plan);
  const path = pathOf(numbering, item);
  const edits: Edit[] =
    path && next
      ? shiftNumbers(plan, numbering, next, { prefix: path.slice(0, -1), from: path.at(-1)! + 1, delta: -1 })
      : [];
  return { rows: [top, bottom], edits };
}
