import type { Pack } from '../pack/pack';
import type { Item } from '../plan/plan';
import { otherColumn, QUANTITY_COLUMNS, type QuantityColumn } from '../check/measured-rows';
import { expectedParts, partsGiven } from '../check/parts-given';
import { writtenText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { fold } from '../text/fold';

/** As many values as the name (or mechanism) lists parts; one more is the total first, a single one is the total. */
export const quantityParts = defineRule({
  id: 'quantity-parts',
  severity: 'warning',
  fix: null,
  why: 'The name lists parts (“- yangi; - qayta”), the values stand for them in the same order: with one too few or too many nobody can tell which value is whose.',
  messages: {
    count: {
      what: '{parts} parts are listed, but there are {values} values ({value}).',
      todo: 'Give one value for each part in the order listed, or the total and then the parts; “-” where there is none.',
    },
    total: {
      what: '{parts} parts are listed, but there is one value ({value}): it is read as the total.',
      todo: 'If the parts are known, give a value for each on a line of its own.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    for (const item of plan.items) {
      const parts = expectedParts(item);
      if (parts === 0) continue;
      for (const column of QUANTITY_COLUMNS) {
        if (partsGiven(item[column], parts) !== 'wrong') continue;
        const data = { parts, values: item[column].lines.length, value: writtenText(item[column]) };
        const severity = areNeeded(pack, item) ? 'error' : 'warning';
        report({ message: 'count', data, at: cellOf(item, column), severity });
      }
      const [first, ...rest] = QUANTITY_COLUMNS.filter((column) => isOnlyTotal(item, column, parts));
      if (!first) continue;
      const data = { parts, value: writtenText(item[first]) };
      report({
        message: 'total',
        data,
        at: cellOf(item, first),
        related: rest.map((column) => cellOf(item, column)),
        severity: 'info',
      });
    }
  },
});

const cellOf = (item: Item, column: QuantityColumn): string => item[column].cells[0]!.at;

/** One value on both sides is the total; where the other side has its parts, the sides differ in shape, and that rule speaks. */
function isOnlyTotal(item: Item, column: QuantityColumn, parts: number): boolean {
  const other = item[otherColumn(column)];
  return partsGiven(item[column], parts) === 'total' && partsGiven(other, parts) !== 'right';
}

/** Whether a line of the national report is one of the parts. */
function areNeeded(pack: Pack, { name }: Item): boolean {
  const isNamed = (word: string): boolean => name.key.includes(fold(word));
  return pack.indicators.some(
    ({ isCore, match }) =>
      isCore && match.some(({ part, words }) => part.length > 0 && words.some((group) => group.every(isNamed))),
  );
}
