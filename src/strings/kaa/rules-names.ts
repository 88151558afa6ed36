/** The Karakalpak sentences of the rules about names and units. */
export const kaaRulesNames: Readonly<Record<string, string>> = {
  'name-missing.missing.what': 'Bánttiń ataması jazılmaǵan.',
  'name-missing.missing.todo': 'Bul qatarda ne esaplanatuǵının reje formasındaǵı ataması menen jazıń.',

  'name-repeated.repeated.what': 'Bunnan aldınǵı bánt{number} de usılay atalǵan: “{name}”.',
  'name-repeated.repeated.todo': 'Bul bántke óz atamasın jazıń yamasa qatar qátelesip kóshirilgen bolsa, onı óshiriń.',
  'name-repeated.shifted.what':
    'Bunnan aldınǵı bánt{number} de “{name}” dep atalǵan, biraq ol jerde ólshem birligi “{first}”, bul jerde bolsa “{second}”: atamalar mánislerge salıstırǵanda jıljıp ketkenge uqsaydı.',
  'name-repeated.shifted.todo':
    'Átiraptaǵı qatarlardı ótken jılǵı reje menen salıstırıń hám hár bir atamanı óz birligi hám mánisleriniń qasına qoyıń.',

  'mechanism-missing.missing.what': 'Bánttiń ámelge asırıw mexanizmi jazılmaǵan.',
  'mechanism-missing.missing.todo':
    'Jumıs qalay orınlanatuǵının qısqasha jazıń (shártnama tiykarında, reje tiykarında, qaysı hújjetke muwapıq).',
  'mechanism-missing.none.what': 'Birde bir bánttiń ámelge asırıw mexanizmi jazılmaǵan.',
  'mechanism-missing.none.todo': 'Hár bir bánt boyınsha jumıs qalay orınlanatuǵının qısqasha jazıń.',

  'unit-missing.missing.what': 'Muǵdar bar, biraq ólshem birligi jazılmaǵan.',
  'unit-missing.missing.todo': 'Bul bánt qaysı birlikte esaplanatuǵının tańlań.',
  'unit-missing.fix.unit': '“{unit}” dep jazıw',

  'unit-known.unknown.what': '“{unit}” ólshem birlikleri diziminde joq.',
  'unit-known.unknown.todo': 'Dizimnen birlik tańlań; hesh qaysısı sáykes kelmese, ne esaplanǵanın túsindirmede jazıń.',
  'unit-known.none.what': '“{unit}” san bar ekenin bildiredi, neniń sanı ekenin emes.',
  'unit-known.none.todo': 'Ne esaplanatuǵının tańlań: ilaj, nusqa, adam hám taǵı basqa.',
  'unit-known.alias.what':
    '“{unit}” ádette “{meant}” ornına jazıladı, biraq dizimde joq hám basqa mánisti de bildiriwi múmkin.',
  'unit-known.alias.todo': 'Mánisler negizinde qaysı birlikte esaplanǵan bolsa, sonı tańlań.',
  'unit-known.fix.unit': '“{unit}” dep jazıw',

  'unit-spelling.spelling.what': 'Ólshem birlikleri diziminde “{unit}” emes, “{label}” dep jazıladı.',
  'unit-spelling.spelling.todo': '“{label}” dep jazıń.',
  'unit-spelling.fix.label': '“{label}” dep jazıw',

  'unit-fits-indicator.unfit.what': 'Ólshem birligi “{unit}”, bul bánt bolsa tómendegishe esaplanadı: {admitted}.',
  'unit-fits-indicator.unfit.todo': 'Sáykes birlikti tańlań yamasa mánisler basqa qatardıki emes ekenin tekseriń.',
  'unit-fits-indicator.fix.unit': '“{unit}” dep jazıw',

  'unit-scale.mixed.what':
    'Bul jerde qarjı “{unit}” menen, kesteniń basqa qatarlarında ({count}) bolsa “{common}” menen esaplanǵan.',
  'unit-scale.mixed.todo':
    'Bir ólshemnen paydalanıń: bul qatardaǵı qarjını “{common}” esabında jazıp, birligin de ózgertiń.',
};
