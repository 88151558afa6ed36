import { cellName } from '../sheet/address';
import { defineRule } from '../check/rule';
import { COLUMN_ROLES } from '../plan/plan';

const MISSING = {
  what: 'The column “{label}” is not found.',
  todo: 'Put its label into the header, or show which column it is.',
};

/** All eight columns are there, by label, in any order; and a sheet holds one plan. */
export const sheetColumns = defineRule({
  id: 'sheet-columns',
  severity: 'error',
  fix: null,
  why: 'Without name, unit, fact and plan there is nothing to put into the report; the other four say how, when and by whom.',
  messages: {
    number: MISSING,
    name: MISSING,
    unit: MISSING,
    fact: MISSING,
    plan: MISSING,
    mechanism: MISSING,
    deadline: MISSING,
    responsible: MISSING,
    secondTable: {
      what: 'Another plan table begins here; only the one above it is read.',
      todo: 'Move it to a sheet of its own, and it is checked there.',
    },
    tableBeside: {
      what: 'Another plan table stands here beside the first; it is not read.',
      todo: 'Move it to a sheet of its own, and it is checked there.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const at = cellName(plan.area.top, plan.area.left);
    for (const role of COLUMN_ROLES) {
      if (plan.columns[role] !== undefined) continue;
      const isNeeded = role === 'name' || role === 'unit' || role === 'fact' || role === 'plan';
      const label = pack.columns[role][0] ?? role;
      report({ message: role, severity: isNeeded ? 'error' : 'warning', data: { label }, at });
    }
    const { below, beside } = plan.otherTables;
    if (below) report({ message: 'secondTable', severity: 'warning', data: {}, at: below.at });
    if (beside) report({ message: 'tableBeside', severity: 'warning', data: {}, at: beside.at });
  },
});
