/** The Uzbek sentences of the rules about what was done. */
export const uzRulesDone = {
  'done-blank.quarter.what':
    '{quarter} chorak tugagan, lekin unga hech narsa kiritilmagan: {count} ta bandning muddati kelgan.',
  'done-blank.quarter.todo': 'Bajarilganini kiriting; qilinmagan boʻlsa, 0 yozing.',
  'done-blank.item.what': '{quarters} chorak tugagan va rejalashtirilgan, katagi esa boʻsh.',
  'done-blank.item.todo': 'Bajarilganini kiriting; qilinmagan boʻlsa, 0 yozing.',
  'done-blank.skipped.what': '{quarters} chorak rejalashtirilgan, lekin boʻsh; keyingi chorak esa toʻldirilgan.',
  'done-blank.skipped.todo':
    'Oʻsha chorakda qilinganini yoki 0 kiriting; boshqa chorakka yozilgan boʻlsa, oʻz joyiga koʻchiring.',
  'done-falling.falls.what': '{quarter} chorakda {from} oʻrniga {to}. Bu son chorak oxiridagi holat boʻlib, kamaygan.',
  'done-falling.falls.todo':
    'Faqat shu chorak sanalmaganini tekshiring; haqiqatan kamaygan boʻlsa, sababini chorak izohida yozing.',
  'done-falling.running.what':
    'Har chorak avvalgisidan koʻp, oxirgisi ({last}) yillik rejaga ({planned}) yaqin, yigʻindisi esa {sum}: sonlar yil boshidan hisoblanganga oʻxshaydi.',
  'done-falling.running.todo':
    'Har chorakda faqat shu chorakda qilinganini kiriting; sonlar toʻgʻri boʻlsa, chorak izohida ayting.',
  'done-last-year.more.what': 'Yil yakuni {done}, oʻtgan yili {before}: {percent} % koʻp.',
  'done-last-year.more.todo': 'Choraklar sonini tekshiring; toʻgʻri boʻlsa, sababini IV chorak izohida yozing.',
  'done-last-year.less.what': 'Yil yakuni {done}, oʻtgan yili {before}: {percent} % kam.',
  'done-last-year.less.todo': 'Choraklar sonini tekshiring; toʻgʻri boʻlsa, sababini IV chorak izohida yozing.',
  'done-plan.none.what': 'Yilga {planned} rejalashtirilgan, hech narsa qilinmagan.',
  'done-plan.none.todo': 'Tekshiring; shunday boʻlsa, sababini chorak izohida yozing.',
  'done-plan.short.what': '{quarter} chorak oxirigacha {planned} rejalashtirilgan, {done} bajarilgan ({percent} %).',
  'done-plan.short.todo': 'Choraklar sonini tekshiring; toʻgʻri boʻlsa, nega kamligini chorak izohida yozing.',
  'done-plan.over.what': 'Hozirgacha {done} bajarilgan, butun yilga esa {planned} rejalashtirilgan.',
  'done-plan.over.todo':
    'Ortiqcha raqam yozilmaganini tekshiring; toʻgʻri boʻlsa, nega koʻpligini chorak izohida yozing.',
  'done-row.gone.what':
    'Rejada “{name}” bandi endi yoʻq, bu yerda esa sonlar turibdi: hech bir hisobot ularni olmaydi.',
  'done-row.gone.todo': 'Sonlarni tegishli bandga koʻchiring yoki varaqni rejaga moslang.',
  'done-row.missing.what': 'Rejaning {count} ta bandi bu yerda yoʻq: {items}.',
  'done-row.missing.todo': 'Varaqni rejaga moslang: qatorlar qoʻshiladi, kiritilgani yoʻqolmaydi.',
  'done-row.year.what': 'Bu varaq {sheetYear}-yilniki, reja esa {year}-yilniki.',
  'done-row.year.todo': 'Varaqni boshqa nom bilan saqlab qoʻying va yangisini tuzing.',
  'done-shape.differs.what': '“{written}” kiritilgan, rejada esa {planned}: qismlari bir xil emas.',
  'done-shape.differs.todo': 'Rejada nechta son boʻlsa, shunchasini xuddi shunday ajratib kiriting.',
  'done-words.missing.what': 'Bajarilgan, lekin nima qilingani yozilmagan.',
  'done-words.missing.todo': 'Nima qilinganini bir jumlada yozing: tadbir, kuni, joyi.',
};
