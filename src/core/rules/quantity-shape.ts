import type { Pack } from '../pack/pack';
import type { Component, Item, PlanCell, Quantity, UnitText } from '../plan/plan';
import { listedParts } from '../check/listed-parts';
import { eachMeasuredRow, isReckonable, type MeasuredRow } from '../check/measured-rows';
import { isPair, pairFamilies } from '../check/pair-families';
import { hasWrongParts } from '../check/parts-given';
import { admittedUnits, unitById } from '../check/pack-index';
import { writtenText } from '../check/quantity-text';
import { defineRule } from '../check/rule';

/** Fact and plan have the same lines and the same `n/m` shape; `-`, `0` and blank fit any. */
export const quantityShape = defineRule({
  id: 'quantity-shape',
  severity: 'warning',
  fix: null,
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
    let isAmongPairs: ((item: Item) => boolean) | undefined;
    eachMeasuredRow(plan, (row, item) => {
      const { fact, plan: planned } = row;
      if (!isReckonable(fact) || !isReckonable(planned) || fact.isNothing || planned.isNothing) return;
      const message = difference(fact.lines, planned.lines);
      // A name that lists its parts says which side is wrong: that rule speaks then.
      if (!message || hasWrongParts(item)) return;
      isAmongPairs ??= pairFamilies(plan);
      const isPairRow = isPairUnit(pack, row.unit) || mayBePair(pack, item) || isAmongPairs(item);
      const suspect = isSuspectFact(row, isPairRow) ? fact : planned;
      const other = suspect === fact ? planned : fact;
      const texts = { fact: writtenText(fact), plan: writtenText(planned) };
      const data = { ...texts, facts: fact.lines.length, plans: planned.lines.length };
      report({ message, data, at: gapIn(suspect, other), related: [firstCell(other.cells)] });
    });
  },
});

type Lines = readonly (readonly Component[])[];

const firstCell = (cells: readonly PlanCell[]): string => cells.find(({ text }) => text.trim() !== '')!.at;

/** The cell to change: the own one of a torn item that lost a value, blank or not, else the first that is filled. */
function gapIn(suspect: Quantity, other: Quantity): string {
  return suspect.lines.length < other.lines.length ? suspect.cells[0]!.at : firstCell(suspect.cells);
}

const isNothing = (line: readonly Component[]): boolean => line.length === 1 && !line[0];

function difference(fact: Lines, planned: Lines): 'lines' | 'pair' | null {
  if (fact.length !== planned.length) return 'lines';
  const differs = fact.some((line, index) => {
    const other = planned[index]!;
    return line.length !== other.length && !isNothing(line) && !isNothing(other);
  });
  return differs ? 'pair' : null;
}

const mayBePair = (pack: Pack, item: Item): boolean => admittedUnits(pack, item).some(({ kind }) => kind === 'pair');

const isPairUnit = (pack: Pack, { unitId, match }: UnitText): boolean =>
  match === 'compound' || (unitId !== null && unitById(pack, unitId)!.kind === 'pair');

/** Whether the fact is the side to change: it lost the “/” that belongs here (or has one that does not), or a line. */
function isSuspectFact({ name, fact, plan }: MeasuredRow, isPairRow: boolean): boolean {
  const [factPairs, planPairs] = [fact.lines.some(isPair), plan.lines.some(isPair)];
  if (factPairs !== planPairs) return factPairs !== isPairRow;
  const isShorter = fact.lines.length < plan.lines.length;
  // As many as the parts on one side, one more on the other: right only if that one is their total.
  const longer = isShorter ? plan : fact;
  const isOneTooMany = longer.lines.length === listedParts(name.text) + 1 && !isTotalFirst(longer.lines);
  return isShorter !== isOneTooMany;
}

function isTotalFirst([first, ...rest]: Lines): boolean {
  return first!.every((total, index) => total === rest.reduce((sum, line) => sum + (line[index] ?? 0), 0));
}
