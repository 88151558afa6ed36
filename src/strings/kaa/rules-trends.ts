const CHECK_ONE = 'Sandı tekseriń; durıs bolsa, sebebin túsindirmede jazıń.';
const CHECK_BOTH = 'Eki sandı da tekseriń; durıs bolsa, sebebin túsindirmede jazıń.';
const COUNT_DIGITS = 'Eki sannıń da cifrların sanap kóriń; durıs bolsa, sebebin túsindirmede jazıń.';

/** The Karakalpak sentences of the rules that compare the plan with last year. */
export const kaaRulesTrends: Readonly<Record<string, string>> = {
  'trend-change.why':
    'Rejelerdi jámlewshi keskin ózgeristi kóredi, biraq bul úlken háreket pe yamasa barmaq qátesi me, bile almaydı: bir gáp telefon etiwden qutqaradı. (Kópshilik kitapxanaları statistikası: ótken jılǵıdan uzaq mánis forma tapsırılıwınan aldın túsindiriledi yamasa dúzetiledi.)',
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

  'trend-plan-below-fact.why':
    'Reje erisilgendi saqlawı kerek: kemi ushın rejeni tastıyıqlawshı oqıy alatuǵın sebep kerek. (Ishki qaǵıyda; kópshilik kitapxanaları statistikası da usını soraydı.)',
  'trend-plan-below-fact.below.what': 'Reje ótken jılı orınlanǵanınan {percent} % kem: {from} → {to}.',
  'trend-plan-below-fact.below.todo': CHECK_BOTH,

  'trend-scale.why':
    'Derlik hámmesi birden kemeyse, sebep siyrek jaǵdayda jumıstıń ózinde boladı: pútin jıl ornına yarım jıl rejelestirilgen, birlik ornına mıńlar jazılǵan yamasa imarat jabılǵan. Bir sebep ushın bir túsindirme jetedi, hár bir qatarǵa emes. (Ishki qaǵıyda, kópshilik kitapxanaları statistikasınıń qadaǵalawınan.)',
  'trend-scale.fall.what': 'Úlken sanlar: {volumes}. Sonnan {count} ótken jılǵınıń yarımınan da kemeygen.',
  'trend-scale.fall.todo':
    'Reje pútin jılǵa dúzilgenin hám cifr túsip qalmaǵanın tekseriń; durıs bolsa, sebebin bir túsindirmede jazıń.',

  'trend-copied.why':
    'Paydalanıwshılar, qatnawlar hám kitap beriliwi ótken jılǵı menen birme-bir birdey bolsa, reje dúzilmegen, kóshirilgen. (Kópshilik kitapxanaları statistikası: ótken jılǵı san boljaw emes.)',
  'trend-copied.copied.what': 'Rejedegi {count} kólemniń hámmesi ótken jılǵı menen birdey.',
  'trend-copied.copied.todo': 'Hár birin jańadan rejelestiriń yamasa ne ushın ózgermeytuǵının túsindirmede jazıń.',

  'fact-last-report.why':
    'Bir jıl haqqında eki jerde aytıladı: óz esabatında hám usı rejeniń fakt baǵanasında. Olar ayırılsa, ósiw hám jıllar qosındısı birewinde nadurıs shıǵadı. (Statistika formaları arasındaǵı qadaǵalaw baylanısı: jıl bası — ótken jıldıń aqırı.)',
  'fact-last-report.other.what': 'Faktta {fact}, ótken jılǵı esabatta bolsa {reported}.',
  'fact-last-report.other.todo':
    'Qaysısı durıs ekenin anıqlań; esabat keyin dúzetilgen bolsa, túsindirmede aytıp ótiń.',
  'fact-last-report.fix.reported': 'Esabattaǵıday {reported} dep jazıw',

  'fact-unconfirmed.why':
    'Keler jıl rejesi dúzilgende ele esabat berilmegen san rejeden alınadı hám kúlreń turadı: sonsha orınlanǵanın hesh kim aytpaǵan, esabat bolsa solay dep aytadı.',
  'fact-unconfirmed.one.what': 'Fakt ({text}) ótken jılǵı rejeden alınǵan, tastıyıqlanǵansha kúlreń turadı.',
  'fact-unconfirmed.one.todo': 'Sonsha orınlanǵan bolsa, tastıyıqlań; bolmasa, orınlanǵanın jazıń.',
  'fact-unconfirmed.many.what': '{count} fakt ótken jılǵı rejeden alınǵan, tastıyıqlanǵansha kúlreń turadı.',
  'fact-unconfirmed.many.todo': 'Basqasha orınlanǵanların jazıń, qalǵanların tastıyıqlań.',
  'fact-unconfirmed.fix.one': '{text} sanın tastıyıqlaw',
  'fact-unconfirmed.fix.all': 'Hámmesin tastıyıqlaw: {count}',
};
