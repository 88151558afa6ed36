import { APOSTROPHES, APOSTROPHE_SIGNS, type ApostropheStyle, apostrophesIn, stylesOf } from '../text/apostrophes';
import type { Plan } from '../plan/plan';
import { codeAt } from '../text/code-at';
import { remember } from '../text/remember';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { readOnce } from './read-once';
import { textsOf } from './text-cells';

const STYLES = Object.keys(APOSTROPHE_SIGNS) as readonly ApostropheStyle[];
const SIGNS = new Set([...APOSTROPHES].map((sign) => sign.charCodeAt(0)));
const [STRAIGHT, MARK, TUTUQ] = ["'", 'ʻ', 'ʼ'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
/** Between these no apostrophe lies: the letters and most punctuation. */
const [LAST_BEFORE_LETTERS, FIRST_AFTER_LETTERS] = [0x27, 0xb4] as const;
const BACKTICK = 0x60;
const [SMALL, LETTER_O, LETTER_G] = [0x20, 0x6f, 0x67] as const;

/** Which way of writing apostrophes a sheet uses most, and the texts that keep to one way. */
export interface SheetApostrophes {
  readonly usual: ApostropheStyle;
  /** The one way a text is written in where that is '' or ʻʼ; null where it is another or several; undefined where it has no apostrophe. */
  readonly styleOfText: ReadonlyMap<string, ApostropheStyle | null>;
}

const chosen = new WeakMap<Plan, ApostropheStyle>();

/** The apostrophes of a sheet, read once for each plan; of ways used equally often the first of ʻʼ, ‘’, '', `` and one sign for both (’’) is the usual one. */
export const sheetApostrophes = readOnce(readApostrophes);

/** Says how the office writes apostrophes in a plan; undefined: as most of the sheet has them. */
export function chooseApostrophes(plan: Plan, style: ApostropheStyle | undefined): void {
  if (style) chosen.set(plan, style);
  else chosen.delete(plan);
}

/** The way of writing apostrophes that a plan keeps to: the one the office chose, else the one its sheet uses most. */
export const apostropheStyle = (plan: Plan): ApostropheStyle => chosen.get(plan) ?? sheetApostrophes(plan).usual;

function* readApostrophes(plan: Plan): Steps<SheetApostrophes> {
  const counts = Object.fromEntries(STYLES.map((style) => [style, 0])) as Record<ApostropheStyle, number>;
  const styleOfText = new Map<string, ApostropheStyle | null>();
  let count = 0;
  for (const [text, cells] of textsOf(plan)) {
    if (++count % ROWS_OF_STEP === 0) yield;
    const { straight, marks, tutuqs, all } = countSigns(text);
    if (all === 0) continue;
    const plain = straight === all ? 'straight' : marks + tutuqs === all ? 'modifier' : null;
    styleOfText.set(text, plain);
    if (!plain) countMixed(text, cells.length, counts);
    else {
      counts[plain] += all * cells.length;
      counts.turned += marks * cells.length;
      counts.raised += tutuqs * cells.length;
    }
  }
  return { usual: STYLES.reduce((best, style) => (counts[style] > counts[best] ? style : best)), styleOfText };
}

/** How many apostrophes of a text are straight, ʻ after o or g, ʼ after another letter, and how many there are in all. */
interface SignCounts {
  readonly straight: number;
  readonly marks: number;
  readonly tutuqs: number;
  readonly all: number;
}

const countSigns = remember((text): SignCounts => {
  let straight = 0;
  let marks = 0;
  let tutuqs = 0;
  let all = 0;
  const end = text.length;
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    if (code > LAST_BEFORE_LETTERS && code < FIRST_AFTER_LETTERS && code !== BACKTICK) continue;
    if (code < LAST_BEFORE_LETTERS || !SIGNS.has(code)) continue;
    all++;
    const before = i === 0 ? 0 : codeAt(text, i - 1) | SMALL;
    const isMark = before === LETTER_O || before === LETTER_G;
    if (code === STRAIGHT) straight++;
    else if (code === MARK && isMark) marks++;
    else if (code === TUTUQ && !isMark) tutuqs++;
  }
  return { straight, marks, tutuqs, all };
});

function countMixed(text: string, times: number, counts: Record<ApostropheStyle, number>): void {
  for (const { sign, role } of apostrophesIn(text)) {
    for (const style of stylesOf(sign, role)) counts[style] += times;
  }
}
