/** The Uzbek sentences of the rules about rows. */
export const uzRulesRows = {
  'row-continuation.why':
    'Saralash, filtr va formulalar har bir qatorni alohida band deb oladi, shuning uchun matnning yarmi yoʻqoladi yoki alohida hisoblanadi.',
  'row-continuation.torn.what': '{item}-bandning matni boshqa qatorda davom etgan ({count} ta qator).',
  'row-continuation.torn.todo': 'Uni bitta qatorga birlashtiring.',
  'row-continuation.surplus.what': 'Raqamsiz qator oʻzidan keyingi bandni takrorlaydi: {text}.',
  'row-continuation.surplus.todo': 'Qatorni oʻchiring; yuqoridagi bandniki boʻlsa, u bilan birlashtiring.',
  'row-continuation.fix.join': 'Bitta qatorga birlashtirish',
  'row-continuation.fix.delete': 'Ortiqcha qator: oʻchirish',

  'row-continuation-values.why':
    'Raqami va nomi yoʻq qatordagi miqdor ustunni qoʻshib chiqqan odam uchun hech bir bandga tegishli boʻlmaydi.',
  'row-continuation-values.values.what': 'Raqamsiz qatorda {item}-bandning miqdori turibdi: {values}.',
  'row-continuation-values.values.todo': 'Uni band katagiga alohida satr qilib yozing yoki qatorga raqam bering.',
  'row-continuation-values.fix.join': 'Bitta qatorga birlashtirish, har bir miqdor oʻz satrida',

  'row-empty.why':
    'Boʻsh qator jadvalni saralash, filtr va chop etishda ikkiga boʻladi, bandsiz raqam esa band deb sanaladi.',
  'row-empty.empty.what': 'Jadvalda {count} ta boʻsh qator bor.',
  'row-empty.empty.todo': 'Oʻchiring yoki toʻldiring.',
  'row-empty.numbered.what': '{number} raqamining bandi yoʻq.',
  'row-empty.numbered.todo': 'Qatorni oʻchiring yoki bandni yozing.',
  'row-empty.fix.delete': 'Oʻchirish ({count} ta qator)',

  'row-hidden.why':
    'Yashirilgan narsa yigʻindilarga kiradi va hisobotga tushadi, lekin reja oʻqilganda, chop etilganda va imzolanganda uni hech kim koʻrmaydi. (Ichki qoida.)',
  'row-hidden.rows.what': 'Jadvalning {count} ta qatori yashirilgan.',
  'row-hidden.rows.todo': 'Ularni koʻrsating: keraksizini oʻchiring, filtr boʻlsa, olib tashlang.',
  'row-hidden.columns.what': 'Jadvalning {count} ta ustuni yashirilgan.',
  'row-hidden.columns.todo': 'Ularni koʻrsating: keraksizini oʻchiring.',
  'row-hidden.fix.rows': '{count} ta qatorni koʻrsatish',
  'row-hidden.fix.columns': '{count} ta ustunni koʻrsatish',

  'row-merged.why':
    'Birlashtirilgan katakning qiymati faqat birinchi qatorda turadi: yigʻindi, saralash, filtr va hisobot uchun boshqa bandlarda hech narsa yoʻq. (Ichki qoida.)',
  'row-merged.value.what': 'Bitta katak {count} ta band boʻylab birlashtirilgan: qiymat faqat birinchisida turadi.',
  'row-merged.value.todo': 'Katakni boʻling va har bir bandga oʻz qiymatini yozing.',
  'row-merged.text.what':
    'Bitta katak {count} ta band boʻylab birlashtirilgan: filtr va hisobot uchun matn faqat birinchisida turadi.',
  'row-merged.text.todo': 'Katakni boʻling va matnni tegishli har bir qatorga yozing.',

  'item-required.why':
    'Hududdagi barcha markazlar bitta shakl boʻyicha rejalashtiradi va rejalari satrma-satr qoʻshiladi: biror markazda yoʻq qator “yoʻq” deb sanaladi. Markaz bajarmaydigan ishning qatori qoladi, ikkala tomonga chiziqcha qoʻyiladi. (Hududning shu yilgi shakli; qatorlari qoidalar toʻplamida turadi.)',
  'item-required.item.what': 'Shu yilgi shaklning qatori yoʻq: “{name}”.',
  'item-required.item.todo': 'Uni qoʻying; bu ish bajarilmasa, ikkala tomoniga chiziqcha yozing.',
  'item-required.section.what': 'Rejada “{section}” boʻlimidan hech narsa yoʻq: shu yilgi shaklda {count} ta qator.',
  'item-required.section.todo':
    'Boʻlimni qatorlari bilan qoʻying; bajarilmaydigan ishlarning ikkala tomoniga chiziqcha yozing.',
  'item-required.fix.insert': '{number} raqami bilan qoʻyish',
};
