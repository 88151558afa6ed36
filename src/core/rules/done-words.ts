import { unitById } from '../check/pack-index';
import { defineRule } from '../check/rule';
import { isNothing, linesOf } from '../done/amounts';
import { type DonePlan, doneItems } from '../done/done-plan';
import { itemPeriod } from '../done/item-period';

/** Where a number tells nothing, words say what was done. */
export const doneWords = defineRule({
  id: 'done-words',
  severity: 'info',
  fix: null,
  why: 'Of a decree or a contest “1” says only that something was done; the report has a column for what it was.',
  messages: {
    missing: {
      what: 'It was done, but no words say what.',
      todo: 'Write in a sentence what was done: the event, its date and place.',
    },
  },
  fixes: {},
  check(done: DonePlan, pack, report) {
    for (const { item, row } of doneItems(done)) {
      const { unitId } = item.unit;
      const isDocument = unitId !== null && unitById(pack, unitId)!.frequency === 'equal';
      if (!isDocument && itemPeriod(item, pack) !== 'event') continue;
      const isDone = row.quarters.some(({ fact }) => !isNothing(linesOf(fact) ?? []));
      const hasWords = [row.words, ...row.quarters.map(({ note }) => note)].some(({ text }) => text.trim() !== '');
      if (isDone && !hasWords && row.words.column > 0) report({ message: 'missing', data: {}, at: row.words.at });
    }
  },
});
