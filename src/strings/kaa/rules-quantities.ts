/** The Karakalpak sentences of the rules about quantities. */
export const kaaRulesQuantities: Readonly<Record<string, string>> = {
  'quantity-missing.why':
    'Bos ketek “joq” degendi de, “esaplanbaǵan” degendi de ańlatpaydı: esabatta san umıtılǵan ba yamasa joq pa, bilip bolmaydı. (Kitapxana statistikası: 0 tek haqıyqattan nol bolsa, tiyisli bolmasa belgi qoyıladı hám hár bir orın toltırıladı.)',
  'quantity-missing.fact.what': 'Fakt jazılmaǵan.',
  'quantity-missing.fact.todo': 'Ótken jılǵı sandı jazıń; bolmaǵan bolsa 0, bunday jumıs islenbegen bolsa “-” qoyıń.',
  'quantity-missing.plan.what': 'Reje jazılmaǵan.',
  'quantity-missing.plan.todo':
    'Usı jılǵı sandı jazıń; bolmaytuǵın bolsa 0, bunday jumıs rejelestirilmegen bolsa “-” qoyıń.',
  'quantity-missing.fix.dash': '“-” jazıw: bunday jumıs joq',
  'quantity-missing.fix.zero': '0 jazıw: sanı nol',

  'quantity-readable.why':
    'Tek sanlardı qosıw múmkin: san qasındaǵı sóz onı Excelde de, esabatta da hár qanday qosındıdan túsirip qaldıradı.',
  'quantity-readable.unreadable.what': '“{text}” muǵdar sıpatında oqılmaydı.',
  'quantity-readable.unreadable.todo':
    'Ketekte tek sandı qaldırıń; birlik ushın óz aldına baǵana bar, basqa sózler mexanizmge jazıladı.',
  'quantity-readable.fix.reading': '{reading} dep jazıw',

  'quantity-mangled.why':
    'Excel 4/4, 1/20 yamasa 5/45 jazıwın sáne dep oqıydı hám ornına 46116 sıyaqlı kún nomerin saqlaydı: qosındılarǵa sol nomer qosıladı.',
  'quantity-mangled.date.what': 'Excel bul muǵdardı sánege aylandırıp qoyǵan ({day}.{month}.{year}).',
  'quantity-mangled.date.todo': 'Negizinde ne jazılǵanın tańlań; sonnan keyin ketek tekst sıpatında saqlanadı.',
  'quantity-mangled.fix.typed': '{typed} dep jazıw',

  'quantity-text-number.why':
    'Excel tekstti hesh bir qosındıǵa qospaydı (arası ashıq “72 695”, útirli “1006,0” — tekst), ketekke qarap bolsa bunı seziw múmkin emes.',
  'quantity-text-number.text.what': '{number} sanı tekst kórinisinde saqlanǵan.',
  'quantity-text-number.text.todo': 'Excel onıń menen esaplay alıwı ushın sanǵa aylandırıń.',
  'quantity-text-number.ambiguous.what': '“{text}” bir san da, bir neshe san da bolıwı múmkin: {readings}.',
  'quantity-text-number.ambiguous.todo':
    'Ne názerde tutılǵanın tańlań; bir neshe mánis bolsa, hár biri óz aldına qatarǵa jazıladı.',
  'quantity-text-number.fix.number': '{number} mánisin san sıpatında saqlaw',
  'quantity-text-number.fix.reading': '{reading} dep oqıw',

  'quantity-negative.why':
    'Rejede hesh nárse nolden kem bolmaydı; minus — jazıw qátesi yamasa sanǵa jabısıp qalǵan sızıqsha.',
  'quantity-negative.negative.what': 'Muǵdar teris: {value}.',
  'quantity-negative.negative.todo': 'Minusti alıp taslań yamasa durıs sandı jazıń.',

  'quantity-whole.why':
    'Yarım paydalanıwshı yamasa yarım nusqa bolmaydı: bólshek — onlıq belginiń qátesi, formula qaldıǵı yamasa basqa qatardıń sanı.',
  'quantity-whole.fraction.what': '{value} pútin san emes, “{unit}” bolsa pútin sanlarda esaplanadı.',
  'quantity-whole.fraction.todo': 'Pútin sandı jazıń yamasa ólshem birligin tekseriń.',

  'quantity-shape.why':
    'Bes mánisli fakttı tórt mánisli reje menen, atama/nusqanı bir san menen qatarma-qatar salıstırıp bolmaydı: bir tárepte mánis túsip qalǵan.',
  'quantity-shape.lines.what': 'Faktta {facts} mánis bar ({fact}), rejede bolsa {plans} ({plan}).',
  'quantity-shape.lines.todo': 'Eki tárepte de birdey mánislerdi birdey tártipte jazıń; joq bolsa “-” qoyıń.',
  'quantity-shape.pair.what': 'Fakt {fact}, reje bolsa {plan}: birewinde “/” bar, ekinshisinde joq.',
  'quantity-shape.pair.todo': 'Ekewin de birdey jazıń: ekewi de n/m yamasa ekewi de bir san.',

  'quantity-fits-unit.why':
    '“/” menen ajıratılǵan eki san — eki túrli esap (atama/nusqa, ilaj/adam): qaysıları ekenin birlik kórsetedi, bolmasa olardı qosıp bolmaydı.',
  'quantity-fits-unit.single.what': '{value} — eki san, “{unit}” birligi bolsa bir nárseni bildiredi.',
  'quantity-fits-unit.single.todo': 'Birlikte ekewin de kórsetiń yamasa bir sandı qaldırıń.',
  'quantity-fits-unit.fix.unit': '“{unit}” dep jazıw',

  'quantity-parts.why':
    'Atamada bólekler sanalǵan (“- yangi; - qayta”), mánisler sol tártipte olarǵa tiyisli: birewi kem yamasa artıq bolsa, qaysı mánis neniki ekenin bilip bolmaydı.',
  'quantity-parts.count.what': '{parts} bólek sanalǵan, biraq {values} mánis jazılǵan ({value}).',
  'quantity-parts.count.todo':
    'Hár bir bólekke sanalǵan tártipte bir-birden mánis jazıń yamasa aldın jámisin, keyin bóleklerdi; joq bolsa “-” qoyıń.',
  'quantity-parts.total.what': '{parts} bólek sanalǵan, biraq bir mánis jazılǵan ({value}): ol jámi dep oqıladı.',
  'quantity-parts.total.todo': 'Bólekler belgili bolsa, hár biriniń mánisin óz aldına qatarǵa jazıń.',

  'quantity-pair.why':
    'Fondqa kelgen hár bir atama keminde bir nusqada keledi: atamalar sanı (“/” aldında) nusqalar sanınan (“/” artında) kóp bolmaydı. Kóp bolsa, ekewi almasıp qalǵan yamasa cifrda qáte bar.',
  'quantity-pair.more.what': '{pair} jazıwında atamalar sanı ({titles}) nusqalar sanınan ({copies}) kóp.',
  'quantity-pair.more.todo': 'Jámi esap dápteri menen salıstırıń: eki san almasıp qalmaǵan ba, cifrda qáte joq pa?',

  'quantity-formula.why':
    '#REF! yamasa #DIV/0! shıǵarǵan formula esaplaytuǵın keteklerin joǵaltqan; esabat ta bul sansız qaladı.',
  'quantity-formula.error.what': 'Formula san ornına {error} qátesin shıǵarıp tur.',
  'quantity-formula.error.todo': 'Formulanı Excelde dúzetiń yamasa ornına sandı jazıń.',
};
