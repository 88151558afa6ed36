import type { Pack } from '../pack/pack';
import { yearOfPlan } from '../check/plan-year';
import { defineRule } from '../check/rule';
import type { JoinedText } from '../plan/plan';
import { fold } from '../text/fold';

/** A programme that the plan cites covers the year of the plan. */
export const referenceExpired = defineRule({
  id: 'reference-expired',
  severity: 'warning',
  fix: null,
  why: 'Work that stands on a programme that has ended has no ground: whoever approves the plan asks which act is in force. (The years are the programme’s own, “2020-2025-yillarda”; those of known programmes stand in the rule pack.)',
  messages: {
    ended: {
      what: 'The programme of {programme} is cited, but the plan is for {year}.',
      todo: 'Cite the programme that is in force now; where the old one still holds, say in a note by which act.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const year = yearOfPlan(plan);
    if (year === null) return;
    const cited = new Map<string, string[]>();
    const put = (programme: string, at: string): void => {
      const cells = cited.get(programme);
      if (!cells) cited.set(programme, [at]);
      else if (!cells.includes(at)) cells.push(at);
    };
    const ended = endedProgrammes(pack, year);
    for (const { name, mechanism } of plan.items) {
      readText(name, pack, year, ended, put);
      readText(mechanism, pack, year, ended, put);
    }
    for (const [programme, [at, ...related]] of cited)
      report({ message: 'ended', data: { programme, year }, at: at!, related });
  },
});

interface Ended {
  readonly span: string;
  readonly words: readonly string[];
}

function endedProgrammes({ programmes }: Pack, year: number): Ended[] {
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
