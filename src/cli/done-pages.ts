import { type DoneSheet, findDone } from '../actions/done-sheet';
import { comparePages, type GivenFile, pageChanges, readPages, type TakenOffers } from '../actions/service-pages';
import { yearOfPlan } from '../core/check/plan-year';
import type { Pack } from '../core/pack/pack';
import type { Plan, Quarter } from '../core/plan/plan';
import type { OfferedField, TakenPages } from '../core/services/take-pages';
import { type Refusal, refusedCellNames } from '../core/sheet/edit';
import { type Workbook, WorkbookError } from '../core/workbook';
import type { Language } from '../strings/language';
import { oneLine, pageTroubleText, placesText, servicesWord } from '../strings/services-text';
import { openXlsx } from '../xlsx/open-xlsx';
import type { CliIo } from './io';
import { readBytes, UnreadableFile } from './read-plans';
import { YearCallError } from './year-call';

/** What became of pages that were given back. */
export interface EnteredPages {
  readonly files: readonly GivenFile[];
  readonly taken: TakenPages;
  /** The conflicts that nobody settled. */
  readonly open: readonly OfferedField[];
  /** What was settled, with the offer that was taken. */
  readonly chosen: readonly OfferedField[];
  /** How many values were written. */
  readonly count: number;
  readonly refused: readonly Refusal[];
  readonly sheet: string;
  readonly year: number | null;
}

/** What a call says of pages. */
interface PagesCall {
  readonly from: readonly string[];
  /** "F12=1". */
  readonly choices: readonly string[];
}

/** Puts pages into the sheet of what was done, which the workbook has. Throws UnreadableFile, YearCallError, WorkbookError. */
export async function enterPages(
  workbook: Workbook,
  { plan, pack }: { readonly plan: Plan; readonly pack: Pack },
  { from, choices }: PagesCall,
  quarter: Quarter | undefined,
  io: CliIo,
): Promise<EnteredPages> {
  const files: GivenFile[] = [];
  for (const file of from) files.push(await pagesOf(file, pack, io));
  const done = (await findDone(workbook, plan)) as DoneSheet;
  const taken = comparePages(files, done, plan, quarter);
  const chosen = readChoices(choices, taken);
  const { sheet } = done.grid;
  const { applied, refused } = await workbook.write(sheet, pageChanges(taken, chosen));
  const open = taken.conflicts.filter(({ cell }) => chosen[cell] === undefined);
  const settled = taken.conflicts.flatMap((field): OfferedField[] => {
    const offer = field.offers[chosen[field.cell] ?? -1];
    return offer ? [{ ...field, offers: [offer] }] : [];
  });
  return { files, taken, open, chosen: settled, count: applied.length, refused, sheet, year: yearOfPlan(plan) };
}

async function pagesOf(file: string, pack: Pack, io: CliIo): Promise<GivenFile> {
  try {
    return await readPages(openXlsx(readBytes(file, io)), file, pack);
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnreadableFile(error.code, error.detail, file);
    throw error;
  }
}

function readChoices(choices: readonly string[], { conflicts }: TakenPages): TakenOffers {
  return Object.fromEntries(
    choices.map((choice) => {
      const [cell, number] = choice.split('=');
      const found = conflicts.find((field) => field.cell === cell);
      const at = /^\d+$/.test(number ?? '') ? Number(number) - 1 : -1;
      if (!found?.offers[at]) throw new YearCallError('services.cli.badChoice', { choice });
      return [found.cell, at] as const;
    }),
  );
}

/** Whether anything was left for a person. */
export function hasLeft({ open, taken, refused, files }: EnteredPages): boolean {
  return (
    [open, taken.troubles, refused, ...files.map(({ others }) => others)].some(({ length }) => length > 0) ||
    files.some(isEmpty)
  );
}

const isNothing = ({ fills, conflicts, known }: TakenPages): boolean => fills.length + conflicts.length + known === 0;

const isEmpty = ({ pages, others }: GivenFile): boolean => pages.length + others.length === 0;

/** What became of the pages, in words. */
export function pagesText(entered: EnteredPages, out: string, language: Language): string {
  const { taken, open, count, refused, sheet, files } = entered;
  const say = (word: Parameters<typeof servicesWord>[0], data: Readonly<Record<string, string | number>>): string =>
    servicesWord(word, language, data);
  const troubles = [
    ...files.filter(isEmpty).map(({ file }) => `${file}: ${say('services.nothing', {})}`),
    ...files.flatMap(({ file, others }) => others.map((name) => `${file}, ${name}: ${say('services.noPage', {})}`)),
    ...taken.troubles.map(
      (trouble) => `${placesText([trouble.place])}: ${pageTroubleText(trouble, entered, language)}`,
    ),
  ];
  const cells = refusedCellNames(refused);
  return [
    say('services.cli.taken', { out, sheet, count, known: taken.known }),
    ...(isNothing(taken) && troubles.length === 0 ? [say('services.empty', {})] : []),
    ...[...taken.fills, ...entered.chosen].map(
      ({ cell, offers: [{ text, places }] }) =>
        `  ${say('services.cli.field', { cell, text: oneLine(text), places: placesText(places) })}`,
    ),
    ...(open.length > 0 ? [say('services.cli.conflicts', { count: open.length })] : []),
    ...open.flatMap((field) => conflictLines(field, language)),
    ...(troubles.length > 0 ? [say('services.cli.troubles', { count: troubles.length })] : []),
    ...troubles.map((line) => `  ${line}`),
    ...(cells.length > 0 ? [say('services.cli.refused', { cells: cells.join(', ') })] : []),
    '',
  ].join('\n');
}

function conflictLines({ cell, item, before, offers }: OfferedField, language: Language): readonly string[] {
  const stands = servicesWord('services.cli.stands', language, {
    cell,
    number: item.number.text,
    name: item.name.text,
    before: before === '' ? servicesWord('services.cli.blank', language) : oneLine(before),
  });
  const lines = offers.map(({ text, places }, at) =>
    servicesWord('services.cli.offer', language, { number: at + 1, text: oneLine(text), places: placesText(places) }),
  );
  return [`  ${stands}`, ...lines.map((line) => `    ${line}`)];
}

/** What became of the pages, as data. */
export function pagesJson(entered: EnteredPages, language: Language) {
  const { taken, open, chosen, refused, files } = entered;
  const field = ({ cell, item, kind, quarter, before, offers }: OfferedField) => ({
    cell,
    kind,
    quarter,
    number: item.number.text,
    name: item.name.text,
    before,
    offers,
  });
  return {
    pages: files.flatMap(({ pages }) =>
      pages.map(({ file, page }) => ({ file, sheet: page.sheet, quarter: page.quarter })),
    ),
    notPages: [
      ...files.filter(isEmpty).map(({ file }) => ({ file, sheet: null })),
      ...files.flatMap(({ file, others }) => others.map((sheet) => ({ file, sheet }))),
    ],
    filled: taken.fills.map(field),
    chosen: chosen.map(field),
    conflicts: open.map(field),
    troubles: taken.troubles.map((trouble) => ({
      kind: trouble.kind,
      ...trouble.place,
      text: pageTroubleText(trouble, entered, language),
    })),
    known: taken.known,
    refused: refused.flatMap(({ edit, reason }) => (edit.kind === 'set' ? [{ cell: edit.cell, reason }] : [])),
  };
}
