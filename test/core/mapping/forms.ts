import { formOf, marks, none, type TestForm } from './form-of';
import { branches, long, traps } from './odd-forms';

const YEAR = ['fact', 'plan', 'done', 'percent'];

/** The table of the National Library as it might look: headings in two rows, sections over the whole width. */
export const national = formOf('national, two header rows', {
  sheet: 'Jadval',
  rows: [
    ['Axborot-kutubxona markazlari faoliyati toʻgʻrisida 2026-yil hisoboti'],
    [],
    ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil', null, null],
    [null, null, null, null, 'reja', 'fakt', 'bajarilishi, %'],
    [1, 2, 3, 4, 5, 6, 7],
    ['I. ILMIY-METODIK FAOLIYAT'],
    ['1.', 'Kutubxonalarga uslubiy va amaliy yordam', 'tadbir', ...marks('meth.assistance', ...YEAR)],
    ['2.', 'Oʻtkazilgan soʻrovnomalar', 'tadbir', ...marks('meth.surveys', ...YEAR)],
    ['II. ASOSIY ISHLAB CHIQARISH FAOLIYATI'],
    ['3.', 'Fondga kelib tushgan adabiyotlar', 'nusxa', ...marks('acq.total.copies', ...YEAR)],
    ['3.1.', 'xarid qilingan', 'nusxa', ...marks('acq.purchase.copies', ...YEAR)],
    ['3.2.', 'sovgʻa qilingan', 'nusxa', ...marks('acq.gift.copies', ...YEAR)],
    ['4.', 'Foydalanuvchilar soni', 'nafar', ...marks('usr.total', ...YEAR)],
    ['4.1.', 'yangi aʼzo boʻlganlar', 'nafar', ...marks('usr.new', ...YEAR)],
    ['4.2.', 'qayta roʻyxatdan oʻtganlar', 'nafar', ...marks('usr.rereg', ...YEAR)],
    ['5.', 'Kitobxonlar qatnovi', 'qatnov', ...marks('use.visits', ...YEAR)],
    ['6.', 'Kitob berilishi', 'nusxa', ...marks('use.loans', ...YEAR)],
    ['7.', 'Kompyuterlar soni', 'dona', ...none(4)],
    ['8.', 'Raqamlashtirilgan sahifalar', 'sahifa', ...marks('dig.pages', ...YEAR)],
    [],
    ['Direktor', null, null, null, '____________'],
  ],
  merges: ['A1:G1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'A6:G6', 'A9:G9'],
});

const QUARTERS = ['plan', 'q1', 'q2', 'q3', 'q4', 'toDate', 'percent'];

/** In Russian, by quarters. */
export const russian = formOf('Russian, quarters', {
  sheet: 'Отчёт',
  rows: [
    ['Наименование учреждения:', '{{org.name}}'],
    ['Отчетный год:', '{{year}}'],
    [],
    [
      '№ п/п',
      'Наименование показателей',
      'Ед. изм.',
      'План на 2026 год',
      'I квартал',
      'II квартал',
      'III квартал',
      'IV квартал',
      'С начала года',
      '% выполнения',
    ],
    [1, 'Число читателей, всего', 'чел.', ...marks('usr.total', ...QUARTERS)],
    ['1.1', 'новые читатели', 'чел.', ...marks('usr.new', ...QUARTERS)],
    [2, 'Число посещений', 'посещений', ...marks('use.visits', ...QUARTERS)],
    [3, 'Книговыдача', 'экз.', ...marks('use.loans', ...QUARTERS)],
    [4, 'Поступило документов', 'экз.', ...marks('acq.total.copies', ...QUARTERS)],
    [5, 'Создано библиографических записей', 'библиографических записей', ...marks('cat.bib_records', ...QUARTERS)],
    [6, 'Количество компьютеров', 'шт.', ...none(7)],
    [7, 'Оцифровано страниц', 'стр.', ...marks('dig.pages', ...QUARTERS)],
    [8, 'Доход от платных услуг', 'тыс. сум', ...marks('paid.services', ...QUARTERS)],
  ],
});

const BY_QUARTER = ['plan', 'planQ1', 'q1', 'planQ2', 'q2', 'planToDate', 'toDate', 'lastToDate'];

/** Plan and fact of each quarter and from the beginning of the year, under merged headings. */
const quarterly = formOf('plan and fact by quarter', {
  sheet: 'Choraklik',
  rows: [
    [
      'T/r',
      'Koʻrsatkichlar',
      'Oʻlchov birligi',
      'Yillik reja',
      '1-chorak',
      null,
      '2-chorak',
      null,
      'Yil boshidan',
      null,
      'Oʻtgan yilning shu davri',
    ],
    [null, null, null, null, 'reja', 'fakt', 'reja', 'fakt', 'reja', 'fakt', null],
    ['1', 'Kitobxonlar soni', 'nafar', ...marks('usr.total', ...BY_QUARTER)],
    ['2', 'Tashriflar soni', 'tashrif', ...marks('use.visits', ...BY_QUARTER)],
    ['3', 'Berilgan adabiyotlar', 'nusxa', ...marks('use.loans', ...BY_QUARTER)],
    ['4', 'Masofaviy xizmat', 'nusxa', ...marks('use.remote', ...BY_QUARTER)],
    ['5', 'Televizorlar', 'dona', ...none(8)],
  ],
  merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:H1', 'I1:J1', 'K1:K2'],
});

const TWO_YEARS = ['fact', 'plan', 'done', 'growth', 'note'];

/** In Cyrillic Uzbek, with a column of codes and a row of letters. */
export const cyrillic = formOf('Cyrillic, codes', {
  sheet: '1-шакл',
  rows: [
    [null, 'Кутубхоналар ҳисоботи'],
    [],
    [
      null,
      'Кўрсаткичлар',
      'Қатор коди',
      'Ўлчов бирлиги',
      '2025 йил амалда',
      '2026 йил режа',
      '2026 йил амалда',
      'Ўсиш суръати, %',
      'Изоҳ',
    ],
    [null, 'А', 'Б', 'В', 1, 2, 3, 4, 5],
    [null, 'Фойдаланувчилар сони', '010', 'нафар', ...marks('usr.total', ...TWO_YEARS)],
    [null, 'Шундан,'],
    [null, '- янги фойдаланувчилар', '011', 'нафар', ...marks('usr.new', ...TWO_YEARS)],
    [null, '- қайта рўйхатдан ўтганлар', '012', 'нафар', ...marks('usr.rereg', ...TWO_YEARS)],
    [null, 'Қатнов', '020', 'қатнов', ...marks('use.visits', ...TWO_YEARS)],
    [null, 'Берилган китоблар сони', '030', 'нусха', ...marks('use.loans', ...TWO_YEARS)],
    [null, 'Библиографик ёзувлар', '040', 'библиографик ёзув', ...marks('cat.bib_records', ...TWO_YEARS)],
    [null, 'Тадбирлар ва кўргазмалар', '050', 'тадбир', ...marks('use.events', ...TWO_YEARS)],
    [null, 'Ижтимоий тармоқларда ёритиш', '060', 'маротаба', ...marks('media.social', ...TWO_YEARS)],
  ],
});

/** Two columns of labels, and titles and copies as columns of their own. */
const twoLabels = formOf('two label columns, titles and copies as columns', {
  sheet: 'Fond',
  rows: [
    ['Fond harakati'],
    ['Koʻrsatkich', null, '2025-yil', null, '2026-yil reja', null, '2026-yil bajarildi', null],
    [null, null, 'nomda', 'nusxada', 'nomda', 'nusxada', 'nomda', 'nusxada'],
    ['Kelib tushgan adabiyotlar', 'jami', ...titled('acq.total')],
    [null, 'xarid qilish orqali', ...titled('acq.purchase')],
    [null, 'kitob almashinuvi', ...titled('acq.exchange')],
    [null, 'majburiy nusxa', ...titled('acq.legal_deposit')],
    ['Sovgʻa', 'jismoniy shaxslardan', ...titled('acq.gift_person')],
    [null, 'yuridik shaxslardan', ...titled('acq.gift_org')],
  ],
  merges: ['A1:H1', 'A2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'A4:A7', 'A8:A9'],
});

function titled(id: string): string[] {
  return ['fact', 'plan', 'done'].flatMap((measure) => [`{{${id}.titles.${measure}}}`, `{{${id}.copies.${measure}}}`]);
}

/** Two sheets, straight apostrophes, `n/m` in one cell, formulas and crosses. */
export const twoSheets = formOf(
  'two sheets, pairs, formulas',
  {
    sheet: "Umumiy ma'lumot",
    rows: [
      ['AKM nomi', '{{org.name}}'],
      ['Hisobot yili', '{{year}}'],
      ['Sana', '{{date}}'],
    ],
  },
  {
    sheet: "Ko'rsatkichlar",
    rows: [
      [
        'T/r',
        "Ko'rsatkichlar nomi",
        "O'lchov birligi",
        "O'tgan yil",
        'Joriy yil reja',
        'Joriy yil fakt',
        'Farqi',
        'Sababi',
      ],
      [
        1,
        'Xarid qilingan adabiyotlar',
        'nomda/nusxada',
        pair('fact'),
        pair('plan'),
        pair('done'),
        '{{?}}',
        '{{acq.purchase.copies.reason}}',
      ],
      [2, 'Kitobxonlar soni', 'nafar', ...marks('usr.total', 'fact', 'plan', 'done', 'difference', 'reason')],
      [3, 'Kitob berish', 'nusxa', ...marks('use.loans', 'fact', 'plan', 'done', 'difference', 'reason')],
      [
        4,
        'Kutubxonaga tashriflar soni',
        'tashrif',
        ...marks('use.visits', 'fact', 'plan', 'done', 'difference', 'reason'),
      ],
      [
        5,
        "Nostatsionar xizmat ko'rsatish",
        'tadbir',
        '{{use.outreach.fact}}',
        '{{use.outreach.plan}}',
        '{{use.outreach.done}}',
        'x',
        '{{use.outreach.reason}}',
      ],
      [6, 'Wi-Fi nuqtalari', 'dona', ...none(5)],
    ],
  },
);

function pair(measure: string): string {
  return `{{acq.purchase.titles.${measure}/acq.purchase.copies.${measure}}}`;
}

/** Forms whose labels tell what they ask. */
export const LABELLED: readonly TestForm[] = [national, russian, quarterly, cyrillic, twoLabels, twoSheets, long];
/** Every form. */
export const FORMS: readonly TestForm[] = [...LABELLED, traps, branches];
