import type { mappingEn } from '../en/mapping';
import type { WordsLike } from '../language';

/** The words of mapping a form without marks. */
export const mappingKaa: WordsLike<typeof mappingEn> = {
  'map.title': 'Úlgi neni soraydı',
  'map.back': 'Esabatqa qaytıw',
  'map.offer':
    'Bul úlgide belgiler joq. IshReja onıń qatar hám baǵanaların oqıp, qay jerge ne jazılatuǵının usınıs etedi, siz tastıyıqlaysız.',
  'map.open': 'Úlgini sáykeslendiriw',
  'map.again': 'Sáykeslendiriwdi jáne kóriw',
  'map.known': 'Bul úlgi tanıs: {count} ketek siz tastıyıqlaǵanday sáykeslendirildi.',
  'map.text':
    'Hár bir qatarda rejeden ne alınatuǵını hám jazılatuǵın san kórsetilgen. Siz tastıyıqlamaǵansha hesh nárse jazılmaydı.',
  'map.reading': 'Úlgi oqılmaqta…',
  'map.none': 'Úlgide keste tabılmadı: atlar ústinde “2026-jıl reje” sıyaqlı basqıshlar qatarı joq.',
  'map.none.todo': 'Fayl durıs ekenin tekseriń yamasa keteklerge belgilerdi qoldan jazıń.',
  'map.counts': 'Anıq: {sure} · kórip shıǵıladı: {look} · ashıq: {unknown}',
  'map.leftAlone':
    'Toltırılǵan ketekler óz halında qaladı: {formula} formula, {filled} toltırılǵan, {closed} “x” qoyılǵan.',
  'map.confirmSure': 'Anıqlarınıń hámmesin tastıyıqlaw ({count})',
  'map.example': 'Qoldan toltırılǵan úlgi beriw…',
  'map.example.text': 'Usı úlginiń usı reje boyınsha qoldan toltırılǵanı: sanları qaysı qatar ne ekenin kórsetedi.',
  'map.example.agrees': 'Toltırılǵan úlgi oqıldı: {of} sanınan {agrees} i usı rejede bar.',
  'map.example.other':
    'Toltırılǵan úlgi járdem bermedi: {of} sanınan tek {agrees} i usı rejede bar. Múmkin, ol basqa rayon yamasa jıldiki.',
  'map.import': 'Tayar sáykeslendiriwdi ashıw…',
  'map.export': 'Sáykeslendiriwdi saqlaw',
  'map.changes': 'Bul úlgide ne ózgergen ({count})',
  'map.filter': 'Qatarlar',
  'map.filter.look': 'Islenetuǵın jumıs ({count})',
  'map.filter.done': 'Tastıyıqlanǵan ({count})',
  'map.filter.all': 'Hámmesi ({count})',
  'map.allDone': 'Hámmesi tastıyıqlanǵan.',
  'map.table': '{sheet}, {row}-qatardan',
  'map.outside': '{sheet}, kesteden tısqarı',
  'map.view': 'Úlginiń kórinisi',
  'map.view.text': 'Ramkadaǵı sanlar jazıladı. Ketekti bassańız, onıń qatarına ótiledi.',
  'map.indicator': '{row}-qatar kórsetkishi',
  'map.indicator.hint': 'Kórsetkishti izlew',
  'map.indicator.unknown': 'Bunday kórsetkish joq, dizimnen tańlań.',
  'map.perhaps': 'Múmkin:',
  'map.measure': '{cell} ketegi ne aladı',
  'map.leave': 'bos qalsın',
  'map.leaveRow': 'Qatar bos qalsın',
  'map.confirmRow': 'Durıs',
  'map.undecided': '— tańlań —',
  'map.noValue': 'ele mánisi joq',
  'map.pair': '{label}: atamada/nusqada bir ketekte',
  'map.use': 'Úlgini toltırıw ({count} ketek)',
  'map.use.open': '{count} ketek tastıyıqlanbaǵan, olar bos qaladı.',
  'map.refused': '{count} ketekti toltırıp bolmaydı: olarda birnárse jazılǵan ({cells}).',

  'confidence.sure': 'anıq',
  'confidence.look': 'kórip shıǵıń',
  'confidence.unknown': 'belgisiz',
  'confidence.done': 'tastıyıqlanǵan',

  'doubt.row': 'qatar atı anıq aytpaydı',
  'doubt.column': 'baǵana basqıshı anıq aytpaydı',
  'doubt.unit': 'ólshem birligi rejedegiden basqa',
  'doubt.section': 'basqa basqısh astında tur',
  'doubt.tie': 'ekewinen biri bolıwı múmkin, onı ólshem birligi aytar edi',
  'doubt.twice': 'tap usını basqa ketek te soraydı',
  'doubt.zero': 'ketekte 0 tur',
  'doubt.example': 'toltırılǵan úlgide bul jerde basqa san tur',

  'change.moved': '{from} → {to}: kóshken, “{label}”',
  'change.relabelled': '{from} → {to}: atı “{before}” edi, endi “{label}”',
  'change.vanished': '{from}: joq bolǵan, “{label}” ({mark})',
  'change.added': '{to}: jańa, “{label}”',

  'fault.not-json':
    '{file} faylı JSON emes. Úlginiń sáykeslendiriwi saqlanǵan fayldı saylań yamasa úlgini qayta sáykeslendiriń.',
  'fault.not-mapping':
    '{file} faylında IshReja sáykeslendiriwi joq. Úlginiń sáykeslendiriwi saqlanǵan fayldı saylań yamasa úlgini qayta sáykeslendiriń.',
  'fault.later-version': '{file} faylı keyingi versiyada jazılǵan, IshRejanı jańalań.',
  'fault.shape':
    '{file} sáykeslendiriwi zıyanlanǵan: {path}. Aldıńǵı nusqasın alıń yamasa úlgini qayta sáykeslendiriń.',
  'fault.unknown-mark':
    '{file} sáykeslendiriwinde {path} ornında “{detail}” tur, qaǵıydalar toplamında bunday belgi joq. Sol jerin dúzetiń yamasa úlgini qayta sáykeslendiriń.',
  'fault.no-cell':
    '{file} sáykeslendiriwinde {path} ornında “{detail}” tur, bunday ketek bolmaydı. Sol jerin dúzetiń yamasa úlgini qayta sáykeslendiriń.',

  'cli.marked': 'Úlgide belgiler bar, onı sáykeslendiriw shárt emes: ishreja report --template menen toltırıń.',
  'cli.counts': '{form}: anıq {sure}, kórip shıǵıladı {look}, ashıq {unknown}.',
  'cli.written':
    'Sáykeslendiriw: {out}. Onıń look dizimindegi ketekler alıp taslanbaǵansha toltırılmaydı; bos belgi ketekti bos qaldıradı.',
  'cli.cell': '  {place} {confidence}: {row} · {column} → {mark} ({why})',
  'cli.open': '  {place} {confidence}: {row} · {column} ({why})',
  'cli.perhaps': '; múmkin {offered}',
  'cli.nothing': 'rejede buǵan uqsası joq',
  'cli.kept': 'Aldınǵıday: {count} ketek.',
  'cli.notLooked': 'Sáykeslendiriwdegi {count} ketek ele kórip shıǵılmaǵan hám toltırılmadı: {cells}.',
  'cli.notMarked': 'Sáykeslendiriwdegi {count} ketek toltırılmadı: olarda birnárse jazılǵan yamasa olar joq ({cells}).',
};
