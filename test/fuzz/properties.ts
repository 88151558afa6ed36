import { applyFixes } from '../../src/actions/apply-fixes';
import { checkPlan, type PlanCheck } from '../../src/actions/check-plan';
import type { Finding } from '../../src/core/check/finding';
import type { Pack } from '../../src/core/pack/pack';
import type { Grid } from '../../src/core/sheet/grid';
import { withApostrophes } from '../../src/core/text/apostrophes';
import { fold } from '../../src/core/text/fold';
import { withoutMixedWords } from '../../src/core/text/scripts';
import { collapseSpaces } from '../../src/core/text/spacing';
import { toCyrillic } from '../../src/strings/uz-cyrl/cyrillic';

/** What must hold of any sheet; each throws with a sentence where it does not. */

/** How bad a sheet is: errors count before warnings, notes do not count. */
const blocking = ({ summary }: { readonly summary: PlanCheck['summary'] }): number => summary.error + summary.warning;

const summaryOf = (findings: readonly Finding[]): PlanCheck['summary'] => {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) summary[severity]++;
  return summary;
};

/**
 * Reading and checking never throws, findings stand on the sheet with ids of their own, and no fix makes it worse:
 * neither all safe ones together nor the one that `pick` (0 to 1) chooses.
 */
export function checksAndFixes(grid: Grid, pick: number, pack: Pack): void {
  const check = checkPlan(grid, pack);
  if (!check) return;
  const ids = new Set(check.findings.map(({ id }) => id));
  if (ids.size !== check.findings.length) throw new Error('two findings share an id');
  safeFixesEnd(grid, pack, check);
  const ways = check.findings.flatMap((finding) => {
    const count = finding.fix ? 1 + (finding.fix.alternatives ?? []).length : 0;
    return Array.from({ length: count }, (_, way) => ({ finding, way }));
  });
  const chosen = ways[Math.floor(pick * ways.length)];
  if (chosen) fixHelps(grid, pack, check, chosen.finding, chosen.way);
}

/** After everything safe is fixed nothing safe is left but what was refused, and doing it again changes nothing. */
function safeFixesEnd(grid: Grid, pack: Pack, check: PlanCheck): void {
  if (!check.findings.some(({ fix }) => fix?.safety === 'safe' && !fix.isOffAtFirst)) return;
  const fixed = applyFixes(grid, pack, { kind: 'safe' });
  const again = applyFixes(fixed.grid, pack, { kind: 'safe' });
  const refused = new Set(fixed.refused.map(({ finding }) => finding.id));
  const more = again.applied.filter(({ finding }) => !refused.has(finding.id));
  if (more.length > 0) throw new Error(`safe fixes go on: ${more[0]!.finding.rule}`);
  if (blocking({ summary: summaryOf(fixed.left) }) > blocking(check)) throw new Error('safe fixes made it worse');
}

/** One fix takes its finding away, and leaves no more that blocks than there was. */
function fixHelps(grid: Grid, pack: Pack, check: PlanCheck, finding: Finding, way: number): void {
  const result = applyFixes(grid, pack, { kind: 'findings', findings: [{ id: finding.id, way }] });
  if (result.applied.length === 0) return;
  const name = `${finding.rule} ${finding.message} (way ${way})`;
  if (result.left.some(({ id }) => id === finding.id)) throw new Error(`${name}: stands after its fix`);
  if (blocking({ summary: summaryOf(result.left) }) > blocking(check)) throw new Error(`${name}: makes it worse`);
}

/** Reading a text never throws; what tidies a text leaves a tidy one alone. */
export function readsText(text: string): void {
  toCyrillic(text);
  if (fold(fold(text)) !== fold(text)) throw new Error('a key has another key');
  for (const tidy of [withoutMixedWords, collapseSpaces, withModifiers]) {
    const once = tidy(text);
    if (tidy(once) !== once) throw new Error(`${tidy.name}: a tidy text is tidied again`);
  }
}

const withModifiers = (text: string): string => withApostrophes(text, 'modifier');
