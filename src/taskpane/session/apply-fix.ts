import { applyFixes } from '../../actions/apply-fixes';
import { nextAfter, walkOf } from '../findings/order';
import { fixesOf, openCard } from './fixes';
import { placeText } from '../../strings/finding-text';
import type { FixRefusal } from '../../core/check/apply-fixes';
import type { RefusalReason } from '../../core/sheet/edit';
import type { SessionCore } from './session-core';
import { writeStep } from './write-step';

/** Mends one finding the chosen way (0 is the first), and opens the next card. */
export async function applyFix(core: SessionCore, id: string, choice: number): Promise<void> {
  const { store } = core;
  const { findings, filter } = store.getState();
  const finding = findings.find((known) => known.id === id);
  const fix = finding && fixesOf(finding)[choice];
  if (!finding || !fix) return;
  const walk = walkOf(findings, filter);
  const title = { kind: 'fix', cell: placeText(finding) } as const;
  const written = await writeStep(core, title, [{ id, edits: fix.edits }], finding.sheet);
  if (written.applied.length === 0) return;
  const standing = new Map(store.getState().findings.map((known) => [known.id, known]));
  openCard(core, standing.has(id) ? id : nextAfter(walk, id, new Set(standing.keys())));
}

/** Mends all given findings by their first fix, as one step. */
export async function applySmallFixes(core: SessionCore, ids: ReadonlySet<string>): Promise<void> {
  const { grid, check, columns, choices } = core.store.getState();
  if (!grid || !check) return;
  const findings = [...ids].map((id) => ({ id }));
  const pick = { kind: 'findings', findings } as const;
  const { changes, refused } = applyFixes(grid, core.pack, pick, columns[grid.sheet], { choices });
  const reason = refused.map((one) => one.reason).find(isOfTheSheet);
  if (changes.length === 0 && reason) {
    const cell = refused.find((one) => one.reason === reason)!.finding.at;
    core.store.set({ trouble: { kind: 'refused', reason, cell } });
  }
  await writeStep(core, { kind: 'smallFixes', count: changes.length }, changes);
}

/** The sheet itself refuses (a locked cell), rather than that there is nothing to make. */
function isOfTheSheet(reason: FixRefusal): reason is RefusalReason {
  return reason !== 'no-fix' && reason !== 'several-ways' && reason !== 'overlap';
}
