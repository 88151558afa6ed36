/** The Uzbek sentences of the rules about sections and numbers. */
export const uzRulesNumbers = {
  'section-sequence.why':
    'Hisobot bandlarni boʻlimlari boʻyicha yigʻadi; boʻlim tushib qolsa yoki ikki marta uchrasa, bandlar boshqa sarlavha ostida qoladi.',
  'section-sequence.gap.what': '{before} boʻlimdan keyin {numeral} boʻlim kelgan: {missing} yoʻq.',
  'section-sequence.gap.todo': '{missing} boʻlim sarlavhasini joyiga qoʻying yoki keyingi boʻlimlarni qayta raqamlang.',
  'section-sequence.start.what': 'Birinchi boʻlim I emas, {numeral} deb raqamlangan.',
  'section-sequence.start.todo': 'Tushib qolgan sarlavhani qoʻying yoki I dan boshlang.',
  'section-sequence.repeat.what': '{numeral} boʻlim ikki marta uchraydi.',
  'section-sequence.repeat.todo': 'Bu boʻlim {expected} boʻlishi kerak.',
  'section-sequence.back.what': '{before} boʻlimdan keyin raqam orqaga qaytgan: {numeral}.',
  'section-sequence.back.todo': 'Bu boʻlim {expected} boʻlishi kerak.',
  'section-sequence.order.what': 'Boʻlimlar oʻsish tartibida emas: {numerals}.',
  'section-sequence.order.todo': 'Ular {expected} dan davom etishi kerak.',
  'section-sequence.fix.one': '{numeral} deb yozish',
  'section-sequence.fix.order': 'Tartib bilan raqamlash: {numerals}',
  'section-sequence.fix.following': 'Shu yerdan boshlab boʻlimlarni {numeral} dan qayta raqamlash ({count} katak)',

  'section-numeral.why':
    'Shaklda boʻlimlar rim raqami bilan raqamlanadi: “5”, “11” yoki kirillcha “ІІІ” yozilsa, V, II yoki III boʻlim qidirilganda topilmaydi.',
  'section-numeral.arabic.what': 'Boʻlim “{written}” deb raqamlangan.',
  'section-numeral.arabic.todo': 'Rim raqamini yozing: {numeral}.',
  'section-numeral.lookalike.what': '“{written}” raqami {numeral} ga faqat oʻxshaydigan belgilar bilan terilgan.',
  'section-numeral.lookalike.todo': '{numeral} ni lotin harflari bilan yozing.',
  'section-numeral.none.what': '{count} ta boʻlim sarlavhasining birortasida raqam yoʻq.',
  'section-numeral.none.todo': 'Boʻlimlarni shakldagidek I, II, III … deb raqamlang.',
  'section-numeral.missing.what': '“{title}” sarlavhasining raqami yoʻq.',
  'section-numeral.missing.todo': 'Raqamni sarlavha oldiga yozing.',
  'section-numeral.fix.all': '{numerals} deb raqamlash',
  'section-numeral.fix.roman': '{numeral} deb yozish',

  'section-title.why': 'Boʻlim nomlari vazirlik shaklidagi nomlardir; bitta xato yildan yilga koʻchib yuradi.',
  'section-title.spelling.what': '“{title}” shaklda “{label}” deb yoziladi.',
  'section-title.spelling.todo': '“{label}” deb yozing.',
  'section-title.fix.label': '“{label}” deb yozish',

  'number-sequence.why':
    'Hisobotda, izohda va xatlarda band raqami bilan ataladi: ikki marta uchragan yoki tushib qolgan raqam boshqa qatorni koʻrsatadi.',
  'number-sequence.gap.what': '{before} dan keyin {number} kelgan: {missing} tushib qolgan.',
  'number-sequence.gap.todo': 'Tushib qolgan bandni qoʻshing yoki keyingi bandlarni qayta raqamlang.',
  'number-sequence.start.what': 'Raqamlar {expected} dan emas, {number} dan boshlangan.',
  'number-sequence.start.todo': 'Tushib qolgan bandlarni qoʻshing yoki {expected} dan boshlab raqamlang.',
  'number-sequence.repeat.what': '{number} raqami ikki marta uchraydi.',
  'number-sequence.repeat.todo': 'Bu band {expected} boʻlishi kerak.',
  'number-sequence.back.what': '{before} dan keyin raqam orqaga qaytgan: {number}.',
  'number-sequence.back.todo': 'Bu band {expected} boʻlishi kerak.',
  'number-sequence.order.what': 'Raqamlar oʻsish tartibida emas: {numbers}.',
  'number-sequence.order.todo': 'Ular {expected} dan davom etishi kerak.',
  'number-sequence.fix.one': '{number} deb yozish',
  'number-sequence.fix.order': 'Tartib bilan raqamlash: {numbers}',
  'number-sequence.fix.following': 'Shu yerdan boshlab {number} dan qayta raqamlash ({count} katak)',

  'number-parent.why':
    'Kichik band oʻzi tegishli bandning raqamini oladi (12, soʻng 12.1–12.4); aks holda u qaysi bandning qismi ekani bilinmaydi.',
  'number-parent.orphan.what': '{numbers} raqami {parent} ostida emas, {above} ostida turibdi.',
  'number-parent.orphan.todo': '{above}-bandning qismi sifatida {expected} boʻlishi kerak{proof}.',
  'number-parent.alone.what': '{numbers} raqamidan yuqorida {parent}-band yoʻq.',
  'number-parent.alone.todo': '{parent}-bandni qoʻshing yoki bu bandga oʻz raqamini bering.',
  'number-parent.fix.these': 'Faqat {numbers} → {expected}',
  'number-parent.fix.free': 'Faqat {numbers} → {expected}, {free} raqami boʻsh qoladi',
  'number-parent.fix.following': '{numbers} → {expected}, keyingi bandlar ham suriladi ({count} katak)',

  'number-format.why':
    '“35.1” bilan “35.1.” qidiruv va saralash uchun ikki xil matn; nuqtasi boʻlmasa, 1.10 kabi raqam oʻnlik kasr yoki sanaga aylanib qoladi.',
  'number-format.without.what': '{number} raqamining oxirida nuqta yoʻq, koʻpchilik raqamlarda esa bor.',
  'number-format.without.todo': 'Nuqta bilan yozing.',
  'number-format.with.what': '{number} raqamining oxirida nuqta bor, koʻpchilik raqamlarda esa yoʻq.',
  'number-format.with.todo': 'Nuqtasiz yozing.',
  'number-format.fix.period': '{number} → {expected}',

  'number-mangled.why':
    'Katak matn boʻlmasa, Excel 1.10 ni oʻnlik kasr yoki sana deb oladi va qatorda boshqa raqam turib qoladi.',
  'number-mangled.date.what': 'Raqam sanaga aylanib qolgan; {number} deb yozilgan edi.',
  'number-mangled.date.todo': 'Katakka {number} ni matn qilib yozing.',
  'number-mangled.decimal.what': 'Raqam {shown} oʻnlik kasriga aylanib qolgan; {number} deb yozilgan edi.',
  'number-mangled.decimal.todo': 'Katakka {number} ni matn qilib yozing.',
  'number-mangled.fix.text': '{number} ni matn qilib yozish',

  'number-missing.why':
    'Raqamsiz qatorni hisobotda atab boʻlmaydi, uning qiymatlari esa yuqoridagi bandniki deb olinadi.',
  'number-missing.missing.what': '“{name}” qatorining qiymatlari bor, raqami yoʻq.',
  'number-missing.missing.todo': 'Unga raqam bering.',
  'number-missing.unreadable.what': '“{number}” raqam emas.',
  'number-missing.unreadable.todo': 'Raqamni raqam belgilari bilan yozing.',
  'number-missing.unnamed.what': 'Raqami ham, nomi ham yoʻq qatorning oʻz qiymatlari bor.',
  'number-missing.unnamed.todo': 'Unga raqam va nom bering yoki yuqoridagi band bilan birlashtiring.',
  'number-missing.fix.one': '{number} deb yozish',
  'number-missing.fix.following': '{number} deb yozish, keyingi bandlar bittaga suriladi ({count} katak)',
};
