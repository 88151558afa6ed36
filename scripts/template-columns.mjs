/* The columns of the annual report. */

/** Columns of the table, from A; `B` (the code) and `N` to `P` (a total's own row in the plan) are hidden. */
export const COLUMNS = [
  { width: 5 },
  { width: 22, isHidden: true },
  { width: 46 },
  { width: 12 },
  { width: 11 },
  { width: 11 },
  { width: 11 },
  { width: 11.5 },
  { width: 11.5 },
  { width: 11 },
  { width: 30 },
  { width: 30 },
  { width: 8.5 },
  { width: 10, isHidden: true },
  { width: 10, isHidden: true },
  { width: 10, isHidden: true },
];

/** What stands over each column. */
export const HEADINGS = [
  '№',
  'Kod',
  'Koʻrsatkich',
  'Oʻlchov birligi',
  '{{lastYear}}-yil fakt',
  '{{year}}-yil reja',
  '{{year}}-yil fakt',
  'Bajarilishi, %',
  'Oʻsish surʼati, %',
  'Farqi (+, −)',
  'Bajarilishi (nima qilindi)',
  'Sababi, izoh',
  'Reja bandi',
  'Jami, fakt',
  'Jami, reja',
  'Jami, bajarildi',
];

/** How many letters of a label stand on one line. */
export const LABEL_LINE = 54;

/** The columns of amounts: last year’s fact, this year’s plan and fact. */
export const VALUE_COLUMNS = ['E', 'F', 'G'];
/** Where the own row of a total stands, by the column that shows the total. */
export const OWN_COLUMN = { E: 'N', F: 'O', G: 'P' };
/** The measure of each column of amounts. */
export const MEASURE = { E: 'fact', F: 'plan', G: 'done' };
