import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { MEMORY_COLUMNS } from '../../src/core/report/fill-memory';
import { newXlsx } from '../../src/xlsx/new-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** The bytes of a report that was filled here: its year, and what it says was done, by indicator. */
export async function reportFile(
  year: number,
  done: Readonly<Record<string, number>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = openXlsx(newXlsx({ sheet: 'Hisobot', rows: [['Hisobot']], merges: [], widths: [] }));
  const values = Object.entries(done).map(([id, value]) => ['cell', 'Hisobot', 'D8', `${id}.done`, value]);
  const rows = [[...MEMORY_COLUMNS], ['cell', 'Hisobot', 'B2', 'year', year], ...values];
  await workbook.addSheet({ name: OWN_SHEET, isHidden: true, position: 'last', rows });
  return Uint8Array.from(workbook.save());
}
