/** The Uzbek sentences of the rules about sums. */
export const uzRulesSums = {
  'sum-total.why':
    'Hisobotda jami barcha markazlar boʻyicha qoʻshiladi va yonida qismlari koʻrsatiladi: qismlari yigʻindisiga teng boʻlmagan jami ikkalasini ham buzadi. (Kutubxona statistikasi: jami uning ostida nomlangan qatorlarga teng.)',
  'sum-total.wrong.what': 'Jami qismlarining yigʻindisiga teng emas: {proof}. Farqi {difference}.',
  'sum-total.wrong.todo': 'Jamini {sum} qiling yoki notoʻgʻri qismni tuzating.',
  'sum-total.solved.what': 'Jami qismlarining yigʻindisiga teng emas: {proof}. Farqi {difference}.',
  'sum-total.solved.todo':
    'Jamini {sum} qiling yoki notoʻgʻri qismni tuzating: {part} qatorida {needed} boʻlsa, yigʻindi toʻgʻri chiqadi.',

  'sum-related.why':
    'Rejadagi ayrim sonlar bir-biriga bogʻliq: byudjet oʻz moddalari yigʻindisiga teng, jami foydalanuvchilar yangi va qayta roʻyxatdan oʻtganlardan kam emas, qatnovlar foydalanuvchilardan kam boʻlmaydi. (Statistika shakllarining nazorat nisbatlari.)',
  'sum-related.equal.what': '“{left}” qiymati “{right}” qiymatiga teng boʻlishi kerak: {proof}. Farqi {difference}.',
  'sum-related.equal.todo': 'Ikkala tomonni tekshiring; bu yerda {needed} boʻlsa, tenglik toʻgʻri chiqadi.',
  'sum-related.most.what': '“{left}” qiymati “{right}” qiymatidan koʻp boʻlmasligi kerak: {proof}.',
  'sum-related.most.todo': 'Ikkala sonni tekshiring: bu yerda koʻpi bilan {needed} boʻlishi mumkin.',
  'sum-related.least.what': '“{left}” qiymati “{right}” qiymatidan kam boʻlmasligi kerak: {proof}.',
  'sum-related.least.todo': 'Ikkala sonni tekshiring: bu yerda kamida {needed} boʻlishi kerak.',

  'sum-ratio.why':
    'Kitobxon keladi va uyiga kitob oladi: kitob berilishi oʻsib, qatnov oʻsmasa yoki bir kitobxonga yiliga yuzta kitob toʻgʻri kelsa, ikki sondan biri ikkinchisisiz rejalashtirilgan. (Kutubxona statistikasi nisbatlari: bir foydalanuvchiga kitob berilishi va qatnov.)',
  'sum-ratio.drift.what': '“{one}” {growth} % oʻzgaradi, “{other}” esa {otherGrowth} %.',
  'sum-ratio.drift.todo': 'Ikkalasi birga rejalashtirilganini tekshiring.',
  'sum-ratio.low.what':
    '“{one}” har bir “{other}” birligiga {ratio} tadan toʻgʻri keladi; odatda kamida {least} ta boʻladi.',
  'sum-ratio.low.todo': 'Birida raqam tushib qolmaganini yoki ikkinchisida ortiqcha emasligini tekshiring.',
  'sum-ratio.high.what':
    '“{one}” har bir “{other}” birligiga {ratio} tadan toʻgʻri keladi; odatda koʻpi bilan {most} ta boʻladi.',
  'sum-ratio.high.todo': 'Birida raqam ortiqcha emasligini yoki ikkinchisida tushib qolmaganini tekshiring.',
};
