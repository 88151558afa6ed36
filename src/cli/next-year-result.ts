import type { PlanCheck } from '../actions/check-plan';
import type { NextYearOutcome } from '../actions/next-year';
import type { Chosen, Move, MoveKind, NextYearPlan } from '../core/next-year/next-year';
import type { Refusal } from '../core/sheet/edit';
import { findingJson } from '../strings/check-json';
import { nextYearWord, type NextYearWord, questionText } from '../strings/next-year-text';
import type { CallManner } from './call';
import { countsText } from './check-text';

export interface NextYearCall extends CallManner {
  readonly file: string;
  readonly out: string;
  readonly sheet?: string;
  /** A form that was handed down: figures are carried into it. */
  readonly form?: string;
  /** "ordinal.B30=keep", as given. */
  readonly choices: readonly string[];
}

/** The call for next year's plan cannot be followed; said in one sentence, exit status 2. */
export class NextYearCallError extends Error {
  constructor(
    readonly word: NextYearWord,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(word);
    this.name = 'NextYearCallError';
  }
}

/** What was made of a plan, and what the check says of the new one. */
export interface MadeNextYear {
  readonly planned: NextYearPlan;
  readonly chosen: Chosen;
  readonly outcome: NextYearOutcome;
  readonly after: PlanCheck | null;
  /** The sheet of the old plan. */
  readonly sheet: string;
}

/** Next year's plan in words: what moved, by kind; what is to decide; what was left. */
export function nextYearText({ out, language }: NextYearCall, made: MadeNextYear): string {
  const { planned, chosen, outcome, after, sheet } = made;
  const { year, fromYear, facts, questions, left } = planned;
  const say = (word: NextYearWord, data: Readonly<Record<string, string | number>> = {}): string =>
    nextYearWord(word, language, { year, fromYear, ...data });
  const kinds = countKinds(planned.moves).map(
    ([kind, count]) => `  ${say('next.cli.kind', { kind: say(`next.kind.${kind}`), count })}`,
  );
  const lines = [
    say('next.cli.made', { out, sheet, moves: planned.moves.length, ...facts }),
    ...kinds,
    ...(facts.blank > 0 ? [`  ${say('next.blankFacts', { count: facts.blank })}`] : []),
    ...questions
      .filter(({ id }) => chosen[id] === undefined)
      .map(
        (question) =>
          `  ${say('next.cli.question', { text: questionText(question, year, language), id: question.id, ways: question.ways.join(', ') })}`,
      ),
    ...left.map(({ cell, reason }) => `  ${say(`next.left.${reason}`, { cell })}`),
    ...refusedCells(outcome.refused).map(({ cell, reason }) => `  ${say('next.cli.refused', { cell, reason })}`),
    ...outcome.kept.map((kept) => `  ${say('next.cli.kept', kept)}`),
    ...(after ? [`  ${say('next.cli.left', { counts: countsText(after.summary, language) })}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Next year's plan as other programs read it. */
export function nextYearJson({ file, out, language }: NextYearCall, made: MadeNextYear) {
  const { planned, chosen, outcome, after, sheet } = made;
  return {
    file,
    sheet,
    out,
    newSheet: outcome.sheet,
    fromYear: planned.fromYear,
    year: planned.year,
    facts: planned.facts,
    moves: planned.moves.map(moveJson),
    questions: planned.questions.map((question) => ({
      ...question,
      chosen: chosen[question.id] ?? question.ways[0],
      text: questionText(question, planned.year, language),
    })),
    left: planned.left,
    refused: refusedCells(outcome.refused),
    kept: outcome.kept,
    findings: (after?.findings ?? []).map((finding) => findingJson(finding, language)),
    summary: after?.summary ?? null,
  };
}

function moveJson({ kind, cell, edit, source, isSure }: Move) {
  const { before, after } = edit;
  return { kind, cell, before, after, isSure, ...(source && { source }) };
}

/** The kinds of moves in the order in which they first come, with how many there are. */
function countKinds(moves: readonly Move[]): readonly (readonly [MoveKind, number])[] {
  const counts = new Map<MoveKind, number>();
  for (const { kind } of moves) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

/** The cells that a sheet refused, and why. */
export function refusedCells(
  refused: readonly Refusal[],
): readonly { readonly cell: string; readonly reason: string }[] {
  return refused.map(({ edit, reason }) => ({ cell: edit.kind === 'set' ? edit.cell : '', reason }));
}
