import type { DoneCheck } from '../actions/check-done';
import type { PlanCheck } from '../actions/check-plan';
import type { Finding } from '../core/check/finding';
import { areaName } from '../core/sheet/address';
import { findingText, placeText, severityWord } from '../strings/finding-text';
import type { Language } from '../strings/language';
import type { FilePlan } from './read-plans';
import { say } from './words';

/** What was found, counted, and the notes that answer it by the findings' ids. */
export type Judged = Pick<DoneCheck, 'findings' | 'summary' | 'notes'>;

/** How many warnings of a check are answered by notes. */
export function answeredCount({ findings, notes }: Judged): number {
  return findings.filter(({ id, severity }) => severity === 'warning' && notes[id] !== undefined).length;
}

/** A finding on one line: cell, severity, rule, what is wrong and what to do. */
export function findingLine(finding: Finding, language: Language): string {
  const { what, todo } = findingText(finding, language);
  const start = `  ${placeText(finding).padEnd(6)} ${severityWord(finding.severity, language)} ${finding.rule}:`;
  return [start, what, todo].filter((part) => part !== '').join(' ');
}

/** How many findings of each severity there are, in words. */
export function countsText(summary: PlanCheck['summary'], language: Language): string {
  const total = summary.error + summary.warning + summary.info;
  return total === 0 ? say('clean', language) : say('counts', language, summary);
}

/** A plan that was checked, in words: where it stands and its findings, a line each. */
export function planText(file: string, filePlan: FilePlan, language: Language): string {
  const { plan, findings, summary } = filePlan.check;
  const head = say('checkedPlan', language, {
    file,
    sheet: plan.sheet,
    range: areaName(plan.area),
    items: plan.items.length,
    sections: plan.sections.length,
  });
  return [head, ...findingLines({ findings, summary, notes: filePlan.answers.standing }, language), ''].join('\n');
}

/** What was done of a plan, in the same words. */
export function doneText(file: string, done: DoneCheck, language: Language): string {
  const head = say('checkedDone', language, { file, sheet: done.record.sheet, quarters: done.closed });
  return [head, ...findingLines(done, language), ''].join('\n');
}

/** What was found, a line each with the note that answers it, and the counts. */
function findingLines(judged: Judged, language: Language): readonly string[] {
  const lines = judged.findings.flatMap((finding) => {
    const text = judged.notes[finding.id];
    return [findingLine(finding, language), ...(text ? [`           ${say('noteLine', language, { text })}`] : [])];
  });
  const count = answeredCount(judged);
  const answered = count > 0 ? ` (${say('answered', language, { count })})` : '';
  return [...lines, `  ${countsText(judged.summary, language)}${answered}`];
}
