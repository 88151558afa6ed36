import { OWN_SHEET } from '../../core/keep/own-sheet';
import type { WorkbookErrorCode } from '../../core/workbook';
import type { Say } from '../say';
import type { Trouble } from '../session/state';
import { stepText } from './step-text';

/** As many cells are named; of more, how many. */
const NAMED_CELLS = 12;

/** Trouble of the outside world as a sentence with its way out. */
export function troubleText(trouble: Trouble, say: Say): string {
  switch (trouble.kind) {
    case 'workbook':
      return say(`error.${codeToTell(trouble)}`, { detail: trouble.detail }).replace(' ()', '');
    case 'refused':
      return say(`refused.${trouble.reason}`, { cell: trouble.cell });
    case 'undoRefused':
      return say(`undo.${trouble.reason}`, { cell: cellsText(trouble.cells, say) });
    case 'undoOverlaps':
      return say('undo.overlaps', { step: trouble.by ? stepText(trouble.by, say) : '…' });
    case 'sheetUsed':
      return say('undo.sheetUsed', { sheet: trouble.sheet });
    case 'undoSkipped':
      return say('undo.skipped', {
        reason: say(`undo.skipped.${trouble.reason}`),
        cells: cellsText(trouble.cells, say),
      });
    case 'notReadAgain':
      return say('written.notReadAgain');
    case 'sheetGone':
      return trouble.shown === null
        ? say('sheet.goneAll', { sheet: trouble.sheet })
        : say('sheet.gone', { sheet: trouble.sheet, shown: trouble.shown });
  }
}

/** The hidden sheet is none that a person could choose or leave out of a copy: what is left is to try again. */
function codeToTell({ code, detail }: Extract<Trouble, { kind: 'workbook' }>): WorkbookErrorCode {
  return detail === OWN_SHEET && (code === 'sheet-missing' || code === 'too-large') ? 'host-failed' : code;
}

/** Cells by name, of many the first ones. */
function cellsText(cells: readonly string[], say: Say): string {
  const named = cells.slice(0, NAMED_CELLS).join(', ');
  const count = cells.length - NAMED_CELLS;
  return count > 0 ? say('undo.andMore', { cells: named, count }) : named;
}
