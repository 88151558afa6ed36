import type { Quantity } from '../plan/plan';
import { type Amount, DASH, missing } from './amounts';
import type { ReportValue } from './report';

const BLANK = missing('blank');
const STATED: ReportValue['source'] = { kind: 'stated' };
const UNREADABLE = missing('unreadable');

/** A quantity of an item as a report writes it: a number, else its lines and components as text. */
export function quantityValue(quantity: Quantity): ReportValue {
  if (quantity.state === 'blank') return BLANK;
  if (quantity.state !== 'readable' && quantity.state !== 'ambiguous') return UNREADABLE;
  const { lines } = quantity;
  const line = lines[0];
  if (lines.length === 1 && line?.length === 1) return { value: line[0] ?? DASH, source: STATED };
  const text = lines.map((parts) => parts.map((part) => part ?? DASH).join('/')).join('\n');
  return { value: text, source: STATED };
}

/** The one number of a quantity; one of several numbers has no share. */
export function itemAmount(quantity: Quantity): Amount {
  const [line, ...more] = quantity.lines;
  const isSingle = quantity.state === 'readable' && more.length === 0 && line?.length === 1;
  return { amount: isSingle ? line[0] : undefined, value: quantityValue(quantity) };
}
