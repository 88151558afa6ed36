import { rememberWith } from '../text/remember';
import { dayOfSerial } from '../sheet/cell';
import { foldPlain } from '../text/fold';
import { type DeadlineWords, hasMisspeltMonth, quarterOf, termsIn } from './deadline-terms';
import { frequenciesIn } from './frequency';
import type { Deadline, DeadlineTerm, JoinedText, PlanCell, Quarter } from './plan';
import type { Vocabulary } from './vocabulary';

type Reading = Omit<Deadline, keyof JoinedText>;

const ALL: readonly Quarter[] = [1, 2, 3, 4];
const NOTHING: Reading = {
  year: null,
  years: [],
  terms: [],
  quarters: [],
  frequency: null,
  frequencies: [],
  isReadable: true,
};
/** "2026", "31.12.2026" and "31.12.26". */
const YEARS = /(?<!\d)(20\d\d)(?!\d)|(?<!\d)\d{1,2}[./]\d{2}[./](\d\d)(?!\d)/g;
/** Other words that leave the time within the year open. */
const WHOLE_YEAR =
  /yil\s*(?:yakun|oxir|soni)|jil\s*(?:juvmag|aqir)|davomida|davaminda|techenie|(?:20\d\d|har)[\s-]*(?:yil|jil|god|g\.)|ejegodn/;
/** "I и II квартал": folded, the word would look like a one. */
const RUSSIAN_AND = 'и';
/** How much of a text is read: no deadline is longer, whatever was pasted there. */
const LONGEST = 400;

/** A deadline read from its words in Uzbek, Karakalpak or Russian, or from a date cell. Nothing written, or a dash, is readable and says nothing. */
export function readDeadline({ text, key, cells }: JoinedText, vocabulary: Vocabulary): Deadline {
  const own = cells[0]!;
  const read = own.kind === 'date' && cells.length === 1 ? ofDate(own) : readText(text, vocabulary);
  const { year, years, terms, quarters, frequency, frequencies, isReadable } = read;
  return { text, key, cells, year, years, terms, quarters, frequency, frequencies, isReadable };
}

const readText = rememberWith((text, vocabulary: Vocabulary): Reading =>
  text === '' ? NOTHING : readWords(wordsOf(text.slice(0, LONGEST)), vocabulary),
);

function ofDate(cell: PlanCell): Reading {
  if (typeof cell.value !== 'number') return { ...NOTHING, isReadable: false };
  const { year, month } = dayOfSerial(cell.value);
  const quarters = [quarterOf(month)];
  const term: DeadlineTerm = { kind: 'months', text: cell.text, quarters, months: [month], strays: [] };
  return { ...NOTHING, year, years: [year], terms: [term], quarters };
}

/** The words folded one by one, so that what is found in them can be told as it was written. */
function wordsOf(text: string): DeadlineWords {
  const places: { at: number; start: number; end: number }[] = [];
  let folded = '';
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0] === RUSSIAN_AND ? 'va' : foldPlain(match[0]);
    if (word === '') continue;
    if (folded !== '') folded += ' ';
    places.push({ at: folded.length, start: match.index, end: match.index + match[0].length });
    folded += word;
  }
  return { text, folded, places };
}

function readWords(words: DeadlineWords, vocabulary: Vocabulary): Reading {
  const { folded } = words;
  if (folded === '' || folded === '-') return NOTHING;
  const years = yearsIn(folded);
  const frequencies = frequenciesIn(folded, vocabulary);
  const terms = termsIn(words, vocabulary);
  const year = years[0] ?? null;
  const frequency = frequencies[0] ?? null;
  const read = { year, years, terms, frequency, frequencies };
  const named = terms.some(({ kind }) => kind === 'quarters')
    ? terms.filter(({ kind }) => kind === 'quarters')
    : terms.filter(({ kind }) => kind !== 'year');
  const quarters = named.flatMap((term) => term.quarters);
  if (quarters.length > 0) return { ...read, quarters: [...new Set(quarters)], isReadable: true };
  // A fifth quarter is read and is none.
  if (terms.some(({ strays }) => strays.length > 0)) return { ...read, quarters, isReadable: true };
  const isWhole =
    frequency !== null || terms.length > 0 || (WHOLE_YEAR.test(folded) && !hasMisspeltMonth(folded, vocabulary));
  return { ...read, quarters: isWhole ? ALL : [], isReadable: isWhole };
}

function yearsIn(folded: string): readonly number[] {
  const years = [...folded.matchAll(YEARS)].map(([, long, short]) => Number(long ?? `20${short}`));
  return [...new Set(years)];
}
