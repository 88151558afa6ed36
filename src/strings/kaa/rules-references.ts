/** The Karakalpak sentences of the rules about what plans cite. */
export const kaaRulesReferences: Readonly<Record<string, string>> = {
  'reference-expired.ended.what': '{programme}-jıllar baǵdarlamasına súyenilgen, reje bolsa {year}-jıldıki.',
  'reference-expired.ended.todo':
    'Házir ámeldegi baǵdarlamanı keltiriń; eskisi ele kúshte bolsa, qaysı hújjetke muwapıq ekenin túsindirmede jazıń.',

  'reference-year.other.what': '“{event}” atamasında {written} jazılǵan, reje bolsa {year}-jıldıki.',
  'reference-year.other.todo': '{year} dep jazıń; basqa jılǵı ilaj názerde tutılǵan bolsa, túsindirmede aytıp ótiń.',
  'reference-year.fix.year': '{written} → {year}',

  'reference-ordinal.low.what':
    '“{event}” bul jerde {written} dep jazılǵan, biraq {known} {knownYear}-jılda bolǵan: {year}-jılda ol keminde {least}.',
  'reference-ordinal.low.todo': 'Neshinshisi ekenin anıqlap, tártip nomerin jazıń.',
  'reference-ordinal.other.what': '“{event}” bul jerde {written} dep jazılǵan, biraq {year}-jılǵısı {known} bolǵan.',
  'reference-ordinal.other.todo': '{known} dep jazıń.',

  'reference-citation.form.what': '{written} ádette basqasha jazıladı: {expected}.',
  'reference-citation.form.todo': 'Hújjetlerdi birdey formada jazıń: “2023-yil 21-dekabrdagi PQ-401-son qarori”.',
  'reference-citation.fix.form': '{expected} dep jazıw',
};
