/*
 * What this Excel can do. The add-in works from ExcelApi 1.9; everything newer is asked for here and has a way around.
 */

/** Requirement sets beyond 1.9 that make a difference. */
const NEEDED = {
  mergedAreas: '1.13',
  insertSheets: '1.13',
  triggerSource: '1.14',
  nameChanged: '1.17',
  undoGroup: '1.20',
} as const;

/** Whether this Excel has what a thing needs. */
export function canExcel(thing: keyof typeof NEEDED): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED[thing]);
}
