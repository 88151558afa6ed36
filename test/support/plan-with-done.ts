import uzAkm from '../../assets/packs/uz-akm.json';
import { DONE_HEADINGS } from '../../src/core/done/done-columns';
import { newDoneSheet } from '../../src/core/done/done-sheet';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { planWithoutWarnings } from './plan-without-warnings';

const pack = readPack(uzAkm);

/** The bytes of a plan with its sheet Bajarilishi: a quarter of each plain number done in each of two quarters. */
export async function planWithDone(): Promise<Uint8Array> {
  const workbook = openXlsx(await planWithoutWarnings());
  const [sheet] = await workbook.sheets();
  const plan = parsePlan(await workbook.read(sheet!.name), pack)!;
  const done = newDoneSheet(plan);
  const [q1, q2, name] = ['I chorak', 'II chorak', 'Band'].map((heading) => DONE_HEADINGS.indexOf(heading));
  const rows = done.rows.map((row) => {
    const item = plan.items.find((each) => each.name.text === row[name!]);
    const amount = item?.plan.lines.length === 1 && item.plan.lines[0]!.length === 1 ? item.plan.lines[0]![0] : null;
    if (!amount) return row;
    return row.map((value, at) => (at === q1 || at === q2 ? Math.floor(amount / 4) : value));
  });
  await workbook.addSheet({ ...done, rows });
  return workbook.save();
}
