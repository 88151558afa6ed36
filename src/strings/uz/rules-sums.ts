/** The Uzbek sentences of the rules about sums. */
export const uzRulesSums = {
  'sum-total.wrong.what': 'Jami qismlarining yigʻindisiga teng emas: {proof}. Farqi {difference}.',
  'sum-total.wrong.todo': 'Jamini {sum} qiling yoki notoʻgʻri qismni tuzating.',
  'sum-total.solved.what': 'Jami qismlarining yigʻindisiga teng emas: {proof}. Farqi {difference}.',
  'sum-total.solved.todo':
    'Jamini {sum} qiling yoki notoʻgʻri qismni tuzating: {part} qatorida {needed} boʻlsa, yigʻindi toʻgʻri chiqadi.',

  'sum-related.equal.what': '“{left}” qiymati “{right}” qiymatiga teng boʻlishi kerak: {proof}. Farqi {difference}.',
  'sum-related.equal.todo': 'Ikkala tomonni tekshiring; bu yerda {needed} boʻlsa, tenglik toʻgʻri chiqadi.',
  'sum-related.most.what': '“{left}” qiymati “{right}” qiymatidan koʻp boʻlmasligi kerak: {proof}.',
  'sum-related.most.todo': 'Ikkala sonni tekshiring: bu yerda koʻpi bilan {needed} boʻlishi mumkin.',
  'sum-related.least.what': '“{left}” qiymati “{right}” qiymatidan kam boʻlmasligi kerak: {proof}.',
  'sum-related.least.todo': 'Ikkala sonni tekshiring: bu yerda kamida {needed} boʻlishi kerak.',

  'sum-ratio.drift.what': '“{one}” {growth} % oʻzgaradi, “{other}” esa {otherGrowth} %.',
  'sum-ratio.drift.todo': 'Ikkalasi birga rejalashtirilganini tekshiring.',
  'sum-ratio.low.what':
    '“{one}” har bir “{other}” birligiga {ratio} tadan toʻgʻri keladi; odatda kamida {least} ta boʻladi.',
  'sum-ratio.low.todo': 'Birida raqam tushib qolmaganini yoki ikkinchisida ortiqcha emasligini tekshiring.',
  'sum-ratio.high.what':
    '“{one}” har bir “{other}” birligiga {ratio} tadan toʻgʻri keladi; odatda koʻpi bilan {most} ta boʻladi.',
  'sum-ratio.high.todo': 'Birida raqam ortiqcha emasligini yoki ikkinchisida tushib qolmaganini tekshiring.',
};
