import type { Finding, Fix, Severity } from '../../core/check/finding';
import { walkOf } from '../findings/order';
import type { SessionCore } from './session-core';

/** All ways to mend a finding, the one offered first in front. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return finding.fix ? [finding.fix, ...(finding.fix.alternatives ?? [])] : [];
}

/** Findings whose fix changes neither a number nor a meaning: those of "Mayda tuzatishlar". */
export function smallFixes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.fix?.safety === 'safe');
}

/** Opens a finding's card and shows its cell; null closes the open one. */
export function openCard({ store, host }: SessionCore, id: string | null): void {
  const { check, sheet } = store.getState();
  const finding = check?.findings.find((known) => known.id === id);
  if (!finding || sheet === null) {
    store.set({ openFinding: null });
    return;
  }
  const filter = shownBy(store.getState().filter, finding);
  store.set({ openFinding: finding.id, selectedCell: finding.at, filter });
  host.showCell(sheet, finding.at);
}

/** The person selected a cell: the card of a finding that stands there opens, the first to block before others. */
export function cellSelected({ store }: SessionCore, sheet: string, cell: string): void {
  const state = store.getState();
  if (sheet !== state.sheet || cell === state.selectedCell) return;
  const there = (state.check?.findings ?? []).filter((finding) => finding.at === cell);
  const shown = there.some((finding) => finding.id === state.openFinding);
  const first = walkOf(there, null)[0];
  if (shown || !first) store.set({ selectedCell: cell });
  else store.set({ selectedCell: cell, openFinding: first.id, filter: shownBy(state.filter, first) });
}

/** The filter, taken off where it would hide a finding. */
function shownBy(filter: Severity | null, finding: Finding): Severity | null {
  return filter === finding.severity ? filter : null;
}
