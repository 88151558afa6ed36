import { applyFixes } from '../../actions/apply-fixes';
import { nextAfter, walkOf } from '../findings/order';
import { fixesOf, openCard } from './fixes';
import type { SessionCore } from './session-core';
import { writeStep } from './write-step';

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
  const { grid, check, columns, choices } = core.store.getState();
  if (!grid || !check) return;
  const findings = [...ids].map((id) => ({ id }));
  const { changes } = applyFixes(grid, core.pack, { kind: 'findings', findings }, columns[grid.sheet], { choices });
  await writeStep(core, { kind: 'smallFixes', count: changes.length }, changes);
}
