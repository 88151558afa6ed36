import type { Finding } from '../core/check/finding';
import { type Answers, answersOf, factsOf, type NumberedFinding } from '../core/keep/answers';
import type { Note } from '../core/keep/notes';
import { parseCellName } from '../core/sheet/address';
import type { Item } from '../core/plan/plan';
import type { PlanCheck } from './check-plan';

const NOTHING: Answers = { standing: {}, stale: {}, notes: {} };

/** What the workbook's notes say of a check; `sheets` are those that the workbook has now. */
export function answersIn(check: PlanCheck | null, notes: readonly Note[], sheets: readonly string[]): Answers {
  if (!check || notes.length === 0) return NOTHING;
  const itemAt = itemsByRow(check);
  const findings = check.findings.map((finding): NumberedFinding => {
    return { finding, number: itemAt(finding)?.number.text ?? '' };
  });
  return answersOf(
    findings,
    notes.filter((note) => isOf(note, check.plan.sheet, sheets)),
  );
}

/** A note on a finding of a check, written on `day`. */
export function noteOn(check: PlanCheck, finding: Finding, text: string, day: string): Note {
  const item = itemsByRow(check)(finding);
  return {
    number: item?.number.text ?? '',
    name: item?.name.text.replace(/\s+/g, ' ').trim() ?? '',
    text,
    facts: factsOf(finding),
    day,
    rule: finding.rule,
    findingId: finding.id,
    sheet: check.plan.sheet,
  };
}

/** What notes on other findings of the rule say, the latest first, each sentence once. */
export function sentencesOn(rule: string, findingId: string, notes: readonly Note[]): readonly string[] {
  const others = notes.filter((note) => note.rule === rule && note.findingId !== findingId);
  return [...new Set(others.map(({ text }) => text.trim()).reverse())];
}

/** A note is of the sheet it names; of any where that one is gone (it was renamed, or the note is of an earlier file). */
function isOf({ sheet }: Note, shown: string, sheets: readonly string[]): boolean {
  return sheet === shown || !sheets.includes(sheet);
}

function itemsByRow({ plan }: PlanCheck): (finding: Finding) => Item | undefined {
  const items = new Map<number, Item>();
  for (const item of plan.items) for (let row = item.rows[0]; row <= item.rows[1]; row++) items.set(row, item);
  return ({ at }) => items.get(parseCellName(at)?.row ?? 0);
}
