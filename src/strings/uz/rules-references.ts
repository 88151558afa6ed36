/** The Uzbek sentences of the rules about what plans cite. */
export const uzRulesReferences = {
  'reference-expired.ended.what': '{programme}-yillar dasturiga tayanilgan, reja esa {year}-yilniki.',
  'reference-expired.ended.todo':
    'Hozir amaldagi dasturni keltiring; eskisi hali kuchda boʻlsa, qaysi hujjatga koʻraligini izohda yozing.',

  'reference-year.other.what': '“{event}” nomida {written} yozilgan, reja esa {year}-yilniki.',
  'reference-year.other.todo': '{year} deb yozing; boshqa yilgi tadbir nazarda tutilgan boʻlsa, izohda aytib oʻting.',
  'reference-year.fix.year': '{written} → {year}',

  'reference-ordinal.low.what':
    '“{event}” bu yerda {written} deb yozilgan, lekin {known} {knownYear}-yilda boʻlgan: {year}-yilda u kamida {least}.',
  'reference-ordinal.low.todo': 'Nechanchisi ekanini aniqlab, tartib raqamini yozing.',
  'reference-ordinal.other.what': '“{event}” bu yerda {written} deb yozilgan, lekin {year}-yilgisi {known} boʻlgan.',
  'reference-ordinal.other.todo': '{known} deb yozing.',

  'reference-citation.form.what': '{written} odatda boshqacha yoziladi: {expected}.',
  'reference-citation.form.todo': 'Hujjatlarni bir xil shaklda yozing: 2023-yil 21-dekabrdagi PQ-401-son qarori.',
  'reference-citation.fix.form': '{expected} deb yozish',
};
