import { APOSTROPHE_SIGNS, type ApostropheStyle, apostrophesIn, styleOf } from '../text/apostrophes';
import type { Plan } from '../plan/plan';
import { askedOnce, eachTextCell } from './text-cells';

const usual = new WeakMap<Plan, ApostropheStyle>();

/** The way of writing apostrophes that a sheet uses most; of equals the first of ʻʼ, ‘’, '', ``. */
export function apostropheStyle(plan: Plan): ApostropheStyle {
  let style = usual.get(plan);
  if (!style) usual.set(plan, (style = mostUsed(plan)));
  return style;
}

function mostUsed(plan: Plan): ApostropheStyle {
  const styles = Object.keys(APOSTROPHE_SIGNS) as ApostropheStyle[];
  const counts = new Map<ApostropheStyle, number>();
  const stylesIn = askedOnce((text) => apostrophesIn(text).map(({ sign, role }) => styleOf(sign, role)));
  eachTextCell(plan, ({ text }) => {
    for (const style of stylesIn(text)) if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  });
  return styles.reduce((best, style) => ((counts.get(style) ?? 0) > (counts.get(best) ?? 0) ? style : best));
}
