import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import { cellName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { Measure } from '../report/marks';
import { type ColumnMeasure, columnMeasures } from './column-measure';
import { readExample } from './example';
import { type Family, membersFor } from './family';
import { findFields } from './find-fields';
import { findTables } from './find-tables';
import type { CellState, FormCell, FormRow, FormTable } from './form-table';
import { joinLabels } from './label-key';
import type { Confidence, MappedCell, Mapping, WayFound } from './mapping';
import { matchRow, type RowMatch } from './match-row';
import { NameIndex } from './name-index';

/**
 * Why a proposal is not sure: the row or the column is not clear, the unit is another one, it stands in another section or under something else, two things are
 * as likely, the same is asked twice, a 0 stands there, the filled example holds another value.
 */
export type Doubt = 'row' | 'column' | 'unit' | 'section' | 'tie' | 'twice' | 'zero' | 'example';

/** What is proposed for one cell of a form. */
export interface CellProposal {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  /** The place of its table in the form, from 0; null for a cell outside tables. */
  readonly table: number | null;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** What its column asks; null where that is not clear, and outside tables. */
  readonly measure: Measure | null;
  /** Null where nothing is proposed. */
  readonly mark: string | null;
  readonly confidence: Confidence;
  readonly found: WayFound;
  readonly doubts: readonly Doubt[];
  /** Marks that it may be instead, the likeliest first. */
  readonly offered: readonly string[];
}

/** What is proposed for a whole form. */
export interface FormProposal {
  readonly year: number | null;
  /** In the order of sheets, rows and columns; formulas, filled and crossed cells are not among them. */
  readonly cells: readonly CellProposal[];
  /** The tables' sheets and first header rows, in order. */
  readonly tables: readonly { readonly sheet: string; readonly row: number }[];
  /** How many cells of tables were left alone because something stands in them. */
  readonly leftAlone: Readonly<Record<'formula' | 'filled' | 'closed', number>>;
  /** How many numbers of the example are this plan's; null without an example. */
  readonly example: { readonly agrees: number; readonly of: number; readonly isTrusted: boolean } | null;
}

/** What a mapping is proposed from. `valueOf` gives what the plan (and what was done of it) holds. */
export interface ProposalInput {
  readonly form: readonly Grid[];
  readonly pack: Pack;
  readonly plan: Plan;
  readonly valueOf: (indicatorId: string, measure: Measure) => CellValue;
  /** The same form filled by hand. */
  readonly example?: readonly Grid[];
}

/** A table with what its rows and columns seem to be. */
export interface ReadTable {
  readonly table: FormTable;
  readonly columns: readonly ColumnMeasure[];
  readonly rows: readonly RowMatch[];
}

const FREE: ReadonlySet<CellState> = new Set(['blank', 'placeholder', 'zero']);
const MOST_OFFERED = 6;
const NO_PAIRS: ReadonlySet<Measure> = new Set(['percent', 'growth', 'difference']);
const OF_THE_ITEM: ReadonlySet<Measure> = new Set(['row', 'note', 'doneText', 'reason']);

/** Proposes which cell of a form takes which mark; what is not clear is left to a person, and never guessed as sure. */
export function proposeMapping(input: ProposalInput): FormProposal {
  const { form, pack, plan } = input;
  const year = plan.planYear?.year ?? plan.titleYears[0]?.year ?? null;
  const index = new NameIndex(pack, plan);
  const read = form
    .flatMap((grid) => findTables(grid, pack))
    .map((table): ReadTable => ({
      table,
      columns: columnMeasures(table.columns, year, pack),
      rows: table.rows.map((row) => matchRow(row, index, pack)),
    }));
  const example = input.example ? readExample(read, input.example, input) : null;
  const tables = example?.tables ?? read;
  const scales = planScales(plan, pack);
  const cells = tables.flatMap((each, place) => tableCells(each, place, pack, scales));
  const checked = example ? example.check(cells) : cells;
  return {
    year,
    cells: inOrder(
      [
        ...findFields(
          form,
          read.map(({ table }) => table),
          pack,
        ),
        ...doubtTwins(checked),
      ],
      form,
    ),
    tables: read.map(({ table }) => ({ sheet: table.sheet, row: table.headerRows[0] })),
    leftAlone: countLeft(read),
    example: example && { agrees: example.agrees, of: example.of, isTrusted: example.isTrusted },
  };
}

/** The cells of a proposal that propose something, as a mapping. */
export function mappingOf({ year, cells }: FormProposal): Mapping {
  const mapped = cells.flatMap(({ sheet, cell, mark, rowLabel, columnLabel, found, confidence }): MappedCell[] =>
    mark === null || confidence === 'unknown' ? [] : [{ sheet, cell, mark, rowLabel, columnLabel, found, confidence }],
  );
  return { year, cells: mapped };
}

function tableCells(
  { table, columns, rows }: ReadTable,
  place: number,
  pack: Pack,
  scales: ReadonlyMap<string, number>,
): readonly CellProposal[] {
  return table.rows.flatMap((row, index) =>
    row.cells.flatMap((cell) => {
      const column = columns.find((one) => one.column === cell.column);
      if (!column || !FREE.has(cell.state)) return [];
      return proposeCell({ table, place, row, cell, column, match: rows[index]! }, pack, scales);
    }),
  );
}

interface Crossing {
  readonly table: FormTable;
  readonly place: number;
  readonly row: FormRow;
  readonly cell: FormCell;
  readonly column: ColumnMeasure;
  readonly match: RowMatch;
}

function proposeCell(
  { table, place, row, cell, column, match }: Crossing,
  pack: Pack,
  scales: ReadonlyMap<string, number>,
): CellProposal {
  const unitId = column.unitId ?? match.unitId;
  const [best] = match.candidates;
  const isOtherScale = best !== undefined && differsInScale(best.family, unitId, pack, scales);
  const mark =
    best && match.confidence !== 'unknown' && column.measure !== null && !isOtherScale
      ? markOf(best.family, column.measure, unitId, pack)
      : null;
  const doubts: Doubt[] = [];
  if (match.confidence !== 'sure') doubts.push('row');
  if (!column.isSure) doubts.push('column');
  if (best?.unitFit === 'other' || isOtherScale) doubts.push('unit');
  if (best?.isSectionOther || best?.isElsewhere) doubts.push('section');
  if (mark === null && column.measure !== null && match.confidence !== 'unknown' && !isOtherScale) doubts.push('tie');
  if (cell.state === 'zero') doubts.push('zero');
  const offered = match.candidates.flatMap(({ family }) =>
    column.offered.flatMap((measure) => marksOffered(family, measure, unitId, pack)),
  );
  return {
    sheet: table.sheet,
    cell: cellName(cell.row, cell.column),
    row: cell.row,
    column: cell.column,
    table: place,
    rowLabel: joinLabels(row.context, row.label),
    columnLabel: column.label,
    measure: column.measure,
    mark,
    confidence: mark === null ? 'unknown' : doubts.length === 0 ? 'sure' : 'look',
    found: match.found,
    doubts,
    offered: [...new Set(offered)].filter((one) => one !== mark).slice(0, MOST_OFFERED),
  };
}

/** The mark of a family's measure: of the member that the unit means, of both as a pair, or null where that is open. */
function markOf(family: Family, measure: Measure, unitId: string | null, pack: Pack): string | null {
  const { members, fit } = membersFor(family, unitId, pack);
  if (fit === 'other') return null;
  // What is said of the item is the same for both of its numbers.
  if (OF_THE_ITEM.has(measure)) return `${members.at(-1)!.id}.${measure}`;
  if (members.length > 1 && (fit !== 'own' || NO_PAIRS.has(measure))) return null;
  return members.map(({ id }) => `${id}.${measure}`).join('/');
}

function marksOffered(family: Family, measure: Measure, unitId: string | null, pack: Pack): readonly string[] {
  const mark = markOf(family, measure, unitId, pack);
  return mark === null ? family.members.map(({ id }) => `${id}.${measure}`) : [mark];
}

/** How large the plan's own unit of each indicator is: a form in thousands is not filled from a plan in sums. */
function planScales(plan: Plan, pack: Pack): ReadonlyMap<string, number> {
  const scaleOf = new Map(pack.units.map(({ id, scale }) => [id, scale]));
  return new Map(
    plan.items.flatMap(({ indicators, unit }) =>
      indicators.map(({ indicatorId }) => [indicatorId, scaleOf.get(unit.unitId ?? '') ?? 1] as const),
    ),
  );
}

function differsInScale(
  { members }: Family,
  unitId: string | null,
  pack: Pack,
  scales: ReadonlyMap<string, number>,
): boolean {
  const unit = pack.units.find(({ id }) => id === unitId);
  if (unit?.kind !== 'money') return false;
  const own = scales.get(members[0]!.id);
  return own !== undefined && own !== unit.scale;
}

/** Cells that take the same mark as another one: a form may repeat a value, but then a person looks. */
function doubtTwins(cells: readonly CellProposal[]): readonly CellProposal[] {
  const askers = new Map<string, CellProposal[]>();
  for (const each of cells) if (each.mark !== null) askers.set(each.mark, [...(askers.get(each.mark) ?? []), each]);
  return cells.map((each) => {
    const all = each.mark === null ? [] : askers.get(each.mark)!;
    if (all.length < 2) return each;
    const clear = all.filter(({ doubts }) => !doubts.includes('row'));
    if (clear.length !== 1) return withDoubt(each, 'twice');
    // The one whose label is clear has it; the others only resemble it.
    return clear[0] === each
      ? each
      : { ...each, mark: null, confidence: 'unknown', offered: [each.mark!, ...each.offered] };
  });
}

/** The proposal with a doubt more: it is sure no longer. */
function withDoubt(proposal: CellProposal, doubt: Doubt): CellProposal {
  const { confidence, doubts } = proposal;
  return { ...proposal, doubts: [...doubts, doubt], confidence: confidence === 'sure' ? 'look' : confidence };
}

function countLeft(read: readonly ReadTable[]): FormProposal['leftAlone'] {
  const left = { formula: 0, filled: 0, closed: 0 };
  for (const { table } of read)
    for (const { cells } of table.rows)
      for (const { state } of cells) if (state === 'formula' || state === 'filled' || state === 'closed') left[state]++;
  return left;
}

function inOrder(cells: readonly CellProposal[], form: readonly Grid[]): readonly CellProposal[] {
  const place = new Map(form.map(({ sheet }, index) => [sheet, index]));
  return [...cells].sort(
    (one, other) => place.get(one.sheet)! - place.get(other.sheet)! || one.row - other.row || one.column - other.column,
  );
}
