/* The columns of the reports. */

/** Columns of the table, from A; `B` (the code) and `N` to `P` (a total's own row in the plan) are hidden. */
export const COLUMNS = [
  { width: 5 },
  { width: 22, isHidden: true },
  { width: 46 },
  { width: 13 },
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

/**
 * Where what stands around the table is written: the last column printed, where the left block of the head ends, where the right one
 * begins, and where signatures stand.
 */
export const SPAN = { last: 'M', left: 'H', right: 'K', middle: 'E' };

/** The quarterly report: its columns from A; `B` (the code) and those behind `R` (what the chart shows) are hidden. */
export const QUARTER_COLUMNS = [
  { width: 4.5 },
  { width: 22, isHidden: true },
  { width: 40 },
  { width: 13 },
  ...Array.from({ length: 10 }, () => ({ width: 9 })),
  { width: 9 },
  { width: 9.5 },
  { width: 9 },
  { width: 32 },
  { width: 10, isHidden: true },
  { width: 10, isHidden: true },
  { width: 10, isHidden: true },
];

/** The headings of the quarterly report, two rows of them: quarters stand over plan and fact. */
export const QUARTER_HEADINGS = [
  [
    ...['№', 'Kod', 'Koʻrsatkich', 'Oʻlchov birligi', '{{year}}-yil reja'],
    ...['I chorak', '', 'II chorak', '', 'III chorak', '', 'IV chorak', ''],
    ...['Yil boshidan', 'Yillik rejaga nisbatan, %', 'Oʻtgan yilning shu davri', 'Oʻsish surʼati, %', 'Izoh'],
  ],
  [
    ...Array.from({ length: 5 }, () => ''),
    ...Array.from({ length: 4 }, () => ['reja', 'fakt']).flat(),
    ...Array.from({ length: 5 }, () => ''),
  ],
];
export const QUARTER_SPAN = { last: 'R', left: 'H', right: 'N', middle: 'F' };

/** How many letters of a label stand on one line. */
export const LABEL_LINE = 54;

/** The columns of amounts: last year’s fact, this year’s plan and fact. */
export const VALUE_COLUMNS = ['E', 'F', 'G'];
/** Where the own row of a total stands, by the column that shows the total. */
export const OWN_COLUMN = { E: 'N', F: 'O', G: 'P' };
/** The measure of each column of amounts. */
export const MEASURE = { E: 'fact', F: 'plan', G: 'done' };
