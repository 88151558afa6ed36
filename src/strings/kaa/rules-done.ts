import type { uzRulesDone } from '../uz/rules-done';

/** The Karakalpak sentences of the rules about what was done. */
export const kaaRulesDone: Readonly<Record<keyof typeof uzRulesDone, string>> = {
  'done-blank.quarter.what':
    '{quarter} sherek tamamlanǵan, biraq oǵan hesh nárse kirgizilmegen: {count} bántdiń múddeti kelgen.',
  'done-blank.quarter.todo': 'Orınlanǵanın kirgiziń; islenbegen bolsa, 0 jazıń.',
  'done-blank.item.what': '{quarters} sherek tamamlanǵan hám rejelestirilgen, ketegi bolsa bos.',
  'done-blank.item.todo': 'Orınlanǵanın kirgiziń; islenbegen bolsa, 0 jazıń.',
  'done-blank.skipped.what': '{quarters} sherek rejelestirilgen, biraq bos; keyingi sherek bolsa toltırılǵan.',
  'done-blank.skipped.todo':
    'Sol sherekte islengenin yamasa 0 kirgiziń; basqa sherekke jazılǵan bolsa, óz ornına kóshiriń.',
  'done-falling.falls.what': '{quarter} sherekte {from} ornına {to}. Bul san sherek aqırındaǵı jaǵday bolıp, kemeygen.',
  'done-falling.falls.todo':
    'Tek usı sherek sanalmaǵanın tekseriń; haqıyqatında da kemeygen bolsa, sebebin sherek túsindirmesinde jazıń.',
  'done-falling.running.what':
    'Hár sherek aldıńǵısınan kóp, aqırǵısı ({last}) jıllıq rejege ({planned}) jaqın, qosındısı bolsa {sum}: sanlar jıl basınan esaplanǵanǵa uqsaydı.',
  'done-falling.running.todo':
    'Hár sherekte tek sol sherekte islengenin kirgiziń; sanlar durıs bolsa, sherek túsindirmesinde aytıń.',
  'done-last-year.more.what': 'Jıl juwmaǵı {done}, ótken jılı {before}: {percent} % kóp.',
  'done-last-year.more.todo': 'Sherekler sanın tekseriń; durıs bolsa, sebebin IV sherek túsindirmesinde jazıń.',
  'done-last-year.less.what': 'Jıl juwmaǵı {done}, ótken jılı {before}: {percent} % kem.',
  'done-last-year.less.todo': 'Sherekler sanın tekseriń; durıs bolsa, sebebin IV sherek túsindirmesinde jazıń.',
  'done-plan.none.what': 'Jılǵa {planned} rejelestirilgen, hesh nárse islenbegen.',
  'done-plan.none.todo': 'Tekseriń; usılay bolsa, sebebin sherek túsindirmesinde jazıń.',
  'done-plan.short.what': '{quarter} sherek aqırına shekem {planned} rejelestirilgen, {done} orınlanǵan ({percent} %).',
  'done-plan.short.todo': 'Sherekler sanın tekseriń; durıs bolsa, nege kemligin sherek túsindirmesinde jazıń.',
  'done-plan.over.what': 'Házirge shekem {done} orınlanǵan, pútin jılǵa bolsa {planned} rejelestirilgen.',
  'done-plan.over.todo':
    'Artıqsha cifr jazılmaǵanın tekseriń; durıs bolsa, nege kópligin sherek túsindirmesinde jazıń.',
  'done-row.gone.what': 'Rejede “{name}” bánti endi joq, bul jerde bolsa sanlar tur: hesh bir esabat olardı almaydı.',
  'done-row.gone.todo': 'Sanlardı tiyisli bántke kóshiriń yamasa betti rejege sáykeslestiriń.',
  'done-row.missing.what': 'Rejeniń {count} bánti bul jerde joq: {items}.',
  'done-row.missing.todo': 'Betti rejege sáykeslestiriń: qatarlar qosıladı, kirgizilgeni joǵalmaydı.',
  'done-row.year.what': 'Bul bet {sheetYear}-jıldıki, reje bolsa {year}-jıldıki.',
  'done-row.year.todo': 'Betti basqa at penen saqlap qoyıń hám jańasın dúziń.',
  'done-shape.differs.what': '“{written}” kirgizilgen, rejede bolsa {planned}: bólimleri birdey emes.',
  'done-shape.differs.todo': 'Rejede neshe san bolsa, sonshasın tap sonday ajıratıp kirgiziń.',
  'done-words.missing.what': 'Orınlanǵan, biraq ne islengeni jazılmaǵan.',
  'done-words.missing.todo': 'Ne islengenin bir gáp penen jazıń: ilaj, kúni, ornı.',
};
