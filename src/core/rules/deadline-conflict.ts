import { cellWith, datedRows } from '../check/dated-rows';
import { shortened } from '../check/item-label';
import { unitById } from '../check/pack-index';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { withYear } from '../check/year-in-deadline';
import { onlyNumber } from '../done/amounts';
import type { Pack } from '../pack/pack';
import type { Deadline, DeadlineTerm, Item, Plan, PlanCell } from '../plan/plan';
import { hasCyrillic } from '../text/scripts';

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
      what: '“{text}” covers {quarters} quarters, but the plan is {count}: the first and the last of them may be meant.',
      todo: 'Name the quarters that are meant one by one.',
    },
  },
  fixes: { text: 'Write “{text}”' },
  check(plan, pack, report) {
    for (const [text, rows] of datedRows(plan)) {
      const { terms, frequencies, quarters } = rows[0]!.deadline;
      const [term] = terms;
      if (!term) continue;
      const other = terms.find((one) => isAgainst(term, one));
      const isOften = frequencies.includes(EVERY_QUARTER) && quarters.length < EVERY_QUARTER;
      const isRange = terms.length === 1 && term.range !== undefined && quarters.length === 3;
      for (const { deadline, item } of other || isOften || isRange ? rows : []) {
        const cell = cellWith(deadline, term.text);
        const fixes = (texts: readonly string[]) => (isWhole(deadline) ? texts.map((one) => fixTo(cell, one)) : []);
        if (other) {
          const data = { first: term.text, second: other.text };
          const texts = [term, other].flatMap((one) => alone(cell.text, one, deadline, plan) ?? []);
          report({ message: 'two', data, at: cell.at, fixes: fixes(texts) });
        } else if (isOften) report({ message: 'often', data: { text: shortened(text) }, at: cell.at });
        else if (isTwo(item, pack)) {
          const data = { text: term.text, quarters: quarters.length, count: 2 };
          report({ message: 'range', data, at: cell.at, fixes: fixes(spelledOut(cell.text, term)) });
        }
      }
    }
  },
});

const fixTo = (cell: PlanCell, text: string) =>
  ({ safety: 'ask', title: 'text', data: { text }, edits: [setCell(cell, text)] }) as const;

/** Whether the deadline stands in one cell: of one torn over rows no half is rewritten. */
const isWhole = ({ cells }: Deadline): boolean => cells.filter(({ text }) => text.trim() !== '').length === 1;

/** Whether two answers cannot both hold: the whole year beside a part of it, or a month outside the quarter. */
function isAgainst(one: DeadlineTerm, other: DeadlineTerm): boolean {
  if (one.kind === 'until' || other.kind === 'until' || one.kind === other.kind) return false;
  if ([...one.strays, ...other.strays].length > 0) return false;
  const [around, within] = one.kind === 'quarters' || other.kind === 'year' ? [one, other] : [other, one];
  return !within.quarters.every((quarter) => around.quarters.includes(quarter));
}

/** The deadline with one of its answers only, and the year it names; null where it cannot be written. */
function alone(text: string, { text: kept }: DeadlineTerm, { years }: Deadline, plan: Plan): string | null {
  if (!text.includes(kept)) return null;
  // A bracket whose other half is lost goes too.
  const bare = kept.replace(/^\(([^()]*)\)?$|^([^()]*)\)$/, '$1$2');
  const year = years[0] ?? null;
  if (year === null || bare.includes(String(year))) return bare;
  return withYear(bare, year, plan);
}

/** Whether the plan is two of what is counted one by one. */
function isTwo({ plan, unit }: Item, pack: Pack): boolean {
  return onlyNumber(plan.lines) === 2 && unit.unitId !== null && unitById(pack, unit.unitId)!.frequency !== null;
}

/** "I-III chorak" as "I va III chorak" and as "I, II va III chorak". */
function spelledOut(text: string, { text: written, quarters }: DeadlineTerm): string[] {
  const and = hasCyrillic(written) ? (/квартал/iu.test(written) ? 'и' : 'ва') : 'va';
  const names = quarters.map((quarter) => NUMERALS[quarter - 1]!);
  const lists = [`${names[0]} ${and} ${names.at(-1)}`, `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`];
  return lists.flatMap((list) => {
    const after = text.replace(written, () => written.replace(RANGE, () => list));
    return after === text ? [] : [after];
  });
}
