import type { Pack } from '../pack/pack';
import type { Item, Plan } from '../plan/plan';
import { eachOddQuantity, isReckonable } from '../check/measured-rows';
import { indicatorById } from '../check/pack-index';
import { lineText } from '../check/quantity-text';
import { defineRule } from '../check/rule';

/** Acquisitions have no more titles than copies. */
export const quantityPair = defineRule({
  id: 'quantity-pair',
  severity: 'error',
  fix: null,
  why: 'Every title that came in came in at least one copy: titles (before the “/”) cannot be more than copies (after it). More titles mean that the two changed places or that a digit slipped.',
  messages: {
    more: {
      what: 'In {pair} there are more titles ({titles}) than copies ({copies}).',
      todo: 'Compare with the accession book: are the two numbers the other way round, or is a digit wrong?',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    eachOddQuantity(plan, (quantity, _row, item) => {
      if (!isReckonable(quantity)) return;
      const { lines, cells } = quantity;
      const line = lines.find(
        ([titles, copies]) => typeof titles === 'number' && typeof copies === 'number' && titles > copies,
      );
      if (!line || line.length !== 2 || !isAcquisition(plan, pack, item)) return;
      const pair = lineText(line);
      const cell = cells.find(({ text }) => text.replace(/\s/g, '').includes(pair)) ?? cells[0]!;
      report({ message: 'more', data: { pair, titles: line[0]!, copies: line[1]! }, at: cell.at });
    });
  },
});

/** Whether the item, or the whole it is a part of, is counted as titles/copies. */
function isAcquisition(plan: Plan, pack: Pack, item: Item): boolean {
  const whole = item.partOf === null ? undefined : plan.items[item.partOf];
  return [item, whole].some((one) =>
    one?.indicators.some(({ indicatorId }) => indicatorById(pack, indicatorId)?.isAcquisition),
  );
}
