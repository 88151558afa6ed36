import type { Period } from '../done/done';
import type { Item, Quantity } from '../plan/plan';
import type { DoneFacts } from './done-facts';
import { itemAmount, quantityValue } from './quantity-value';
import { percentOf } from './amounts';
import type { ReportValue } from './report';
import { cellValue } from './value-in-text';

/** A line to write a reason on, where nobody gave one. */
const NO_REASON = '________________________';

/** Whether an item was not done, or in part only, though its time has come. */
export function isUnfulfilled(item: Item, done: DoneFacts, period: Period): boolean {
  const state = done.stateOf(item, period);
  return state === 'notDone' || state === 'partly';
}

/** Why an item was not fulfilled, in (Uzbek) sentences: "Reja boʻyicha 18 510, amalda 17 900 (96,7 %). Sababi: …." */
export function unfulfilledSentence(item: Item, done: DoneFacts, period: Period): string {
  const planned = period.kind === 'year' ? item.plan : (done.planToDate(item, period) ?? item.plan);
  const fact = done.toDate(item, period);
  const share = fact && percentOf(itemAmount(fact), itemAmount(planned));
  const parts = ['Reja boʻyicha ', inSentence(planned), ', '];
  if (!fact || fact.state === 'blank') parts.push('amalda bajarilgani yozilmagan');
  else parts.push('amalda ', inSentence(fact), ...(typeof share?.value === 'number' ? [' (', share, ' %)'] : []));
  const reason = done
    .reasonOf(item, period)
    .trim()
    .replace(/[.!?]+$/, '');
  parts.push('. Sababi: ', reason || NO_REASON, '.');
  return String(cellValue(parts));
}

/** A quantity on one line: "17; 35; 4". */
function inSentence(quantity: Quantity): ReportValue {
  const given = quantityValue(quantity);
  return typeof given.value === 'string' ? { ...given, value: given.value.replaceAll('\n', '; ') } : given;
}
