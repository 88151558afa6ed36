/** The Karakalpak sentences of the rules about what plans cite. */
export const kaaRulesReferences: Readonly<Record<string, string>> = {
  'reference-expired.why':
    'Tamamlanǵan baǵdarlamaǵa súyengen jumıstıń tiykarı joq: rejeni tastıyıqlawshı qaysı hújjet ámelde ekenin soraydı. (Jıllar baǵdarlamanıń óziniki, “2020-2025-yillarda”; belgili baǵdarlamalardıki qaǵıydalar toplamında turadı.)',
  'reference-expired.ended.what': '{programme}-jıllar baǵdarlamasına súyenilgen, reje bolsa {year}-jıldıki.',
  'reference-expired.ended.todo':
    'Házir ámeldegi baǵdarlamanı keltiriń; eskisi ele kúshte bolsa, qaysı hújjetke muwapıq ekenin túsindirmede jazıń.',

  'reference-year.why':
    'Atamasında ótken jıldıń nomeri turǵan ilaj ótken jılǵı rejeden kóshirilgen; esabat ótip ketken ilaj haqqında aytıp qaladı. (Hár jılǵı ilajlardıń atamaları qaǵıydalar toplamında turadı.)',
  'reference-year.other.what': '“{event}” atamasında {written} jazılǵan, reje bolsa {year}-jıldıki.',
  'reference-year.other.todo': '{year} dep jazıń; basqa jılǵı ilaj názerde tutılǵan bolsa, túsindirmede aytıp ótiń.',
  'reference-year.fix.year': '{written} → {year}',

  'reference-ordinal.why':
    '2024-jılǵı XVII konferenciya 2026-jıldıki bola almaydı: atama aldınǵı rejeden kóshirilgen. Sonnan beri neshewi ótkenin esaplap bolmaydı (“Central Asia” bir jıl ótkerilmegen), sonlıqtan san usınılmaydı. (Anıq belgili tártip nomerleri qaǵıydalar toplamında turadı.)',
  'reference-ordinal.low.what':
    '“{event}” bul jerde {written} dep jazılǵan, biraq {known} {knownYear}-jılda bolǵan: {year}-jılda ol keminde {least}.',
  'reference-ordinal.low.todo': 'Neshinshisi ekenin anıqlap, tártip nomerin jazıń.',
  'reference-ordinal.other.what': '“{event}” bul jerde {written} dep jazılǵan, biraq {year}-jılǵısı {known} bolǵan.',
  'reference-ordinal.other.todo': '{known} dep jazıń.',

  'reference-citation.why':
    'Birdey jazılǵan hújjetti izlegende tabıw hám basqa rejeler menen salıstırıw múmkin; nızamshılıq bazası (lex.uz) da usılay jazadı. (Ishki qaǵıyda.)',
  'reference-citation.form.what': '{written} ádette basqasha jazıladı: {expected}.',
  'reference-citation.form.todo': 'Hújjetlerdi birdey formada jazıń: “2023-yil 21-dekabrdagi PQ-401-son qarori”.',
  'reference-citation.fix.form': '{expected} dep jazıw',
};
