const MISSING = {
  what: '“{label}” baǵanası tabılmadı.',
  todo: 'Onıń atamasın keste basına jazıń yamasa qaysı baǵana ekenin kórsetiń.',
};

/** The Karakalpak sentences of the rules about the sheet. */
export const kaaRulesSheet: Readonly<Record<string, string>> = {
  'sheet-columns.why':
    'Ataması, ólshem birligi, fakt hám reje bolmasa, esabatqa qoyatuǵın nárse joq; qalǵan tórt baǵana jumıs qalay, qashan hám kim tárepinen orınlanatuǵının bildiredi.',
  'sheet-columns.number.what': MISSING.what,
  'sheet-columns.number.todo': MISSING.todo,
  'sheet-columns.name.what': MISSING.what,
  'sheet-columns.name.todo': MISSING.todo,
  'sheet-columns.unit.what': MISSING.what,
  'sheet-columns.unit.todo': MISSING.todo,
  'sheet-columns.fact.what': MISSING.what,
  'sheet-columns.fact.todo': MISSING.todo,
  'sheet-columns.plan.what': MISSING.what,
  'sheet-columns.plan.todo': MISSING.todo,
  'sheet-columns.mechanism.what': MISSING.what,
  'sheet-columns.mechanism.todo': MISSING.todo,
  'sheet-columns.deadline.what': MISSING.what,
  'sheet-columns.deadline.todo': MISSING.todo,
  'sheet-columns.responsible.what': MISSING.what,
  'sheet-columns.responsible.todo': MISSING.todo,
  'sheet-columns.secondTable.what': 'Bul jerde jáne bir reje kestesi baslanadı; tek onnan joqarıdaǵısı oqıldı.',
  'sheet-columns.secondTable.todo': 'Onı bólek betke kóshiriń, ol sol jerde tekseriledi.',

  'sheet-years.why':
    'Esabat usı jılǵı sanlardı bir baǵanadan, ótken jılǵısın basqasınan aladı; jıl qáte bolsa, sanlar basqa jıldıń esabatına túsedi.',
  'sheet-years.title.what': 'Rejeniń bas atamasında {year}-jıl jazılǵan, reje bolsa {expectedYear}-jıldıki.',
  'sheet-years.title.todo': 'Bas atamaǵa {expectedYear}-jıldı jazıń.',
  'sheet-years.plan.what': 'Reje baǵanasında {year}-jıl jazılǵan, reje bolsa {expectedYear}-jıldıki.',
  'sheet-years.plan.todo': 'Keste basına {expectedYear}-jıldı jazıń.',
  'sheet-years.fact.what': 'Fakt baǵanasında {year}-jıl jazılǵan, rejeden aldınǵı jıl bolsa {expectedYear}.',
  'sheet-years.fact.todo': 'Keste basına {expectedYear}-jıldı jazıń.',
  'sheet-years.fix.year': '{year} → {expectedYear}',

  'sheet-title.why':
    'Aymaqtaǵı rejeler shólkem ataması boyınsha jámlenedi: eki túrli jazılǵan atama eki shólkem bolıp qaladı.',
  'sheet-title.spelling.what':
    'Shólkem ataması bul jerde “{written}”, bas atamanıń basqa jerinde bolsa “{other}” dep jazılǵan.',
  'sheet-title.spelling.todo': 'Atamanı hámme jerde birdey jazıń.',
  'sheet-title.fix.spelling': '“{written}” → “{expected}”',

  'sheet-organisation.why':
    'Aymaq rejelerdi rayonlar boyınsha jámleydi: dizimde joq atama hesh qaysı qatarǵa túspeydi yamasa sol rayonnıń ekinshi qatarı bolıp qaladı. (Ishki qaǵıyda; dizim qaǵıydalar toplamında turadı.)',
  'sheet-organisation.unknown.what': '“{written}” rayonlar hám qalalar diziminde joq.',
  'sheet-organisation.unknown.todo': 'Atamanı dizimdegidey jazıń; dizimde bolmasa, túsindirmede aytıp ótiń.',
  'sheet-organisation.near.what': '“{written}” rayonlar hám qalalar diziminde joq; oǵan eń jaqını — “{name}”.',
  'sheet-organisation.near.todo': 'Atamanı dizimdegidey jazıń; basqa jer bolsa, túsindirmede aytıp ótiń.',
  'sheet-organisation.missing.what': 'Bas atamada rayon da, wálayat ta jazılmaǵan.',
  'sheet-organisation.missing.todo': 'Reje kimdiki ekenin jazıń: rayon hám oray ataması.',
  'sheet-organisation.fix.name': '“{written}” → “{expected}”',

  'sheet-approval.why':
    'Reje basshı tastıyıqlaǵan kúnnen baslap kúshke kiredi; onı alǵan adam kim juwapker ekenin usı jazıwdan biledi. (Is júrgiziw tártibi; oraylardıń ustavları da usı jazıw menen baslanadı.)',
  'sheet-approval.missing.what': 'Bette tastıyıqlaw jazıwı (TASTÍYÍQLAYMAN) joq.',
  'sheet-approval.missing.todo': 'Onı joqarı oń tárepke qoyıń: sózi, lawazım, qol qoyıw ornı, atı hám sáne.',
  'sheet-approval.bare.what': 'Tastıyıqlaw sóziniń astında lawazım, qol, atı hám sáne joq.',
  'sheet-approval.bare.todo': 'Kim tastıyıqlaytuǵının jazıń, qol qoyıw hám sáne ushın orın qaldırıń.',
  'sheet-approval.post.what': 'Tastıyıqlaw jazıwında lawazım joq.',
  'sheet-approval.post.todo': 'Tastıyıqlawshınıń lawazımın jazıń.',
  'sheet-approval.signature.what': 'Tastıyıqlaw jazıwında qol qoyıw ornı joq.',
  'sheet-approval.signature.todo': 'Atınıń aldına sızıq (______) qoyıń.',
  'sheet-approval.name.what': 'Tastıyıqlaw jazıwında at joq.',
  'sheet-approval.name.todo': 'Bas háripleri menen familiyanı jazıń.',
  'sheet-approval.date.what': 'Tastıyıqlaw jazıwında sáne joq.',
  'sheet-approval.date.todo': 'Sáneni jazıń yamasa oǵan orın qaldırıń.',
};
