/** The Karakalpak sentences of the rules about deadlines, frequency and the responsible. */
export const kaaRulesDeadlines: Readonly<Record<string, string>> = {
  'deadline-missing.why':
    'Shereklik esabat sol sherekte orınlanatuǵın bántlerdi aladı: múddeti joq bánt hesh qashan soralmaydı. (Kitapxana statistikasınıń qadaǵalawı: rejesi nolden artıq bolsa, múddeti soraladı.)',
  'deadline-missing.missing.what': 'Bánttiń orınlanıw múddeti jazılmaǵan.',
  'deadline-missing.missing.todo': 'Jılın kórsetip sherekti, aydı yamasa “jıl dawamında” dep jazıń.',
  'deadline-missing.none.what': 'Birde bir bánttiń orınlanıw múddeti jazılmaǵan.',
  'deadline-missing.none.todo': 'Hár bir bánt boyınsha jılın kórsetip sherekti, aydı yamasa “jıl dawamında” dep jazıń.',

  'deadline-year.why':
    'Basqa jılda orınlanatuǵın jumıs basqa rejege tiyisli: usı jılǵı esabatqa kirmey qaladı. Tek jıllıq esabat keyingi jıldıń yanvar yamasa fevral ayında tapsırılıwı múmkin. (Kitapxana statistikası formaları 15-fevralǵa shekem tapsırıladı.)',
  'deadline-year.other.what': 'Múddette {year}-jıl jazılǵan, reje bolsa {expectedYear}-jıl ushın.',
  'deadline-year.other.todo': '{expectedYear}-jıl dep jazıń yamasa bántti {year}-jıldıń rejesine ótkeriń.',
  'deadline-year.copied.what':
    '{count} múddette {year}-jıl jazılǵan, reje bolsa {expectedYear}-jıl ushın: múddetler basqa rejeden kóshirilgen.',
  'deadline-year.copied.todo': 'Hámmesine {expectedYear}-jıl dep jazıń.',
  'deadline-year.fix.year': '{year} → {expectedYear}',
  'deadline-year.fix.all': 'Barlıq {count} múddette {year} → {expectedYear}',

  'deadline-no-year.why':
    'Bir bette jıl ya barlıq múddetlerde jazıladı, ya hesh qaysısında jazılmaydı: “2026-yil davomida”lar arasındaǵı jalǵız “Yil davomida” basqa rejeden kóshirilgenge uqsaydı. (Ishki qaǵıyda.)',
  'deadline-no-year.absent.what': 'Múddette jıl jazılmaǵan, bettiń basqa múddetlerinde bolsa jazılǵan.',
  'deadline-no-year.absent.todo': 'Oǵan {year}-jıldı jazıń.',
  'deadline-no-year.fix.year': '“{text}” dep jazıw',

  'deadline-quarters.why':
    'Jılda tórt sherek bar: besinshi sherekke yamasa “III–I” sherekke jazılǵan bánt birde bir shereklik esabatqa túspeydi yamasa basqasına túsedi. (Ishki qaǵıyda.)',
  'deadline-quarters.stray.what': 'Jılda “{quarter}” sherek joq.',
  'deadline-quarters.stray.todo': 'I, II, III yamasa IV dep jazıń.',
  'deadline-quarters.order.what': '“{text}” múddetinde sherekler tártip penen jazılmaǵan.',
  'deadline-quarters.order.todo': 'Olardı jıl tártibinde yamasa názerde tutılǵan sherekti jazıń.',
  'deadline-quarters.fix.quarter': '{quarter} dep jazıw',
  'deadline-quarters.fix.rising': '“{text}” dep jazıw',

  'deadline-conflict.why':
    '“2026-yil davomida. I chorak” jumıstı pútin jılda da, birinshi sherekte de soraydı: qashan keshikkenin hesh kim ayta almaydı. Muǵdarı 2 bolǵan “I-III chorak” kóbinese I hám III sherekti bildiredi. (Ishki qaǵıyda.)',
  'deadline-conflict.two.what': 'Bul jerde eki múddet bar: “{first}” hám “{second}”.',
  'deadline-conflict.two.todo': 'Durısın qaldırıń.',
  'deadline-conflict.often.what': 'Múddette hár sherek te, ayırım sherekler de jazılǵan: “{text}”.',
  'deadline-conflict.often.todo': 'Ya “hár sherekte” dep, ya kerekli shereklerdi jazıń.',
  'deadline-conflict.range.what':
    '“{text}” {quarters} sherekti bildiredi, rejede bolsa {count}: birinshisi hám aqırǵısı názerde tutılǵan bolıwı múmkin.',
  'deadline-conflict.range.todo': 'Názerde tutılǵan shereklerdi birme-bir jazıń.',
  'deadline-conflict.fix.text': '“{text}” dep jazıw',

  'deadline-readable.why':
    'Sherek esabatına tek múddetinde sherek, ay yamasa pútin jıl kórsetilgen bántlerdi alıw múmkin. (Ishki qaǵıyda.)',
  'deadline-readable.unreadable.what': '“{text}” jazıwınan jumıs qashan orınlanatuǵını túsinilmeydi.',
  'deadline-readable.unreadable.todo': 'Sherekti (“I sherek”), aydı yamasa “jıl dawamında” dep jazıń.',

  'frequency-quantity.why':
    'Hár ay soralatuǵın hújjet on eki ret tapsırıladı: basqa san tursa, ya tekst, ya san basqa bántten kóshirilgen. (Qararlardıń bántlerinde jiyiligi aytıladı; kitapxana statistikasınıń qadaǵalawı ekewin salıstıradı.)',
  'frequency-quantity.equal.what': 'Tekstke qaraǵanda jılına {times} ret tapsırıladı, rejede bolsa {value}.',
  'frequency-quantity.equal.todo': 'Sandı yamasa tekstti dúzetiń yaki nege ayırmashılıq bar ekenin túsindirmede jazıń.',
  'frequency-quantity.least.what': 'Tekstke qaraǵanda jılına keminde {times} ret ótkeriledi, rejede bolsa {value}.',
  'frequency-quantity.least.todo': 'Sandı yamasa tekstti dúzetiń yaki nege ayırmashılıq bar ekenin túsindirmede jazıń.',

  'responsible-missing.why':
    'Hesh kim juwap bermeytuǵın jumıstı hesh kim orınlamaydı, xızmet esabatında da ol bolmaydı. (Kitapxana statistikasınıń qadaǵalawı: rejesi nolden artıq bolsa, kim orınlaytuǵını soraladı.)',
  'responsible-missing.missing.what': 'Bántke juwapker jazılmaǵan.',
  'responsible-missing.missing.todo': 'Onı orınlaytuǵın xızmetti yamasa lawazımdı jazıń.',
  'responsible-missing.none.what': 'Birde bir bántke juwapker jazılmaǵan.',
  'responsible-missing.none.todo': 'Hár bir bánt boyınsha onı orınlaytuǵın xızmetti yamasa lawazımdı jazıń.',

  'responsible-known.why':
    'Bántler xızmetler boyınsha bólistiriledi hám esabat ta usılay beriledi: dizimde joq yamasa qáte jazılǵan atamaǵa bánt túspeydi. (Xızmetler oraylardıń ustavlarında atalǵan.)',
  'responsible-known.unknown.what': '“{service}” xızmetler diziminde joq.',
  'responsible-known.unknown.todo':
    'Dizimnen xızmet tańlań; orayda bunday xızmet yamasa lawazım bolsa, usı halında qaldırıń.',
  'responsible-known.fix.label': '“{label}” dep jazıw',

  'responsible-separated.why':
    'Bir qatarǵa jabısqan eki xızmet bir uzın atama bolıp oqıladı; filtr hám xızmet esabatı ekinshisin kórmeydi. (Ishki qaǵıyda.)',
  'responsible-separated.glued.what': '{count} xızmet arasına belgi qoyılmay bir qatarda jazılǵan.',
  'responsible-separated.glued.todo': 'Hár birin óz aldına qatarǵa jazıń.',
  'responsible-separated.fix.lines': 'Hár bir xızmetti óz aldına qatarǵa qoyıw',
};
