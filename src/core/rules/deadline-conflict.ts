import { cellWith, eachDeadline } from '../check/dated-rows';
import { shortened } from '../check/item-label';
import { unitById } from '../check/pack-index';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { withYear } from '../check/year-in-deadline';
import type { Pack } from '../pack/pack';
import type { Deadline, DeadlineTerm, Item, Plan } from '../plan/plan';

const NUMERALS = ['I', 'II', 'III', 'IV'] as const;
const RANGE = /(?<![\p{L}\d])[IVІХШПl|1-4]{1,4}\s*[-–—]\s*[IVІХШПl|1-4]{1,4}(?![\p{L}\d])/u;
const EVERY_QUARTER = 4;

/** A deadline is one answer to when, and a range of quarters agrees with the quantity. */
export const deadlineConflict = defineRule({
  id: 'deadline-conflict',
  severity: 'warning',
  fix: 'ask',
  why: '“2026-yil davomida. I chorak” asks for the work in the whole year and in its first quarter: nobody can tell when it is late. “I-III chorak” with a quantity of 2 mostly means I and III (a plan of 2023 spells it so). (House rule.)',
  messages: {
    two: {
      what: 'Two deadlines stand here: “{first}” and “{second}”.',
      todo: 'Leave the one that holds.',
    },
    often: {
      what: 'The deadline asks for it every quarter and names only some of them: “{text}”.',
      todo: 'Write either “har chorakda” or the quarters meant.',
    },
    range: {
      what: '“{text}” are {quarters} quarters, but the plan is {count}: the first and the last of them may be meant.',
      todo: 'Name the quarters that are meant one by one.',
    },
  },
  fixes: { text: 'Write “{text}”' },
  check(plan, pack, report) {
    eachDeadline(plan, (deadline, item) => {
      const { terms } = deadline;
      if (terms.length === 0) return;
      const cell = cellWith(deadline, terms[0]!.text);
      const fix = (text: string) =>
        ({ safety: 'ask', title: 'text', data: { text }, edits: [setCell(cell, text)] }) as const;
      const other = terms.find((term) => isAgainst(terms[0]!, term));
      if (other) {
        const data = { first: terms[0]!.text, second: other.text };
        const texts = [terms[0]!, other].flatMap((term) => alone(cell.text, term, deadline, plan) ?? []);
        report({ message: 'two', data, at: cell.at, fixes: texts.map(fix) });
      } else if (deadline.frequencies.includes(EVERY_QUARTER) && deadline.quarters.length < EVERY_QUARTER) {
        report({ message: 'often', data: { text: shortened(deadline.text) }, at: cell.at });
      } else if (isDoubtfulRange(terms, item, pack)) {
        const { text, quarters } = terms[0]!;
        const data = { text, quarters: quarters.length, count: 2 };
        report({ message: 'range', data, at: cell.at, fixes: spelledOut(cell.text, terms[0]!).map(fix) });
      }
    });
  },
});

/** Whether two answers cannot both hold: the whole year beside a part of it, or a month outside the quarter. */
function isAgainst(one: DeadlineTerm, other: DeadlineTerm): boolean {
  if (one === other || one.kind === 'until' || other.kind === 'until' || one.kind === other.kind) return false;
  if ([...one.strays, ...other.strays].length > 0) return false;
  if (one.kind === 'year' || other.kind === 'year') return one.quarters.length !== other.quarters.length;
  const [quarters, months] = one.kind === 'quarters' ? [one, other] : [other, one];
  return !months.quarters.every((quarter) => quarters.quarters.includes(quarter));
}

/** The deadline with one of its answers only, and the year it names; null where it cannot be written. */
function alone(text: string, { text: kept }: DeadlineTerm, { years }: Deadline, plan: Plan): string | null {
  if (!text.includes(kept)) return null;
  const bare = kept.replace(/^\(|\)$/g, '').trim();
  const year = years[0] ?? null;
  if (year === null || bare.includes(String(year))) return bare;
  return withYear(bare, year, plan);
}

/** Whether a range of three quarters stands beside a plan of two things that are counted one by one. */
function isDoubtfulRange(terms: readonly DeadlineTerm[], { plan, unit }: Item, pack: Pack): boolean {
  const [term, ...others] = terms;
  if (!term?.range || term.quarters.length !== 3 || others.length > 0) return false;
  const isTwo =
    plan.state === 'readable' && plan.lines.length === 1 && plan.lines[0]!.length === 1 && plan.lines[0]![0] === 2;
  return isTwo && unit.unitId !== null && unitById(pack, unit.unitId)?.frequency !== null;
}

/** "I-III chorak" as "I va III chorak" and as "I, II va III chorak". */
function spelledOut(text: string, { text: written, quarters }: DeadlineTerm): string[] {
  const and = /\p{Script=Cyrillic}/u.test(written) ? (/квартал/iu.test(written) ? 'и' : 'ва') : 'va';
  const names = quarters.map((quarter) => NUMERALS[quarter - 1]!);
  const lists = [`${names[0]} ${and} ${names.at(-1)}`, `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`];
  return lists.flatMap((list) => {
    const after = text.replace(written, () => written.replace(RANGE, () => list));
    return after === text ? [] : [after];
  });
}
