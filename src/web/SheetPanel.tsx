import { useMemo } from 'react';
import { cellName, parseCellName } from '../core/sheet/address';
import { useSession } from '../taskpane/session/use-session';
import { SheetTabs } from './SheetTabs';
import { SheetGrid } from './sheet/SheetGrid';
import { layOut, markSheet } from './sheet/sheet-view';
import type { OpenedFile } from './workbench';

/** The open workbook's sheet, marked by the check, with the tabs of its sheets below. */
export function SheetPanel({ opened }: { readonly opened: OpenedFile }) {
  const { session, host } = opened;
  const { openFinding, findings: all, beside, sheets, sheet, language, ...state } = useSession(session);
  const grid = beside ? (state.done?.grid ?? null) : state.grid;
  const selectedCell = beside ? beside.cell : state.selectedCell;
  const besideName = beside?.sheet;
  const findings = useMemo(() => all.filter((finding) => finding.sheet === besideName), [all, besideName]);
  const view = useMemo(() => grid && layOut(grid, opened.workbook.readLook(grid.sheet)), [grid, opened]);
  const marks = useMemo(() => view && markSheet(view, findings), [view, findings]);
  const related = useMemo(
    () => new Set(findings.find(({ id }) => id === openFinding)?.related),
    [findings, openFinding],
  );
  const selected = useMemo(() => (selectedCell === null ? null : parseCellName(selectedCell)), [selectedCell]);
  return (
    <section className="sheet-panel">
      {view && marks && (
        <div className="sheet-place light-paper">
          <SheetGrid
            key={view.grid.sheet}
            view={view}
            marks={marks}
            language={language}
            selected={selected}
            related={related}
            select={({ row, column }) => session.select(cellName(row, column))}
            edit={({ row, column }, text) => void session.editCell(cellName(row, column), text)}
            onReveal={host.onReveal}
          />
        </div>
      )}
      <SheetTabs
        sheets={sheets}
        sheet={besideName ?? sheet}
        language={language}
        choose={(name) => void session.chooseSheet(name)}
      />
    </section>
  );
}
