import { type DatedRow, datedRows } from '../check/dated-rows';
import { yearOfPlan } from '../check/plan-year';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { withYear } from '../check/year-in-deadline';

/** The deadline names the plan's year, where most of the sheet's deadlines do. */
export const deadlineNoYear = defineRule({
  id: 'deadline-no-year',
  severity: 'info',
  fix: 'safe',
  why: 'In one sheet the year is named in every deadline or in none: a single “Yil davomida” among “2026-yil davomida” looks copied from another plan. (House rule.)',
  messages: {
    absent: {
      what: 'The deadline names no year; the others of the sheet do.',
      todo: 'Write {year} into it.',
    },
  },
  fixes: { year: 'Write “{text}”' },
  check(plan, _pack, report) {
    const without: DatedRow[] = [];
    let dated = 0;
    for (const rows of datedRows(plan).values()) {
      const { years, isReadable } = rows[0]!.deadline;
      if (years.length > 0) dated += rows.length;
      else if (isReadable) without.push(...rows);
    }
    const year = yearOfPlan(plan);
    if (year === null || dated <= without.length) return;
    for (const { deadline } of without) {
      const { text, cells } = deadline;
      const [cell, ...torn] = cells.filter((one) => one.text.trim() !== '');
      const after = torn.length > 0 ? null : withYear(text, year, plan);
      const fixes =
        after === null
          ? []
          : [{ safety: 'safe', title: 'year', data: { text: after }, edits: [setCell(cell!, after)] } as const];
      report({ message: 'absent', data: { year }, at: cell!.at, fixes });
    }
  },
});
