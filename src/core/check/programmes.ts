import type { Pack } from '../pack/pack';
import type { JoinedText, Plan } from '../plan/plan';
import { fold } from '../text/fold';

/** A programme that a plan cites though it ended before a year. */
export interface EndedProgramme {
  /** "2020-2025". */
  readonly programme: string;
  /** The cells that cite it, each once. */
  readonly cells: readonly string[];
  /** The items that cite it, by their index. */
  readonly items: readonly number[];
}

/** The programmes cited in a plan that ended before a year: by the years they name, or by the words of those that the pack knows. */
export function endedProgrammes(plan: Plan, pack: Pack, year: number): readonly EndedProgramme[] {
  const cited = new Map<string, { cells: string[]; items: number[] }>();
  const ended = knownToEnd(pack, year);
  let item = 0;
  const put = (programme: string, at: string): void => {
    const known = cited.get(programme) ?? { cells: [], items: [] };
    cited.set(programme, known);
    if (!known.cells.includes(at)) known.cells.push(at);
    if (!known.items.includes(item)) known.items.push(item);
  };
  for (const { index, name, mechanism } of plan.items) {
    item = index;
    readText(name, pack, year, ended, put);
    readText(mechanism, pack, year, ended, put);
  }
  return [...cited].map(([programme, places]) => ({ programme, ...places }));
}

interface Ended {
  readonly span: string;
  readonly words: readonly string[];
}

function knownToEnd({ programmes }: Pack, year: number): Ended[] {
  return programmes
    .filter(({ to }) => to < year)
    .map(({ words, from, to }) => ({ span: `${from}-${to}`, words: words.map(fold) }));
}

const SPAN = /20\d\d\s?[-–—]\s?20\d\d/;
const SPANS = /(?<!\d)(20\d\d)\s?[-–—]\s?(20\d\d)(?!\d)/g;
const NO_SPANS: readonly RegExpExecArray[] = [];
const OPENING = /["“«„][^"“”«»„]*$/;
const CLOSING = /["”»“]/;
/** How much around a span is read where no quotation marks are near. */
const NEAR = 240;

function readText(
  { text, key, cells }: JoinedText,
  pack: Pack,
  year: number,
  ended: readonly Ended[],
  put: (programme: string, at: string) => void,
): void {
  const spans = SPAN.test(text) ? [...text.matchAll(SPANS)] : NO_SPANS;
  // Known by its words; where years are written, those count.
  if (spans.length === 0) for (const { span, words } of ended) if (isIn(key, words)) return put(span, cells[0]!.at);
  for (const match of spans) {
    if (Number(match[2]) >= year || !isOfProgramme(text, match.index, pack)) continue;
    const cell = cells.find((one) => one.text.includes(match[0])) ?? cells[0]!;
    put(`${match[1]}-${match[2]}`, cell.at);
  }
}

function isIn(key: string, words: readonly string[]): boolean {
  for (const word of words) if (!key.includes(word)) return false;
  return true;
}

/** Whether the title or sentence around a span of years is a programme's; the years of any other decree are its own. */
function isOfProgramme(text: string, at: number, { programmeWords }: Pack): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at, at + NEAR);
  const opening = OPENING.exec(before);
  const closing = CLOSING.exec(after);
  const around = before.slice(opening?.index ?? before.lastIndexOf('. ') + 1) + after.slice(0, closing?.index);
  const padded = ` ${fold(around)}`;
  return programmeWords.some((word) => padded.includes(` ${fold(word)}`));
}
