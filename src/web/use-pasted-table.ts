import { useEffect, useRef } from 'react';
import type { PastedTable } from './pasted-table';

/** Takes a table pasted anywhere on the page but into a field. What reads it is loaded by the first paste that may be one. */
export function usePastedTable(onTable: (table: PastedTable) => void): void {
  const newest = useRef(onTable);
  useEffect(() => {
    newest.current = onTable;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, [contenteditable]'))) return;
      const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')];
      if (!/<table/i.test(html) && !text.includes('\t')) return;
      event.preventDefault();
      void import('./pasted-table').then(({ readPastedTable }) => {
        const table = readPastedTable(html, text);
        if (table) newest.current(table);
      });
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}
