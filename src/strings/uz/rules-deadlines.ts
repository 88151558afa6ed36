/** The Uzbek sentences of the rules about deadlines, frequency and the responsible. */
export const uzRulesDeadlines = {
  'deadline-missing.missing.what': 'Bandning bajarilish muddati yozilmagan.',
  'deadline-missing.missing.todo': 'Yilini koʻrsatib chorakni, oyni yoki “yil davomida” deb yozing.',
  'deadline-missing.none.what': 'Birorta bandning ham bajarilish muddati yozilmagan.',
  'deadline-missing.none.todo': 'Har bir band boʻyicha yilini koʻrsatib chorakni, oyni yoki “yil davomida” deb yozing.',

  'deadline-year.other.what': 'Muddatda {year}-yil yozilgan, reja esa {expectedYear}-yil uchun.',
  'deadline-year.other.todo': '{expectedYear}-yil deb yozing yoki bandni {year}-yil rejasiga oʻtkazing.',
  'deadline-year.copied.what':
    '{count} ta muddatda {year}-yil yozilgan, reja esa {expectedYear}-yil uchun: muddatlar boshqa rejadan koʻchirilgan.',
  'deadline-year.copied.todo': 'Hammasiga {expectedYear}-yil deb yozing.',
  'deadline-year.fix.year': '{year} → {expectedYear}',
  'deadline-year.fix.all': 'Barcha {count} ta muddatda {year} → {expectedYear}',

  'deadline-no-year.absent.what': 'Muddatda yil yozilmagan, varaqning boshqa muddatlarida esa yozilgan.',
  'deadline-no-year.absent.todo': 'Unga {year}-yilni yozing.',
  'deadline-no-year.fix.year': '“{text}” deb yozish',

  'deadline-quarters.stray.what': 'Yilda “{quarter}” chorak yoʻq.',
  'deadline-quarters.stray.todo': 'I, II, III yoki IV deb yozing.',
  'deadline-quarters.order.what': '“{text}” muddatida choraklar tartib bilan yozilmagan.',
  'deadline-quarters.order.todo': 'Ularni yil tartibida yoki koʻzda tutilgan chorakni yozing.',
  'deadline-quarters.fix.quarter': '{quarter} deb yozish',
  'deadline-quarters.fix.rising': '“{text}” deb yozish',

  'deadline-conflict.two.what': 'Bu yerda ikkita muddat bor: “{first}” va “{second}”.',
  'deadline-conflict.two.todo': 'Toʻgʻrisini qoldiring.',
  'deadline-conflict.often.what': 'Muddatda ham har chorak, ham ayrim choraklar yozilgan: “{text}”.',
  'deadline-conflict.often.todo': 'Yo “har chorakda” deb, yo kerakli choraklarni yozing.',
  'deadline-conflict.range.what':
    '“{text}” {quarters} ta chorakni bildiradi, reja esa {count}: birinchi va oxirgisi koʻzda tutilgan boʻlishi mumkin.',
  'deadline-conflict.range.todo': 'Koʻzda tutilgan choraklarni bittalab yozing.',
  'deadline-conflict.fix.text': '“{text}” deb yozish',

  'deadline-readable.unreadable.what': '“{text}” yozuvidan ish qachon bajarilishi tushunilmaydi.',
  'deadline-readable.unreadable.todo': 'Chorakni (“I chorak”), oyni yoki “yil davomida” deb yozing.',

  'frequency-quantity.equal.what': 'Matnga koʻra yiliga {times} marta topshiriladi, rejada esa {value}.',
  'frequency-quantity.equal.todo': 'Sonni yoki matnni toʻgʻrilang yoxud nega farq qilishini izohda yozing.',
  'frequency-quantity.least.what': 'Matnga koʻra yiliga kamida {times} marta oʻtkaziladi, rejada esa {value}.',
  'frequency-quantity.least.todo': 'Sonni yoki matnni toʻgʻrilang yoxud nega farq qilishini izohda yozing.',

  'responsible-missing.missing.what': 'Bandga masʼul yozilmagan.',
  'responsible-missing.missing.todo': 'Uni bajaradigan xizmatni yoki lavozimni yozing.',
  'responsible-missing.none.what': 'Birorta bandga ham masʼul yozilmagan.',
  'responsible-missing.none.todo': 'Har bir band boʻyicha uni bajaradigan xizmatni yoki lavozimni yozing.',

  'responsible-known.unknown.what': '“{service}” xizmatlar roʻyxatida yoʻq.',
  'responsible-known.unknown.todo':
    'Roʻyxatdan xizmat tanlang; markazda shunday xizmat yoki lavozim boʻlsa, shundayligicha qoldiring.',
  'responsible-known.fix.label': '“{label}” deb yozish',

  'responsible-separated.glued.what': '{count} ta xizmat orasida belgi qoʻyilmay bir qatorda yozilgan.',
  'responsible-separated.glued.todo': 'Har birini alohida qatorga yozing.',
  'responsible-separated.fix.lines': 'Har bir xizmatni alohida qatorga qoʻyish',
};
