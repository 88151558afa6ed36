import { useEffect, useRef } from 'react';
import type { PastedTable } from './pasted-table';

/**
 * Takes a table pasted anywhere on the page but into a field, or null for anything else that is pasted. What reads it is
 * loaded by the first paste that may be one.
 */
export function usePastedTable(onPaste: (table: PastedTable | null) => void): void {
  const newest = useRef(onPaste);
  useEffect(() => {
    newest.current = onPaste;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, [contenteditable]'))) return;
      const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')];
      if (clipboardData.types.length === 0) return;
      event.preventDefault();
      if (!/<table/i.test(html) && !text.includes('\t')) newest.current(null);
      else void import('./pasted-table').then(({ readPastedTable }) => newest.current(readPastedTable(html, text)));
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}
