import type { FormPart, SheetForm } from '../actions/sheet-form';
import { listCells, OWN_SHEET } from '../core/keep/own-sheet';
import { type Area, areaName, cellName } from '../core/sheet/address';
import { type Workbook, WorkbookError } from '../core/workbook';
import { keptForm, readForm } from './kept-form';
import { runBatch } from './run-batch';
import { sheetOf } from './sheet-list';
import { askValidations, type SavedValidation } from './validation-runs';

/*
 * "Lock the sheet into a form": Excel's own drop-downs and number checks on the plan's columns. What stood there before is
 * kept on our hidden sheet, and each place by a hidden name on the sheet, which moves with its rows: `_ishreja_form_<n>_<kept>`.
 */
const NAME = '_ishreja_form_';
/** Cells without a validation of the person's own. */
const NONE = 0;

/** Puts the form on; where one is on already, it is taken off first. Throws WorkbookError (protected). */
export async function lockForm(workbook: Workbook, sheet: string, form: SheetForm): Promise<void> {
  await unlockForm(workbook, sheet);
  const kept = await readForm(workbook);
  const runs = await runBatch((context) => askOpen(context, sheet, form), { sheet });
  const lists = new Distinct(kept.lists);
  const saved = new Distinct(kept.saved);
  const places = runs.map(({ area, saved: one }) => ({ area, kept: one ? saved.place(one) + 1 : NONE }));
  const rules = form.parts.map((part) => ({ part, list: part.kind === 'list' ? lists.place(part.values) : NONE }));
  await workbook.writeOwn(keptForm({ lists: lists.all, saved: saved.all }));
  const areas = listCells(lists.all).areas;
  await runBatch(
    async (context) => {
      const target = sheetOf(context, sheet);
      // The names first: what fails after them can be taken off again.
      places.forEach(({ area, kept: place }, index) => {
        target.names.add(`${NAME}${index}_${place}`, target.getRange(areaName(area))).visible = false;
      });
      for (const { part, list } of rules) setPart(target, part, areas[list]);
      await context.sync();
    },
    { sheet },
  );
}

/** Takes the form off and puts back what stood there before. Throws WorkbookError (protected). */
export async function unlockForm(workbook: Workbook, sheet: string): Promise<void> {
  if (!(await isFormLocked(sheet))) return;
  const { saved } = await readForm(workbook);
  await runBatch(
    async (context) => {
      const target = sheetOf(context, sheet);
      target.protection.load('protected');
      const names = await askFormNames(context, target);
      const places = names.map((name) => ({ name, range: name.getRangeOrNullObject() }));
      places.forEach(({ range }) => range.load('address'));
      await context.sync();
      if (target.protection.protected) throw new WorkbookError('protected', sheet);
      // A range is gone where its rows were deleted.
      for (const { name, range } of places) {
        if (range.isNullObject) continue;
        range.dataValidation.clear();
        const kept = saved[keptPlace(name.name) - 1];
        if (kept) putBack(range, kept);
      }
      names.forEach((name) => name.delete());
      await context.sync();
    },
    { sheet },
  );
}

/** Whether the form is on. */
export function isFormLocked(sheet: string): Promise<boolean> {
  return runBatch(async (context) => (await askFormNames(context, sheetOf(context, sheet))).length > 0, { sheet });
}

async function askFormNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Excel.NamedItem[]> {
  sheet.names.load('items/name');
  await context.sync();
  return sheet.names.items.filter(({ name }) => name.startsWith(NAME));
}

const keptPlace = (name: string): number => Number(name.slice(name.lastIndexOf('_') + 1));

/** What stands where the form is to go, as runs of cells. */
async function askOpen(context: Excel.RequestContext, name: string, form: SheetForm) {
  const sheet = sheetOf(context, name);
  sheet.protection.load('protected');
  const runs = await askValidations(
    context,
    sheet,
    form.parts.map(({ area }) => area),
  );
  if (sheet.protection.protected) throw new WorkbookError('protected', name);
  return runs;
}

function setPart(sheet: Excel.Worksheet, part: FormPart, list: Area | undefined): void {
  const validation = sheet.getRange(areaName(part.area)).dataValidation;
  validation.clear();
  if (part.kind === 'quantity') validation.rule = { custom: { formula: quantityFormula(part.area) } };
  else if (list) validation.rule = { list: { inCellDropDown: true, source: `='${OWN_SHEET}'!${fixed(list)}` } };
  const isStrict = part.kind === 'quantity' || part.isStrict;
  const { title, message } = part;
  validation.errorAlert = { showAlert: true, style: isStrict ? 'Stop' : 'Warning', title, message };
}

/** "$X$2:$X$40". */
function fixed({ top, left, bottom, right }: Area): string {
  const anchor = (row: number, column: number): string => cellName(row, column).replace(/([A-Z]+)/, '$$$1$$');
  return `${anchor(top, left)}:${anchor(bottom, right)}`;
}

/**
 * A number not below zero, a dash (not planned), or a text of digits with spaces, commas and strokes between them
 * (18 510; 4/120): said of the first cell, as Excel moves it along. Shorter than 255 signs, the longest Excel takes.
 */
function quantityFormula({ top, left }: Area): string {
  const cell = cellName(top, left);
  const digits = ['/', ' ', ',', '.'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, cell);
  const isDash = ['-', '–', '—'].map((dash) => `TRIM(${cell})="${dash}"`).join();
  return `=IF(ISNUMBER(${cell}),${cell}>=0,OR(${isDash},AND(LEFT(${cell})<>"-",ISNUMBER(VALUE(${digits})))))`;
}

function putBack(range: Excel.Range, { rule, errorAlert, prompt, ignoreBlanks }: SavedValidation): void {
  const validation = range.dataValidation;
  validation.rule = rule;
  validation.errorAlert = errorAlert;
  validation.prompt = prompt;
  validation.ignoreBlanks = ignoreBlanks;
}

/** Values kept once each, equal by their JSON. */
class Distinct<Value> {
  readonly all: Value[];
  private readonly places: Map<string, number>;

  constructor(values: readonly Value[]) {
    this.all = [...values];
    this.places = new Map(values.map((value, place) => [JSON.stringify(value), place]));
  }

  place(value: Value): number {
    const json = JSON.stringify(value);
    const known = this.places.get(json) ?? this.all.push(value) - 1;
    this.places.set(json, known);
    return known;
  }
}
