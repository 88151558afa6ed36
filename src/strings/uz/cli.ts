import type { cliEn } from '../en/cli';

/** The words of the command line, in Uzbek (Latin). */
export const cliUz: Record<keyof typeof cliEn, string> = {
  usage: `ishreja: axborot-kutubxona markazining yillik ish rejasini tekshiradi, tuzatadi va hisobotini toʻldiradi

  ishreja check FAYL… [--sheet NOMI] [--last-report FAYL] [--json | --csv]
      har bir rejani oʻqiydi va kamchiliklarini chiqaradi
      --last-report FAYL: faktni shu dasturda toʻldirilgan oʻtgan yilgi hisobot bilan solishtiradi
  ishreja fix FAYL --out FAYL [--safe | --rule ID[=YOʻL]…] [--json]
      nusxada tuzatadi; --rule boʻlmasa, faqat mayda tuzatishlarni qiladi; YOʻL (1, 2 …) bir necha yoʻldan birini tanlaydi
  ishreja report FAYL --out FAYL [--template FAYL [--mapping FAYL] | --refresh FAYL | --letter] [--period 2026 | 2026-Q1] [--last FAYL] [--last-report FAYL] [--notes FAYL] [--values FAYL] [--draft] [--json]
      milliy hisobotni toʻldiradi; --refresh: avval toʻldirilganini yangilaydi; --letter: tushuntirish xati;
      --last: oʻtgan yilning shu davri hisoboti; --notes: ogohlantirishlarga javoblar, JSON {"kamchilik yoki qoida": "gap"},
      --values: qoʻlda kiritiladigan qiymatlar, JSON {"belgi": qiymat}
  ishreja next-year FAYL --out FAYL [--sheet NOMI] [--form FAYL] [--choose ID=YOʻL…] [--json]
      yangi faylda kelasi yil rejasini tuzadi: yillar, oʻtgan yil fakti, tadbirlar; --choose savolga javob beradi;
      --form: oʻtgan yil sonlarini berilgan yangi shaklga koʻchiradi
  ishreja calendar FAYL --out FAYL.ics [--sheet NOMI] [--service ID] [--period 2026 | 2026-Q1 | 2026-04] [--remind] [--json]
      hali bajarilmagan ishlar muddatlari taqvim dasturlari uchun; --remind: har biridan bir hafta oldin eslatma
  ishreja overview FAYL --out FAYL [--sheet NOMI] [--json]
      nusxada diagrammali varaq: boʻlimlar va xizmatlar boʻyicha holat, muddati oʻtganlar, eng katta oʻzgarishlar
  ishreja print FAYL --out FAYL [--sheet NOMI] [--json]
      nusxada rejani chop etishga tayyorlaydi: A4 yotiq, TASDIQLAYMAN, bet raqami, imzolar varagʻi; kataklar oʻzgarmaydi
  ishreja map SHAKL --plan FAYL --out FAYL [--example FAYL] [--mapping FAYL] [--json]
      belgisiz shaklning har bir katagi nima olishini taklif qiladi, natija report --mapping uchun JSON; --example: qoʻlda
      toʻldirilgan shakl; --mapping: avvalgi moslash, nima koʻchgani, yoʻqolgani va yangiligi koʻrinadi. Ochiq katak qolsa, kod 1
  ishreja done FAYL --out FAYL [--sheet NOMI] [--from VARAQALAR.xlsx…] [--period 2] [--choose KATAK=RAQAM…] [--json]
      choraklar boʻyicha bajarilgani yoziladigan Bajarilishi varagʻini qoʻshadi yoki rejaga moslaydi;
      --from: xizmatlar varaqalarida toʻldirganini shu varaqqa koʻchiradi. Odamga biror narsa qolsa, tugash holati 1
  ishreja services FAYL --out FAYL.xlsx | JILD [--sheet NOMI] [--period 2 | 2026-Q2] [--json]
      har bir xizmatga varaqa: bandlari, rejasi, oldingi choraklar va toʻldiriladigan ustun; JILDga har xizmatga bitta kitob
  ishreja rules [--json]
      qoidalar roʻyxatini chiqaradi

  --lang uz|uz-Cyrl|kaa|ru|en    soʻzlar tili (uz)
  --help, --version

Tugash holati: 0 – toʻsiq yoʻq; 1 – xato yoki ogohlantirish bor; 2 – fayl oʻqilmadi, unda reja yoʻq yoki buyruq notoʻgʻri.
`,
  noCommand: 'Nima qilish kerakligini yozing: {commands} (batafsil: ishreja --help).',
  unknownCommand: '“{command}” degan buyruq yoʻq; {commands} bor.',
  unknownOption: '{command} buyrugʻida {option} degan parametr yoʻq.',
  missingValue: '{option} parametriga qiymat kerak.',
  needlessValue: '{option} parametri qiymat olmaydi.',
  noFile: 'Oʻqiladigan faylni koʻrsating.',
  oneFile: '{command} buyrugʻi bitta fayl oladi; “{file}” ortiqcha.',
  needlessFile: '{command} buyrugʻi fayl olmaydi.',
  noOut: 'Yoziladigan faylni --out bilan koʻrsating.',
  sameFile: 'Yoziladigan fayl oʻqiladigan faylning oʻzi; asl nusxa saqlanishi uchun --out ga boshqa nom bering.',
  templateOrRefresh: 'Bittasini tanlang: --template, --refresh yoki --letter.',
  mappingOfForm: 'Moslash (--mapping) shaklniki: shaklni --template bilan koʻrsating.',
  noPlanFile: 'Rejani --plan bilan koʻrsating.',
  jsonOrCsv: 'Bittasini tanlang: --json yoki --csv.',
  fileColumn: 'Fayl',
  sheetColumn: 'Varaq',
  safeOrRule: 'Bittasini tanlang: --safe yoki --rule.',
  noRule: '--rule dan keyin qoidani yozing (roʻyxati: ishreja rules).',
  unknownRule: '“{rule}” degan qoida yoʻq (roʻyxati: ishreja rules).',
  wrongWay: '{rule} qoidasida “{way}” degan yoʻl yoʻq; yoʻllar 1 dan sanaladi: {rule}=1.',
  wrongPeriod: '“{period}” davr emas; yilni (2026) yoki chorakni (2026-Q1) yozing.',
  wrongDuePeriod: '“{period}” davr emas; yilni (2026), chorakni (2026-Q1) yoki oyni (2026-04) yozing.',
  unknownLanguage: '“{language}” degan til yoʻq; uz, uz-Cyrl, kaa, ru va en bor.',
  unreadAbsent: 'Bunday fayl yoʻq. Nomini va papkasini tekshiring; boʻsh joyli nom qoʻshtirnoq ichida yoziladi.',
  unreadNoMatch:
    'Bu yerda bunday nomli fayl yoʻq. Papkani va fayl nomlari .xlsx yoki .xlsm bilan tugashini tekshiring.',
  unreadFolder: 'Bu papka. Undagi fayllarni koʻrsating: {file}/*.xlsx.',
  unreadForbidden:
    'Tizim uni oʻqishga ruxsat bermadi. Boshqa dasturlarda yoping yoki oʻz papkangizga nusxasini koʻchirib, oʻshani koʻrsating.',
  unreadBusy: 'Fayl boshqa dasturda band. Oʻsha yerda yoping va qayta urinib koʻring.',
  unreadLongName: 'Nomi tizim uchun juda uzun. Faylga qisqaroq nom bering va qayta urinib koʻring.',
  unreadOther:
    'Tizim faylni oʻqiy olmadi ({code}). Disk ulanganini tekshiring yoki faylni boshqa joyga koʻchirib, nusxasini koʻrsating.',
  unreadLock: 'Bu kitob emas, Excel ochiq kitob yoniga qoʻyadigan belgi. Kitobning oʻzini koʻrsating: {workbook}.',
  unwrittenAbsent: '{file} faylini yozib boʻlmadi: papkasi yoʻq. Avval papkani yarating yoki boshqasini koʻrsating.',
  unwrittenFolder: '{file} – papka. --out dan keyin fayl nomini yozing.',
  unwrittenForbidden:
    '{file} faylini yozib boʻlmadi: tizim ruxsat bermadi. Boshqa dasturda ochiq boʻlsa, yoping yoki boshqa papkani koʻrsating.',
  unwrittenBusy:
    '{file} faylini yozib boʻlmadi: u boshqa dasturda ochiq. Oʻsha yerda yoping yoki --out ga boshqa nom bering.',
  unwrittenFull: '{file} faylini yozib boʻlmadi: diskda joy qolmagan. Joy boʻshating yoki boshqa diskni koʻrsating.',
  unwrittenLongName: '{file} faylini yozib boʻlmadi: nomi juda uzun. --out ga qisqaroq nom bering.',
  unwrittenOther: '{file} faylini yozib boʻlmadi ({code}). --out ga boshqa nom yoki papka bering.',
  otherKind:
    '{file}: bu fayl .{kind} boʻladi; oʻz dasturida ochilishi uchun --out ga .{kind} bilan tugaydigan nom bering.',
  noPlan:
    'Reja jadvali topilmadi: ustun sarlavhalari (nomi, oʻlchov birligi, fakt, reja) yoʻq. Ularni jadval ustiga yozing yoki reja turgan faylni koʻrsating.',
  noPlanReport: 'Bu shu dasturda toʻldirilgan hisobot, reja emas. Reja turgan faylni koʻrsating.',
  brokeDown: 'Dasturning oʻzida nosozlik yuz berdi ({name}: {message}); dasturga masʼul kishiga xabar bering.',
  checkedPlan: '{file}, {sheet}, {range}: {items} ta band, {sections} ta boʻlim',
  checkedDone: '{file}, {sheet}: bajarilishi; {quarters} ta chorak tugagan',
  clean: 'kamchilik yoʻq',
  counts: '{error} ta xato, {warning} ta ogohlantirish, {info} ta eslatma',
  answered: 'ogohlantirishlardan {count} tasiga izoh bilan javob berilgan',
  noteLine: 'izoh: {text}',
  fixed: '{out}: {applied} ta tuzatish qilindi, {refused} tasi qilinmadi; qolgani: {counts}',
  'refused.no-fix': 'bu kamchilikning tayyor tuzatishi yoʻq',
  'refused.several-ways':
    'bir necha yoʻl bilan tuzatiladi: birini tanlang (--rule {rule}=1 … {ways}) yoki ish oynasida tuzating',
  'refused.no-such-way': 'bunday yoʻl yoʻq; oxirgisi – {rule}={ways}',
  'refused.overlap': 'shu joyni boshqa tuzatish oʻzgartiradi',
  fix: 'tuzatish',
  noFix: 'oʻzingiz tuzatasiz',
  doneMade: '{out}: “{sheet}” varagʻi qoʻshildi; choraklar boʻyicha bajarilgani shu yerga yoziladi.',
  doneUpdated: '{out}: “{sheet}” varagʻi rejaga moslandi: {added} ta qator qoʻshildi, {changed} tasi yangilandi.',
  doneGone: '{row}-qator: {number} “{name}” bandi rejada endi yoʻq; sonlari oʻz joyida qoldi.',
  manyPlans: 'Faylda bir yilning bir nechta rejasi bor ({sheets}); varaqni --sheet bilan koʻrsating.',
  newestOf: '{sheets} varaqlaridagi rejalardan eng yangisi olindi: {sheet}.',
  otherYearReport: 'oʻtgan yil hisoboti {reportYear}-yilniki, fakt esa {factYear}-yilniki: ular solishtirilmadi.',
  noLastReport:
    '“{file}” faylida shu dasturda toʻldirilgan yillik hisobot yoʻq, oʻtgan yil sonlarini solishtirib boʻlmaydi.',
};
