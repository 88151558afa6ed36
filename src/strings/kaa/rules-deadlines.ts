/** The Karakalpak sentences of the rules about deadlines, frequency and the responsible. */
export const kaaRulesDeadlines: Readonly<Record<string, string>> = {
  'deadline-missing.missing.what': 'Bánttiń orınlanıw múddeti jazılmaǵan.',
  'deadline-missing.missing.todo': 'Jılın kórsetip sherekti, aydı yamasa “jıl dawamında” dep jazıń.',
  'deadline-missing.none.what': 'Birde bir bánttiń orınlanıw múddeti jazılmaǵan.',
  'deadline-missing.none.todo': 'Hár bir bánt boyınsha jılın kórsetip sherekti, aydı yamasa “jıl dawamında” dep jazıń.',

  'deadline-year.other.what': 'Múddette {year}-jıl jazılǵan, reje bolsa {expectedYear}-jıl ushın.',
  'deadline-year.other.todo': '{expectedYear}-jıl dep jazıń yamasa bántti {year}-jıldıń rejesine ótkeriń.',
  'deadline-year.copied.what':
    '{count} múddette {year}-jıl jazılǵan, reje bolsa {expectedYear}-jıl ushın: múddetler basqa rejeden kóshirilgen.',
  'deadline-year.copied.todo': 'Hámmesine {expectedYear}-jıl dep jazıń.',
  'deadline-year.fix.year': '{year} → {expectedYear}',
  'deadline-year.fix.all': 'Barlıq {count} múddette {year} → {expectedYear}',

  'deadline-no-year.absent.what': 'Múddette jıl jazılmaǵan, bettiń basqa múddetlerinde bolsa jazılǵan.',
  'deadline-no-year.absent.todo': 'Oǵan {year}-jıldı jazıń.',
  'deadline-no-year.fix.year': '“{text}” dep jazıw',

  'deadline-quarters.stray.what': 'Jılda “{quarter}” sherek joq.',
  'deadline-quarters.stray.todo': 'I, II, III yamasa IV dep jazıń.',
  'deadline-quarters.order.what': '“{text}” múddetinde sherekler tártip penen jazılmaǵan.',
  'deadline-quarters.order.todo': 'Olardı jıl tártibinde yamasa názerde tutılǵan sherekti jazıń.',
  'deadline-quarters.fix.quarter': '{quarter} dep jazıw',
  'deadline-quarters.fix.rising': '“{text}” dep jazıw',

  'deadline-conflict.two.what': 'Bul jerde eki múddet bar: “{first}” hám “{second}”.',
  'deadline-conflict.two.todo': 'Durısın qaldırıń.',
  'deadline-conflict.often.what': 'Múddette hár sherek te, ayırım sherekler de jazılǵan: “{text}”.',
  'deadline-conflict.often.todo': 'Ya “hár sherekte” dep, ya kerekli shereklerdi jazıń.',
  'deadline-conflict.range.what':
    '“{text}” {quarters} sherekti bildiredi, rejede bolsa {count}: birinshisi hám aqırǵısı názerde tutılǵan bolıwı múmkin.',
  'deadline-conflict.range.todo': 'Názerde tutılǵan shereklerdi birme-bir jazıń.',
  'deadline-conflict.fix.text': '“{text}” dep jazıw',

  'deadline-readable.unreadable.what': '“{text}” jazıwınan jumıs qashan orınlanatuǵını túsinilmeydi.',
  'deadline-readable.unreadable.todo': 'Sherekti (“I sherek”), aydı yamasa “jıl dawamında” dep jazıń.',

  'frequency-quantity.equal.what': 'Tekstke qaraǵanda jılına {times} ret tapsırıladı, rejede bolsa {value}.',
  'frequency-quantity.equal.todo': 'Sandı yamasa tekstti dúzetiń yaki nege ayırmashılıq bar ekenin túsindirmede jazıń.',
  'frequency-quantity.least.what': 'Tekstke qaraǵanda jılına keminde {times} ret ótkeriledi, rejede bolsa {value}.',
  'frequency-quantity.least.todo': 'Sandı yamasa tekstti dúzetiń yaki nege ayırmashılıq bar ekenin túsindirmede jazıń.',

  'responsible-missing.missing.what': 'Bántke juwapker jazılmaǵan.',
  'responsible-missing.missing.todo': 'Onı orınlaytuǵın xızmetti yamasa lawazımdı jazıń.',
  'responsible-missing.none.what': 'Birde bir bántke juwapker jazılmaǵan.',
  'responsible-missing.none.todo': 'Hár bir bánt boyınsha onı orınlaytuǵın xızmetti yamasa lawazımdı jazıń.',

  'responsible-known.unknown.what': '“{service}” xızmetler diziminde joq.',
  'responsible-known.unknown.todo':
    'Dizimnen xızmet tańlań; orayda bunday xızmet yamasa lawazım bolsa, usı halında qaldırıń.',
  'responsible-known.fix.label': '“{label}” dep jazıw',

  'responsible-separated.glued.what': '{count} xızmet arasına belgi qoyılmay bir qatarda jazılǵan.',
  'responsible-separated.glued.todo': 'Hár birin óz aldına qatarǵa jazıń.',
  'responsible-separated.fix.lines': 'Hár bir xızmetti óz aldına qatarǵa qoyıw',
};
