import { applyFixes } from '../../actions/apply-fixes';
import type { Finding, Fix, Severity } from '../../core/check/finding';
import { nextAfter, walkOf } from '../findings/order';
import { type SessionCore, writeStep } from './session-core';

/** All ways to mend a finding, the one offered first in front. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return finding.fix ? [finding.fix, ...(finding.fix.alternatives ?? [])] : [];
}

/** Findings whose fix changes neither a number nor a meaning: those of "Mayda tuzatishlar". */
export function smallFixes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.fix?.safety === 'safe');
}

/** Mends one finding the chosen way (0 is the first), and opens the next card. */
export async function applyFix(core: SessionCore, id: string, choice: number): Promise<void> {
  const { store } = core;
  const { check, filter } = store.getState();
  const finding = check?.findings.find((known) => known.id === id);
  const fix = finding && fixesOf(finding)[choice];
  if (!check || !finding || !fix) return;
  const walk = walkOf(check.findings, filter);
  const title = { kind: 'fix', cell: finding.at } as const;
  const written = await writeStep(core, title, [{ id, edits: fix.edits }]);
  if (written.applied.length === 0) return;
  const standing = new Map((store.getState().check?.findings ?? []).map((known) => [known.id, known]));
  openCard(core, standing.has(id) ? id : nextAfter(walk, id, new Set(standing.keys())));
}

/** Mends all given findings by their first fix, as one step. */
export async function applySmallFixes(core: SessionCore, ids: ReadonlySet<string>): Promise<void> {
  const { grid, check, columns } = core.store.getState();
  if (!grid || !check) return;
  const findings = [...ids].map((id) => ({ id }));
  const { changes } = applyFixes(grid, core.pack, { kind: 'findings', findings }, columns[grid.sheet]);
  await writeStep(core, { kind: 'smallFixes', count: changes.length }, changes);
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
