import { defineRule } from '../check/rule';
import { trendsOf } from '../check/trends';

/** A great change from last year has a note. */
export const trendChange = defineRule({
  id: 'trend-change',
  severity: 'warning',
  fix: null,
  why: 'Whoever gathers the plans sees a jump and cannot tell an effort from a slip of the finger: a sentence saves the telephone call. (Edit checks of public library statistics: a value far from last year’s is explained or mended before the form is taken.)',
  messages: {
    more: {
      what: 'The plan is {percent} % above last year’s: {from} → {to}.',
      todo: 'Check the number; if it is right, say in a note why so much more.',
    },
    less: {
      what: 'The plan is {percent} % below last year’s: {from} → {to}.',
      todo: 'Check the number; if it is right, say in a note why so much less.',
    },
    started: {
      what: 'There was none last year, and {to} are planned.',
      todo: 'Check both numbers; if they are right, say in a note what begins.',
    },
    ended: {
      what: 'There were {from} last year, and none is planned.',
      todo: 'Check both numbers; if they are right, say in a note why it ends.',
    },
    slip: {
      what: 'The plan is {times} times last year’s: {from} → {to}. A digit too many is likely, here or there.',
      todo: 'Count the digits of both numbers; if they are right, say in a note why.',
    },
    lost: {
      what: 'Last year’s value is {times} times the plan: {from} → {to}. A digit left out is likely, here or there.',
      todo: 'Count the digits of both numbers; if they are right, say in a note why.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    for (const { from, to, share, isChange, fact, plan: planned } of trendsOf(plan, pack).rows) {
      if (!isChange) continue;
      const place = { at: planned.at, related: [fact.at] };
      const times = slipOf(from, to);
      const percent = Math.round(Math.abs(share) * 100);
      if (from === 0) report({ message: 'started', data: { to }, ...place });
      else if (to === 0) report({ message: 'ended', data: { from }, ...place });
      else if (times !== null) report({ message: to > from ? 'slip' : 'lost', data: { times, from, to }, ...place });
      else report({ message: to > from ? 'more' : 'less', data: { percent, from, to }, ...place });
    }
  },
});

/** A digit more or less makes a number ten times another, give or take what a plan may grow. */
const GROWTH = 1.2;
const FALL = 0.9;

/** Ten, a hundred or a thousand, where one value is about so many times the other; else null. */
function slipOf(from: number, to: number): number | null {
  const ratio = to > from ? to / from : from / to;
  const [least, most] = to > from ? [FALL, GROWTH] : [1 / GROWTH, 1 / FALL];
  return [10, 100, 1000].find((times) => ratio >= times * least && ratio <= times * most) ?? null;
}
