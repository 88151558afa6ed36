const CHECK_ONE = 'Sandı tekseriń; durıs bolsa, sebebin túsindirmede jazıń.';
const CHECK_BOTH = 'Eki sandı da tekseriń; durıs bolsa, sebebin túsindirmede jazıń.';
const COUNT_DIGITS = 'Eki sannıń da cifrların sanap kóriń; durıs bolsa, sebebin túsindirmede jazıń.';

/** The Karakalpak sentences of the rules that compare the plan with last year. */
export const kaaRulesTrends: Readonly<Record<string, string>> = {
  'trend-change.more.what': 'Reje ótken jılǵıdan {percent} % kóp: {from} → {to}.',
  'trend-change.more.todo': CHECK_ONE,
  'trend-change.less.what': 'Reje ótken jılǵıdan {percent} % kem: {from} → {to}.',
  'trend-change.less.todo': CHECK_ONE,
  'trend-change.started.what': 'Ótken jılı bolmaǵan, endi {to} rejelestirilgen.',
  'trend-change.started.todo': 'Eki sandı da tekseriń; durıs bolsa, ne baslanatuǵının túsindirmede jazıń.',
  'trend-change.ended.what': 'Ótken jılı {from} bolǵan, endi hesh nárse rejelestirilmegen.',
  'trend-change.ended.todo': 'Eki sandı da tekseriń; durıs bolsa, nege tamamlanatuǵının túsindirmede jazıń.',
  'trend-change.slip.what':
    'Reje ótken jılǵıdan {times} ese kóp: {from} → {to}. Usı jerde yamasa ol jerde artıqsha cifr jazılǵan bolıwı múmkin.',
  'trend-change.slip.todo': COUNT_DIGITS,
  'trend-change.lost.what':
    'Reje ótken jılǵıdan {times} ese kem: {from} → {to}. Usı jerde yamasa ol jerde bir cifr túsip qalǵan bolıwı múmkin.',
  'trend-change.lost.todo': COUNT_DIGITS,

  'trend-plan-below-fact.below.what': 'Reje ótken jılı orınlanǵanınan {percent} % kem: {from} → {to}.',
  'trend-plan-below-fact.below.todo': CHECK_BOTH,

  'trend-scale.fall.what': 'Úlken sanlar: {volumes}. Sonnan {count} ótken jılǵınıń yarımınan da kemeygen.',
  'trend-scale.fall.todo':
    'Reje pútin jılǵa dúzilgenin hám cifr túsip qalmaǵanın tekseriń; durıs bolsa, sebebin bir túsindirmede jazıń.',

  'trend-copied.copied.what': 'Rejedegi {count} kólemniń hámmesi ótken jılǵı menen birdey.',
  'trend-copied.copied.todo': 'Hár birin jańadan rejelestiriń yamasa ne ushın ózgermeytuǵının túsindirmede jazıń.',

  'fact-last-report.other.what': 'Faktta {fact}, ótken jılǵı esabatta bolsa {reported}.',
  'fact-last-report.other.todo':
    'Qaysısı durıs ekenin anıqlań; esabat keyin dúzetilgen bolsa, túsindirmede aytıp ótiń.',
  'fact-last-report.fix.reported': 'Esabattaǵıday {reported} dep jazıw',

  'fact-unconfirmed.one.what': 'Fakt ({text}) ótken jılǵı rejeden alınǵan, tastıyıqlanǵansha kúlreń turadı.',
  'fact-unconfirmed.one.todo': 'Sonsha orınlanǵan bolsa, tastıyıqlań; bolmasa, orınlanǵanın jazıń.',
  'fact-unconfirmed.many.what': '{count} fakt ótken jılǵı rejeden alınǵan, tastıyıqlanǵansha kúlreń turadı.',
  'fact-unconfirmed.many.todo': 'Basqasha orınlanǵanların jazıń, qalǵanların tastıyıqlań.',
  'fact-unconfirmed.fix.one': '{text} sanın tastıyıqlaw',
  'fact-unconfirmed.fix.all': 'Hámmesin tastıyıqlaw: {count}',
};
