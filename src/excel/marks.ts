import type { Severity } from '../core/check/finding';
import { type Area, areaName, parseCellName } from '../core/sheet/address';
import { WorkbookError } from '../core/workbook';
import { runBatch } from './run-batch';
import { sheetOf } from './sheet-list';

/*
 * Findings marked on a sheet: a layer of conditional formats, one rule a severity, that "clear marks" takes off whole.
 * The cells themselves and the person's own conditional formats are never touched.
 */

/** How a severity looks in a cell: by fill, and by the line around it where colours cannot be told apart. */
interface MarkLook {
  readonly fill: string;
  readonly line: 'Continuous' | 'Dash' | 'Dot';
  readonly color: string;
}

const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FDE7E9', line: 'Continuous', color: '#B10E1C' },
  warning: { fill: '#FFF4CE', line: 'Dash', color: '#A4400A' },
  info: { fill: '#E5F1FB', line: 'Dot', color: '#0F5DA8' },
};
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const TEXT_COLOR = '#201F1E';

/** By this a rule is known as ours: Excel gives conditional formats other ids each time. */
const SIGN = 'ishreja-';
/** Always true: the number of a text is 0 in every spreadsheet program. */
const formulaOf = (severity: Severity): string => `=N("${SIGN}${severity}")=0`;

/** Excel refuses longer lists of areas (8 192 signs); a further rule takes what is left. */
const LONGEST_ADDRESS = 8_000;

/** Marks cells in place of the marks shown before; a cell of two severities shows the graver. Throws WorkbookError (protected). */
export async function showMarks(
  sheet: string,
  marks: readonly { readonly severity: Severity; readonly cells: readonly string[] }[],
): Promise<void> {
  await runBatch(
    async (context) => {
      const own = await askOwnMarks(context, sheet, true);
      own.forEach((format) => format.delete());
      const marked = new Set<string>();
      for (const severity of ['error', 'warning', 'info'] as const) {
        const cells = marks.filter((each) => each.severity === severity).flatMap((each) => each.cells);
        const fresh = cells.filter((cell) => !marked.has(cell));
        fresh.forEach((cell) => marked.add(cell));
        for (const address of addressesOf(fresh)) addMark(sheetOf(context, sheet).getRanges(address), severity);
      }
      await context.sync();
    },
    { sheet },
  );
}

/** Takes our marks off a sheet. Throws WorkbookError (protected) where there are some and the sheet is protected. */
export async function clearMarks(sheet: string): Promise<void> {
  await runBatch(
    async (context) => {
      const own = await askOwnMarks(context, sheet, false);
      if (own.length === 0) return;
      own.forEach((format) => format.delete());
      await context.sync();
    },
    { sheet },
  );
}

/** Our rules on a sheet, the last first: taking one off moves none of the others still to be taken. */
async function askOwnMarks(
  context: Excel.RequestContext,
  name: string,
  isToWrite: boolean,
): Promise<readonly Excel.ConditionalFormat[]> {
  const sheet = sheetOf(context, name);
  const { protection } = sheet;
  protection.load('protected,options');
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === 'Custom');
  const isClosed = protection.protected && !protection.options.allowFormatCells;
  if (isToWrite && isClosed) throw new WorkbookError('protected', name);
  if (custom.length === 0) return [];
  custom.forEach((format) => format.custom.rule.load('formula'));
  await context.sync();
  const own = custom.filter((format) => format.custom.rule.formula.includes(`"${SIGN}`));
  if (own.length > 0 && isClosed) throw new WorkbookError('protected', name);
  return own.reverse();
}

function addMark(cells: Excel.RangeAreas, severity: Severity): void {
  const { fill, line, color } = LOOKS[severity];
  const { rule, format } = cells.conditionalFormats.add('Custom').custom;
  rule.formula = formulaOf(severity);
  format.fill.color = fill;
  format.font.color = TEXT_COLOR;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = line;
    border.color = color;
  }
}

/** Cells as lists of areas ("A3:A5,C7"), each no longer than Excel takes. */
function addressesOf(cells: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of columnRuns(cells).map(areaName)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + 1 + area.length > LONGEST_ADDRESS) addresses.push(area);
    else addresses[addresses.length - 1] = `${last},${area}`;
  }
  return addresses;
}

/** Cells that stand one below another, as areas. */
function columnRuns(cells: readonly string[]): readonly Area[] {
  const places = cells.flatMap((cell) => parseCellName(cell) ?? []);
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom >= row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
