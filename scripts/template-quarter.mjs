/*
 * The quarterly report as rows: the year's plan, plan and fact of each quarter, and where the year stands. One form for all four quarters.
 */
import { writeChart } from './template-chart.mjs';
import { QUARTER_COLUMNS, QUARTER_HEADINGS, QUARTER_SPAN } from './template-columns.mjs';
import { formula, Sheet, text, writeFoot, writeHead, writeHeadings } from './template-frame.mjs';
import { ALWAYS, LABELS, ordered, writeSectionHeading } from './template-layout.mjs';

/** What each column of amounts takes. */
const MEASURES = {
  E: 'plan',
  F: 'planQ1',
  G: 'q1',
  H: 'planQ2',
  I: 'q2',
  J: 'planQ3',
  K: 'q3',
  L: 'planQ4',
  M: 'q4',
  N: 'toDate',
  P: 'lastToDate',
};

/** The quarterly report of a pack. */
export function quarterReport(pack) {
  const sheet = new Sheet(pack, QUARTER_SPAN);
  writeHead(sheet, 'HISOBOTI');
  const headings = writeHeadings(sheet, QUARTER_COLUMNS, ...QUARTER_HEADINGS);
  mergeHeadings(sheet, headings[0]);
  const table = sheet.row + 1;
  for (const section of pack.sections) writeSection(sheet, section);
  writeSectionHeading(sheet, 'Asosiy koʻrsatkichlar, foizda', '');
  const chart = writeChart(
    sheet,
    ['S', 'T', 'U'],
    [
      ['Yillik rejaga nisbatan, %', 'O'],
      ['Oʻtgan yilning shu davriga nisbatan, %', 'Q'],
    ],
  );
  writeFoot(sheet);
  return { ...sheet.layout(QUARTER_COLUMNS, headings, table), charts: [chart] };
}

/** Quarters stand over two columns, all other headings over two rows. */
function mergeHeadings(sheet, top) {
  for (const [from, to] of ['FG', 'HI', 'JK', 'LM']) sheet.merge(from, to, top);
  for (const column of [...'ABCDENOPQR']) sheet.merges.push(`${column}${top}:${column}${top + 1}`);
}

function writeSection(sheet, section) {
  const own = sheet.pack.indicators.filter((indicator) => indicator.section === section.id && !indicator.isManual);
  const isOptional = !own.some((indicator) => indicator.isCore);
  writeSectionHeading(sheet, section.label, isOptional ? `{{?section.${section.id}}}` : '');
  for (const id of ordered(own)) writeIndicator(sheet, sheet.indicators.get(id));
}

function writeIndicator(sheet, { id, label, unit: unitId, isCore, parent, sumOf }) {
  const row = sheet.row + 1;
  const unit = sheet.units.get(unitId);
  const isTotal = sumOf.length > 0;
  const number = `${unit?.decimals ? 'decimal' : 'number'}${isTotal ? 'Total' : ''}`;
  const isPart = parent !== null && sheet.rowOf.has(parent);
  sheet.rowOf.set(id, row);
  const amounts = Object.entries(MEASURES).map(([column, measure]) => [column, text(`{{${id}.${measure}}}`, number)]);
  const share = (whole) => `IF(ISNUMBER(N${row}),IF(N(${whole}${row})=0,"—",N${row}/${whole}${row}*100),"")`;
  sheet.add({
    A: text('{{no}}', 'no'),
    B: text(isCore || ALWAYS.has(id) ? id : `{{?${id}}}`, 'code'),
    C: text(LABELS[id] ?? label, `${isPart ? 'part' : isTotal ? 'total' : 'name'}${isPart && isTotal ? 'Total' : ''}`),
    D: text(unit?.label ?? '', 'unit'),
    ...Object.fromEntries(amounts),
    O: formula(share('E'), 'percent'),
    Q: formula(`IF(ISNUMBER(P${row}),${share('P')},"")`, 'percent'),
    R: text(`{{${id}.doneText}} {{${id}.reason}} {{${id}.note}}`, 'note'),
  });
}
