import { withApostrophes } from '../text/apostrophes';
import { withoutCapitals } from '../plan/organisation-name';
import type { Plan } from '../plan/plan';
import { apostropheStyle } from './apostrophe-style';

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** The text in capitals where the model is. "QORAOʻZAK TUMANI" becomes "Qoraoʻzak tumani" where it is not. */
function inCaseOf(model: string, text: string): string {
  if (isCapitals(model)) return text.toUpperCase();
  return isCapitals(text) ? withoutCapitals(text) : text;
}

/** The name of an organisation as it is to be written where `model` stands: in its letter case, with the apostrophes of the sheet. */
export function spelledLike(plan: Plan, model: string, text: string): string {
  return withApostrophes(inCaseOf(model, text), apostropheStyle(plan));
}

/** The text with `to` in the place of `from`, however many spaces part the words there. */
export function respelled(text: string, from: string, to: string): string {
  const words = from.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(words.join('\\s+')), () => to);
}
