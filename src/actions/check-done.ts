import type { Choices } from '../core/check/choices';
import type { Finding, Severity } from '../core/check/finding';
import type { Period } from '../core/done/done';
import { lastQuarter } from '../core/done/done-to-date';
import { doneHeaders } from '../core/done/done-columns';
import { type ClosedQuarters, closedQuarters, type DonePlan } from '../core/done/done-plan';
import { readDone } from '../core/done/read-done';
import { donePlaces, noteCellOf, quarterOf, runDoneRules } from '../core/done/run-done-rules';
import type { Pack } from '../core/pack/pack';
import type { Plan, PlanCell } from '../core/plan/plan';
import { doneRules } from '../core/rules/of-done';
import type { CalendarDay } from '../core/sheet/cell';
import type { Grid } from '../core/sheet/grid';

/** What was done of a plan, checked. */
export interface DoneCheck extends DonePlan {
  readonly findings: readonly Finding[];
  /** The notes of the quarters that answer findings, by finding id. */
  readonly notes: Readonly<Record<string, string>>;
  /** The cell of the note that answers a warning, by finding id; a warning that has none can only be mended. */
  readonly noteCells: Readonly<Record<string, PlanCell>>;
  readonly summary: Readonly<Record<Severity, number>>;
}

/** What a check of what was done has at hand. */
export interface DoneAtHand {
  /** The day on which it is asked: quarters that are not over by then may be blank. */
  readonly day: CalendarDay;
  /** How many quarters are asked about, whatever the day. */
  readonly closed?: ClosedQuarters;
  readonly choices?: Choices;
}

/** Reads and checks what was done of a plan; null where the sheet is none of ours. */
export function checkDone(grid: Grid, plan: Plan, pack: Pack, atHand: DoneAtHand): DoneCheck | null {
  const record = readDone(grid, plan);
  if (!record) return null;
  const closed = atHand.closed ?? closedQuarters(plan, atHand.day);
  const done: DonePlan = { plan, record, headers: doneHeaders(grid), closed };
  const findings = runDoneRules(done, pack, doneRules, atHand.choices);
  const places = donePlaces(done);
  const summary = { error: 0, warning: 0, info: 0 };
  const notes: Record<string, string> = {};
  const noteCells: Record<string, PlanCell> = {};
  for (const finding of findings) {
    summary[finding.severity]++;
    const cell = noteCellOf(finding, places);
    if (!cell) continue;
    noteCells[finding.id] = cell;
    const note = cell.text.trim();
    if (note !== '') notes[finding.id] = note;
  }
  return { ...done, findings, notes, noteCells, summary };
}

/** What was done as far as a report of a period tells of it: the findings about its quarters, and what answers them. */
export function checkDoneOf(
  period: Period,
  grid: Grid,
  plan: Plan,
  pack: Pack,
  atHand: DoneAtHand,
): Pick<DoneCheck, 'findings' | 'notes'> {
  const until = lastQuarter(period);
  const over = closedQuarters(plan, atHand.day);
  const check = checkDone(grid, plan, pack, { ...atHand, closed: over < until ? over : until });
  if (!check) return { findings: [], notes: {} };
  const places = donePlaces(check);
  const findings = check.findings.filter((finding) => (quarterOf(finding, places) ?? 1) <= until);
  return { findings: onSheet(findings, grid.sheet), notes: check.notes };
}

/** Findings that name their sheet, to stand among those of another. */
export function onSheet(findings: readonly Finding[], sheet: string): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, sheet }));
}
