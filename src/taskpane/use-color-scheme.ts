import { useSyncExternalStore } from 'react';

/** Whether the person's system asks for a dark page; follows it when it changes. */
export function useDarkScheme(): boolean {
  return useSyncExternalStore(subscribe, isDark, () => false);
}

function subscribe(listener: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

function isDark(): boolean {
  return darkQuery()?.matches ?? false;
}

/** Absent where there is no page to ask (a test's page has no media). */
function darkQuery(): MediaQueryList | undefined {
  return window.matchMedia?.('(prefers-color-scheme: dark)');
}
