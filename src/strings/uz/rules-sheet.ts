const MISSING = {
  what: '“{label}” ustuni topilmadi.',
  todo: 'Uning nomini jadval boshiga yozing yoki qaysi ustun ekanini koʻrsating.',
};

/** The Uzbek sentences of the rules about the sheet. */
export const uzRulesSheet = {
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
  'sheet-columns.secondTable.what': 'Bu yerda yana bir reja jadvali boshlanadi; faqat undan yuqoridagisi oʻqildi.',
  'sheet-columns.secondTable.todo': 'Uni alohida varaqqa koʻchiring, u oʻsha yerda tekshiriladi.',

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

  'sheet-organisation.why':
    'Hudud rejalarni tumanlar boʻyicha jamlaydi: roʻyxatda yoʻq nom hech qaysi satrga tushmaydi yoki oʻsha tumanning ikkinchi satri boʻlib qoladi. (Ichki qoida; roʻyxat qoidalar toʻplamida turadi.)',
  'sheet-organisation.unknown.what': '“{written}” tuman va shaharlar roʻyxatida yoʻq.',
  'sheet-organisation.unknown.todo': 'Nomni roʻyxatdagidek yozing; roʻyxatda boʻlmasa, izohda aytib oʻting.',
  'sheet-organisation.near.what': '“{written}” tuman va shaharlar roʻyxatida yoʻq; unga eng yaqini — “{name}”.',
  'sheet-organisation.near.todo': 'Nomni roʻyxatdagidek yozing; boshqa joy boʻlsa, izohda aytib oʻting.',
  'sheet-organisation.missing.what': 'Sarlavhada tuman ham, viloyat ham yozilmagan.',
  'sheet-organisation.missing.todo': 'Reja kimniki ekanini yozing: tuman va markaz nomi.',
  'sheet-organisation.fix.name': '“{written}” → “{expected}”',

  'sheet-approval.why':
    'Reja rahbar tasdiqlagan kundan kuchga kiradi; uni olgan kishi kim javobgar ekanini shu yozuvdan biladi. (Ish yuritish tartibi; markazlarning nizomlari ham shu yozuv bilan boshlanadi.)',
  'sheet-approval.missing.what': 'Varaqda tasdiqlash yozuvi (TASDIQLAYMAN) yoʻq.',
  'sheet-approval.missing.todo': 'Uni yuqori oʻng tomonga qoʻying: soʻzi, lavozim, imzo joyi, ism va sana.',
  'sheet-approval.bare.what': 'Tasdiqlash soʻzi ostida lavozim, imzo, ism va sana yoʻq.',
  'sheet-approval.bare.todo': 'Kim tasdiqlashini yozing, imzo va sana uchun joy qoldiring.',
  'sheet-approval.post.what': 'Tasdiqlash yozuvida lavozim yoʻq.',
  'sheet-approval.post.todo': 'Tasdiqlovchining lavozimini yozing.',
  'sheet-approval.signature.what': 'Tasdiqlash yozuvida imzo joyi yoʻq.',
  'sheet-approval.signature.todo': 'Ism oldidan chiziq (______) qoʻying.',
  'sheet-approval.name.what': 'Tasdiqlash yozuvida ism yoʻq.',
  'sheet-approval.name.todo': 'Bosh harflari bilan familiyani yozing.',
  'sheet-approval.date.what': 'Tasdiqlash yozuvida sana yoʻq.',
  'sheet-approval.date.todo': 'Sanani yozing yoki unga joy qoldiring.',
};
