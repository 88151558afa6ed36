import type { Finding } from '../check/finding';
import type { Note } from './notes';

/** Which findings are answered, and which notes explained numbers that are others by now; both by finding id. */
export interface Answers {
  readonly standing: Readonly<Record<string, string>>;
  readonly stale: Readonly<Record<string, Note>>;
  /** The note that each of them goes by. */
  readonly notes: Readonly<Record<string, Note>>;
}

/** A finding, and the number of the item it is of ("18."; empty where it is of none). */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly number: string;
}

/** Slots that name a thing, not a quantity: an item that was renumbered is the same item. */
const NAMING = /^(?:item|number|numbers|numeral|numerals|parent|free|name|names|title|section|label)$/;
/** Rules about the numbering itself: what they name moves with the rows. */
const OF_NUMBERING = /^(?:number|section)-/;

/** What a finding says of numbers, in one line: the same while they stay the same, wherever the item stands. */
export function factsOf({ rule, data }: Pick<Finding, 'rule' | 'data'>): string {
  if (OF_NUMBERING.test(rule)) return '';
  return Object.entries(data)
    .filter(([name, value]) => !NAMING.test(name) && /\d/.test(String(value)))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name} = ${value}`)
    .join('; ');
}

/**
 * What the notes say of the findings of a check. A note whose finding is gone answers another one that says the same of
 * the same numbers at the item of that number (the item was renamed), and is stale at one that says something else of
 * the same cell (its numbers changed).
 */
export function answersOf(findings: readonly NumberedFinding[], notes: readonly Note[]): Answers {
  const open = new Map(
    findings.filter(({ finding }) => finding.severity !== 'error').map((one) => [one.finding.id, one]),
  );
  const standing: Record<string, string> = {};
  const stale: Record<string, Note> = {};
  const answering: Record<string, Note> = {};
  const settle = (note: Note, { finding }: NumberedFinding): void => {
    open.delete(finding.id);
    answering[finding.id] = note;
    if (note.facts === factsOf(finding)) standing[finding.id] = note.text;
    else stale[finding.id] = note;
  };
  const lost = settled(notes, settle, (note) => open.get(note.findingId));
  if (lost.length === 0) return { standing, stale, notes: answering };
  const renamed = mapOf(open, ({ finding, number }) => [beginOf(finding.id), number, factsOf(finding)]);
  const left = settled(lost, settle, (note) =>
    note.number === '' ? undefined : renamed.get(joined([beginOf(note.findingId), note.number, note.facts])),
  );
  const changed = mapOf(open, ({ finding }) => [topicOf(finding.id), placeOf(finding.id)]);
  settled(left, settle, (note) => changed.get(joined([topicOf(note.findingId), placeOf(note.findingId)])));
  return { standing, stale, notes: answering };
}

/** The notes with one more, in place of an earlier one on the same finding; an empty text takes it out. */
export function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  const others = notes.filter(({ findingId, sheet }) => findingId !== note.findingId || sheet !== note.sheet);
  return note.text.trim() === '' ? others : [...others, note];
}

/** Settles each note at the finding that is found for it; those for which none is are given back. */
function settled(
  notes: readonly Note[],
  settle: (note: Note, finding: NumberedFinding) => void,
  find: (note: Note) => NumberedFinding | undefined,
): readonly Note[] {
  const taken = new Set<NumberedFinding>();
  return notes.filter((note) => {
    const finding = find(note);
    if (!finding || taken.has(finding)) return true;
    taken.add(finding);
    settle(note, finding);
    return false;
  });
}

function mapOf(
  open: ReadonlyMap<string, NumberedFinding>,
  keyOf: (one: NumberedFinding) => readonly string[],
): ReadonlyMap<string, NumberedFinding> {
  return new Map([...open.values()].map((one) => [joined(keyOf(one)), one]));
}

const joined = (parts: readonly string[]): string => parts.join('\n');

/** "trend-change.more.plan.i1f3" (see core/check/finding-ids) → rule, message and column: "trend-change.more.plan". */
const beginOf = (id: string): string => id.split('.').slice(0, 3).join('.');
/** → column and item: "plan.i1f3". */
const placeOf = (id: string): string => id.split('.').slice(2).join('.');
/** → what it is about: "trend". */
const topicOf = (id: string): string => id.slice(0, id.indexOf('-'));
