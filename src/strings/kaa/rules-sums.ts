/** The Karakalpak sentences of the rules about sums. */
export const kaaRulesSums: Readonly<Record<string, string>> = {
  'sum-total.wrong.what': 'Jámi bólekleriniń qosındısına teń emes: {proof}. Ayırması {difference}.',
  'sum-total.wrong.todo': 'Jámige {sum} dep jazıń yamasa nadurıs bólekti dúzetiń.',
  'sum-total.solved.what': 'Jámi bólekleriniń qosındısına teń emes: {proof}. Ayırması {difference}.',
  'sum-total.solved.todo':
    'Jámige {sum} dep jazıń yamasa nadurıs bólekti dúzetiń: {part} qatarında {needed} bolsa, qosındı durıs shıǵadı.',

  'sum-related.equal.what': '“{left}” mánisi “{right}” mánisine teń bolıwı kerek: {proof}. Ayırması {difference}.',
  'sum-related.equal.todo': 'Eki tárepti de tekseriń; bul jerde {needed} bolsa, teńlik durıs shıǵadı.',
  'sum-related.most.what': '“{left}” mánisi “{right}” mánisinen kóp bolmawı kerek: {proof}.',
  'sum-related.most.todo': 'Eki sandı da tekseriń: bul jerde kóbi menen {needed} bolıwı múmkin.',
  'sum-related.least.what': '“{left}” mánisi “{right}” mánisinen kem bolmawı kerek: {proof}.',
  'sum-related.least.todo': 'Eki sandı da tekseriń: bul jerde keminde {needed} bolıwı kerek.',

  'sum-ratio.drift.what': '“{one}” {growth} % ózgeredi, “{other}” bolsa {otherGrowth} %.',
  'sum-ratio.drift.todo': 'Ekewi birge rejelestirilgenin tekseriń.',
  'sum-ratio.low.what': '“{one}” hár bir “{other}” ushın {ratio} boladı; ádette keminde {least}.',
  'sum-ratio.low.todo': 'Birewinde cifr túsip qalmaǵanın yamasa ekinshisinde artıqsha emes ekenin tekseriń.',
  'sum-ratio.high.what': '“{one}” hár bir “{other}” ushın {ratio} boladı; ádette kóbi menen {most}.',
  'sum-ratio.high.todo': 'Birewinde cifr artıqsha emes ekenin yamasa ekinshisinde túsip qalmaǵanın tekseriń.',
};
