import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { MEMORY_COLUMNS } from '../../src/core/report/fill-memory';
import { newXlsx } from '../../src/xlsx/new-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** The bytes of a report that was filled here: its year, what it says was done, by indicator, and its quarter ("I") where it is of one. */
export async function reportFile(
  year: number,
  done: Readonly<Record<string, number>>,
  quarter?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = openXlsx(newXlsx({ sheet: 'Hisobot', rows: [['Hisobot']], merges: [], widths: [] }));
  const values = Object.entries(done).map(([id, value]) => ['cell', 'Hisobot', 'D8', `${id}.done`, value]);
  const period = `${year}-yil${quarter === undefined ? '' : ` ${quarter} chorak`}`;
  const head = Object.entries({ year, period }).map(([mark, value]) => ['cell', 'Hisobot', 'B2', mark, value]);
  const rows = [[...MEMORY_COLUMNS], ...head, ...values];
  await workbook.addSheet({ name: OWN_SHEET, isHidden: true, position: 'last', rows });
  return Uint8Array.from(workbook.save());
}
