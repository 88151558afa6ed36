import type { Item } from '../plan/plan';
import type { FailedSum } from '../check/addition';
import type { QuantityColumn } from '../check/measured-rows';
import { lineText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { type Addend, failedTotals } from '../check/totals';
import { editDistance } from '../text/nearest';

/** A total is the sum of its parts, component by component, fact and plan apart. */
export const sumTotal = defineRule({
  id: 'sum-total',
  severity: 'error',
  fix: null,
  why: 'The report adds totals over all centres and shows the parts beside them: a total that is not the sum of its parts makes both wrong. (Library statistics: total = the rows named under it.)',
  messages: {
    wrong: {
      what: 'The total is not the sum of its parts: {proof}. The difference is {difference}.',
      todo: 'Make the total {sum}, or mend the part that is wrong.',
    },
    solved: {
      what: 'The total is not the sum of its parts: {proof}. The difference is {difference}.',
      todo: 'Make the total {sum}, or mend the part that is wrong: with {part} at {needed} the sum would hold.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    for (const { item, parts, column, addends, failed } of failedTotals(plan, pack)) {
      const { proof, sum, difference } = failed;
      const place = { at: firstCell(item, column), related: parts.map((part) => firstCell(part, column)) };
      const likeliest = likeliestPart(addends, failed);
      if (!likeliest) report({ message: 'wrong', data: { proof, sum, difference }, ...place });
      else report({ message: 'solved', data: { proof, sum, difference, ...likeliest }, ...place });
    }
  },
});

const firstCell = (item: Item, column: QuantityColumn): string => item[column].cells[0]!.at;

/** The part that is most likely wrong: one that a single digit, or two that changed places, would mend, else the first that has a value, else any. */
function likeliestPart(addends: readonly Addend[], { solved }: FailedSum): { part: string; needed: string } | null {
  const candidates = addends.flatMap(({ part, value, isWhole }, index) => {
    const needed = solved[index];
    if (!needed || !isWhole) return [];
    const rank = value.length === 0 ? 2 : editDistance(lineText(value), needed, 1) === 1 ? 0 : 1;
    return [{ part: part.number.text || part.name.text, needed, rank }];
  });
  const [best] = candidates.sort((one, other) => one.rank - other.rank);
  return best ? { part: best.part, needed: best.needed } : null;
}
