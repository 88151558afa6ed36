/** The Uzbek sentences of the rules about deadlines, frequency and the responsible. */
export const uzRulesDeadlines = {
  'deadline-missing.why':
    'Choraklik hisobot shu chorakda bajariladigan bandlarni oladi: muddati yoʻq band hech qachon soʻralmaydi. (Kutubxona statistikasi tekshiruvlari: reja boʻlsa, muddati ham soʻraladi.)',
  'deadline-missing.missing.what': 'Bandning bajarilish muddati yozilmagan.',
  'deadline-missing.missing.todo': 'Yilini koʻrsatib chorakni, oyni yoki “yil davomida” deb yozing.',
  'deadline-missing.none.what': 'Birorta bandning ham bajarilish muddati yozilmagan.',
  'deadline-missing.none.todo': 'Har bir band boʻyicha yilini koʻrsatib chorakni, oyni yoki “yil davomida” deb yozing.',

  'deadline-year.why':
    'Boshqa yilda bajariladigan ish boshqa rejaga tegishli: shu yilgi hisobotga kirmay qoladi. Faqat yillik hisobot keyingi yilning yanvar yoki fevralida topshirilishi mumkin. (Kutubxona statistikasi shakllari 15-fevralgacha topshiriladi.)',
  'deadline-year.other.what': 'Muddatda {year}-yil yozilgan, reja esa {expectedYear}-yil uchun.',
  'deadline-year.other.todo': '{expectedYear}-yil deb yozing yoki bandni {year}-yil rejasiga oʻtkazing.',
  'deadline-year.copied.what':
    '{count} ta muddatda {year}-yil yozilgan, reja esa {expectedYear}-yil uchun: muddatlar boshqa rejadan koʻchirilgan.',
  'deadline-year.copied.todo': 'Hammasiga {expectedYear}-yil deb yozing.',
  'deadline-year.fix.year': '{year} → {expectedYear}',
  'deadline-year.fix.all': 'Barcha {count} ta muddatda {year} → {expectedYear}',

  'deadline-no-year.why':
    'Bitta varaqda yil yo hamma muddatda, yo birortasida ham yozilmaydi: “2026-yil davomida”lar orasidagi yolgʻiz “Yil davomida” boshqa rejadan koʻchirilganga oʻxshaydi. (Markazning oʻz qoidasi.)',
  'deadline-no-year.absent.what': 'Muddatda yil yozilmagan, varaqning boshqa muddatlarida esa yozilgan.',
  'deadline-no-year.absent.todo': 'Unga {year}-yilni yozing.',
  'deadline-no-year.fix.year': '“{text}” deb yozish',

  'deadline-quarters.why':
    'Yilda toʻrtta chorak bor: beshinchi chorakka yoki “III–I” chorakka yozilgan band birorta choraklik hisobotga tushmaydi yoki boshqasiga tushadi. (Markazning oʻz qoidasi.)',
  'deadline-quarters.stray.what': 'Yilda “{quarter}” chorak yoʻq.',
  'deadline-quarters.stray.todo': 'I, II, III yoki IV deb yozing.',
  'deadline-quarters.order.what': '“{text}” muddatida choraklar tartib bilan yozilmagan.',
  'deadline-quarters.order.todo': 'Ularni yil tartibida yoki koʻzda tutilgan chorakni yozing.',
  'deadline-quarters.fix.quarter': '{quarter} deb yozish',
  'deadline-quarters.fix.rising': '“{text}” deb yozish',

  'deadline-conflict.why':
    '“2026-yil davomida. I chorak” ishni ham butun yilda, ham birinchi chorakda soʻraydi: qachon kechikkanini hech kim ayta olmaydi. Miqdori 2 boʻlgan “I-III chorak” koʻpincha I va III chorakni bildiradi. (Markazning oʻz qoidasi.)',
  'deadline-conflict.two.what': 'Bu yerda ikkita muddat bor: “{first}” va “{second}”.',
  'deadline-conflict.two.todo': 'Toʻgʻrisini qoldiring.',
  'deadline-conflict.often.what': 'Muddatda ham har chorak, ham ayrim choraklar yozilgan: “{text}”.',
  'deadline-conflict.often.todo': 'Yo “har chorakda” deb, yo kerakli choraklarni yozing.',
  'deadline-conflict.range.what':
    '“{text}” {quarters} ta chorakni bildiradi, reja esa {count}: birinchi va oxirgisi koʻzda tutilgan boʻlishi mumkin.',
  'deadline-conflict.range.todo': 'Koʻzda tutilgan choraklarni bittalab yozing.',
  'deadline-conflict.fix.text': '“{text}” deb yozish',

  'deadline-readable.why':
    'Chorak hisobotiga faqat muddatida chorak, oy yoki butun yil koʻrsatilgan bandlarni olish mumkin. (Markazning oʻz qoidasi.)',
  'deadline-readable.unreadable.what': '“{text}” yozuvidan ish qachon bajarilishi tushunilmaydi.',
  'deadline-readable.unreadable.todo': 'Chorakni (“I chorak”), oyni yoki “yil davomida” deb yozing.',

  'frequency-quantity.why':
    'Har oy soʻraladigan hujjat oʻn ikki marta topshiriladi: boshqa son turgan boʻlsa, yo matn, yo son boshqa banddan koʻchirilgan. (Qaror bandlarida necha marta bajarilishi aytiladi; kutubxona statistikasi tekshiruvlari ikkisini solishtiradi.)',
  'frequency-quantity.equal.what': 'Matnga koʻra yiliga {times} marta topshiriladi, rejada esa {value}.',
  'frequency-quantity.equal.todo': 'Sonni yoki matnni toʻgʻrilang yoxud nega farq qilishini izohda yozing.',
  'frequency-quantity.least.what': 'Matnga koʻra yiliga kamida {times} marta oʻtkaziladi, rejada esa {value}.',
  'frequency-quantity.least.todo': 'Sonni yoki matnni toʻgʻrilang yoxud nega farq qilishini izohda yozing.',

  'responsible-missing.why':
    'Hech kim javob bermaydigan ishni hech kim bajarmaydi, xizmat hisobotida ham u boʻlmaydi. (Kutubxona statistikasi tekshiruvlari: reja boʻlsa, kim bajarishi ham soʻraladi.)',
  'responsible-missing.missing.what': 'Bandga masʼul yozilmagan.',
  'responsible-missing.missing.todo': 'Uni bajaradigan xizmatni yoki lavozimni yozing.',
  'responsible-missing.none.what': 'Birorta bandga ham masʼul yozilmagan.',
  'responsible-missing.none.todo': 'Har bir band boʻyicha uni bajaradigan xizmatni yoki lavozimni yozing.',

  'responsible-known.why':
    'Bandlar xizmatlar boʻyicha taqsimlanadi va hisobot ham shunday beriladi: roʻyxatda yoʻq yoki xato yozilgan nomga band tegmaydi. (Xizmatlar markaz xizmatlarining nizomlarida nomlangan.)',
  'responsible-known.unknown.what': '“{service}” xizmatlar roʻyxatida yoʻq.',
  'responsible-known.unknown.todo':
    'Roʻyxatdan xizmat tanlang; markazda shunday xizmat yoki lavozim boʻlsa, shundayligicha qoldiring.',
  'responsible-known.fix.label': '“{label}” deb yozish',

  'responsible-separated.why':
    'Bir qatorga yopishgan ikki xizmat bitta uzun nom boʻlib oʻqiladi; filtr va xizmat hisoboti ikkinchisini koʻrmaydi. (Markazning oʻz qoidasi.)',
  'responsible-separated.glued.what': '{count} ta xizmat orasida belgi qoʻyilmay bir qatorda yozilgan.',
  'responsible-separated.glued.todo': 'Har birini alohida qatorga yozing.',
  'responsible-separated.fix.lines': 'Har bir xizmatni alohida qatorga qoʻyish',
};
