/*
 * The annual report as rows: what stands where, without any XML. Words are the report's own (Uzbek);
 * indicators, their order and their units come from the rule pack.
 */
import { writeChart } from './template-chart.mjs';
import { COLUMNS, HEADINGS, MEASURE, OWN_COLUMN, SPAN, VALUE_COLUMNS } from './template-columns.mjs';
import { formula, Sheet, text, writeFoot, writeHead, writeHeadings } from './template-frame.mjs';

/** Rows that stand in the report whether or not the plan has them: totals add them up by their addresses. */
export const ALWAYS = new Set([
  'acq.legal_deposit.titles',
  'acq.purchase.titles',
  'acq.exchange.titles',
  'acq.gift.titles',
  'acq.gift_person.titles',
  'acq.gift_person.copies',
  'acq.gift_org.titles',
  'acq.gift_org.copies',
  'acq.free_mk.copies',
]);

/** Titles and copies of one thing stand on two rows, one below the other; so the order here is not the pack's. */
const ACQUISITIONS = [
  'acq.total.titles',
  'acq.total.copies',
  'acq.legal_deposit.titles',
  'acq.legal_deposit.copies',
  'acq.purchase.titles',
  'acq.purchase.copies',
  'acq.exchange.titles',
  'acq.exchange.copies',
  'acq.gift.titles',
  'acq.gift.copies',
  'acq.gift_person.titles',
  'acq.gift_person.copies',
  'acq.gift_org.titles',
  'acq.gift_org.copies',
  'acq.free_mk.copies',
];

/** Labels that are shorter in the pack than a reader of the report needs. */
export const LABELS = {
  'acq.free_mk.copies': 'Begʻaraz asosda, Milliy kutubxona bergan (nusxada)',
  'use.visits_abonement': 'shundan: abonementda qatnov',
  'hr.internal.persons': 'Toʻgarak, seminar-trening, stajirovka: ishtirokchilar (nafar)',
  'norm.vmq646': 'VMQ-646 (07.12.2023), MK 68-buyruq: milliy kontent',
};

/** The annual report of a pack: rows of cells, merges, the rows that repeat on each page and the last row to print. */
export function annualReport(pack) {
  const sheet = new Sheet(pack, SPAN);
  writeHead(sheet, 'YILLIK HISOBOTI');
  const headings = writeHeadings(sheet, COLUMNS, HEADINGS);
  const table = sheet.row + 1;
  for (const section of pack.sections) writeSection(sheet, section);
  writeHandBlocks(sheet);
  writeRatios(sheet);
  writeSectionHeading(sheet, 'Asosiy koʻrsatkichlar, foizda', '');
  const chart = writeChart(
    sheet,
    ['N', 'O', 'P'],
    [
      ['Rejaga nisbatan, %', 'H'],
      ['Oʻtgan yilga nisbatan, %', 'I'],
    ],
  );
  writeFoot(sheet);
  return { ...sheet.layout(COLUMNS, headings, table), charts: [chart] };
}

function writeSection(sheet, section) {
  const own = sheet.pack.indicators.filter((indicator) => indicator.section === section.id && !indicator.isManual);
  const isOptional = !own.some((indicator) => indicator.isCore);
  writeSectionHeading(sheet, section.label, isOptional ? `{{?section.${section.id}}}` : '');
  const heading = sheet.row;
  for (const id of ordered(own)) writeIndicator(sheet, sheet.indicators.get(id));
  for (const { id, sumOf } of own) if (sumOf.length > 0) writeTotal(sheet, id, sumOf, heading);
}

/** A heading over rows of one kind. */
export function writeSectionHeading(sheet, label, mark) {
  const cells = Object.fromEntries(sheet.printed.map((column) => [column, text('', 'section')]));
  sheet.add({ ...cells, B: text(mark, 'section'), C: text(label, 'section') }, label.length > 170 ? 32 : 18);
  sheet.merge('C', sheet.span.last);
}

/** The ids of a section in the pack's order; a total before its parts, titles and copies side by side. */
export function ordered(indicators) {
  const ids = indicators.map(({ id }) => id);
  const first = ids.findIndex((id) => id.startsWith('acq.'));
  if (first < 0) return ids;
  const others = ids.filter((id) => !id.startsWith('acq.'));
  const unknown = ids.filter((id) => id.startsWith('acq.') && !ACQUISITIONS.includes(id));
  if (unknown.length > 0) throw new Error(`no place for ${unknown.join(', ')}`);
  return [...others.slice(0, first), ...ACQUISITIONS, ...others.slice(first)];
}

function writeIndicator(sheet, indicator, mark = null) {
  const { id, isCore } = indicator;
  const row = sheet.row + 1;
  const unit = sheet.units.get(indicator.unit);
  const number = unit?.decimals ? 'decimal' : 'number';
  const isPart = indicator.parent !== null && sheet.rowOf.has(indicator.parent);
  sheet.rowOf.set(id, row);
  sheet.add({
    A: text('{{no}}', 'no'),
    B: text(mark ?? (isCore || ALWAYS.has(id) ? id : `{{?${id}}}`), 'code'),
    C: text(LABELS[id] ?? indicator.label, isPart ? 'part' : 'name'),
    D: text(unit?.label ?? '', 'unit'),
    E: text(`{{${id}.fact}}`, number),
    F: text(`{{${id}.plan}}`, number),
    G: text(`{{${id}.done}}`, number),
    ...shares(row),
    K: text(`{{${id}.doneText}}`, 'note'),
    L: text(`{{${id}.reason}} {{${id}.note}}`, 'note'),
    M: text(`{{${id}.row}}`, 'unit'),
  });
}

/** Fulfilment, growth and difference of a row: nothing before the year's fact is there, "—" where there is nothing to divide by. */
function shares(row) {
  const share = (base) => `IF(ISNUMBER(G${row}),IF(N(${base}${row})=0,"—",G${row}/${base}${row}*100),"")`;
  return {
    H: formula(share('F'), 'percent'),
    I: formula(share('E'), 'percent'),
    J: formula(`IF(ISNUMBER(G${row}),G${row}-N(E${row}),"")`, 'difference'),
  };
}

/**
 * A total as a formula over its parts. Where one of them is not given, the total's own value is taken, which stands in
 * a hidden column: a sum of some parts would be told as all.
 */
function writeTotal(sheet, id, sumOf, heading) {
  const row = sheet.rowOf.get(id);
  const cells = sheet.rows[row - 1].cells;
  const rows = sumOf.map((part) => sheet.rowOf.get(part)).sort((a, b) => a - b);
  const isFixed = sumOf.every((part) => sheet.indicators.get(part).isCore || ALWAYS.has(part));
  for (const column of VALUE_COLUMNS) {
    const own = OWN_COLUMN[column];
    // Rows that may go out are added up as one run that begins at the heading, so that the sum never loses its address.
    const parts = isFixed ? rows.map((part) => `${column}${part}`).join(',') : run(column, rows, row, heading);
    cells[own] = text(`{{${id}.${MEASURE[column]}}}`, cells[column].style);
    const sum = `SUM(${parts})`;
    // What was done may be typed into the report itself, part after part: there the sum grows with them.
    const partial = column === 'G' ? `IF(COUNT(${parts})=0,"",${sum})` : '""';
    // A run has one blank cell more, the heading's.
    const blanks = isFixed ? rows.map((part) => `(${column}${part}="")`).join('+') : `COUNTBLANK(${parts})-1`;
    const isWhole = `AND(COUNT(${parts})>0,${blanks}=0)`;
    const ownValue = `IF(${own}${row}="",${partial},${own}${row})`;
    cells[column] = formula(`IF(${isWhole},${sum},${ownValue})`, `${cells[column].style}Total`);
  }
  cells.C = { ...cells.C, style: cells.C.style === 'part' ? 'partTotal' : 'total' };
}

/** The run of cells that holds all parts and not the total: below it, or above it from the heading on. */
function run(column, rows, total, heading) {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (last - first + 1 !== rows.length) throw new Error(`parts of row ${total} do not stand together`);
  return last < total ? `${column}${heading}:${column}${last}` : `${column}${first}:${column}${last + 1}`;
}

function writeHandBlocks(sheet) {
  const manual = (id) => writeIndicator(sheet, sheet.indicators.get(id), id);
  writeSectionHeading(sheet, 'Fond harakati (qoʻlda kiritiladi)', '');
  manual('col.stock_begin');
  writeComputed(sheet, 'Kelib tushgan (nusxada)', 'Nusxa', (column) => {
    const total = `${column}${sheet.rowOf.get('acq.total.copies')}`;
    return `IF(${total}="","",${total})`;
  });
  const received = sheet.row;
  manual('col.withdrawn');
  manual('col.stock_end');
  writeStockEnd(sheet, received);
  writeSectionHeading(sheet, 'Foydalanuvchilarning yosh tarkibi (qoʻlda kiritiladi)', '');
  const ages = ['usr.age_0_14', 'usr.age_15_24', 'usr.age_25p'];
  for (const id of ages) manual(id);
  const [from, to] = [sheet.row - ages.length + 1, sheet.row];
  writeComputed(sheet, 'Jami (yosh boʻyicha)', 'Nafar', (column) => {
    const parts = `${column}${from}:${column}${to}`;
    return `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
  });
  writeSectionHeading(sheet, 'Qoʻshimcha maʼlumotlar (qoʻlda kiritiladi)', '');
  manual('pop.district');
  manual('staff.total');
}

/** What is left of the stock: begin + received − withdrawn; as stated by hand where the beginning is not. */
function writeStockEnd(sheet, received) {
  const row = sheet.row;
  const cells = sheet.rows[row - 1].cells;
  const begin = sheet.rowOf.get('col.stock_begin');
  const withdrawn = sheet.rowOf.get('col.withdrawn');
  for (const column of VALUE_COLUMNS) {
    const own = OWN_COLUMN[column];
    cells[own] = text(`{{col.stock_end.${MEASURE[column]}}}`, 'number');
    const sum = `${column}${begin}+N(${column}${received})-N(${column}${withdrawn})`;
    cells[column] = formula(
      `IF(ISNUMBER(${column}${begin}),${sum},IF(${own}${row}="","",${own}${row}))`,
      'numberTotal',
    );
  }
  cells.C = { ...cells.C, style: 'total' };
}

/** A row of formulas that is no indicator of the pack. */
function writeComputed(sheet, label, unit, formulaOf, style = 'numberTotal') {
  const row = sheet.row + 1;
  const values = Object.fromEntries(VALUE_COLUMNS.map((column) => [column, formula(formulaOf(column), style)]));
  const rest = Object.fromEntries([...'BHIJKLM'].map((column) => [column, text('', 'note')]));
  const isCounted = style === 'numberTotal';
  sheet.add({
    A: text('{{no}}', 'no'),
    ...rest,
    C: text(label, isCounted ? 'total' : 'name'),
    D: text(unit, 'unit'),
    ...values,
    ...(isCounted && shares(row)),
  });
}

function writeRatios(sheet) {
  writeSectionHeading(sheet, 'Nisbiy koʻrsatkichlar', '');
  const ratio = (label, part, whole) =>
    writeComputed(
      sheet,
      label,
      'Marta',
      (column) => {
        const [above, below] = [part, whole].map((id) => `${column}${sheet.rowOf.get(id)}`);
        return `IF(ISNUMBER(${above}),IF(N(${below})=0,"—",${above}/${below}),"")`;
      },
      'ratio',
    );
  ratio('Oʻqimishlilik (kitob berilishi : foydalanuvchilar)', 'use.loans', 'usr.total');
  ratio('Qatnov (kitobxonlar qatnovi : foydalanuvchilar)', 'use.visits', 'usr.total');
  ratio('Kitob aylanuvchanligi (kitob berilishi : fond)', 'use.loans', 'col.stock_end');
}
