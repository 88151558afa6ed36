import { eachMeasuredRow } from '../check/measured-rows';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import type { Plan, PlanCell } from '../plan/plan';
import { isGrey, withoutGrey } from '../sheet/grey-format';

/** Last year's fact that was taken from last year's plan is confirmed by a person. */
export const factUnconfirmed = defineRule({
  id: 'fact-unconfirmed',
  severity: 'warning',
  fix: 'ask',
  why: 'When next year’s plan is made from this year’s, what was not yet reported is taken from the plan and stands in grey: nobody has said that so much was done, and the report would say it.',
  messages: {
    one: {
      what: 'The fact {text} was taken from last year’s plan and stands in grey until somebody confirms it.',
      todo: 'Confirm it where so much was done; otherwise write what was done.',
    },
    many: {
      what: '{count} facts were taken from last year’s plan and stand in grey until somebody confirms them.',
      todo: 'Write what was done where it was another number, then confirm the others.',
    },
  },
  fixes: { one: 'Confirm {text}', all: 'Confirm all {count}' },
  check(plan, _pack, report) {
    const cells = unconfirmedFacts(plan);
    const [first, ...others] = cells;
    if (!first) return;
    // Where all are formulas, that is why they cannot be confirmed.
    const written = cells.filter(({ formula }) => formula === undefined);
    const edits = (written.length > 0 ? written : cells).map(confirmed);
    if (others.length === 0) {
      const text = first.text.trim();
      report({
        message: 'one',
        data: { text },
        at: first.at,
        fixes: [{ safety: 'ask', title: 'one', data: { text }, edits }],
      });
      return;
    }
    const data = { count: cells.length };
    const related = others.map(({ at }) => at);
    report({
      message: 'many',
      data,
      at: first.at,
      related,
      fixes: [{ safety: 'ask', title: 'all', data: { count: edits.length }, edits }],
    });
  },
});

const confirmed = (cell: PlanCell) => setCell(cell, cell.value, withoutGrey(cell.format));

/** The cells of facts that hold something in grey, in the order of the sheet. */
function unconfirmedFacts(plan: Plan): PlanCell[] {
  const found: PlanCell[] = [];
  eachMeasuredRow(plan, ({ fact: { cells } }) => {
    for (const cell of cells) if (isGrey(cell.format) && cell.value !== null) found.push(cell);
  });
  return found;
}
