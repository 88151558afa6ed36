import { isNegative } from '../check/measured-rows';
import { admittedUnits, unitById } from '../check/pack-index';
import { linesText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { firstFraction } from '../check/whole-numbers';
import type { Pack, PackUnit } from '../pack/pack';
import { readFrequencies } from '../plan/frequency';
import type { Item, Quantity } from '../plan/plan';
import { type Vocabulary, vocabularyOf } from '../plan/vocabulary';

const WEEKLY = 52;
const LETTER = /\p{L}/u;

/** How often the words ask for the work agrees with the plan. */
export const frequencyQuantity = defineRule({
  id: 'frequency-quantity',
  severity: 'warning',
  fix: null,
  why: 'A document asked for every month is handed in twelve times: with another number either the words or the plan were copied from another item. (Decree items name their frequency; library edit checks compare the two.)',
  messages: {
    equal: {
      what: 'By the words it is due {times} times a year, but the plan is {value}.',
      todo: 'Mend the number or the words, or say in a note why they differ.',
    },
    least: {
      what: 'By the words it is held at least {times} times a year, but the plan is {value}.',
      todo: 'Mend the number or the words, or say in a note why they differ.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const vocabulary = vocabularyOf(pack);
    for (const item of plan.items) {
      const { deadline, mechanism } = item;
      if (item.plan.state !== 'readable' || item.plan.isNothing) continue;
      const unit = unitOf(item, pack);
      if (!unit?.frequency) continue;
      const counts = countsAsked(item, unit.frequency, vocabulary);
      if (counts.length === 0 || !isCount(item.plan) || agrees(item, counts, unit.frequency)) continue;
      const isOfDeadline = deadline.frequencies.length > 0;
      const [number, words] = [item.plan.cells, (isOfDeadline ? deadline : mechanism).cells].map(
        (cells) => cells.find(({ text }) => text.trim() !== '')!.at,
      ) as [string, string];
      report({
        message: unit.frequency === 'equal' ? 'equal' : 'least',
        data: { times: counts[0]!, value: linesText(item.plan.lines) },
        at: isOfDeadline ? words : number,
        related: [isOfDeadline ? number : words],
      });
    }
  },
});

/** The unit written; where none is, that of the item's indicator. */
function unitOf(item: Item, pack: Pack): PackUnit | undefined {
  if (item.unit.unitId !== null) return unitById(pack, item.unit.unitId);
  return LETTER.test(item.unit.text) ? undefined : admittedUnits(pack, item)[0];
}

/** The deadline says how often; for documents the mechanism does where the deadline is silent. */
function countsAsked(item: Item, kind: NonNullable<PackUnit['frequency']>, vocabulary: Vocabulary): readonly number[] {
  const { frequencies } = item.deadline;
  if (kind === 'weekly') return frequencies.filter((count) => count === WEEKLY);
  if (frequencies.length > 0 || kind === 'least') return frequencies;
  return readFrequencies(item.mechanism.text, vocabulary);
}

/** Whether a number of times can be so much: what is below none or a fraction is told as such. */
const isCount = (quantity: Quantity): boolean => !isNegative(quantity) && firstFraction(quantity) === null;

/** Documents are as many as asked, all together or each of several; events and resources at least as many, each of several. */
function agrees({ plan }: Item, counts: readonly number[], kind: NonNullable<PackUnit['frequency']>): boolean {
  const values = plan.lines.flatMap(([first]) => first ?? []);
  if (kind !== 'equal') return values.every((value) => value >= Math.min(...counts));
  const sum = values.reduce((total, value) => total + value, 0);
  return counts.includes(sum) || values.every((value) => counts.includes(value));
}
