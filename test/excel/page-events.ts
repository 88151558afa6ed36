import { listenToWorkbook } from '../../src/excel/events';
import { OfficeWorkbook } from '../../src/excel/office-workbook';
import type { Change } from '../../src/core/sheet/edit';

declare global {
  interface Window {
    /** What was told, in its order: "changed Reja B2". */
    told: string[];
    listen(): Promise<void>;
    stopListening(): Promise<void>;
    writeHere(sheet: string, changes: readonly Change[]): Promise<void>;
  }
}

const workbook = new OfficeWorkbook();
let stop: () => Promise<void> = () => Promise.resolve();

window.told = [];
window.listen = async () => {
  await Office.onReady();
  await workbook.sheets();
  stop = await listenToWorkbook(workbook, {
    sheetChanged: (sheet, area) => window.told.push(`changed ${sheet} ${area ?? 'all'}`),
    cellSelected: (sheet, cell) => window.told.push(`selected ${sheet} ${cell}`),
  });
};
window.stopListening = () => stop();
window.writeHere = async (sheet, changes) => {
  await workbook.write(sheet, changes);
};
