import { defineRule } from '../check/rule';
import { isCovered } from '../check/set-cell';

const WORD = /[\p{L}\p{N}]/u;

/** Every item says how it will be done. */
export const mechanismMissing = defineRule({
  id: 'mechanism-missing',
  severity: 'info',
  fix: null,
  why: 'The form of the plan asks for a way of doing it (“Amalga oshirish mexanizmi”); who checks the plan reads the frequency and the proof of the work there.',
  messages: {
    missing: {
      what: 'The item has no mechanism.',
      todo: 'Say in a few words how the work is done (by contract, by plan, on which document it rests).',
    },
    none: {
      what: 'No item has a mechanism.',
      todo: 'Say for each item in a few words how the work is done.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    if (plan.columns.mechanism === undefined) return;
    const without = plan.items.filter(({ mechanism }) => !WORD.test(mechanism.text));
    const [first, ...rest] = without.map(({ mechanism }) => mechanism.cells[0]!).filter((cell) => !isCovered(cell));
    if (!first) return;
    if (rest.length > 0 && without.length === plan.items.length) {
      report({ message: 'none', data: {}, at: first.at, related: rest.map(({ at }) => at) });
      return;
    }
    for (const { at } of [first, ...rest]) report({ message: 'missing', data: {}, at });
  },
});
