const MISSING = {
  what: '“{label}” ustuni topilmadi.',
  todo: 'Uning nomini jadval boshiga yozing yoki qaysi ustun ekanini koʻrsating.',
};

/** The Uzbek sentences of the rules about the sheet. */
export const uzRulesSheet: Readonly<Record<string, string>> = {
  'sheet-columns.why':
    'Nomi, oʻlchov birligi, fakt va reja boʻlmasa, hisobotga qoʻyadigan narsa yoʻq; qolgan toʻrt ustun ish qanday, qachon va kim tomonidan bajarilishini bildiradi.',
  'sheet-columns.number.what': MISSING.what,
  'sheet-columns.number.todo': MISSING.todo,
  'sheet-columns.name.what': MISSING.what,
  'sheet-columns.name.todo': MISSING.todo,
  'sheet-columns.unit.what': MISSING.what,
  'sheet-columns.unit.todo': MISSING.todo,
  'sheet-columns.fact.what': MISSING.what,
  'sheet-columns.fact.todo': MISSING.todo,
  'sheet-columns.plan.what': MISSING.what,
  'sheet-columns.plan.todo': MISSING.todo,
  'sheet-columns.mechanism.what': MISSING.what,
  'sheet-columns.mechanism.todo': MISSING.todo,
  'sheet-columns.deadline.what': MISSING.what,
  'sheet-columns.deadline.todo': MISSING.todo,
  'sheet-columns.responsible.what': MISSING.what,
  'sheet-columns.responsible.todo': MISSING.todo,

  'sheet-years.why':
    'Hisobot shu yilgi sonlarni bir ustundan, oʻtgan yilgisini boshqasidan oladi; yil xato boʻlsa, sonlar boshqa yilning hisobotiga tushadi.',
  'sheet-years.title.what': 'Sarlavhada {year}-yil yozilgan, reja esa {expectedYear}-yilniki.',
  'sheet-years.title.todo': 'Sarlavhaga {expectedYear} yilini yozing.',
  'sheet-years.plan.what': 'Reja ustunida {year}-yil yozilgan, reja esa {expectedYear}-yilniki.',
  'sheet-years.plan.todo': 'Jadval boshiga {expectedYear} yilini yozing.',
  'sheet-years.fact.what': 'Fakt ustunida {year}-yil yozilgan, rejadan oldingi yil esa {expectedYear}.',
  'sheet-years.fact.todo': 'Jadval boshiga {expectedYear} yilini yozing.',
  'sheet-years.fix.year': '{year} → {expectedYear}',

  'sheet-title.why':
    'Hududdagi rejalar tashkilot nomi boʻyicha jamlanadi: ikki xil yozilgan nom ikkita tashkilot boʻlib qoladi.',
  'sheet-title.spelling.what':
    'Tashkilot nomi bu yerda “{written}”, sarlavhaning boshqa joyida esa “{other}” deb yozilgan.',
  'sheet-title.spelling.todo': 'Nomni hamma joyda bir xil yozing.',
  'sheet-title.fix.spelling': '“{written}” → “{expected}”',
};
