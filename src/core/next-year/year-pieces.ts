import type { Pack } from '../pack/pack';
import { vocabularyOf } from '../plan/vocabulary';
import { fold } from '../text/fold';

/*
 * The years in a text and which of them move on with the plan. A year is one of the plan's, or it belongs to something
 * else: an act, its title, a programme. What belongs to something else stays.
 */

/** A piece of a text that becomes another. */
export interface YearPiece {
  readonly at: number;
  readonly written: string;
  readonly becomes: string;
  /** False where the year may be meant as it stands. */
  readonly isSure: boolean;
}

/** The year of a plan and of the one made from it. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const LONG = /(?<!\d)(20\d\d)(?!\d)/g;
const SHORT_DATE = /(?<![\d.])\d{1,2}[./]\d{2}[./](\d{2})(?!\.?\d)/g;
const DASH = '\\s?[-‐‑‒–—−/]\\s?';
const YEAR_WORD = `\\s*[-–—]?\\s*(?:yil|йил|jıl|jil|год|г\\.?)\\p{L}*`;
const SPAN_BEHIND = new RegExp(`^${DASH}(20\\d\\d)(?!\\d)`);
const SPAN_BEFORE = new RegExp(`(?<!\\d)(20\\d\\d)${DASH}$`);
/** "2024-yil 7-noyabrdagi", "2024 йил 7 ноябрдаги": a day, as acts have it. */
const DAY_BEHIND = new RegExp(`^${YEAR_WORD}\\s+\\d{1,2}\\s*[-–—]?\\s*\\p{L}{3,}`, 'iu');
const DAY_BEFORE = /\d{1,2}(?:[./]\d{1,2}[./]|\s*[-–—]?\s*\p{L}{3,}\s*,?\s*)$/u;
/** What acts are: looked for behind the date of one. */
const ACT =
  /(?<!\p{L})(?:pq|pf|pk|vmq|oʻrq|пқ|пф|пк|вмқ|ўрқ)\s?[-–—]?\s?\d|\d\s?[-–—]?\s?(?:son|сон)|qaror|farmon|farmoyish|buyru[qgʻ]|qonun|bayonnoma|nizom|buyrıq|karar|қарор|фармон|фармойиш|буйру[қғ]|қонун|баённома|низом|постановлен|указ|распоряж|приказ|закон|протокол/iu;
const REACH = 260;

/** The years of a deadline: all move; one that lags behind the plan becomes the plan's. */
export function deadlinePieces(text: string, years: Years): readonly YearPiece[] {
  const found = [...text.matchAll(LONG)];
  const isPlans = found.some(([year]) => Number(year) === years.from);
  const pieces = found.map((match): YearPiece => {
    const year = Number(match[0]);
    const moved = year < years.from && !isPlans ? years.to : year + (years.to - years.from);
    return { at: match.index, written: match[0], becomes: String(moved), isSure: true };
  });
  for (const match of text.matchAll(SHORT_DATE)) {
    const at = match.index + match[0].length - 2;
    const becomes = String((Number(match[1]) + years.to - years.from) % 100).padStart(2, '0');
    pieces.push({ at, written: match[1]!, becomes, isSure: true });
  }
  return pieces;
}

/** The years of a title or a heading: the plan's and that before it move, years of dates and programmes stay. */
export function titlePieces(text: string, years: Years): readonly YearPiece[] {
  return piecesIn(text, (year, at) => {
    const behind = text.slice(at + 4);
    const before = text.slice(0, at);
    if (isLongSpan(before, year, behind) || DAY_BEHIND.test(behind) || DAY_BEFORE.test(before)) return null;
    const isNear = Math.abs(year - years.from) <= 1;
    return { year: isNear ? year + years.to - years.from : years.to, isSure: true };
  });
}

/** The years of a name or a way of carrying out: the plan's move unless they are an act's or a programme's. */
export function textPieces(text: string, years: Years, pack: Pack): readonly YearPiece[] {
  return piecesIn(text, (year, at) => {
    const lag = years.from - year;
    if (lag < -1 || lag > 1) return null;
    const before = text.slice(0, at);
    const behind = text.slice(at + 4);
    if (isLongSpan(before, year, behind) || isInTitleOfAct(before, behind)) return null;
    const isDay = isDayAround(before, behind, pack);
    if (isDay && (lag !== 0 || ACT.test(behind.slice(0, REACH)))) return null;
    if (isProgramme(before, behind, pack)) return null;
    return { year: year + years.to - years.from, isSure: false };
  });
}

function piecesIn(
  text: string,
  move: (year: number, at: number) => { readonly year: number; readonly isSure: boolean } | null,
): readonly YearPiece[] {
  return [...text.matchAll(LONG)].flatMap((match) => {
    const moved = move(Number(match[0]), match.index);
    if (!moved || String(moved.year) === match[0]) return [];
    return [{ at: match.index, written: match[0], becomes: String(moved.year), isSure: moved.isSure }];
  });
}

/** "2022-2026": more than a school year is a programme's. */
function isLongSpan(before: string, year: number, behind: string): boolean {
  // No span is no number, which is not more than 1.
  const [to, from] = [Number(SPAN_BEHIND.exec(behind)?.[1]), Number(SPAN_BEFORE.exec(before)?.[1])];
  return to - year > 1 || year - from > 1;
}

/** "“… toʻgʻrisida”gi": the year stands in the title of an act. */
function isInTitleOfAct(before: string, behind: string): boolean {
  const isOpen = /["“«„][^"“”«»„]*$/.test(before);
  return (
    isOpen &&
    /^[^"“”«»]*(?:toʻgʻri|to['‘’`]g['‘’`]ri|haqida|тўғри|ҳақида|tuwralı|haqqında|о\s)[^"“”«»]*["”»]/iu.test(behind)
  );
}

function isDayAround(before: string, behind: string, pack: Pack): boolean {
  if (/\d{1,2}[./]\d{1,2}[./]$/.test(before)) return true;
  const month = DAY_BEHIND.exec(behind)?.[0] ?? DAY_BEFORE.exec(before)?.[0];
  if (month === undefined) return false;
  const { months } = vocabularyOf(pack);
  const words = fold(month).split(' ');
  return words.some((word) => [...months.keys()].some((name) => name.length > 2 && word.startsWith(name)));
}

/** Whether the words around a year are a programme's: "2026-yilga moʻljallangan davlat dasturi". */
function isProgramme(before: string, behind: string, pack: Pack): boolean {
  const around = ` ${fold(`${before.slice(-60).replace(/^[^]*[.;]\s/, '')} ${behind.slice(0, 120).replace(/[.;]\s[^]*$/, '')}`)}`;
  return pack.programmeWords.some((word) => around.includes(` ${fold(word)}`));
}

/** A text with its pieces written anew. */
export function withPieces(text: string, pieces: readonly Pick<YearPiece, 'at' | 'written' | 'becomes'>[]): string {
  let result = '';
  let end = 0;
  for (const { at, written, becomes } of [...pieces].sort((one, other) => one.at - other.at)) {
    if (at < end) continue;
    result += text.slice(end, at) + becomes;
    end = at + written.length;
  }
  return result + text.slice(end);
}
