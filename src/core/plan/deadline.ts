import { rememberWith } from '../text/remember';
import { dayOfSerial } from '../sheet/cell';
import { foldPlain } from '../text/fold';
import type { Deadline, JoinedText, PlanCell } from './plan';
import type { Vocabulary } from './vocabulary';

type Quarter = 1 | 2 | 3 | 4;
type Reading = Pick<Deadline, 'year' | 'quarters' | 'frequency' | 'isReadable'>;

const ALL: readonly Quarter[] = [1, 2, 3, 4];
const NOTHING: Reading = { year: null, quarters: [], frequency: null, isReadable: true };
const YEAR = /(?:^|\D)(20\d\d)(?!\d)/;
const NUMERAL = '(?:iv|1v|lv|i{1,3}|l{1,3}|1{2,3}|[1-4]|sh|p)';
const QUARTER_WORD = '(?:chorak|kvartal|sherek|kv\\b)';
/** "i-iii chorak", "i, ii va iv choraklar", "3-chorak": numerals before the word, or "chorak ii" after it. */
const QUARTERS = new RegExp(
  `((?:(?<![a-z\\d])${NUMERAL}(?![a-z\\d])[\\s.,]*(?:(?:-|va|hamda|ham)[\\s,]*)?)+)${QUARTER_WORD}`,
  'g',
);
const ONE_NUMERAL = new RegExp(`(?<![a-z\\d])${NUMERAL}(?![a-z\\d])`, 'g');
const HALVES = /(?<![a-z\d])(ii|i|1|2)[\s-]*(?:yarim\s?yil|yarim\s?jil|polugod)/g;
const ORDINALS: Readonly<Record<string, Quarter>> = {
  '1v': 4,
  lv: 4,
  iv: 4,
  sh: 3,
  p: 2,
  i: 1,
  ii: 2,
  iii: 3,
  l: 1,
  ll: 2,
  lll: 3,
  '11': 2,
  '111': 3,
};
const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/(?:\bikki|\b2|\beki|\bdva)[\s-]*(?:mar(?:ta|otaba|otba|te)|marte|raz)/, 2],
  [/(?:\buch|\b3|\btri)[\s-]*(?:mar(?:ta|otaba|otba)|marte|raz)/, 3],
  [/(?:\btort|\b4|\bchetire)[\s-]*(?:mar(?:ta|otaba|otba)|marte|raz)/, 4],
  [/(?:\bbir|\b1|\bodin)[\s-]*(?:mar(?:ta|otaba|otba)|marte|raz)/, 1],
];
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/\bhar (?:bir )?haf|\bhaftada|\bhaftasiga|\bhapted|\bejenedeln|\braz v nedel|\bkajduyu nedel/, 52],
  [
    /\bhar (?:bir )?oy|\boyma oy|\boyma-oy|\boyiga|\boyda\b|\bhar ay|\bayina|\bejemesyach|\braz v mesya|\bkajdiy mesya/,
    12,
  ],
  [
    /\bhar (?:bir )?chorak|\bchorakda bir|\bchorakma|\bchorak yakun|\bchoraklik|\bhar sherek|\bejekvartal|\braz v kvartal|\bkajdiy kvartal/,
    4,
  ],
  [/\bhar (?:bir )?yarim|\byarim yilda bir|\braz v polugod/, 2],
];
const WHOLE_YEAR =
  /yil(?:i|ning)?\s*(?:davom|bo?yi|mobayn)|yil\s*(?:yakun|oxir|soni)|davomida|davaminda|techenie|doimiy|muntazam|postoyann|turaqli|(?:20\d\d|har)[\s-]*(?:yil|jil|god|g\.)|ejegodn/;
/** "marta" is how often in Uzbek; only as a Russian date is it March. */
const TIMES = 'marta';
const RUSSIAN_MARCH = /\b(?:do|k|s|po)\s+\d{1,2}\s+marta|\b\d{1,2}\s+marta\s+20\d\d/;
/** "I и II квартал": folded, the word would look like a one. */
const RUSSIAN_AND = /\sи\s/g;
/** How much of a text is read: no deadline is longer, whatever was pasted there. */
const LONGEST = 400;

/** A deadline read from its words in Uzbek, Karakalpak or Russian, or from a date cell. Nothing written, or a dash, is readable and says nothing. */
export function readDeadline({ text, key, cells }: JoinedText, vocabulary: Vocabulary): Deadline {
  const own = cells[0]!;
  const { year, quarters, frequency, isReadable } =
    own.kind === 'date' && cells.length === 1 ? ofDate(own) : readText(text, vocabulary);
  return { text, key, cells, year, quarters, frequency, isReadable };
}

const readText = rememberWith((text, vocabulary: Vocabulary): Reading =>
  text === '' ? NOTHING : readWords(foldPlain(text.slice(0, LONGEST).replace(RUSSIAN_AND, ' va ')), vocabulary),
);

function ofDate(cell: PlanCell): Reading {
  if (typeof cell.value !== 'number') return { ...NOTHING, isReadable: false };
  const { year, month } = dayOfSerial(cell.value);
  return { year, quarters: [quarterOf(month)], frequency: null, isReadable: true };
}

function readWords(words: string, vocabulary: Vocabulary): Reading {
  if (words === '' || words === '-') return NOTHING;
  const found = YEAR.exec(words);
  const year = found ? Number(found[1]) : null;
  const frequency = frequencyOf(words);
  const named = [...quartersIn(words), ...halvesIn(words)];
  const quarters = named.length > 0 ? named : monthsIn(words, vocabulary);
  if (quarters.length > 0) return { year, quarters, frequency, isReadable: true };
  const isWhole = frequency !== null || WHOLE_YEAR.test(words);
  return { year, quarters: isWhole ? ALL : [], frequency, isReadable: isWhole };
}

function frequencyOf(words: string): number | null {
  const times = COUNTS.find(([pattern]) => pattern.test(words))?.[1];
  const period = PERIODS.find(([pattern]) => pattern.test(words))?.[1];
  if (period !== undefined) return period * (times ?? 1);
  return times ?? null;
}

/** A range is spelled out ("I-III" → 1, 2, 3); the order stays as written, so that III-I is told from I-III. */
function quartersIn(words: string): readonly Quarter[] {
  const quarters: Quarter[] = [];
  for (const match of words.matchAll(QUARTERS)) {
    const group = match[1]!;
    let before: { quarter: Quarter; end: number } | null = null;
    for (const numeral of group.matchAll(ONE_NUMERAL)) {
      const quarter = ORDINALS[numeral[0]] ?? (Number(numeral[0]) as Quarter);
      const isRange = before !== null && group.slice(before.end, numeral.index).includes('-');
      if (before && isRange) for (let step = before.quarter + 1; step < quarter; step++) quarters.push(step as Quarter);
      quarters.push(quarter);
      before = { quarter, end: numeral.index + numeral[0].length };
    }
  }
  return quarters.filter((quarter, index) => quarters.indexOf(quarter) === index);
}

function halvesIn(words: string): readonly Quarter[] {
  return [...words.matchAll(HALVES)].flatMap((match): Quarter[] =>
    match[1] === 'i' || match[1] === '1' ? [1, 2] : [3, 4],
  );
}

function monthsIn(words: string, vocabulary: Vocabulary): readonly Quarter[] {
  const numbers: number[] = [];
  const dotted = /(?:^|\D)\d{1,2}\.(\d{2})\.(?:20)?\d\d(?!\d)/.exec(words);
  if (dotted && Number(dotted[1]) >= 1 && Number(dotted[1]) <= 12) numbers.push(Number(dotted[1]));
  for (const match of words.matchAll(/[a-z]{3,}/g)) {
    const month = monthOf(match[0], vocabulary);
    if (month === null || (match[0] === TIMES && !RUSSIAN_MARCH.test(words))) continue;
    const isRange = numbers.length > 0 && /[a-z]\s*-\s*$/.test(words.slice(0, match.index));
    if (isRange) for (let step = numbers.at(-1)! + 1; step < month; step++) numbers.push(step);
    numbers.push(month);
  }
  const quarters = numbers.map(quarterOf);
  return quarters.filter((quarter, index) => quarters.indexOf(quarter) === index);
}

/** "yanvardan" and "martgacha" are months too. */
function monthOf(word: string, { months }: Vocabulary): number | null {
  const exact = months.get(word);
  if (exact !== undefined) return exact;
  for (const ending of ['gacha', 'dan', 'da', 'ga', 'ning', 'oyi']) {
    const month = word.endsWith(ending) ? months.get(word.slice(0, -ending.length)) : undefined;
    if (month !== undefined) return month;
  }
  return null;
}

function quarterOf(month: number): Quarter {
  return Math.ceil(month / 3) as Quarter;
}
