import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import carbone from 'carbone';
import ExcelJS from 'exceljs';
import XlsxTemplate from 'xlsx-template';
import {
  fillReport,
  openXlsx,
  pack,
  parsePlan,
  planReport,
  readTemplate,
} from '../../node_modules/.cache/ishreja-bench/ours.mjs';
import { ms, printTable, timesInTurns } from './measure.mjs';
import { grownGrid } from './plans.mjs';

const HEADINGS = ['№', 'Ko‘rsatkich', 'Birlik', 'Fakt', 'Reja', 'Chora', 'Muddat', 'Mas’ul'];
const FIELDS = ['number', 'name', 'unit', 'fact', 'plan', 'mechanism', 'deadline', 'responsible'];
const FIRST_ROW = 4;
const border = Object.fromEntries(['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin' }]));

/** One layout for all: a title, headings, rows of items, a total. `rows` are the texts of the rows that each peer's own syntax asks. */
async function makeTemplate(title, rows) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Hisobot', { pageSetup: { orientation: 'landscape', fitToPage: true } });
  sheet.columns = [6, 50, 16, 14, 14, 40, 24, 30].map((width) => ({ width }));
  sheet.getCell('A1').value = title;
  sheet.mergeCells('A1:H1');
  sheet.getRow(3).values = HEADINGS;
  sheet.getRow(3).font = { bold: true };
  for (const [at, values] of rows.entries()) {
    const row = sheet.getRow(FIRST_ROW + at);
    row.values = values;
    row.eachCell((cell) => Object.assign(cell, { border, alignment: { wrapText: true } }));
  }
  const total = sheet.getRow(FIRST_ROW + rows.length + 1);
  total.getCell(2).value = 'Jami';
  total.getCell(4).value = { formula: `SUM(D${FIRST_ROW}:D${FIRST_ROW + rows.length - 1})`, result: 0 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The templates: the same layout in the words of each. */
async function makeTemplates() {
  const marks = (open, close) => FIELDS.map((field) => `${open}${field}${close}`);
  const ours = marks('{{', '}}');
  return {
    ours: await makeTemplate('{{year}}-yil', [
      [`{{#items}}${ours[0]}`, ...ours.slice(1, -1), `${ours.at(-1)}{{/items}}`],
    ]),
    xlsxTemplate: await makeTemplate('${year}-yil', [marks('${table:items.', '}')]),
    carbone: await makeTemplate('{d.year}-yil', [marks('{d.items[i].', '}'), marks('{d.items[i+1].', '}')]),
    exceljs: await makeTemplate('{{year}}-yil', [ours]),
  };
}

/** The items of a plan as the peers take them: plain values. */
function itemsOf(plan) {
  const value = ({ lines }) =>
    lines.length === 1 && lines[0].length === 1 ? (lines[0][0] ?? '-') : JSON.stringify(lines);
  return plan.items.map((item) => ({
    number: item.number.text,
    name: item.name.text,
    unit: item.unit.text,
    fact: value(item.fact),
    plan: value(item.plan),
    mechanism: item.mechanism.text,
    deadline: item.deadline.text,
    responsible: item.responsible.text,
  }));
}

/** As the product fills a form. */
async function fillOurs(bytes, plan) {
  const workbook = openXlsx(bytes, { mayWriteLocked: true });
  const template = await readTemplate(workbook);
  const options = { date: '21.11.2026' };
  const check = { plan, findings: [] };
  const report = planReport({ check, template, pack, options, notes: {}, entries: {} });
  const { refused } = await fillReport(workbook, report, { ...options, draft: { rows: [] } });
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused[0])}`);
  return workbook.save();
}

function fillXlsxTemplate(bytes, data) {
  const template = new XlsxTemplate(Buffer.from(bytes));
  template.substitute(1, data);
  return template.generate({ type: 'uint8array' });
}

async function fillExceljs(bytes, { year, items }) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.worksheets[0];
  sheet.getCell('A1').value = `${year}-yil`;
  sheet.duplicateRow(FIRST_ROW, items.length - 1, true);
  for (const [at, item] of items.entries()) {
    const row = sheet.getRow(FIRST_ROW + at);
    for (const [column, field] of FIELDS.entries()) row.getCell(column + 1).value = item[field];
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Carbone reads templates from files only. */
function fillCarbone(file, data) {
  return new Promise((resolve, reject) => {
    carbone.render(file, data, (error, result) => (error ? reject(error) : resolve(new Uint8Array(result))));
  });
}

/** Whether a filled workbook holds the last item's name, so that no one is measured at doing less. */
async function holdsAll(bytes, items) {
  const workbook = openXlsx(bytes);
  const names = (await workbook.sheets()).filter(({ isHidden }) => !isHidden);
  const grid = await workbook.read(names[0].name);
  const texts = new Set(grid.cells.flatMap((row) => row?.map((cell) => cell?.value) ?? []));
  return items.every(({ name }) => texts.has(name));
}

async function benchRows(rows, folder) {
  const templates = await makeTemplates();
  const carboneFile = join(folder, 'carbone.xlsx');
  writeFileSync(carboneFile, templates.carbone);
  const plan = parsePlan(await grownGrid(rows), pack);
  const items = itemsOf(plan);
  const data = { year: plan.planYear.year, items };
  const runs = {
    ours: () => fillOurs(templates.ours, plan),
    'xlsx-template': () => fillXlsxTemplate(templates.xlsxTemplate, data),
    exceljs: () => fillExceljs(templates.exceljs, data),
    carbone: () => fillCarbone(carboneFile, data),
  };
  const notes = {};
  for (const [name, run] of Object.entries(runs)) {
    notes[name] = (await holdsAll(await run(), items)) ? '' : ' (rows are missing in what it wrote)';
  }
  const times = await timesInTurns(Object.values(runs), rows > 1000 ? { times: 5, warm: 1 } : { times: 31, warm: 5 });
  const asked = rows > 1000 ? { 'xlsx-template': 3, exceljs: 1, carbone: 1 } : { 'xlsx-template': 3, exceljs: 3 };
  printTable(`Filling a report, ${items.length} rows`, [
    ...Object.keys(runs).map((name, at) => [
      name,
      ms(times[at]),
      at === 0
        ? notes[name]
        : `${(times[at] / times[0]).toFixed(1)} times ours${asked[name] ? `, at least ${asked[name]}` : ''}${notes[name]}`,
    ]),
  ]);
}

/** Filling a report of 60 and of 5 000 rows, beside three peers. */
export async function benchFilling() {
  const folder = mkdtempSync(join(tmpdir(), 'ishreja-bench-'));
  try {
    await benchRows(60, folder);
    await benchRows(5000, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
