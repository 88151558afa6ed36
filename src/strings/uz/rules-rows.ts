/** The Uzbek sentences of the rules about rows. */
export const uzRulesRows = {
  'row-continuation.torn.what': '{item}-bandning matni boshqa qatorda davom etgan ({count} ta qator).',
  'row-continuation.torn.todo': 'Uni bitta qatorga birlashtiring.',
  'row-continuation.lone.what':
    '{item}-band ostida matn qatorda yolgʻiz turibdi: {text}. U band nomining davomi yoki raqamsiz boʻlim sarlavhasi.',
  'row-continuation.lone.todo': 'Uni bitta qatorga birlashtiring; sarlavha boʻlsa, oldiga raqamini yozing.',
  'row-continuation.surplus.what': 'Raqamsiz qator oʻzidan keyingi bandni takrorlaydi: {text}.',
  'row-continuation.surplus.todo': 'Qatorni oʻchiring; yuqoridagi bandniki boʻlsa, u bilan birlashtiring.',
  'row-continuation.fix.join': 'Bitta qatorga birlashtirish',
  'row-continuation.fix.delete': 'Ortiqcha qator: oʻchirish',

  'row-continuation-values.values.what': 'Raqamsiz qatorda {item}-bandning miqdori turibdi: {values}.',
  'row-continuation-values.values.todo': 'Uni band katagiga alohida satr qilib yozing yoki qatorga raqam bering.',
  'row-continuation-values.fix.join': 'Bitta qatorga birlashtirish, har bir miqdor oʻz satrida',

  'row-empty.empty.what': 'Jadvalda {count} ta boʻsh qator bor.',
  'row-empty.empty.todo': 'Oʻchiring yoki toʻldiring.',
  'row-empty.numbered.what': '{number} raqamining bandi yoʻq.',
  'row-empty.numbered.todo': 'Qatorni oʻchiring yoki bandni yozing.',
  'row-empty.fix.delete': 'Oʻchirish ({count} ta qator)',

  'row-hidden.rows.what': 'Jadvalning {count} ta qatori yashirilgan.',
  'row-hidden.rows.todo': 'Ularni koʻrsating: keraksizini oʻchiring, filtr boʻlsa, olib tashlang.',
  'row-hidden.columns.what': 'Jadvalning {count} ta ustuni yashirilgan.',
  'row-hidden.columns.todo': 'Ularni koʻrsating: keraksizini oʻchiring.',
  'row-hidden.fix.rows': '{count} ta qatorni koʻrsatish',
  'row-hidden.fix.columns': '{count} ta ustunni koʻrsatish',

  'row-merged.value.what': 'Bitta katak {count} ta band boʻylab birlashtirilgan: qiymat faqat birinchisida turadi.',
  'row-merged.value.todo': 'Katakni boʻling va har bir bandga oʻz qiymatini yozing.',
  'row-merged.text.what':
    'Bitta katak {count} ta band boʻylab birlashtirilgan: filtr va hisobot uchun matn faqat birinchisida turadi.',
  'row-merged.text.todo': 'Katakni boʻling va matnni tegishli har bir qatorga yozing.',

  'item-required.item.what': 'Shu yilgi shaklning qatori yoʻq: “{name}”.',
  'item-required.item.todo': 'Uni qoʻying; bu ish bajarilmasa, ikkala tomoniga chiziqcha yozing.',
  'item-required.section.what': 'Rejada “{section}” boʻlimidan hech narsa yoʻq: shu yilgi shaklda {count} ta qator.',
  'item-required.section.todo':
    'Boʻlimni qatorlari bilan qoʻying; bajarilmaydigan ishlarning ikkala tomoniga chiziqcha yozing.',
  'item-required.fix.insert': '{number} raqami bilan qoʻyish',
};
