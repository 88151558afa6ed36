import { type Area, areaName } from '../core/sheet/address';

/** A data validation as Excel tells it, plain data that can be set again. */
export interface SavedValidation {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Cells one below another that have the same validation; null where they have none. */
export interface ValidationRun {
  readonly area: Area;
  readonly saved: SavedValidation | null;
}

const ASKED = 'type,rule,errorAlert,prompt,ignoreBlanks';
/** Excel's word for an area whose cells differ. */
const MIXED = new Set<string>(['Inconsistent', 'MixedCriteria']);

/** The validations of areas, each one column wide or of one kind all over; asks cell by cell only where an area is mixed. */
export async function askValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly ValidationRun[]> {
  const whole = areas.map((area) => ask(sheet, area));
  await context.sync();
  const cells = whole.map((asked) => (isMixed(asked) ? rowsOf(asked.area).map((area) => ask(sheet, area)) : [asked]));
  if (cells.some(({ length }) => length > 1)) await context.sync();
  return cells.flatMap((asked) => joined(asked.map(({ area, validation }) => ({ area, saved: savedOf(validation) }))));
}

interface Asked {
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

function ask(sheet: Excel.Worksheet, area: Area): Asked {
  const validation = sheet.getRange(areaName(area)).dataValidation;
  validation.load(ASKED);
  return { area, validation };
}

const isMixed = ({ validation }: Asked): boolean => validation.type === null || MIXED.has(validation.type);

function rowsOf({ top, left, bottom, right }: Area): readonly Area[] {
  const rows: Area[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      rows.push({ top: row, left: column, bottom: row, right: column });
  return rows;
}

function savedOf({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): SavedValidation | null {
  return type === 'None' ? null : { rule, errorAlert, prompt, ignoreBlanks };
}

/** Neighbours of one column with equal validations as one run. */
function joined(runs: readonly ValidationRun[]): readonly ValidationRun[] {
  const result: ValidationRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isNext = last?.area.bottom === run.area.top - 1 && last.area.left === run.area.left;
    if (last && isNext && JSON.stringify(last.saved) === JSON.stringify(run.saved)) {
      result[result.length - 1] = { ...last, area: { ...last.area, bottom: run.area.bottom } };
    } else result.push(run);
  }
  return result;
}
