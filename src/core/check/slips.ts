import type { Pack, PackSlip } from '../pack/pack';
import { APOSTROPHES, type ApostropheStyle, withApostrophes } from '../text/apostrophes';
import { codeAt } from '../text/code-at';
import { beginningAt, beginningsOf } from '../text/word-beginning';

/** A known slip in a text. */
export interface FoundSlip {
  readonly start: number;
  readonly end: number;
  readonly slip: PackSlip;
}

interface SlipText {
  readonly slip: PackSlip;
  /** The slip in small letters with straight apostrophes. */
  readonly plain: string;
}

const LETTER = /[\p{L}\p{N}]/u;
const STRAIGHT = "'";
const STRAIGHT_CODE = STRAIGHT.charCodeAt(0);
const [FIRST_CAPITAL, LAST_CAPITAL, LAST_ASCII, SMALL] = [65, 90, 127, 32] as const;
const NONE: readonly SlipText[] = [];
const listed = new WeakMap<Pack, ReadonlyMap<number, readonly SlipText[]>>();

const plainOf = (sign: string): string => (APOSTROPHES.includes(sign) ? STRAIGHT : sign.toLowerCase());

/** The slips of a pack by what they begin with, the longest first. */
function slipsOf(pack: Pack): ReadonlyMap<number, readonly SlipText[]> {
  const known = listed.get(pack);
  if (known) return known;
  const byBeginning = new Map<number, SlipText[]>();
  for (const slip of pack.slips) {
    const one = { slip, plain: [...slip.wrong].map(plainOf).join('') };
    for (const beginning of beginningsOf(slip.wrong)) {
      const same = byBeginning.get(beginning);
      if (same) same.push(one);
      else byBeginning.set(beginning, [one]);
    }
  }
  for (const same of byBeginning.values()) same.sort((one, other) => other.plain.length - one.plain.length);
  listed.set(pack, byBeginning);
  return byBeginning;
}

/** The slip that the word beginning at a place of a text carries, or null. */
export function slipAt(text: string, start: number, pack: Pack): PackSlip | null {
  const slips = slipsOf(pack).get(beginningAt(text, start)) ?? NONE;
  for (const { slip, plain } of slips)
    if (begins(text, start, plain) && !(slip.isWhole && goesOn(text, start + plain.length, 1))) return slip;
  return null;
}

function begins(text: string, start: number, plain: string): boolean {
  const { length } = plain;
  if (start + length > text.length) return false;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, start + i);
    const wanted = codeAt(plain, i);
    if (code === wanted) continue;
    const isCapital = code >= FIRST_CAPITAL && code <= LAST_CAPITAL;
    if (isCapital ? (code | SMALL) !== wanted : code <= LAST_ASCII && wanted !== STRAIGHT_CODE) return false;
    if (!isCapital && plainOf(text[start + i]!) !== plain[i]) return false;
  }
  return true;
}

const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** Whether a word goes on at a place, behind it (1) or before it (-1); an apostrophe that quotes does not make it longer. */
function goesOn(text: string, at: number, step: 1 | -1): boolean {
  return isLetter(text, at) || (APOSTROPHES.includes(text.charAt(at)) && isLetter(text, at + step));
}

/** The slips of a text, in order. */
export function slipsIn(text: string, pack: Pack): readonly FoundSlip[] {
  const found: FoundSlip[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text, start) || goesOn(text, start - 1, -1)) continue;
    const slip = slipAt(text, start, pack);
    if (slip) found.push({ start, end: start + slip.wrong.length, slip });
  }
  return found;
}

/** The text with its slips corrected. */
export function withoutSlips(text: string, found: readonly FoundSlip[], style: ApostropheStyle): string {
  let result = '';
  let from = 0;
  for (const one of found) {
    result += text.slice(from, one.start) + rightSpelling(text, one, style);
    from = one.end;
  }
  return result + text.slice(from);
}

/** The right spelling in the case of the wrong one and with apostrophes of one style. */
export function rightSpelling(text: string, { start, end, slip }: FoundSlip, style: ApostropheStyle): string {
  const wrong = text.slice(start, end);
  const right = withApostrophes(slip.right, style);
  if (wrong === wrong.toUpperCase()) return right.toUpperCase();
  return wrong[0] === wrong[0]!.toLowerCase() ? right : right[0]!.toUpperCase() + right.slice(1);
}
