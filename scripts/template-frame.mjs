/*
 * The annual report around its table: the sheet its rows are gathered on, what stands above the table and below it.
 */
import { LABEL_LINE } from './template-columns.mjs';

/** A cell that holds text. */
export const text = (value, style) => ({ value, style });
/** A cell that holds a formula. */
export const formula = (value, style) => ({ formula: value, style });

/** The rows of a sheet as they are gathered. */
export class Sheet {
  rows = [];
  merges = [];
  rowOf = new Map();

  /** `span` names the columns between which what stands around the table is written: see template-columns. */
  constructor(pack, span) {
    this.pack = pack;
    this.span = span;
    this.units = new Map(pack.units.map((unit) => [unit.id, unit]));
    this.indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
  }

  get row() {
    return this.rows.length;
  }

  add(cells, height = rowHeight(cells)) {
    this.rows.push({ cells, height });
    return this.row;
  }

  /** The letters of the columns that are printed. */
  get printed() {
    return Array.from({ length: columnNumber(this.span.last) }, (_, at) => String.fromCharCode(65 + at));
  }

  /** What the sheet is made of; `headings` are its first and last row that repeat on each page, `table` the row below them. */
  layout(columns, headings, table) {
    return {
      rows: this.rows,
      merges: this.merges,
      columns,
      headings,
      table,
      lastColumn: this.span.last,
      lastRow: this.row,
    };
  }

  merge(from, to, row = this.row) {
    this.merges.push(`${from}${row}:${to}${row}`);
  }
}

/** Points a row of the table needs: two lines for what is written by hand, more for a long label. */
function rowHeight(cells) {
  const label = cells.C?.value ?? '';
  return 1 + 12.5 * Math.max(2, Math.ceil(label.length / LABEL_LINE));
}

/** Who reports, who approves, the title, of which the last word is the kind of report. */
export function writeHead(sheet, kind) {
  const { last, left: leftEnd, right: rightStart } = sheet.span;
  const lines = [
    ['Tashkilot: {{org.name}} axborot-kutubxona markazi', 'TASDIQLAYMAN'],
    ['Hudud: {{org.region}}', '______________________________'],
    ['Hisobot yili: {{year}}', 'imzo ____________  F.I.Sh. ____________________'],
    ['Sana: {{date}}', '“____” ______________ {{year}}-yil'],
  ];
  lines.forEach(([left, right], index) => {
    sheet.add({ A: text(left, 'headLeft'), [rightStart]: text(right, index === 0 ? 'approvalWord' : 'approval') }, 18);
    sheet.merge('A', leftEnd);
    sheet.merge(rightStart, last);
  });
  sheet.add({}, 8);
  sheet.add({ A: text('{{org.name}} axborot-kutubxona markazining', 'title') }, 22);
  sheet.merge('A', last);
  sheet.add({ A: text('{{period}} yakuni boʻyicha ish rejasi bajarilishi toʻgʻrisidagi', 'title') }, 22);
  sheet.merge('A', last);
  sheet.add({ A: text(kind, 'titleBig') }, 26);
  sheet.merge('A', last);
  sheet.add({ A: text('{{draft}}', 'draft') }, 18);
  sheet.merge('A', last);
}

/** The headings of the table, a row of them or two, and the numbers of its columns below; gives their rows. */
export function writeHeadings(sheet, columns, ...rows) {
  const [top] = rows.map((headings, at) =>
    sheet.add(byColumn(headings.map((heading) => text(heading, 'heading'))), rows.length === 1 || at > 0 ? 34 : 20),
  );
  const shown = columns.slice(0, columnNumber(sheet.span.last));
  let number = 0;
  sheet.add(
    byColumn(
      shown.map(({ isHidden }) =>
        isHidden ? text('', 'headingNumber') : { number: ++number, style: 'headingNumber' },
      ),
    ),
    15,
  );
  return [top, sheet.row];
}

/** The count, the signs used, the signatures. */
export function writeFoot(sheet) {
  const { last, middle: middleStart, right: rightStart } = sheet.span;
  const line = (value, style, height) => {
    sheet.add({ A: text(value, style) }, height);
    sheet.merge('A', last);
  };
  sheet.add({}, 8);
  line(
    '{{items.count}} banddan: bajarildi {{items.done}} / qisman {{items.partly}} / bajarilmadi {{items.notDone}} / muddati kelmagan {{items.notDue}} / rejalashtirilmagan {{items.notPlanned}}',
    'count',
    20,
  );
  line('Belgilar: «-» rejalashtirilmagan; «0» bajarilmagan.', 'legend', 16);
  line('Tekshiruv izohlari: {{notes}}', 'legend', 30);
  sheet.add({}, 14);
  sheet.add(
    {
      A: text('Direktor', 'sign'),
      [middleStart]: text('____________________  / {{director}} /', 'sign'),
      [rightStart]: text('Qabul qildi: ______________________________', 'sign'),
    },
    20,
  );
  const foot = (left, middle, right) => {
    const cells = { [middleStart]: text(middle, 'signSmall'), [rightStart]: text(right, 'signSmall') };
    sheet.add({ A: text(left, 'sign'), ...cells }, 18);
  };
  foot(
    '',
    '                imzo                                  F.I.Sh.',
    '                              F.I.Sh., imzo, sana',
  );
  sheet.add({ [middleStart]: text('M.Oʻ.', 'sign') }, 18);
  foot('Ijrochi: {{author}}, tel. ______________', '', '');
  sheet.add({}, 8);
  line('Tekshirildi: {{check.errors}} xato, {{check.notes}} izoh · {{pack}} · {{date}}', 'checked', 15);
}

/** The number of a column by its letter. */
export const columnNumber = (letter) => letter.charCodeAt(0) - 64;

function byColumn(cells) {
  return Object.fromEntries(cells.map((cell, index) => [String.fromCharCode(65 + index), cell]));
}
