import { Listening } from '../../src/excel/events';
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

const listening = new Listening({
  sheetChanged: (sheet, area) => window.told.push(`changed ${sheet} ${area ?? 'all'}`),
  cellSelected: (sheet, cell) => window.told.push(`selected ${sheet} ${cell}`),
});
const workbook = new OfficeWorkbook(listening);

window.told = [];
window.listen = async () => {
  await Office.onReady();
  await workbook.sheets();
};
window.stopListening = () => listening.stop();
window.writeHere = async (sheet, changes) => {
  await workbook.write(sheet, changes);
};
