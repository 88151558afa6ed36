/** Trouble of the outside world in English: what happened, what it means for the data, what to do. */
export const errorsEn = {
  'error.unreadable-file':
    'The file could not be read ({detail}). Nothing was changed. See that it is an .xlsx or .xlsm file, close it in other programs and open it again.',
  'error.empty-file': 'The file is empty (0 bytes). Choose another copy of it.',
  'error.not-a-workbook': 'This is not an Excel workbook ({detail}). Choose a file that ends in .xlsx or .xlsm.',
  'error.damaged-file':
    'The workbook is damaged ({detail}). Nothing was changed. Open it in Excel, let Excel repair it, save it and try again.',
  'error.encrypted-file': 'The workbook has a password. Save it in Excel without the password and open it again.',
  'error.old-format': 'This is an old workbook (.xls). In Excel choose “Save as” → .xlsx and open that file.',
  'error.other-format':
    'This is not an Excel workbook ({detail}). Copy the table into Excel, save it as .xlsx and open that file.',
  'error.too-large': 'The workbook is too large ({detail}). Keep only the plan in a copy and open that.',
  'error.sheet-missing': 'The workbook has no sheet “{detail}”. Choose another sheet.',
  'error.protected': 'The sheet is protected. Nothing was written. Take the protection off and try again.',
  'error.busy': 'A cell is being edited. Nothing was written. Finish typing (Enter) and try again.',
  'error.workbook-protected':
    'The workbook’s structure is protected, so no sheet can be added. Nothing was written. Take the protection off (Review → Protect Workbook) and try again.',
  'error.read-only':
    'The workbook is open for reading only. Nothing was written. Press “Enable Editing” in the yellow bar, or save a copy, and try again.',
  'error.no-answer':
    'Excel has not answered. What was written so far is in the undo list. Wait a little, check again, and look at the last step before trying again.',
  'error.session-lost':
    'Excel has ended this session because nothing was done for a long time. Open the workbook again; what was written is in it.',
  'error.host-failed': 'Excel could not do this ({detail}). Check again, look at the last step, and try once more.',
  'error.not-supported': 'This is not possible here ({detail}). Nothing was changed.',
  'refused.cell-changed':
    '{cell} has changed in the meantime, so nothing was written. Look at the cell and check again.',
  'refused.holds-formula': '{cell} holds a formula, and formulas are never overwritten. Change it on the sheet.',
  'refused.rich-text':
    'Part of the text in {cell} is formatted differently, so it was not rewritten. Change it on the sheet.',
  'refused.protected': '{cell} is locked. Nothing was written. Take the sheet’s protection off and try again.',
  'refused.covered-by-merge':
    '{cell} lies in a merged area, so nothing was written. Split the area on the sheet first.',
  'written.notReadAgain':
    'It was written, but the sheet could not be read after it. What is shown may be out of date: check again.',
  'undo.skipped':
    'The step was undone, but not these cells, which {reason}: {cells}. They stay as they are now; look at them.',
  'undo.skipped.cell-changed': 'were changed by someone since',
  'undo.skipped.holds-formula': 'hold a formula now',
  'undo.skipped.rich-text': 'are formatted differently in part now',
  'undo.skipped.protected': 'are locked',
  'undo.skipped.covered-by-merge': 'lie in a merged area now',
  'undo.andMore': '{cells} and {count} more',
  'sheet.gone': 'The sheet “{sheet}” is no longer in the workbook. “{shown}” is shown instead.',
  'sheet.goneAll':
    'The sheet “{sheet}” is no longer in the workbook, and no other sheet can be shown. Open a sheet with a plan and check again.',
  'undo.sheetUsed': 'Sheet “{sheet}” holds entries, so it stays. Undo or clear what was entered first.',
  'undo.overlaps': 'This step cannot be undone yet: a later one works on the same place. Undo that one first: {step}.',
  'undo.cell-changed': '{cell} has been changed since, so the step cannot be undone. Nothing was written.',
  'undo.holds-formula': '{cell} holds a formula now, so the step cannot be undone. Nothing was written.',
  'undo.rich-text': 'Part of the text in {cell} is formatted differently now, so the step cannot be undone.',
  'undo.protected': '{cell} is locked, so the step cannot be undone. Take the sheet’s protection off first.',
  'undo.covered-by-merge': '{cell} lies in a merged area now, so the step cannot be undone. Split the area first.',
} as const;

export type ErrorWord = keyof typeof errorsEn;
