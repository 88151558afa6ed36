import { APOSTROPHE_SIGNS, type ApostropheStyle, apostrophesIn, styleOf } from '../text/apostrophes';
import type { Plan } from '../plan/plan';
import { textsOf } from './text-cells';

const SIGN = /['`´‘’‛′ʹʻʼʽ՚＇]/;
const NOT_STRAIGHT = /[`´‘’‛′ʹʻʼʽ՚＇]/;
const NOT_MODIFIER = /['`´‘’‛′ʹʽ՚＇]|(?<![oOgG])ʻ|[oOgG]ʼ/;
const SIGNS = new RegExp(SIGN, 'g');

/** Which way of writing apostrophes a sheet uses most, and the texts that keep to one way. */
export interface SheetApostrophes {
  readonly usual: ApostropheStyle;
  /** The one way a text is written in; null where it mixes them or uses signs of none; undefined where it has no apostrophe. */
  readonly styleOfText: ReadonlyMap<string, ApostropheStyle | null>;
}

const read = new WeakMap<Plan, SheetApostrophes>();

/** The apostrophes of a sheet, read once for each plan; of ways used equally often the first of ʻʼ, ‘’, '', `` is the usual one. */
export function sheetApostrophes(plan: Plan): SheetApostrophes {
  let apostrophes = read.get(plan);
  if (!apostrophes) read.set(plan, (apostrophes = readApostrophes(plan)));
  return apostrophes;
}

/** The way of writing apostrophes that a sheet uses most. */
export const apostropheStyle = (plan: Plan): ApostropheStyle => sheetApostrophes(plan).usual;

function readApostrophes(plan: Plan): SheetApostrophes {
  const counts: Record<ApostropheStyle, number> = { modifier: 0, curly: 0, straight: 0, backtick: 0 };
  const styleOfText = new Map<string, ApostropheStyle | null>();
  for (const [text, cells] of textsOf(plan)) {
    if (!SIGN.test(text)) continue;
    const plain = !NOT_STRAIGHT.test(text) ? 'straight' : !NOT_MODIFIER.test(text) ? 'modifier' : null;
    styleOfText.set(text, plain);
    if (plain) counts[plain] += text.match(SIGNS)!.length * cells.length;
    else countMixed(text, cells.length, counts);
  }
  const styles = Object.keys(APOSTROPHE_SIGNS) as ApostropheStyle[];
  return { usual: styles.reduce((best, style) => (counts[style] > counts[best] ? style : best)), styleOfText };
}

function countMixed(text: string, times: number, counts: Record<ApostropheStyle, number>): void {
  for (const { sign, role } of apostrophesIn(text)) {
    const style = styleOf(sign, role);
    if (style) counts[style] += times;
  }
}
