import { parseCellName } from '../sheet/address';
import { allSteps, type Steps } from '../sheet/steps';
import type { Pack } from '../pack/pack';
import { COLUMN_ROLES, type Plan, type PlanCell } from '../plan/plan';
import { isAccepted } from './accepted';
import { chooseApostrophes } from './apostrophe-style';
import { type Choices, packWithChoices } from './choices';
import type { Finding, Fix } from './finding';
import { findingIds } from './finding-ids';
import { readForRules } from './read-for-rules';
import type { AtHand, FoundFault, Rule } from './rule';

/** Why a cell is not written by a fix. */
export type Hindrance = NonNullable<Finding['hindrance']>;

/** Why a cell may not be written by a fix: a formula is the person's own, mixed formatting would be lost; undefined where it may. */
export function hindranceOfCell({ formula, rich }: Pick<PlanCell, 'formula' | 'rich'>): Hindrance | undefined {
  if (formula !== undefined) return 'holds-formula';
  return rich ? 'rich-text' : undefined;
}

/** The cells of the plan that may not be written by a fix. */
function hinderedCells(plan: Plan): Map<string, Hindrance> {
  const hindered = new Map<string, Hindrance>();
  const note = (cell: PlanCell): void => {
    const hindrance = hindranceOfCell(cell);
    if (hindrance) hindered.set(cell.at, hindrance);
  };
  for (const { cell } of plan.titles) note(cell);
  for (const { cells } of plan.rows) for (const role of COLUMN_ROLES) note(cells[role]);
  for (const { cell } of plan.sections) note(cell);
  for (const role of COLUMN_ROLES) if (plan.headers[role]) note(plan.headers[role]);
  return hindered;
}

const hindranceOf = (fix: Fix, hindered: ReadonlyMap<string, Hindrance>): Hindrance | undefined => {
  for (const edit of fix.edits) {
    const hindrance = edit.kind === 'set' ? hindered.get(edit.cell) : undefined;
    if (hindrance) return hindrance;
  }
  return undefined;
};

/** The fault with the ways of mending it that can be written; where none is left, it says why. */
export function withWritableFixes(fault: FoundFault, hindered: ReadonlyMap<string, Hindrance>): FoundFault {
  if (!fault.fix || hindered.size === 0) return fault;
  const { alternatives = [], ...first } = fault.fix;
  const ways = [first, ...alternatives];
  const writable = ways.filter((way) => !hindranceOf(way, hindered));
  if (writable.length === ways.length) return fault;
  const [best, ...others] = writable;
  const { fix: _, ...bare } = fault;
  if (!best) return { ...bare, hindrance: hindranceOf(first, hindered)! };
  return { ...bare, fix: others.length > 0 ? { ...best, alternatives: others } : best };
}

/** Whether a fault is told: neither the region has answered it for all its plans nor the office hides such notes. */
export function isTold(fault: FoundFault, pack: Pack, choices: Choices): boolean {
  return !isAccepted(fault, pack) && !isHidden(fault, choices);
}

/** Only a note can be hidden: an error or a warning of the same rule is told all the same. */
const isHidden = ({ rule, severity }: FoundFault, { hidden }: Choices): boolean =>
  severity === 'info' && (hidden?.includes(rule) ?? false);

/**
 * All findings of a plan, by row, then column, then rule. Ids are unique in one run and the same from run to run
 * while the fault stands. Throws only what a rule throws.
 */
export function runRules(plan: Plan, pack: Pack, rules: readonly Rule[], atHand: AtHand = {}): Finding[] {
  return allSteps(runRulesInSteps(plan, pack, rules, atHand));
}

/** The same in steps: what several rules ask of the plan, a rule each, then the order and the ids; see `Steps`. */
export function* runRulesInSteps(
  plan: Plan,
  pack: Pack,
  rules: readonly Rule[],
  atHand: AtHand = {},
): Steps<Finding[]> {
  const { choices = {} } = atHand;
  const chosenPack = packWithChoices(pack, choices);
  chooseApostrophes(plan, choices.apostrophes);
  yield* readForRules(plan, chosenPack);
  const faults: FoundFault[] = [];
  for (const rule of rules) {
    for (const fault of rule.run(plan, chosenPack, atHand)) {
      if (isTold(fault, pack, choices)) faults.push(fault);
    }
    yield;
  }
  if (faults.length === 0) return [];
  const hindered = faults.some((fault) => fault.fix) ? hinderedCells(plan) : new Map<string, Hindrance>();
  yield;
  const inOrder = byPlace(faults);
  yield;
  const sorted = inOrder.map((fault) => withWritableFixes(fault, hindered));
  yield;
  const ids = findingIds(plan, sorted);
  return sorted.map((fault, index) => ({ id: ids[index]!, ...fault }));
}

/** Faults by row, then column, then rule; of one rule at one cell in the order found. */
export function byPlace(faults: readonly FoundFault[]): readonly FoundFault[] {
  const placed = faults.map((fault, order) => ({
    fault,
    order,
    ...(parseCellName(fault.at) ?? { row: 0, column: 0 }),
  }));
  placed.sort(
    (one, other) =>
      one.row - other.row ||
      one.column - other.column ||
      (one.fault.rule < other.fault.rule ? -1 : one.fault.rule > other.fault.rule ? 1 : one.order - other.order),
  );
  return placed.map(({ fault }) => fault);
}
