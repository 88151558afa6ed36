/*
 * Whether the text inside a cell is formatted in different ways: Excel does not say so of a cell, but gives null for a
 * part of the font that differs. Asked row by row, and cell by cell only in rows where something differs, and only for that.
 */

const FONT = {
  bold: true,
  italic: true,
  underline: true,
  color: true,
  size: true,
  name: true,
  strikethrough: true,
  superscript: true,
  subscript: true,
};

/** A part of the font that Excel gives or withholds. */
export type FontPart = keyof typeof FONT;

/** Rows whose cells, or the texts inside them, do not all have the same font; 1-based. */
export interface MixedRows {
  readonly top: number;
  readonly bottom: number;
  readonly parts: readonly FontPart[];
}

/** What is asked of each row: whether it is hidden, and what font it has. */
export const ROW_LOOK = { rowHidden: true, format: { font: FONT } } as const;

/** A row's answer. */
export type RowLook = Pick<Excel.RowProperties, 'rowHidden' | 'format'>;

/** The rows with mixed fonts, given the looks of rows from `top` on. */
export function mixedRowsOf(looks: readonly RowLook[], top: number): readonly MixedRows[] {
  const runs: { top: number; bottom: number; parts: FontPart[] }[] = [];
  looks.forEach((look, at) => {
    const parts = mixedParts(look.format?.font);
    if (parts.length === 0) return;
    const row = top + at;
    const last = runs.at(-1);
    if (last?.bottom !== row - 1) runs.push({ top: row, bottom: row, parts });
    else {
      last.bottom = row;
      last.parts = [...new Set([...last.parts, ...parts])];
    }
  });
  return runs;
}

/** The hidden rows, given the looks of rows from `top` on. */
export function hiddenRowsOf(looks: readonly RowLook[], top: number): readonly number[] {
  return looks.flatMap(({ rowHidden }, at) => (rowHidden ? [top + at] : []));
}

/** What is to be asked of single cells. */
export function fontRequest(parts: readonly FontPart[]): Excel.CellPropertiesLoadOptions {
  return { format: { font: Object.fromEntries(parts.map((part) => [part, true])) } };
}

/** Everything about the font, for cells that nothing is known of. */
export const WHOLE_FONT: Excel.CellPropertiesLoadOptions = { format: { font: FONT } };

/** Whether the font differs inside a cell. */
export function isMixedCell(cell: Excel.CellProperties | undefined): boolean {
  return mixedParts(cell?.format?.font).length > 0;
}

function mixedParts(font: object | undefined): FontPart[] {
  const given: Partial<Record<string, unknown>> = { ...font };
  return (Object.keys(FONT) as FontPart[]).filter((part) => given[part] === null);
}
