import type { Pack } from '../pack/pack';
import type { Component, PlanCell } from '../plan/plan';
import { eachMeasuredRow, isReckonable, type MeasuredRow } from '../check/measured-rows';
import { hasWrongParts } from '../check/parts-given';
import { unitById } from '../check/pack-index';
import { writtenText } from '../check/quantity-text';
import { defineRule } from '../check/rule';

/** Fact and plan have the same lines and the same `n/m` shape; `-`, `0` and blank fit any. */
export const quantityShape = defineRule({
  id: 'quantity-shape',
  severity: 'warning',
  why: 'A fact of five values beside a plan of four cannot be compared line by line, nor can titles/copies beside one number: a value was lost on one side.',
  messages: {
    lines: {
      what: 'The fact has {facts} values ({fact}) and the plan {plans} ({plan}).',
      todo: 'Give the same values on both sides, in the same order; write “-” where there is none.',
    },
    pair: {
      what: 'The fact is {fact} and the plan is {plan}: one has a “/”, the other has not.',
      todo: 'Write both the same way: both as n/m or both as one number.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    if (plan.columns.fact === undefined || plan.columns.plan === undefined) return;
    eachMeasuredRow(plan, (row, item) => {
      const { fact, plan: planned } = row;
      if (!isReckonable(fact) || !isReckonable(planned) || fact.isNothing || planned.isNothing) return;
      const message = difference(fact.lines, planned.lines);
      // A name that lists its parts says which side is wrong: that rule speaks then.
      if (!message || (row === item && hasWrongParts(item))) return;
      const texts = { fact: writtenText(fact), plan: writtenText(planned) };
      const suspect = message === 'pair' && isPlanFitting(pack, row) ? fact : planned;
      const other = suspect === fact ? planned : fact;
      const place = { at: firstCell(suspect.cells), related: [firstCell(other.cells)] };
      if (message === 'pair') report({ message, data: texts, ...place });
      else report({ message, data: { ...texts, facts: fact.lines.length, plans: planned.lines.length }, ...place });
    });
  },
});

type Lines = readonly (readonly Component[])[];

const firstCell = (cells: readonly PlanCell[]): string =>
  (cells.find(({ text }) => text.trim() !== '') ?? cells[0]!).at;

const isNothing = (line: readonly Component[]): boolean => line.length === 1 && !line[0];

function difference(fact: Lines, planned: Lines): 'lines' | 'pair' | null {
  if (fact.length !== planned.length) return 'lines';
  const differs = fact.some((line, index) => {
    const other = planned[index]!;
    return line.length !== other.length && !isNothing(line) && !isNothing(other);
  });
  return differs ? 'pair' : null;
}

/** Whether the plan has the shape that the unit asks for, so that the fact is the one to change. */
function isPlanFitting(pack: Pack, { unit, plan }: MeasuredRow): boolean {
  const isPairUnit =
    unit.match === 'compound' || (unit.unitId !== null && unitById(pack, unit.unitId)?.kind === 'pair');
  return isPairUnit && plan.lines.some((line) => line.length > 1);
}
