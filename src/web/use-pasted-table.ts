import { useEffect, useRef } from 'react';
import { type PastedTable, readPastedTable } from './pasted-table';

/** Takes a table pasted anywhere on the page but into a field. */
export function usePastedTable(onTable: (table: PastedTable) => void): void {
  const newest = useRef(onTable);
  useEffect(() => {
    newest.current = onTable;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, [contenteditable]'))) return;
      const table = readPastedTable(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
      if (!table) return;
      event.preventDefault();
      newest.current(table);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}
