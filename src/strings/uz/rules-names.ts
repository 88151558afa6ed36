/** The Uzbek sentences of the rules about names and units. */
export const uzRulesNames = {
  'name-missing.missing.what': 'Bandning nomi yozilmagan.',
  'name-missing.missing.todo': 'Bu qatorda nima hisoblanishini reja shaklidagi nomi bilan yozing.',

  'name-repeated.repeated.what': 'Bundan oldingi band{number} ham shunday nomlangan: “{name}”.',
  'name-repeated.repeated.todo': 'Bu bandga oʻz nomini yozing yoki qator adashib nusxalangan boʻlsa, uni oʻchiring.',
  'name-repeated.shifted.what':
    'Bundan oldingi band{number} ham “{name}” deb nomlangan, lekin u yerda oʻlchov birligi “{first}”, bu yerda esa “{second}”: nomlar qiymatlarga nisbatan surilib ketganga oʻxshaydi.',
  'name-repeated.shifted.todo':
    'Atrofdagi qatorlarni oʻtgan yilgi reja bilan solishtiring va har bir nomni oʻz birligi hamda qiymatlari yoniga qoʻying.',

  'mechanism-missing.missing.what': 'Bandning amalga oshirish mexanizmi yozilmagan.',
  'mechanism-missing.missing.todo':
    'Ish qanday bajarilishini qisqacha yozing (shartnoma asosida, reja asosida, qaysi hujjatga koʻra).',
  'mechanism-missing.none.what': 'Birorta bandning ham amalga oshirish mexanizmi yozilmagan.',
  'mechanism-missing.none.todo': 'Har bir band boʻyicha ish qanday bajarilishini qisqacha yozing.',

  'unit-missing.missing.what': 'Miqdor bor, lekin oʻlchov birligi yozilmagan.',
  'unit-missing.missing.todo': 'Bu band qaysi birlikda hisoblanishini tanlang.',
  'unit-missing.fix.unit': '“{unit}” deb yozish',

  'unit-known.unknown.what': '“{unit}” oʻlchov birliklari roʻyxatida yoʻq.',
  'unit-known.unknown.todo': 'Roʻyxatdan birlik tanlang; birortasi ham mos kelmasa, nima hisoblanganini izohda yozing.',
  'unit-known.none.what': '“{unit}” son borligini bildiradi, nimaning soni ekanini emas.',
  'unit-known.none.todo': 'Nima hisoblanishini tanlang: tadbir, nusxa, nafar va hokazo.',
  'unit-known.alias.what':
    '“{unit}” odatda “{meant}” oʻrnida yoziladi, lekin roʻyxatda yoʻq va boshqa maʼnoni ham anglatishi mumkin.',
  'unit-known.alias.todo': 'Qiymatlar aslida qaysi birlikda hisoblangan boʻlsa, shuni tanlang.',
  'unit-known.fix.unit': '“{unit}” deb yozish',

  'unit-spelling.spelling.what': 'Oʻlchov birliklari roʻyxatida “{unit}” emas, “{label}” deb yoziladi.',
  'unit-spelling.spelling.todo': '“{label}” deb yozing.',
  'unit-spelling.fix.label': '“{label}” deb yozish',

  'unit-fits-indicator.unfit.what': 'Oʻlchov birligi “{unit}”, bu band esa quyidagicha hisoblanadi: {admitted}.',
  'unit-fits-indicator.unfit.todo': 'Mos birlikni tanlang yoki qiymatlar boshqa qatorniki emasligini tekshiring.',
  'unit-fits-indicator.fix.unit': '“{unit}” deb yozish',

  'unit-scale.mixed.what':
    'Bu yerda mablagʻ “{unit}” bilan, jadvalning boshqa qatorlarida ({count} ta) esa “{common}” bilan hisoblangan.',
  'unit-scale.mixed.todo':
    'Bitta oʻlchovdan foydalaning: bu qatordagi mablagʻni “{common}” hisobida yozib, birligini ham oʻzgartiring.',
};
