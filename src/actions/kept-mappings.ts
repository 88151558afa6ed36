import { keptText, OWN_SHEET } from '../core/keep/own-sheet';
import { bestKept, readKeptMappings } from '../core/mapping/kept-mappings';
import type { Mapping } from '../core/mapping/mapping';
import type { Pack } from '../core/pack/pack';
import type { Plan } from '../core/plan/plan';
import { markNames } from '../core/report/marks';
import type { Grid } from '../core/sheet/grid';
import type { Workbook } from '../core/workbook';
import { hasMarks, mapForm } from './map-form';

/** The mappings of report forms that a workbook keeps, the newest first. */
export async function keptMappings(workbook: Pick<Workbook, 'readAll'>, pack: Pack): Promise<readonly Mapping[]> {
  const [own] = await workbook.readAll([OWN_SHEET]);
  return readKeptMappings(own ? keptText(own, 'mappings') : null, markNames(pack));
}

/** The kept mapping that was made for this form, to the cell; null where the form has marks of its own, or none was. */
export async function mappingMadeFor(
  form: readonly Grid[],
  workbook: Pick<Workbook, 'readAll'>,
  plan: Plan,
  pack: Pack,
): Promise<Mapping | null> {
  if (hasMarks(form, pack)) return null;
  const mappings = await keptMappings(workbook, pack);
  if (mappings.length === 0) return null;
  const known = bestKept(mappings, mapForm({ form }, plan, pack).proposal);
  return known?.followed.changes.length === 0 ? known.mapping : null;
}
