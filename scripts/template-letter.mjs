/*
 * The explanatory note as rows: what was not fulfilled, and why, a row of sentences for each item.
 */
import { Sheet, text } from './template-frame.mjs';

const COLUMNS = [{ width: 5 }, { width: 8 }, { width: 32 }, { width: 62 }];
/** A sentence of two lines, in points: filling makes rows of longer ones higher. */
const SENTENCE_HEIGHT = 30;
const SPAN = { last: 'D', left: 'C', right: 'D', middle: 'C' };

/** The explanatory note of a pack. */
export function explanatoryNote(pack) {
  const sheet = new Sheet(pack, SPAN);
  const line = (value, style, height) => {
    sheet.add({ A: text(value, style) }, height);
    sheet.merge('A', 'D');
  };
  line('{{org.name}} axborot-kutubxona markazi', 'headLeft', 18);
  line('Sana: {{date}}', 'headLeft', 18);
  sheet.add({}, 10);
  line('TUSHUNTIRISH XATI', 'titleBig', 26);
  line('{{period}} yakuni boʻyicha ish rejasining bajarilishi toʻgʻrisida', 'title', 22);
  line('{{draft}}', 'draft', 18);
  line(
    'Ish rejasidagi {{items.count}} banddan {{items.done}} tasi bajarildi, {{items.partly}} tasi qisman bajarildi, {{items.notDone}} tasi bajarilmadi, {{items.notDue}} tasining muddati hali kelmagan, {{items.notPlanned}} tasi rejalashtirilmagan. Qisman bajarilgan va bajarilmagan bandlar boʻyicha quyidagilarni maʼlum qilamiz:',
    'paragraph',
    50,
  );
  const headings = ['№', 'Reja bandi', 'Tadbir nomi', 'Bajarilishi va sababi'];
  const top = sheet.add(cellsOf(headings, 'heading'), 24);
  const marks = ['{{#unfulfilled}}{{no}}', '{{number}}', '{{name}}', '{{sentence}}{{/unfulfilled}}'];
  sheet.add(cellsOf(marks, 'no', 'unit', 'sentence', 'sentence'), SENTENCE_HEIGHT);
  sheet.add({}, 10);
  line('Tekshiruv izohlari: {{notes}}', 'paragraph', 34);
  sheet.add({}, 18);
  sheet.add(
    { A: text('Direktor', 'sign'), C: text('____________________', 'sign'), D: text('/ {{director}} /', 'sign') },
    20,
  );
  sheet.add({ C: text('M.Oʻ.', 'sign') }, 18);
  sheet.add({ A: text('Ijrochi: {{author}}, tel. ______________', 'sign') }, 18);
  return { ...sheet.layout(COLUMNS, [top, top], top + 1), orientation: 'portrait', charts: [] };
}

function cellsOf(values, ...styles) {
  return Object.fromEntries(values.map((value, at) => ['ABCD'[at], text(value, styles[at] ?? styles[0])]));
}
