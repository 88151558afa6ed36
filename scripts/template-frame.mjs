/*
 * The annual report around its table: the sheet its rows are gathered on, what stands above the table and below it.
 */
import { COLUMNS, HEADINGS, LABEL_LINE } from './template-columns.mjs';

/** A cell that holds text. */
export const text = (value, style) => ({ value, style });
/** A cell that holds a formula. */
export const formula = (value, style) => ({ formula: value, style });

/** The rows of a sheet as they are gathered. */
export class Sheet {
  rows = [];
  merges = [];
  rowOf = new Map();

  constructor(pack) {
    this.pack = pack;
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

  merge(from, to, row = this.row) {
    this.merges.push(`${from}${row}:${to}${row}`);
  }
}

/** Points a row of the table needs: two lines for what is written by hand, more for a long label. */
function rowHeight(cells) {
  const label = cells.C?.value ?? '';
  return 1 + 12.5 * Math.max(2, Math.ceil(label.length / LABEL_LINE));
}

/** Who reports, who approves, the title. */
export function writeHead(sheet) {
  const lines = [
    ['Tashkilot: {{org.name}} axborot-kutubxona markazi', 'TASDIQLAYMAN'],
    ['Hudud: {{org.region}}', '______________________________'],
    ['Hisobot yili: {{year}}', 'imzo ____________  F.I.Sh. ____________________'],
    ['Sana: {{date}}', '“____” ______________ {{year}}-yil'],
  ];
  lines.forEach(([left, right], index) => {
    sheet.add({ A: text(left, 'headLeft'), K: text(right, index === 0 ? 'approvalWord' : 'approval') }, 18);
    sheet.merge('A', 'H');
    sheet.merge('K', 'M');
  });
  sheet.add({}, 8);
  sheet.add({ A: text('{{org.name}} axborot-kutubxona markazining', 'title') }, 22);
  sheet.merge('A', 'M');
  sheet.add({ A: text('{{period}} yakuni boʻyicha ish rejasi bajarilishi toʻgʻrisidagi', 'title') }, 22);
  sheet.merge('A', 'M');
  sheet.add({ A: text('YILLIK HISOBOTI', 'titleBig') }, 26);
  sheet.merge('A', 'M');
  sheet.add({ A: text('{{draft}}', 'draft') }, 18);
  sheet.merge('A', 'M');
}

/** The headings of the table; gives their rows. */
export function writeHeadings(sheet) {
  const top = sheet.add(byColumn(HEADINGS.map((heading) => text(heading, 'heading'))), 34);
  const shown = COLUMNS.slice(0, 13).map((column, index) => ({ ...column, index }));
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
  const line = (value, style, height) => {
    sheet.add({ A: text(value, style) }, height);
    sheet.merge('A', 'M');
  };
  sheet.add({}, 8);
  line(
    '{{items.count}} banddan: bajarildi {{items.done}} / qisman {{items.partly}} / bajarilmadi {{items.notDone}} / muddati kelmagan {{items.notDue}}',
    'count',
    20,
  );
  line('Belgilar: «-» rejalashtirilmagan; «0» bajarilmagan.', 'legend', 16);
  line('Tekshiruv izohlari: {{notes}}', 'legend', 30);
  sheet.add({}, 14);
  sheet.add(
    {
      A: text('Direktor', 'sign'),
      E: text('____________________  / {{director}} /', 'sign'),
      K: text('Qabul qildi: ______________________________', 'sign'),
    },
    20,
  );
  const foot = (left, middle, right) => {
    sheet.add({ A: text(left, 'sign'), E: text(middle, 'signSmall'), K: text(right, 'signSmall') }, 18);
  };
  foot(
    '',
    '                imzo                                  F.I.Sh.',
    '                              F.I.Sh., imzo, sana',
  );
  sheet.add({ E: text('M.Oʻ.', 'sign') }, 18);
  foot('Ijrochi: {{author}}, tel. ______________', '', '');
  sheet.add({}, 8);
  line('Tekshirildi: {{check.errors}} xato, {{check.notes}} izoh · {{pack}} · {{date}}', 'checked', 15);
}

function byColumn(cells) {
  return Object.fromEntries(cells.map((cell, index) => [String.fromCharCode(65 + index), cell]));
}
