/** The Karakalpak sentences of the rules about quantities. */
export const kaaRulesQuantities: Readonly<Record<string, string>> = {
  'quantity-missing.fact.what': 'Fakt jazılmaǵan.',
  'quantity-missing.fact.todo': 'Ótken jılǵı sandı jazıń; bolmaǵan bolsa 0, bunday jumıs islenbegen bolsa “-” qoyıń.',
  'quantity-missing.plan.what': 'Reje jazılmaǵan.',
  'quantity-missing.plan.todo':
    'Usı jılǵı sandı jazıń; bolmaytuǵın bolsa 0, bunday jumıs rejelestirilmegen bolsa “-” qoyıń.',
  'quantity-missing.fix.dash': '“-” jazıw: bunday jumıs joq',
  'quantity-missing.fix.zero': '0 jazıw: sanı nol',

  'quantity-readable.unreadable.what': '“{text}” muǵdar sıpatında oqılmaydı.',
  'quantity-readable.unreadable.todo':
    'Ketekte tek sandı qaldırıń; birlik ushın óz aldına baǵana bar, basqa sózler mexanizmge jazıladı.',
  'quantity-readable.fix.reading': '{reading} dep jazıw',

  'quantity-mangled.date.what': 'Excel bul muǵdardı sánege aylandırıp qoyǵan ({day}.{month}.{year}).',
  'quantity-mangled.date.todo': 'Negizinde ne jazılǵanın tańlań; sonnan keyin ketek tekst sıpatında saqlanadı.',
  'quantity-mangled.fix.typed': '{typed} dep jazıw',

  'quantity-text-number.text.what': '{amount} sanı tekst kórinisinde saqlanǵan.',
  'quantity-text-number.text.todo': 'Excel onıń menen esaplay alıwı ushın sanǵa aylandırıń.',
  'quantity-text-number.ambiguous.what': '“{text}” túrlishe oqılıwı múmkin: {readings}.',
  'quantity-text-number.ambiguous.todo':
    'Ne názerde tutılǵanın tańlań; bir neshe mánis bolsa, hár biri óz aldına qatarǵa jazıladı.',
  'quantity-text-number.fix.number': '{amount} mánisin san sıpatında saqlaw',
  'quantity-text-number.fix.reading': '{reading} dep oqıw',

  'quantity-negative.negative.what': 'Muǵdar teris: {value}.',
  'quantity-negative.negative.todo': 'Minusti alıp taslań yamasa durıs sandı jazıń.',

  'quantity-whole.fraction.what': '{value} pútin san emes, “{unit}” bolsa pútin sanlarda esaplanadı.',
  'quantity-whole.fraction.todo': 'Pútin sandı jazıń yamasa ólshem birligin tekseriń.',

  'quantity-shape.lines.what': 'Faktta {facts} mánis bar ({fact}), rejede bolsa {plans} ({plan}).',
  'quantity-shape.lines.todo': 'Eki tárepte de birdey mánislerdi birdey tártipte jazıń; joq bolsa “-” qoyıń.',
  'quantity-shape.pair.what': 'Fakt {fact}, reje bolsa {plan}: birewinde “/” bar, ekinshisinde joq.',
  'quantity-shape.pair.todo': 'Ekewin de birdey jazıń: ekewi de n/m yamasa ekewi de bir san.',

  'quantity-fits-unit.single.what': '{value} — eki san, “{unit}” birligi bolsa bir nárseni bildiredi.',
  'quantity-fits-unit.single.todo': 'Birlikte ekewin de kórsetiń yamasa bir sandı qaldırıń.',
  'quantity-fits-unit.fix.unit': '“{unit}” dep jazıw',

  'quantity-parts.count.what': '{parts} bólek sanalǵan, biraq {values} mánis jazılǵan ({value}).',
  'quantity-parts.count.todo':
    'Hár bir bólekke sanalǵan tártipte bir-birden mánis jazıń yamasa aldın jámisin, keyin bóleklerdi; joq bolsa “-” qoyıń.',
  'quantity-parts.total.what': '{parts} bólek sanalǵan, biraq bir mánis jazılǵan ({value}): ol jámi dep oqıladı.',
  'quantity-parts.total.todo': 'Bólekler belgili bolsa, hár biriniń mánisin óz aldına qatarǵa jazıń.',

  'quantity-pair.more.what': '{pair} jazıwında atamalar sanı ({titles}) nusqalar sanınan ({copies}) kóp.',
  'quantity-pair.more.todo': 'Jámi esap dápteri menen salıstırıń: eki san almasıp qalmaǵan ba, cifrda qáte joq pa?',

  'quantity-formula.error.what': 'Formula san ornına {error} qátesin shıǵarıp tur.',
  'quantity-formula.error.todo': 'Formulanı Excelde dúzetiń yamasa ornına sandı jazıń.',
  'quantity-formula.empty.what': 'Bul jerde formula bar, biraq nátiyjesi joq.',
  'quantity-formula.empty.todo':
    'Fayldı Excelde ashıń, sandı kóriń, saqlań hám qayta tekseriń; yamasa ornına sandı jazıń.',
};
