import type { Choices } from '../core/check/choices';
import type { Finding, Severity } from '../core/check/finding';
import { doneHeaders } from '../core/done/done-columns';
import { type ClosedQuarters, closedQuarters, type DonePlan } from '../core/done/done-plan';
import { readDone } from '../core/done/read-done';
import { donePlaces, noteOfQuarter, runDoneRules } from '../core/done/run-done-rules';
import type { Pack } from '../core/pack/pack';
import type { Plan } from '../core/plan/plan';
import { doneRules } from '../core/rules/of-done';
import type { CalendarDay } from '../core/sheet/cell';
import type { Grid } from '../core/sheet/grid';

/** What was done of a plan, checked. */
export interface DoneCheck extends DonePlan {
  readonly findings: readonly Finding[];
  /** The notes of the quarters that answer findings, by finding id. */
  readonly notes: Readonly<Record<string, string>>;
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
  for (const finding of findings) {
    summary[finding.severity]++;
    const note = noteOfQuarter(finding, places);
    if (note !== '') notes[finding.id] = note;
  }
  return { ...done, findings, notes, summary };
}
