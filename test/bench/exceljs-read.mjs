/** Reads each workbook named with exceljs and does nothing with it. */
import ExcelJS from 'exceljs';

let rows = 0;
for (const file of process.argv.slice(2)) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  workbook.worksheets[0].eachRow(() => (rows += 1));
}
console.log(rows);
