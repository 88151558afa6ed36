import type { Plan, Item } from '../../core/plan/plan';
import { fold } from '../../core/text/fold';

/** Items whose number begins with what was typed, then those whose folded name holds every word of it. */
export function findItems(plan: Plan, typed: string): readonly Item[] {
  const number = typed.trim().replace(/\.$/, '');
  if (number === '') return [];
  if (/^\d/.test(number)) {
    const isNumber = (item: Item): boolean => item.number.text.replace(/\.$/, '') === number;
    const isBelow = (item: Item): boolean => item.number.text.startsWith(`${number}.`) && !isNumber(item);
    const isLonger = (item: Item): boolean => item.number.text.startsWith(number) && !isNumber(item) && !isBelow(item);
    const found = [isNumber, isBelow, isLonger].flatMap((matches) => plan.items.filter(matches));
    if (found.length > 0) return found;
  }
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  return plan.items.filter((item) => words.every((word) => item.name.key.includes(word)));
}
