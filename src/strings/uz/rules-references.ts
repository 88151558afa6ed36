/** The Uzbek sentences of the rules about what plans cite. */
export const uzRulesReferences = {
  'reference-expired.why':
    'Tugagan dasturga tayangan ishning asosi yoʻq: rejani tasdiqlovchi qaysi hujjat amalda ekanini soʻraydi. (Yillar dasturning oʻziniki, “2020-2025-yillarda”; maʼlum dasturlarniki qoidalar toʻplamida turadi.)',
  'reference-expired.ended.what': '{programme}-yillar dasturiga tayanilgan, reja esa {year}-yilniki.',
  'reference-expired.ended.todo':
    'Hozir amaldagi dasturni keltiring; eskisi hali kuchda boʻlsa, qaysi hujjatga koʻraligini izohda yozing.',

  'reference-year.why':
    'Nomida oʻtgan yilning raqami turgan tadbir oʻtgan yilgi rejadan koʻchirilgan; hisobot oʻtib ketgan tadbir haqida gapirib qoladi. (Har yilgi tadbirlar nomi qoidalar toʻplamida turadi.)',
  'reference-year.other.what': '“{event}” nomida {written} yozilgan, reja esa {year}-yilniki.',
  'reference-year.other.todo': '{year} deb yozing; boshqa yilgi tadbir nazarda tutilgan boʻlsa, izohda aytib oʻting.',
  'reference-year.fix.year': '{written} → {year}',

  'reference-ordinal.why':
    '2024-yilgi XVII konferensiya 2026-yilniki boʻla olmaydi: nom oldingi rejadan koʻchirilgan. Shundan beri nechtasi oʻtganini hisoblab boʻlmaydi (“Central Asia” bir yil oʻtkazilmagan), shuning uchun son taklif qilinmaydi. (Aniq maʼlum tartib raqamlari qoidalar toʻplamida turadi.)',
  'reference-ordinal.low.what':
    '“{event}” bu yerda {written} deb yozilgan, lekin {known} {knownYear}-yilda boʻlgan: {year}-yilda u kamida {least}.',
  'reference-ordinal.low.todo': 'Nechanchisi ekanini aniqlab, tartib raqamini yozing.',
  'reference-ordinal.other.what': '“{event}” bu yerda {written} deb yozilgan, lekin {year}-yilgisi {known} boʻlgan.',
  'reference-ordinal.other.todo': '{known} deb yozing.',

  'reference-citation.why':
    'Bir xil yozilgan hujjatni qidirganda topish va boshqa rejalar bilan solishtirish mumkin; qonunchilik bazasi (lex.uz) ham shunday yozadi. (Ichki qoida.)',
  'reference-citation.form.what': '{written} odatda boshqacha yoziladi: {expected}.',
  'reference-citation.form.todo': 'Hujjatlarni bir xil shaklda yozing: 2023-yil 21-dekabrdagi PQ-401-son qarori.',
  'reference-citation.fix.form': '{expected} deb yozish',
};
