const CHECK_ONE = 'Sonni tekshiring; toʻgʻri boʻlsa, sababini izohda yozing.';
const CHECK_BOTH = 'Ikkala sonni tekshiring; toʻgʻri boʻlsa, sababini izohda yozing.';
const COUNT_DIGITS = 'Ikkala sonning raqamlarini sanab koʻring; toʻgʻri boʻlsa, sababini izohda yozing.';

/** The Uzbek sentences of the rules that compare the plan with last year. */
export const uzRulesTrends = {
  'trend-change.more.what': 'Reja oʻtgan yilgidan {percent} % koʻp: {from} → {to}.',
  'trend-change.more.todo': CHECK_ONE,
  'trend-change.less.what': 'Reja oʻtgan yilgidan {percent} % kam: {from} → {to}.',
  'trend-change.less.todo': CHECK_ONE,
  'trend-change.started.what': 'Oʻtgan yili boʻlmagan, endi {to} ta rejalashtirilgan.',
  'trend-change.started.todo': 'Ikkala sonni tekshiring; toʻgʻri boʻlsa, nima boshlanishini izohda yozing.',
  'trend-change.ended.what': 'Oʻtgan yili {from} ta boʻlgan, endi hech narsa rejalashtirilmagan.',
  'trend-change.ended.todo': 'Ikkala sonni tekshiring; toʻgʻri boʻlsa, nega tugashini izohda yozing.',
  'trend-change.slip.what':
    'Reja oʻtgan yilgidan {times} baravar koʻp: {from} → {to}. Shu yerda yoki u yerda ortiqcha raqam yozilgan boʻlishi mumkin.',
  'trend-change.slip.todo': COUNT_DIGITS,
  'trend-change.lost.what':
    'Reja oʻtgan yilgidan {times} baravar kam: {from} → {to}. Shu yerda yoki u yerda bitta raqam tushib qolgan boʻlishi mumkin.',
  'trend-change.lost.todo': COUNT_DIGITS,

  'trend-plan-below-fact.below.what': 'Reja oʻtgan yili bajarilganidan {percent} % kam: {from} → {to}.',
  'trend-plan-below-fact.below.todo': CHECK_BOTH,

  'trend-scale.fall.what': '{volumes} ta katta sondan {count} tasi oʻtgan yilgining yarmidan ham kamaygan.',
  'trend-scale.fall.todo':
    'Reja butun yilga tuzilganini va raqam tushib qolmaganini tekshiring; toʻgʻri boʻlsa, sababini bitta izohda yozing.',

  'trend-copied.copied.what': 'Rejadagi {count} ta hajmning hammasi oʻtgan yilgi bilan bir xil.',
  'trend-copied.copied.todo': 'Har birini yangidan rejalashtiring yoki nega oʻzgarmasligini izohda yozing.',

  'fact-last-report.other.what': 'Faktda {fact}, oʻtgan yilgi hisobotda esa {reported}.',
  'fact-last-report.other.todo':
    'Qaysi biri toʻgʻriligini aniqlang; hisobot keyin tuzatilgan boʻlsa, izohda aytib oʻting.',
  'fact-last-report.fix.reported': 'Hisobotdagidek {reported} deb yozish',

  'fact-unconfirmed.one.what': 'Fakt ({text}) oʻtgan yilgi rejadan olingan, tasdiqlanguncha kulrang turadi.',
  'fact-unconfirmed.one.todo': 'Shuncha bajarilgan boʻlsa, tasdiqlang; boʻlmasa, bajarilganini yozing.',
  'fact-unconfirmed.many.what': '{count} ta fakt oʻtgan yilgi rejadan olingan, tasdiqlanguncha kulrang turadi.',
  'fact-unconfirmed.many.todo': 'Boshqacha bajarilganlarini yozing, qolganlarini tasdiqlang.',
  'fact-unconfirmed.fix.one': '{text} sonini tasdiqlash',
  'fact-unconfirmed.fix.all': 'Hammasini tasdiqlash: {count} ta',
};
