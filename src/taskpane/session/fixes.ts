import type { Finding, Fix, Severity } from '../../core/check/finding';
import { walkOf } from '../findings/order';
import type { SessionCore } from './session-core';
import type { SessionState } from './state';

/** All ways to mend a finding, the one offered first in front. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return finding.fix ? [finding.fix, ...(finding.fix.alternatives ?? [])] : [];
}

/** Findings whose fix changes neither a number nor a meaning: those of "Mayda tuzatishlar". */
export function smallFixes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.sheet === undefined && finding.fix?.safety === 'safe');
}

/** Opens a finding's card and shows its cell; null closes the open one. */
export function openCard({ store, host }: SessionCore, id: string | null): void {
  const { findings, sheet } = store.getState();
  const finding = findings.find((known) => known.id === id);
  if (!finding || sheet === null) {
    store.set({ openFinding: null });
    return;
  }
  const filter = shownBy(store.getState().filter, finding);
  store.set({ openFinding: finding.id, filter, ...placeOn(finding.sheet, finding.at) });
  host.showCell(finding.sheet ?? sheet, finding.at);
}

/** Where the person is: at a cell of the plan's sheet, or of one beside it. */
function placeOn(beside: string | undefined, cell: string): Pick<SessionState, 'beside'> & Partial<SessionState> {
  return beside === undefined ? { beside: null, selectedCell: cell } : { beside: { sheet: beside, cell } };
}

/** The person selected a cell: the card of a finding that stands there opens, the first to block before others. */
export function cellSelected({ store }: SessionCore, sheet: string, cell: string): void {
  const state = store.getState();
  const isBeside = sheet === state.done?.grid.sheet;
  if (sheet !== state.sheet && !isBeside) return;
  const known = state.beside ?? { sheet: state.sheet, cell: state.selectedCell };
  if (sheet === known.sheet && cell === known.cell) return;
  const beside = isBeside ? sheet : undefined;
  const there = state.findings.filter((finding) => finding.at === cell && finding.sheet === beside);
  const shown = there.some((finding) => finding.id === state.openFinding);
  const first = walkOf(there, null)[0];
  const place = placeOn(beside, cell);
  if (shown || !first) store.set(place);
  else store.set({ ...place, openFinding: first.id, filter: shownBy(state.filter, first) });
}

/** The filter, taken off where it would hide a finding. */
function shownBy(filter: Severity | null, finding: Finding): Severity | null {
  return filter === finding.severity ? filter : null;
}
