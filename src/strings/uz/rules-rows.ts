/** The Uzbek sentences of the rules about rows. */
export const uzRulesRows: Readonly<Record<string, string>> = {
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
};
