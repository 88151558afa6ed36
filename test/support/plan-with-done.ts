import uzAkm from '../../assets/packs/uz-akm.json';
import { newDoneSheet } from '../../src/core/done/done-sheet';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import type { Quarter } from '../../src/core/plan/plan';
import type { Edit } from '../../src/core/sheet/edit';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { typedValue } from '../../src/actions/typed-value';
import { doneAsPlanned } from './done-as-planned';
import { planWithoutWarnings } from './plan-without-warnings';

const pack = readPack(uzAkm);

/** The bytes of a plan with its sheet Bajarilishi: the quarters up to one done as planned. */
export async function planWithDone(until: Quarter = 3): Promise<Uint8Array> {
  const workbook = openXlsx(await planWithoutWarnings());
  const [sheet] = await workbook.sheets();
  const plan = parsePlan(await workbook.read(sheet!.name), pack)!;
  const done = newDoneSheet(plan);
  await workbook.addSheet(done);
  const facts = doneAsPlanned(await workbook.read(done.name), plan).filter(({ quarter }) => quarter <= until);
  const edits = facts.map(({ cell, text }): Edit => {
    const { value } = typedValue(text, {});
    return { kind: 'set', cell, before: null, after: value, ...(typeof value === 'string' && { format: '@' }) };
  });
  await workbook.write(done.name, [{ id: 'entered', edits }]);
  return workbook.save();
}
