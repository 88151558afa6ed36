import { defineRule } from '../check/rule';
import { isCovered } from '../check/set-cell';

const WORD = /[\p{L}\p{N}]/u;

/** Every item says how it will be done. */
export const mechanismMissing = defineRule({
  id: 'mechanism-missing',
  severity: 'info',
  why: 'The form of the plan asks for a way of doing it (“Amalga oshirish mexanizmi”); who checks the plan reads the frequency and the proof of the work there.',
  messages: {
    missing: {
      what: 'The item has no mechanism.',
      todo: 'Say in a few words how the work is done (by contract, by plan, on which document it rests).',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    if (plan.columns.mechanism === undefined) return;
    for (const { mechanism } of plan.items) {
      if (WORD.test(mechanism.text)) continue;
      const cell = mechanism.cells[0]!;
      if (!isCovered(cell)) report({ message: 'missing', data: {}, at: cell.at });
    }
  },
});
