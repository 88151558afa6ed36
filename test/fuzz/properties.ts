import { applyFixes } from '../../src/actions/apply-fixes';
import { checkPlan, type PlanCheck } from '../../src/actions/check-plan';
import type { Finding } from '../../src/core/check/finding';
import type { Pack } from '../../src/core/pack/pack';
import type { InsertRowEdit } from '../../src/core/sheet/edit';
import type { Grid } from '../../src/core/sheet/grid';
import { withApostrophes } from '../../src/core/text/apostrophes';
import { fold } from '../../src/core/text/fold';
import { withoutMixedWords } from '../../src/core/text/scripts';
import { collapseSpaces } from '../../src/core/text/spacing';
import { toCyrillic } from '../../src/strings/uz-cyrl/cyrillic';

/*
 * What must hold of any sheet and any text; each throws a `Fault` where it does not.
 *
 * A fix makes a sheet worse where more errors stand after it than before. Safe fixes, which nobody looks at one by
 * one, may not leave more warnings either. A fix that a person chose may: what was hidden behind the fault (a row
 * without a number has no place in the order of numbers) is true and is told once the fault is gone. A row that a
 * fix puts in is there to be filled in: what is blank in it does not count.
 */

/** What did not hold, in the same words for every sheet on which it does not. */
class Fault extends Error {}

/** What an error says, the same for every sheet on which it happens. */
export function faultOf(error: unknown): string {
  if (error instanceof Fault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error);
}

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** The rules of which more findings stand than before. */
function moreOf(before: readonly Finding[], after: readonly Finding[]): string {
  const standing = (findings: readonly Finding[], rule: string): number =>
    findings.filter((finding) => finding.rule === rule).length;
  const rules = [...new Set(after.map(({ rule }) => rule))].sort();
  return rules.filter((rule) => standing(after, rule) > standing(before, rule)).join(', ');
}

/**
 * Reading and checking never throws, findings have ids of their own, and no fix makes the sheet worse:
 * neither all safe ones together nor the one that `pick` (0 to 1) chooses. Returns whether there is a plan.
 */
export function checksAndFixes(grid: Grid, pick: number, pack: Pack): boolean {
  const check = checkPlan(grid, pack);
  if (!check) return false;
  const ids = new Set(check.findings.map(({ id }) => id));
  if (ids.size !== check.findings.length) throw new Fault('two findings share an id');
  safeFixesEnd(grid, pack, check);
  const ways = check.findings.flatMap((finding) => {
    const count = finding.fix ? 1 + (finding.fix.alternatives ?? []).length : 0;
    return Array.from({ length: count }, (_, way) => ({ finding, way }));
  });
  const chosen = ways[Math.floor(pick * ways.length)];
  if (chosen) fixHelps(grid, pack, check, chosen.finding, chosen.way);
  return true;
}

/** After everything safe is fixed nothing safe is left but what was refused, and doing it again changes nothing. */
function safeFixesEnd(grid: Grid, pack: Pack, check: PlanCheck): void {
  if (!check.findings.some(({ fix }) => fix?.safety === 'safe' && !fix.isOffAtFirst)) return;
  const fixed = applyFixes(grid, pack, { kind: 'safe' });
  const again = applyFixes(fixed.grid, pack, { kind: 'safe' });
  const refused = new Set(fixed.refused.map(({ finding }) => finding.id));
  const more = again.applied.find(({ finding }) => !refused.has(finding.id));
  if (more) throw new Fault(`safe fixes go on: ${more.finding.rule} ${more.finding.message}`);
  const names = [...new Set(fixed.applied.map(({ finding }) => finding.rule))].sort().join(', ');
  for (const severity of ['error', 'warning'] as const) {
    if (countOf(fixed.left, severity) > countOf(check.findings, severity))
      throw new Fault(
        `safe fixes (${names}) leave more of severity ${severity}: ${moreOf(check.findings, fixed.left)}`,
      );
  }
}

/** One fix takes its finding away, and leaves no more errors than there were. */
function fixHelps(grid: Grid, pack: Pack, check: PlanCheck, finding: Finding, way: number): void {
  const result = applyFixes(grid, pack, { kind: 'findings', findings: [{ id: finding.id, way }] });
  if (result.applied.length === 0) return;
  const name = `${finding.rule} ${finding.message}, way ${way}`;
  if (result.left.some(({ id }) => id === finding.id)) throw new Fault(`${name}: stands after its fix`);
  const putIn = new Set(
    result.changes.flatMap(({ edits }) => edits).flatMap((edit) => (edit.kind === 'insertRow' ? rowsOf(edit) : [])),
  );
  const others = result.left.filter(({ at }) => !putIn.has(Number(/\d+$/.exec(at)?.[0])));
  if (countOf(others, 'error') > countOf(check.findings, 'error'))
    throw new Fault(`${name}: brings errors: ${moreOf(check.findings, others)}`);
}

const rowsOf = ({ row, count }: InsertRowEdit): number[] => Array.from({ length: count }, (_, index) => row + index);

/** Reading a text never throws; what tidies a text leaves a tidy one alone. A text alone is no plan. */
export function readsText(text: string): false {
  toCyrillic(text);
  if (fold(fold(text)) !== fold(text)) throw new Fault('a key has another key');
  for (const [name, tidy] of Object.entries({ withoutMixedWords, collapseSpaces, withModifiers })) {
    const once = tidy(text);
    if (tidy(once) !== once) throw new Fault(`${name}: a tidy text is tidied again`);
  }
  return false;
}

const withModifiers = (text: string): string => withApostrophes(text, 'modifier');
