import { doneHeaders } from '../core/done/done-columns';
import type { DonePlan } from '../core/done/done-plan';
import type { Pack } from '../core/pack/pack';
import type { Plan, Quarter } from '../core/plan/plan';
import { readPage } from '../core/services/read-page';
import { type GivenPage, type OfferedField, type TakenPages, takePages } from '../core/services/take-pages';
import type { Change } from '../core/sheet/edit';
import type { Workbook } from '../core/workbook';
import type { DoneSheet } from './done-sheet';
import { enterDone } from './enter-done';

/** What a file that was given back holds: its pages, and the sheets with something on them that are none. */
export interface GivenFile {
  readonly file: string;
  readonly pages: readonly GivenPage[];
  readonly others: readonly string[];
}

/** Reads the pages of a workbook that people see. Throws WorkbookError. */
export async function readPages(
  workbook: Pick<Workbook, 'sheets' | 'readAll'>,
  file: string,
  pack: Pack,
): Promise<GivenFile> {
  const names = (await workbook.sheets()).filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  const read = (await workbook.readAll(names)).map((grid) => ({ grid, page: readPage(grid, pack) }));
  return {
    file,
    pages: read.flatMap(({ page }) => (page ? [{ file, page }] : [])),
    others: read.flatMap(({ grid, page }) => (page === null && grid.rowCount > 0 ? [grid.sheet] : [])),
  };
}

/** What pages bring to the sheet of what was done of a plan; `quarter`: only those of that quarter. */
export function comparePages(
  files: readonly GivenFile[],
  { grid, record }: Pick<DoneSheet, 'grid' | 'record'>,
  plan: Plan,
  quarter?: Quarter,
): TakenPages {
  const done: DonePlan = { plan, record, headers: doneHeaders(grid), closed: 0 };
  const pages = files.flatMap((file) => file.pages);
  return takePages(pages, done, quarter);
}

/** Which offer a person takes for a cell of Bajarilishi, by its place among the offers; a cell that is not there is kept. */
export type TakenOffers = Readonly<Record<string, number>>;

/** The changes that put into Bajarilishi what is taken: all that fills a blank, and what a person chose of the rest. */
export function pageChanges({ fills, conflicts }: TakenPages, chosen: TakenOffers = {}): readonly Change[] {
  const entered = (field: OfferedField, at: number | undefined): readonly Change[] => {
    const offer = at === undefined ? undefined : field.offers[at];
    const { kind, quarter, row } = field;
    const change = offer && enterDone(row, { kind, quarter }, offer.text);
    return change ? [change] : [];
  };
  return [
    ...fills.flatMap((field) => entered(field, 0)),
    ...conflicts.flatMap((field) => entered(field, chosen[field.cell])),
  ];
}
