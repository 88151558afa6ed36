/** The Uzbek sentences of the rules about texts. */
export const uzRulesText = {
  'text-homoglyph.mixed.what': 'Lotin va kirill harflari aralashgan: {words}.',
  'text-homoglyph.mixed.todo': 'Soʻzni butunlay bitta alifboda yozing.',
  'text-homoglyph.stuck.what':
    'Lotin va kirill harflari aralashgan: {words}. Ayrim harflarning boshqa alifboda oʻxshashi yoʻq.',
  'text-homoglyph.stuck.todo': 'Soʻzni bitta alifboda qaytadan tering.',
  'text-homoglyph.fix.script': '{words} deb yozish',

  'text-apostrophe.mixed.what': '“{word}” varaqning koʻp joyidagidan boshqa tutuq belgisi bilan yozilgan ({sign}).',
  'text-apostrophe.mixed.todo': 'Hammasini bir xil yozing.',
  'text-apostrophe.other.what': '“{word}” idora tanlagan tutuq belgisi bilan yozilmagan ({sign}).',
  'text-apostrophe.other.todo': 'Hammasini tanlangandek yozing.',
  'text-apostrophe.fix.style': 'Varaqning qolgan joyidagidek {sign} bilan yozish (bu katakda {count} ta)',
  'text-apostrophe.fix.chosen': 'Idora tanlagandek {sign} bilan yozish (bu katakda {count} ta)',

  'text-spacing.spaces.what': '“{text}” matnida ortiqcha boʻsh joylar bor.',
  'text-spacing.spaces.todo': 'Soʻzlar orasida bitta boʻsh joy qoldiring, boshi va oxirida qoldirmang.',
  'text-spacing.values.what': '“{text}” qiymatlari orasida ortiqcha boʻsh joylar bor.',
  'text-spacing.values.todo': 'Bular bir nechta qiymat ekanini tekshiring va orasida bitta boʻsh joy qoldiring.',
  'text-spacing.fix.collapse': 'Ortiqcha boʻsh joylarni olib tashlash',

  'text-spelling.slip.what': 'Xato yozilgan: {words}.',
  'text-spelling.slip.todo': 'Imlosini toʻgʻrilang.',
  'text-spelling.fix.spelling': '{words} deb yozish',

  'text-foreign-place.place.what': '“{text}” yozilgan, reja esa boshqa joyniki.',
  'text-foreign-place.place.todo': 'Oʻz markazingiznikini yozing yoki boshqa joy nega yozilganini izohda ayting.',
  'text-foreign-place.form.what': 'Yuqori tashkilot shaklidan “{text}” qolib ketgan.',
  'text-foreign-place.form.todo': 'Shu markazga tegishlisini yozing.',

  'text-ocr.damage.what': 'Skanerlashda buzilgan: {words}.',
  'text-ocr.damage.todo': 'Bosma reja bilan solishtirib toʻgʻrilang.',
  'text-ocr.fix.repair': '{words} deb yozish',

  'text-markup.tags.what': 'Matnda boshqa dasturning belgilari qolgan: {tags}.',
  'text-markup.tags.todo': 'Ularni olib tashlang.',
  'text-markup.fix.strip': 'Belgilarni olib tashlash',
};
