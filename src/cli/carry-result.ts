import type { Carried, CarryPlan, NamedRow } from '../core/next-year/carry';
import type { Refusal } from '../core/sheet/edit';
import { nextYearWord, type NextYearWord } from '../strings/next-year-text';
import { type NextYearCall, refusedCells } from './next-year-result';

/** Figures carried into a form, and what the form's sheet refused. */
export interface CarriedForm {
  readonly carry: CarryPlan;
  /** Cells of the form whose row a person says is the same. */
  readonly taken: ReadonlySet<string>;
  readonly refused: readonly Refusal[];
}

/** What was carried into a form in words, with what matches nothing on both sides. */
export function carryText({ out, language }: NextYearCall, { carry, taken, refused }: CarriedForm): string {
  const say = (word: NextYearWord, data: Readonly<Record<string, string | number>> = {}): string =>
    nextYearWord(word, language, data);
  const { sure, asked, onlyForm, onlyPlan, held, left, rows } = carry;
  const open = asked.filter(({ edit }) => !taken.has(edit.cell));
  const listed = (word: NextYearWord, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${say(word)}:`, ...lines.map((line) => `    ${line}`)];
  const lines = [
    say('next.cli.formFilled', { out, matched: sure.length + asked.length - open.length, rows }),
    ...listed(
      'next.formAsked',
      open.map((one) => `${one.edit.cell}: ${say('next.formAskedOne', askedData(one))}`),
    ),
    ...listed('next.formOnlyForm', onlyForm.map(rowText)),
    ...listed('next.formOnlyPlan', onlyPlan.map(rowText)),
    ...(held.length > 0 ? [`  ${say('next.formHeld', { count: held.length })}`] : []),
    ...left.map(({ cell, reason }) => `  ${say(`next.left.${reason}`, { cell })}`),
    ...refusedCells(refused).map(({ cell, reason }) => `  ${say('next.cli.refused', { cell, reason })}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function askedData({ from, to }: Carried): Readonly<Record<string, string>> {
  return {
    formNumber: to.number,
    formName: to.name,
    planNumber: from.number,
    planName: from.name,
    value: from.value,
  };
}

function rowText({ number, name, value }: NamedRow): string {
  return [number, name, value && `(${value})`].filter((part) => part !== '').join(' ');
}

/** The same as other programs read it. */
export function carryJson({ file, form, out }: NextYearCall, { carry, taken, refused }: CarriedForm) {
  const carriedJson = ({ by, from, to, edit, source }: Carried) => {
    return { by, cell: edit.cell, before: edit.before, after: edit.after, source, from, to };
  };
  const { sure, asked, ...rest } = carry;
  return {
    file,
    form,
    out,
    ...rest,
    carried: [...sure, ...asked.filter(({ edit }) => taken.has(edit.cell))].map(carriedJson),
    asked: asked.filter(({ edit }) => !taken.has(edit.cell)).map(carriedJson),
    refused: refusedCells(refused),
  };
}
