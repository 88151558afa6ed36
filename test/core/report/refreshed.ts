import type { PlannedSheet } from '../../../src/core/report/report';
import { fillChange, filledSheet } from '../../../src/core/report/fill';
import { type FilledSheet, memoryRows } from '../../../src/core/report/fill-memory';
import { planReport } from '../../../src/core/report/plan-report';
import { readMemory } from '../../../src/core/report/read-memory';
import { recall } from '../../../src/core/report/recall';
import type { SheetRefresh } from '../../../src/core/report/refresh';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Edit } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { pack, planOf } from '../plan/reading';
import { templateGrid } from './template-grid';

/** A form on which a report stands, and what is remembered of it. */
export interface Report {
  readonly grid: Grid;
  readonly filled: FilledSheet;
}

/** Rows of a plan that the pack knows. */
export const ITEMS = {
  stock: '| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 370/1006 | 450/1100 |',
  visits: '| 25. | Kitobxonlar qatnovi | Nafar | 18497 | 18510 |',
  loans: '| 26. | Kitob berilishi | Nusxa | 84000 | 85000 |',
  media: '| 44. | OAVda yoritish | Marotaba | 11 | 10 |',
};

function reportOf(items: readonly string[], template: Grid, past?: Parameters<typeof planReport>[0]['past']) {
  return planReport({
    check: { plan: planOf(['| IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |', ...items].join('\n')), findings: [] },
    template: [template],
    pack,
    notes: {},
    entries: {},
    options: { date: '21.11.2026' },
    ...(past && { past }),
  });
}

/** The sheet of a template as the report of these items plans it. */
const plannedSheet = (template: Grid, items: readonly string[]): PlannedSheet => reportOf(items, template).sheets[0]!;

/** What stands on a grid after edits; throws where one is refused. */
export function edited(grid: Grid, edits: readonly Edit[]): Grid {
  const { grid: made, refused } = applyChanges(grid, [{ id: 'e', edits }]);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return made;
}

/** Fills a template from a plan of these items. */
export function fill(template: Grid, items: readonly string[]): Report {
  const sheet = plannedSheet(template, items);
  return { grid: edited(template, fillChange(sheet)?.edits ?? []), filled: filledSheet(sheet) };
}

/** What a person does to a filled report. */
export const byHand = ({ grid, filled }: Report, ...edits: Edit[]): Report => ({ grid: edited(grid, edits), filled });

/** What the hidden sheet gives back of a filling. */
function remembered(filled: FilledSheet): FilledSheet {
  const rows = memoryRows({ isDraft: false, answered: [] }, [filled], '21.11.2026');
  return readMemory(templateGrid(rows))!.sheets.get(filled.sheet)!;
}

/** How a filled report is brought up to date from a plan of these items. */
export function refreshOf({ grid, filled }: Report, items: readonly string[], mayWriteLocked = true): SheetRefresh {
  const past = recall(grid, remembered(filled));
  return reportOf(items, past.template, { sheets: new Map([[grid.sheet, past]]), mayWriteLocked }).refreshes[0]!;
}

/** The report after that; brought up to date once more it must stay as it is. */
export function refresh(report: Report, items: readonly string[]): Report & Pick<SheetRefresh, 'kept' | 'placeOf'> {
  const { change, filled, kept, placeOf } = refreshOf(report, items);
  const made = { grid: edited(report.grid, change?.edits ?? []), filled };
  const again = refreshOf(made, items).change;
  if (again) throw new Error(`not at rest: ${JSON.stringify(again.edits)}`);
  return { ...made, kept, placeOf };
}
