import { parseAreaName, parseCellName } from '../sheet/address';
import { applyChanges } from '../sheet/apply-changes';
import type { Change, Edit, RefusalReason } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import type { Pack } from '../pack/pack';
import { parsePlan } from '../plan/parse-plan';
import type { Finding, Fix } from './finding';
import type { AtHand, Rule } from './rule';
import { runRules } from './run-rules';

/**
 * Which fixes to make: all safe ones but those off at first, all of some rules, or single findings and which way (0: the first).
 * Of a rule's fixes with several ways only those are made whose ways write the same into the cell at fault (then the
 * first, which reaches least far), unless `ways` says which to take; the others are a person's choice.
 */
export type FixPick =
  | { readonly kind: 'safe' }
  | {
      readonly kind: 'rules';
      readonly rules: readonly string[];
      /** By rule, 0-based. */
      readonly ways?: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'findings'; readonly findings: readonly { readonly id: string; readonly way?: number }[] };

/**
 * Why a picked fix was not made. `no-fix`: there is none to make; `several-ways`: a person must say which;
 * `overlap`: it touches what another fix kept touching.
 */
export type FixRefusal = RefusalReason | 'no-fix' | 'several-ways' | 'no-such-way' | 'overlap';

/** What came of fixing: the changes to write once, in this order, and the sheet as they leave it. */
export interface FixResult {
  readonly changes: readonly Change[];
  readonly grid: Grid;
  readonly applied: readonly { readonly finding: Finding; readonly fix: Fix; readonly change: Change }[];
  /** Picked, but not made. */
  readonly refused: readonly { readonly finding: Finding; readonly reason: FixRefusal }[];
  /** What stands afterwards. */
  readonly left: readonly Finding[];
}

const ROUNDS = 10;

interface Picked {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly rows: readonly [number, number];
}

const waysOf = ({ fix }: Finding): readonly Fix[] => (fix ? [fix, ...(fix.alternatives ?? [])] : []);

/** Whether the ways of mending a finding differ in what they write into its own cell. */
function isChoice(finding: Finding): boolean {
  const written = waysOf(finding).map(({ edits }) => {
    const [own] = edits.flatMap((edit) => (edit.kind === 'set' && edit.cell === finding.at ? [edit.after] : []));
    return own;
  });
  return written.length > 1 && written.some((value) => value === undefined || value !== written[0]);
}

/** The fix that a pick takes of a finding; undefined where the finding is not picked, a reason where it is but cannot be made. */
function pickedFix(finding: Finding, pick: FixPick): Fix | FixRefusal | undefined {
  const none = finding.hindrance ?? 'no-fix';
  if (pick.kind === 'rules') {
    if (!pick.rules.includes(finding.rule)) return undefined;
    const way = pick.ways?.[finding.rule];
    if (way !== undefined) return waysOf(finding)[way] ?? (finding.fix ? 'no-such-way' : none);
    return isChoice(finding) ? 'several-ways' : (finding.fix ?? none);
  }
  if (pick.kind === 'findings') {
    const chosen = pick.findings.find(({ id }) => id === finding.id);
    if (!chosen) return undefined;
    return waysOf(finding)[chosen.way ?? 0] ?? none;
  }
  return finding.fix?.safety === 'safe' && !finding.fix.isOffAtFirst ? finding.fix : undefined;
}

const movesRows = (fix: Fix): boolean =>
  fix.edits.some((edit) => edit.kind === 'insertRow' || edit.kind === 'deleteRow');

const rowOf = (edit: Edit): number => {
  if (edit.kind === 'set') return parseCellName(edit.cell)!.row;
  if (edit.kind === 'unmerge') return parseAreaName(edit.area)!.top;
  return edit.row ?? 0;
};

/**
 * Fixes that can be made in one round, in the order to make them: those that move no rows first, then the others
 * from the bottom up, so that no fix shifts what a later one touches. Fixes that overlap wait for the next round.
 */
function fixesOfRound(picked: readonly Picked[]): Picked[] {
  const chosen: Picked[] = [];
  const cells = new Set<string>();
  for (const one of picked) {
    if (movesRows(one.fix)) continue;
    const touched = one.fix.edits.map((edit) => (edit.kind === 'set' ? edit.cell : JSON.stringify(edit)));
    if (touched.some((cell) => cells.has(cell))) continue;
    for (const cell of touched) cells.add(cell);
    chosen.push(one);
  }
  const rows = new Set(chosen.flatMap(({ fix }) => fix.edits.map(rowOf)));
  let top = Number.POSITIVE_INFINITY;
  for (const one of picked.filter(({ fix }) => movesRows(fix)).sort((a, b) => b.rows[0] - a.rows[0])) {
    const touchesOther = one.fix.edits.some((edit) => rows.has(rowOf(edit)));
    if (one.rows[1] >= top || touchesOther) continue;
    top = one.rows[0];
    chosen.push(one);
  }
  return chosen;
}

/**
 * Makes fixes on a copy of the sheet, reading and checking it anew after each round (at most 10), so that every fix
 * meets the sheet as the ones before it left it. Where no plan is found there is nothing to fix.
 */
export function applyFixes(
  grid: Grid,
  pack: Pack,
  rules: readonly Rule[],
  pick: FixPick,
  chosen?: Parameters<typeof parsePlan>[2],
  atHand: AtHand = {},
): FixResult {
  const findingsOf = (on: Grid): Finding[] => {
    const plan = parsePlan(on, pack, chosen);
    return plan ? runRules(plan, pack, rules, atHand) : [];
  };
  const applied: FixResult['applied'][number][] = [];
  const refused: FixResult['refused'][number][] = [];
  const done = new Set<string>();
  let sheet = grid;
  let left = findingsOf(sheet);
  for (let round = 0; round < ROUNDS; round++) {
    const waiting = waitingFixes(left, pick, done, refused);
    const now = fixesOfRound(waiting);
    if (now.length === 0) break;
    const changes = now.map(({ finding, fix }) => ({ id: finding.id, edits: fix.edits }));
    const result = applyChanges(sheet, changes);
    const reasons = new Map(result.refused.map(({ change, reason }) => [change.id, reason]));
    for (const { finding, fix } of now) {
      const reason = reasons.get(finding.id);
      done.add(finding.id);
      if (reason) refused.push({ finding, reason });
      else applied.push({ finding, fix, change: { id: finding.id, edits: fix.edits } });
    }
    sheet = result.grid;
    left = findingsOf(sheet);
  }
  for (const { finding } of waitingFixes(left, pick, done, refused)) refused.push({ finding, reason: 'overlap' });
  return { changes: applied.map(({ change }) => change), grid: sheet, applied, refused, left };
}

/** The picked fixes that were not tried yet; a picked finding without a fix is refused here. */
function waitingFixes(
  findings: readonly Finding[],
  pick: FixPick,
  done: Set<string>,
  refused: FixResult['refused'][number][],
): Picked[] {
  const waiting: Picked[] = [];
  for (const finding of findings) {
    if (done.has(finding.id)) continue;
    const fix = pickedFix(finding, pick);
    if (typeof fix === 'object') {
      const rows = fix.edits.map(rowOf);
      waiting.push({ finding, fix, rows: [Math.min(...rows), Math.max(...rows)] });
    } else if (fix) {
      done.add(finding.id);
      refused.push({ finding, reason: fix });
    }
  }
  return waiting;
}
