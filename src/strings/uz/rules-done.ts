/** The Uzbek sentences of the rules about what was done. */
export const uzRulesDone = {
  'done-blank.why':
    'Boʻsh katak “hech narsa qilinmagan” ham, “kiritish esdan chiqqan” ham boʻlishi mumkin: hisobot bilolmaydi, “0” esa javob.',
  'done-blank.quarter.what':
    '{quarter} chorak tugagan, lekin unga hech narsa kiritilmagan: {count} ta bandning muddati kelgan.',
  'done-blank.quarter.todo': 'Bajarilganini kiriting; qilinmagan boʻlsa, 0 yozing.',
  'done-blank.item.what': '{quarters} chorak tugagan va rejalashtirilgan, katagi esa boʻsh.',
  'done-blank.item.todo': 'Bajarilganini kiriting; qilinmagan boʻlsa, 0 yozing.',
  'done-blank.skipped.what': '{quarters} chorak rejalashtirilgan, lekin boʻsh; keyingi chorak esa toʻldirilgan.',
  'done-blank.skipped.todo':
    'Oʻsha chorakda qilinganini yoki 0 kiriting; boshqa chorakka yozilgan boʻlsa, oʻz joyiga koʻchiring.',
  'done-falling.why':
    'Foydalanuvchilar va fond chorak oxiridagi holati bilan aytiladi va yil ichida kamdan-kam kamayadi; qolgani shu chorakning oʻzi uchun aytiladi. Ikkalasi aralashsa, yil yakuni ikki baravar chiqadi.',
  'done-falling.falls.what': '{quarter} chorakda {from} oʻrniga {to}. Bu son chorak oxiridagi holat boʻlib, kamaygan.',
  'done-falling.falls.todo':
    'Faqat shu chorak sanalmaganini tekshiring; haqiqatan kamaygan boʻlsa, sababini chorak izohida yozing.',
  'done-falling.running.what':
    'Har chorak avvalgisidan koʻp, oxirgisi ({last}) yillik rejaga ({planned}) yaqin, yigʻindisi esa {sum}: sonlar yil boshidan hisoblanganga oʻxshaydi.',
  'done-falling.running.todo':
    'Har chorakda faqat shu chorakda qilinganini kiriting; sonlar toʻgʻri boʻlsa, chorak izohida ayting.',
  'done-last-year.why':
    'Hisobot bu yilni oʻtgan yil bilan yonma-yon qoʻyadi: keskin farq izohlanmaguncha barmoq xatosiga oʻxshaydi. (Ommaviy kutubxonalar statistikasi: oʻtgan yilgidan uzoq qiymat shakl topshirilishidan oldin izohlanadi yoki tuzatiladi.)',
  'done-last-year.more.what': 'Yil yakuni {done}, oʻtgan yili {before}: {percent} % koʻp.',
  'done-last-year.more.todo': 'Choraklar sonini tekshiring; toʻgʻri boʻlsa, sababini IV chorak izohida yozing.',
  'done-last-year.less.what': 'Yil yakuni {done}, oʻtgan yili {before}: {percent} % kam.',
  'done-last-year.less.todo': 'Choraklar sonini tekshiring; toʻgʻri boʻlsa, sababini IV chorak izohida yozing.',
  'done-plan.why':
    'Hisobotni oʻqigan avval bajarilmaganini, keyin bir necha baravar oshirib bajarilganini soʻraydi: tushuntirish xati choraklar izohidan yoziladi.',
  'done-plan.none.what': 'Yilga {planned} rejalashtirilgan, hech narsa qilinmagan.',
  'done-plan.none.todo': 'Tekshiring; shunday boʻlsa, sababini chorak izohida yozing.',
  'done-plan.short.what': '{quarter} chorak oxirigacha {planned} rejalashtirilgan, {done} bajarilgan ({percent} %).',
  'done-plan.short.todo': 'Choraklar sonini tekshiring; toʻgʻri boʻlsa, nega kamligini chorak izohida yozing.',
  'done-plan.over.what': 'Hozirgacha {done} bajarilgan, butun yilga esa {planned} rejalashtirilgan.',
  'done-plan.over.todo':
    'Ortiqcha raqam yozilmaganini tekshiring; toʻgʻri boʻlsa, nega koʻpligini chorak izohida yozing.',
  'done-row.why':
    'Varaq tuzilgach reja oʻzgarishi mumkin: rejada yoʻq qatorga kiritilgan son hech bir hisobotga tushmaydi, qatori yoʻq band esa toʻldirilmaydi.',
  'done-row.gone.what':
    'Rejada “{name}” bandi endi yoʻq, bu yerda esa sonlar turibdi: hech bir hisobot ularni olmaydi.',
  'done-row.gone.todo': 'Sonlarni tegishli bandga koʻchiring yoki varaqni rejaga moslang.',
  'done-row.missing.what': 'Rejaning {count} ta bandi bu yerda yoʻq: {items}.',
  'done-row.missing.todo': 'Varaqni rejaga moslang: qatorlar qoʻshiladi, kiritilgani yoʻqolmaydi.',
  'done-row.year.what': 'Bu varaq {sheetYear}-yilniki, reja esa {year}-yilniki.',
  'done-row.year.todo': 'Varaqni boshqa nom bilan saqlab qoʻying va yangisini tuzing.',
  'done-shape.why':
    'Choraklar qismma-qism qoʻshiladi: “450/1100” deb rejalashtirilgan nom va nusxaga bitta son qoʻshilmaydi va u hisobotdan tushib qoladi.',
  'done-shape.differs.what': '“{written}” kiritilgan, rejada esa {planned}: qismlari bir xil emas.',
  'done-shape.differs.todo': 'Rejada nechta son boʻlsa, shunchasini xuddi shunday ajratib kiriting.',
  'done-words.why':
    'Qaror yoki tanlov haqida “1” degan son faqat nimadir qilinganini aytadi; hisobotda esa nima qilingani uchun ustun bor.',
  'done-words.missing.what': 'Bajarilgan, lekin nima qilingani yozilmagan.',
  'done-words.missing.todo': 'Nima qilinganini bir jumlada yozing: tadbir, kuni, joyi.',
};
