import type { Plan, PlanCell } from '../plan/plan';
import { APOSTROPHES } from '../text/apostrophes';
import { datedRows } from './dated-rows';

/** A stretch of a text that scanning spoilt, and what most likely stood there. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

const SIGNS = `[${APOSTROPHES}]`;
/** "0 ‘zbekiston", "0ʻrganish". */
const ZERO = new RegExp(`(?<![\\p{L}\\p{N}])0 ?(${SIGNS}) ?(?=\\p{L})`, 'gu');
/** "o ‘rganish". */
const GAP = new RegExp(`(?<![\\p{L}\\p{N}])([oOgG]) (${SIGNS})(?=\\p{Ll})`, 'gu');
/** A digit inside a word in small letters: "b1lan", "kut0bxona". */
const INNER = /(?<=\p{Ll})[01](?=\p{Ll})/gu;
/** "kitoblami", "markazlaming"; "olami" and "qalami" are words. */
const ENDING = /(?<=\p{L}{3})lam(?=i(?:ng)?(?![\p{L}?]))/gu;
/** The sign of a word parted at a line's end. */
const PARTED = /[¬■]\s*(?=\p{Ll})/gu;
/** What a scanner makes of Roman numerals. */
const NUMERAL = /(?<![\p{L}\d])(?:111?|1V|lV|[Il]*l[Il]*|1I{1,2}|11I)(?![\p{L}\d])/gu;
const ROMAN: Readonly<Record<string, string>> = { '1': 'I', l: 'I', I: 'I', V: 'V' };

/** The damage of a text, in order; none where it is sound. */
export function damageIn(text: string): readonly Damage[] {
  const found: Damage[] = [];
  const put = (match: RegExpMatchArray, to: string): void => {
    found.push({ start: match.index!, end: match.index! + match[0].length, to });
  };
  for (const match of text.matchAll(ZERO)) put(match, letterO(text, match.index, match[0].length) + match[1]!);
  for (const match of text.matchAll(GAP)) put(match, match[1]! + match[2]!);
  for (const match of text.matchAll(INNER)) if (!isCode(text, match.index)) put(match, match[0] === '0' ? 'o' : 'l');
  for (const match of text.matchAll(ENDING)) put(match, 'larn');
  for (const match of text.matchAll(PARTED)) put(match, '');
  return found.sort((one, other) => one.start - other.start);
}

/** A capital where a sentence or a capital word begins. */
function letterO(text: string, at: number, length: number): string {
  const next = text[at + length]!;
  const isFirst = /(?:^|[.!?:;“"«(\n])\s*$/u.test(text.slice(0, at));
  return isFirst || next !== next.toLowerCase() || /^zbek/iu.test(text.slice(at + length)) ? 'O' : 'o';
}

/** Whether the digit stands in an address or a code: "web1site.uz", "a1b2c3". */
function isCode(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(0, at))![0];
  const word = before + /^\S*/u.exec(text.slice(at))![0];
  return /[@/\\_]|\.\p{L}/u.test(word) || (word.match(/\d/gu) ?? []).length > 1;
}

/** The deadlines whose quarters have numerals that a scanner spoilt ("I—11 chorak"), with each cell's damage. */
export function damagedQuarters(plan: Plan): ReadonlyMap<PlanCell, readonly Damage[]> {
  const damaged = new Map<PlanCell, readonly Damage[]>();
  for (const rows of datedRows(plan).values()) {
    const terms = rows[0]!.deadline.terms.filter(({ kind, quarters }) => kind === 'quarters' && quarters.length > 0);
    if (!terms.some(({ text }) => text.search(NUMERAL) >= 0)) continue;
    for (const { deadline } of rows) {
      for (const cell of deadline.cells) {
        const found = terms.flatMap(({ text }) => {
          const start = cell.text.indexOf(text);
          return start < 0 ? [] : [...text.matchAll(NUMERAL)].map((match) => numeralAt(match, start));
        });
        if (found.length > 0 && cell.kind === 'text') damaged.set(cell, found);
      }
    }
  }
  return damaged;
}

function numeralAt(match: RegExpMatchArray, start: number): Damage {
  const to = [...match[0]].map((sign) => ROMAN[sign]!).join('');
  return { start: start + match.index!, end: start + match.index! + match[0].length, to };
}
