import type { Pack } from '../pack/pack';
import type { Area } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { allSteps, type Steps } from '../sheet/steps';
import { assembleItems } from './assemble-items';
import { classifyRows } from './classify-rows';
import { chosenColumns, type FoundColumns, searchColumns } from './find-columns';
import type { FoundHeading } from './find-heading';
import { matchIndicators } from './match-indicators';
import { otherTables } from './other-tables';
import type { Plan, PlanRow, Section } from './plan';
import { CellReader } from './plan-cell';
import { readRows } from './read-rows';
import { onesAsRoman, sectionOf } from './section-heading';
import { readTitles } from './titles';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** The header as a person chose it: its first and last row, and which column holds what. */
export type ChosenColumns = Pick<FoundColumns, 'headerRows' | 'columns'>;

/**
 * The plan on a sheet, or null where none is found. Never throws and never judges, whatever the sheet holds;
 * what cannot be read stays as text with its address. `chosen` replaces the search for the header.
 */
export function parsePlan(grid: Grid, pack: Pack, chosen?: ChosenColumns): Plan | null {
  return allSteps(parsePlanInSteps(grid, pack, chosen));
}

/** The same in steps: see `Steps`. */
export function* parsePlanInSteps(grid: Grid, pack: Pack, chosen?: ChosenColumns): Steps<Plan | null> {
  const found = chosen ? chosenColumns(grid, pack, chosen) : searchColumns(grid, pack).found;
  if (!found) return null;
  const vocabulary = vocabularyOf(pack);
  const reader = new CellReader(grid);
  const drafts = yield* readRows(grid, reader, found);
  const headings = yield* classifyRows(drafts, found, pack);
  const rows = drafts.map((draft) => draft.row);
  const sections = sectionsOf(headings, vocabulary);
  const items = yield* assembleItems(drafts, vocabulary);
  yield* matchIndicators(
    items,
    sections.map((section) => section.sectionId),
    vocabulary,
  );
  const area = areaOf(found, rows);
  return {
    sheet: grid.sheet,
    area,
    headerRows: found.headerRows,
    columns: found.columns,
    headers: found.headers,
    ...readTitles(grid, reader, found.headerRows[0], pack),
    factYear: found.factYear,
    planYear: found.planYear,
    sections,
    items,
    rows,
    merges: grid.merges.filter((merge) => merge.bottom > found.headerRows[1] && merge.top <= area.bottom),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    isProtected: grid.isProtected,
    otherTables: otherTables(grid, pack, area),
  };
}

/** From the header to the last row that is still the table, over the columns found. */
function areaOf({ headerRows, columns }: FoundColumns, rows: readonly PlanRow[]): Area {
  const places = Object.values(columns);
  const last = rows.findLast((row) => row.kind !== 'other');
  return {
    top: headerRows[0],
    left: Math.min(...places),
    bottom: last?.row ?? headerRows[1],
    right: Math.max(...places),
  };
}

function sectionsOf(headings: ReadonlyMap<number, FoundHeading>, vocabulary: Vocabulary): readonly Section[] {
  const sections: Section[] = [];
  for (const [row, heading] of headings) {
    const { cell, numeral, title } = heading;
    const before = sections.at(-1)?.ordinal ?? 0;
    const ones = heading.style === 'arabic' ? onesAsRoman(numeral) : null;
    const isRomanOnes = ones === before + 1 && ones > 1;
    sections.push({
      index: sections.length,
      row,
      cell,
      numeral,
      style: isRomanOnes ? 'roman-lookalike' : heading.style,
      ordinal: isRomanOnes ? ones : heading.ordinal,
      title,
      sectionId: sectionOf(title, vocabulary),
    });
  }
  return sections;
}
