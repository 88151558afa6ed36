import { cellName } from '../sheet/address';
import type { ShowEdit } from '../sheet/edit';
import { defineRule } from '../check/rule';
import { COLUMN_ROLES, type Plan } from '../plan/plan';

/** No row or column inside the table is hidden. */
export const rowHidden = defineRule({
  id: 'row-hidden',
  severity: 'warning',
  fix: 'ask',
  why: 'What is hidden is counted in sums and goes into the report, yet nobody sees it when the plan is read, printed and signed. (House rule.)',
  messages: {
    rows: {
      what: '{count} {count:row|rows} of the table {count:is|are} hidden.',
      todo: 'Show them: delete what does not belong there; a filter is taken off.',
    },
    columns: {
      what: '{count} {count:column|columns} of the table {count:is|are} hidden.',
      todo: 'Show them: delete what does not belong there.',
    },
  },
  fixes: {
    rows: 'Show {count} {count:row|rows}',
    columns: 'Show {count} {count:column|columns}',
  },
  check(plan, _pack, report) {
    const columns = plan.hiddenColumns.filter((column) => column >= plan.area.left && column <= plan.area.right);
    const [column, ...otherColumns] = columns.map((one) => headerOf(plan, one));
    if (column !== undefined) {
      const edits = columns.map((one): ShowEdit => ({ kind: 'show', column: one, before: 'hidden' }));
      const data = { count: columns.length };
      const fixes = [{ safety: 'ask', title: 'columns', data, edits }] as const;
      report({ message: 'columns', data, at: column, related: otherColumns, fixes });
    }
    if (plan.hiddenRows.length === 0) return;
    const rows = plan.rows.filter(({ row, isHidden }) => isHidden && row <= plan.area.bottom);
    const [row, ...otherRows] = rows.map(({ row: one, cells }) => cells.number.at || cellName(one, plan.area.left));
    if (row === undefined) return;
    const edits = rows.map((one): ShowEdit => ({ kind: 'show', row: one.row, before: 'hidden' }));
    const data = { count: rows.length };
    const fixes = [{ safety: 'ask', title: 'rows', data, edits }] as const;
    report({ message: 'rows', data, at: row, related: otherRows, fixes });
  },
});

/** The header cell of a column; the one in the header's first row where it has no label. */
function headerOf({ columns, headers, headerRows }: Plan, column: number): string {
  const role = COLUMN_ROLES.find((one) => columns[one] === column);
  return (role && headers[role]?.at) ?? cellName(headerRows[0], column);
}
