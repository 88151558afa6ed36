import { contains } from '../core/sheet/address';
import { textOf } from '../core/sheet/cell';
import { cellAt, type Grid } from '../core/sheet/grid';
import { WorkbookError } from '../core/workbook';

/** What the page says where the clipboard is closed. */
export interface CopyWords {
  readonly byHand: string;
  readonly close: string;
}

/**
 * Copies the first sheet as a table that Word and Excel take; resolves to the sheet's name.
 * Where the clipboard is closed to the pane, the table stands selected on the page until the person has pressed Ctrl+C.
 * Throws WorkbookError (not-supported) where it was closed without.
 */
export async function copyTable([grid]: readonly Grid[], words: CopyWords): Promise<string> {
  if (!grid) return '';
  const table = tableOf(grid);
  if (!(await writeClipboard(table, textOfTable(grid)))) await copiedByHand(table, words);
  return grid.sheet;
}

async function writeClipboard(table: HTMLTableElement, text: string): Promise<boolean> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    const item = { 'text/html': blob('text/html', table.outerHTML), 'text/plain': blob('text/plain', text) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    // Panes inside Excel are often not let near the clipboard: the person copies by hand.
    return false;
  }
}

/** Shows the table over the whole page, selected; settles when it is copied, fails when it is closed without. */
async function copiedByHand(table: HTMLTableElement, words: CopyWords): Promise<void> {
  const before = document.activeElement;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  const holder = copyHolder(words.byHand, close, table);
  document.body.append(holder);
  close.focus();
  getSelection()?.selectAllChildren(table);
  const isCopied = await new Promise<boolean>((resolve) => {
    // After the browser has taken the selection.
    holder.addEventListener('copy', () => setTimeout(() => resolve(true)));
    close.addEventListener('click', () => resolve(false));
    holder.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') resolve(false);
    });
  });
  holder.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!isCopied) throw new WorkbookError('not-supported', 'Ctrl+C');
}

function copyHolder(sentence: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'copy-by-hand';
  holder.setAttribute('role', 'dialog');
  holder.setAttribute('aria-label', sentence);
  const said = document.createElement('p');
  said.textContent = sentence;
  holder.append(said, ...parts);
  return holder;
}

function tableOf(grid: Grid): HTMLTableElement {
  const table = document.createElement('table');
  for (let row = 1; row <= grid.rowCount; row++) {
    if (grid.hiddenRows.includes(row)) continue;
    const line = table.insertRow();
    for (let column = 1; column <= grid.columnCount; column++) {
      if (grid.hiddenColumns.includes(column)) continue;
      const merge = grid.merges.find((area) => contains(area, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const cell = line.insertCell();
      cell.textContent = textOf(cellAt(grid, row, column).value);
      if (merge) {
        cell.rowSpan = merge.bottom - merge.top + 1;
        cell.colSpan = merge.right - merge.left + 1;
      }
    }
  }
  return table;
}

function textOfTable(grid: Grid): string {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) =>
      textOf(cellAt(grid, row + 1, column + 1).value).replace(/[\t\r\n]+/g, ' '),
    ).join('\t'),
  ).join('\n');
}
