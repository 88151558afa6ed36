import { type Area, parseCellName } from '../core/sheet/address';
import type { AppliedChange } from '../core/sheet/apply-changes';
import type { Change, Edit, InsertRowEdit } from '../core/sheet/edit';
import { type KeptRow, readKept } from '../core/sheet/kept-row';
import { type RowShift, rowShiftOf, shiftArea } from '../core/sheet/row-shift';
import type { CellWriter } from './cell-writer';
import { expandSharedFormulas } from './expand-formulas';
import { withoutResults } from './formula-results';
import { type KeptRows, moveSheetRows } from './move-sheet-rows';
import type { Package } from './package';
import { PartBytes } from './part-bytes';
import { type CellWrite, patchCells } from './patch-cells';
import type { RowHeights } from './row-heights';
import { writeColumnHidden, writeMerges } from './patch-outside';
import type { SheetEntry, WorkbookPart } from './read-workbook-part';
import { type RelatedPart, relatedParts } from './related-parts';
import { shiftAnchors } from './shift-anchors';
import { shiftElements } from './shift-elements';
import type { StoredText } from './shared-strings';
import { cutSheet, type OutsideXml } from './sheet-xml';
import { restoreFormulas } from './restore-formulas';
import { renameTableColumns } from './table-headers';

/** Longest part that is kept whole for an undo that moving its references back does not mend. */
const LONGEST_KEPT = 400_000;

/** What a file keeps of a deleted row besides what any grid keeps: its XML, and parts that lost references to it for good. */
interface KeptInFile extends KeptRow {
  readonly xml?: string;
  readonly parts?: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** Where a sheet lies, and what is needed to write on it. */
export interface SheetTarget {
  readonly parts: Package;
  readonly book: WorkbookPart;
  readonly sheet: SheetEntry;
  readonly writer: CellWriter;
  readonly strings: readonly StoredText[];
  /** Where rows are to be made high enough for what is written into them: makes what does it, for the sheet as it stands. */
  readonly heightsOf: ((xml: OutsideXml, merges: readonly Area[]) => RowHeights) | null;
  readonly merges: readonly Area[];
  /** Whether the results of the sheet's formulas go: a form that is filled is calculated anew by whoever opens it. */
  readonly dropsResults: boolean;
}

/** The texts outside the rows of a sheet before and after its rows moved. */
interface OutsideTexts {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** Patches the XML of one sheet, change by change; cells are gathered and written in one pass as long as no rows move. */
export class SheetWriter {
  private xml: OutsideXml;
  /** As bytes since they moved: their text is read only where something else is done with it. */
  private rows: string | PartBytes;
  private cells = new Map<number, Map<number, CellWrite>>();
  private rowsHidden = new Map<number, boolean>();
  private related: readonly RelatedPart[] | null = null;
  private merges: readonly Area[];
  private heightsMade: RowHeights | null = null;

  constructor(private readonly target: SheetTarget) {
    const { parts, sheet } = target;
    const { data, ...outside } = cutSheet(parts.text(sheet.part), sheet.part);
    this.xml = outside;
    this.rows = target.dropsResults ? withoutResults(data, outside.prefix) : data;
    this.merges = target.merges;
  }

  /** Makes a change that was found possible; gives what works out its inverse, with what the file keeps of deleted rows. */
  make(applied: AppliedChange): () => Change {
    const { change } = applied;
    const shift = rowShiftOf(change.edits);
    // What is written on a row that goes would only be kept with it.
    for (const edit of change.edits) if (!shift?.deleted.includes(rowOf(edit))) this.gather(edit);
    if (!shift) return () => applied.inverse;
    this.flush();
    return this.moveRows(shift, applied);
  }

  /** Puts the sheet's text into its part, with the merges it must have where they changed. */
  finish(merges: readonly Area[] | null): void {
    this.flush();
    const { parts, sheet } = this.target;
    if (merges) this.xml = writeMerges(this.xml, sheet.part, merges);
    const { head, tail } = this.xml;
    if (typeof this.rows === 'string') parts.setText(sheet.part, head + this.rows + tail);
    else parts.setBytes(sheet.part, new PartBytes().add(head).append(this.rows).add(tail).toBytes());
  }

  /** For the rows as they are numbered now. */
  private get heights(): RowHeights | null {
    return (this.heightsMade ??= this.target.heightsOf?.(this.xml, this.merges) ?? null);
  }

  private get data(): string {
    if (typeof this.rows !== 'string') this.rows = this.rows.toText();
    return this.rows;
  }

  private gather(edit: Edit): void {
    if (edit.kind === 'set') {
      const { row, column } = parseCellName(edit.cell)!;
      const writes = this.cells.get(row) ?? new Map<number, CellWrite>();
      writes.set(column, { value: edit.after, format: edit.format ?? writes.get(column)?.format });
      this.cells.set(row, writes);
    } else if (edit.kind === 'show') {
      const isHidden = edit.before === 'shown';
      if (edit.row !== undefined) this.rowsHidden.set(edit.row, isHidden);
      if (edit.column !== undefined) {
        this.xml = writeColumnHidden(this.xml, this.target.sheet.part, edit.column, isHidden);
      }
    }
  }

  private flush(): void {
    if (this.cells.size + this.rowsHidden.size === 0) return;
    const { parts, sheet, writer, strings } = this.target;
    const patch = { cells: this.cells, isRowHidden: this.rowsHidden };
    const xml = { ...this.xml, data: this.data };
    const { data, ...outside } = patchCells(xml, patch, { part: sheet.part, writer, strings, heights: this.heights });
    this.xml = outside;
    this.rows = data;
    renameTableColumns(parts, sheet.part, patch);
    this.cells = new Map();
    this.rowsHidden = new Map();
  }

  private moveRows(shift: RowShift, applied: AppliedChange): () => Change {
    const { sheet, writer } = this.target;
    const { prefix } = this.xml;
    const kept: KeptRows = new Map();
    const before = shift.deleted.length > 0 ? this.outside() : null;
    const keptXml = (insert: InsertRowEdit): string | undefined => readKept<KeptInFile>(insert.kept)?.xml;
    const context = { sheet: sheet.name, part: sheet.part, prefix, writer, keptXml, kept, heights: this.heights };
    const expanded = expandSharedFormulas(this.data, sheet.part, prefix);
    this.rows = moveSheetRows(expanded, shift, context);
    this.shiftOutside(shift);
    for (const insert of shift.inserts) this.restore(insert, shift.landing(insert));
    // Rows have other numbers now.
    this.merges = this.merges.flatMap((area) => shiftArea(area, shift) ?? []);
    this.heightsMade = null;
    if (!before) return () => applied.inverse;
    const after = this.outside();
    return () => this.keepInFile(applied.inverse, shift, kept, { before, after });
  }

  /** The texts outside the rows that may refer to them. */
  private outside(): Map<string, string> {
    const texts = new Map([
      ['head', this.xml.head],
      ['tail', this.xml.tail],
    ]);
    for (const { name } of this.relatedParts()) texts.set(name, this.target.parts.text(name));
    return texts;
  }

  private relatedParts(): readonly RelatedPart[] {
    const { parts, book, sheet } = this.target;
    return (this.related ??= relatedParts(parts, book, sheet));
  }

  private shiftText(name: string, text: string, rows: RowShift): string {
    const { name: on, part } = this.target.sheet;
    if (name !== 'head' && name !== 'tail') {
      return this.relatedParts()
        .find((related) => related.name === name)!
        .shift(text, rows);
    }
    const shifted = shiftElements(text, part, { rows, place: { on, edited: on } });
    return name === 'tail' ? shiftAnchors(shifted, part, rows) : shifted;
  }

  private shiftOutside(rows: RowShift): void {
    for (const [name, text] of this.outside()) this.setOutside(name, this.shiftText(name, text, rows));
  }

  private setOutside(name: string, text: string): void {
    if (name === 'head' || name === 'tail') this.xml = { ...this.xml, [name]: text };
    else this.target.parts.setText(name, text);
  }

  /** Gives back what a deletion took from other places than its row. */
  private restore(insert: InsertRowEdit, row: number): void {
    const kept = readKept<KeptInFile>(insert.kept);
    if (!kept) return;
    const { sheet } = this.target;
    if (kept.torn.length > 0) this.rows = restoreFormulas(this.data, sheet.part, kept.torn, row);
    const outside = kept.parts ? this.outside() : null;
    for (const { name, from, to } of kept.parts ?? []) {
      if (withoutMerges(outside!.get(name) ?? '') === withoutMerges(from)) this.setOutside(name, to);
    }
  }

  private keepInFile(inverse: Change, shift: RowShift, rows: KeptRows, { before, after }: OutsideTexts): Change {
    const undo = rowShiftOf(inverse.edits)!;
    const parts: { name: string; from: string; to: string }[] = [];
    for (const [name, text] of after) {
      const to = before.get(name)!;
      const from = this.shiftText(name, text, undo);
      if (from !== to && to.length <= LONGEST_KEPT) parts.push({ name, from, to });
    }
    let next = 0;
    const edits = inverse.edits.map((edit): Edit => {
      if (edit.kind !== 'insertRow') return edit;
      const kept = readKept(edit.kept)!;
      const xml = rows.get(shift.deleted[next]!);
      const isFirst = next++ === 0;
      const inFile: KeptInFile = {
        ...kept,
        ...(xml !== undefined && { xml }),
        ...(isFirst && parts.length > 0 && { parts }),
      };
      return { ...edit, kept: JSON.stringify(inFile) };
    });
    return { ...inverse, edits };
  }
}

/** The one row an edit writes on; 0 where it writes on none. */
function rowOf(edit: Edit): number {
  if (edit.kind === 'set') return parseCellName(edit.cell)!.row;
  return edit.kind === 'show' ? (edit.row ?? 0) : 0;
}

/** Merges are written last, from the grid: they say nothing about whether a part is as it was. */
function withoutMerges(xml: string): string {
  return xml.replace(/<([\w.-]+:)?mergeCells[\s\S]*<\/\1mergeCells>/, '');
}
