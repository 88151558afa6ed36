/** The Karakalpak sentences of the rules about sections and numbers. */
export const kaaRulesNumbers: Readonly<Record<string, string>> = {
  'section-sequence.why':
    'Esabat bántlerdi bólimleri boyınsha jıynaydı; bólim túsip qalsa yamasa eki ret ushırassa, bántler basqa bólim astında qaladı.',
  'section-sequence.gap.what': '{before} bólimnen keyin {numeral} bólim kelgen: {missing} joq.',
  'section-sequence.gap.todo': '{missing} bólimniń atamasın ornına qoyıń yamasa keyingi bólimlerdi qayta nomerleń.',
  'section-sequence.start.what': 'Birinshi bólim I emes, {numeral} dep nomerlengen.',
  'section-sequence.start.todo': 'Túsip qalǵan bólim atamasın qoyıń yamasa I cifrınan baslań.',
  'section-sequence.repeat.what': '{numeral} bólim eki ret ushırasadı.',
  'section-sequence.repeat.todo': 'Bul bólim {expected} bolıwı kerek.',
  'section-sequence.back.what': '{before} bólimnen keyin nomer artqa qaytqan: {numeral}.',
  'section-sequence.back.todo': 'Bul bólim {expected} bolıwı kerek.',
  'section-sequence.order.what': 'Bólimler ósiw tártibinde emes: {numerals}.',
  'section-sequence.order.todo': 'Olar {expected} cifrınan dawam etiwi kerek.',
  'section-sequence.fix.one': '{numeral} dep jazıw',
  'section-sequence.fix.order': 'Tártip penen nomerlew: {numerals}',
  'section-sequence.fix.following': 'Usı jerden baslap bólimlerdi qayta nomerlew: {numeral} … ({count} ketek)',

  'section-numeral.why':
    'Formada bólimler rim cifrı menen nomerlenedi: “5”, “11” yamasa kirillshe “ІІІ” jazılsa, V, II yamasa III bólim izlengende tabılmaydı.',
  'section-numeral.arabic.what': 'Bólim “{written}” dep nomerlengen.',
  'section-numeral.arabic.todo': 'Rim cifrın jazıń: {numeral}.',
  'section-numeral.lookalike.what': '“{written}” nomeri {numeral} cifrına tek uqsaytuǵın belgiler menen terilgen.',
  'section-numeral.lookalike.todo': '{numeral} cifrın latın háripleri menen jazıń.',
  'section-numeral.none.what': '{count} bólim atamasınıń birewinde de nomer joq.',
  'section-numeral.none.todo': 'Bólimlerdi formadaǵıday I, II, III … dep nomerleń.',
  'section-numeral.missing.what': '“{title}” atamasınıń nomeri joq.',
  'section-numeral.missing.todo': 'Nomerdi bólim atamasınıń aldına jazıń.',
  'section-numeral.fix.all': '{numerals} dep nomerlew',
  'section-numeral.fix.roman': '{numeral} dep jazıw',

  'section-title.why': 'Bólim atamaları ministrlik formasındaǵı atamalar; bir qáte jıldan-jılǵa kóship júredi.',
  'section-title.spelling.what': '“{title}” formada “{label}” dep jazıladı.',
  'section-title.spelling.todo': '“{label}” dep jazıń.',
  'section-title.fix.label': '“{label}” dep jazıw',

  'number-sequence.why':
    'Esabatta, túsindirmede hám xatlarda bánt nomeri menen ataladı: eki ret ushırasqan yamasa túsip qalǵan nomer basqa qatardı kórsetedi.',
  'number-sequence.gap.what': '{before} nomerinen keyin {number} kelgen: {missing} túsip qalǵan.',
  'number-sequence.gap.todo': 'Túsip qalǵan bántti qosıń yamasa keyingi bántlerdi qayta nomerleń.',
  'number-sequence.start.what': 'Nomerler {expected} nomerinen emes, {number} nomerinen baslanǵan.',
  'number-sequence.start.todo': 'Túsip qalǵan bántlerdi qosıń yamasa {expected} nomerinen baslap nomerleń.',
  'number-sequence.repeat.what': '{number} nomeri eki ret ushırasadı.',
  'number-sequence.repeat.todo': 'Bul bánt {expected} bolıwı kerek.',
  'number-sequence.back.what': '{before} nomerinen keyin nomer artqa qaytqan: {number}.',
  'number-sequence.back.todo': 'Bul bánt {expected} bolıwı kerek.',
  'number-sequence.order.what': 'Nomerler ósiw tártibinde emes: {numbers}.',
  'number-sequence.order.todo': 'Olar {expected} nomerinen dawam etiwi kerek.',
  'number-sequence.fix.one': '{number} dep jazıw',
  'number-sequence.fix.order': 'Tártip penen nomerlew: {numbers}',
  'number-sequence.fix.following': 'Usı jerden baslap qayta nomerlew: {number} … ({count} ketek)',

  'number-parent.why':
    'Kishi bánt ózi tiyisli bánttiń nomerin aladı (12, soń 12.1–12.4); bolmasa ol qaysı bánttiń bólegi ekeni bilinbeydi.',
  'number-parent.orphan.what': '{numbers} nomeri {parent} astında emes, {above} astında tur.',
  'number-parent.orphan.todo': '{above}-bánttiń bólegi sıpatında {expected} bolıwı kerek{proof}.',
  'number-parent.alone.what': '{numbers} nomerinen joqarıda {parent}-bánt joq.',
  'number-parent.alone.todo': '{parent}-bántti qosıń yamasa bul bántke óz nomerin beriń.',
  'number-parent.fix.these': 'Tek {numbers} → {expected}',
  'number-parent.fix.free': 'Tek {numbers} → {expected}, {free} nomeri bos qaladı',
  'number-parent.fix.following': '{numbers} → {expected}, keyingi bántler de jıljıydı ({count} ketek)',

  'number-format.why':
    '“35.1” menen “35.1.” izlew hám tártiplew ushın eki túrli tekst; noqatı bolmasa, 1.10 sıyaqlı nomer onlıq bólshekke yamasa sánege aylanıp qaladı.',
  'number-format.without.what': '{number} nomeriniń aqırında noqat joq, kópshilik nomerlerde bolsa bar.',
  'number-format.without.todo': 'Noqat penen jazıń.',
  'number-format.with.what': '{number} nomeriniń aqırında noqat bar, kópshilik nomerlerde bolsa joq.',
  'number-format.with.todo': 'Noqatsız jazıń.',
  'number-format.fix.period': '{number} → {expected}',

  'number-mangled.why':
    'Ketek tekst bolmasa, Excel 1.10 jazıwın onlıq bólshek yamasa sáne dep aladı hám qatarda basqa nomer turıp qaladı.',
  'number-mangled.date.what': 'Nomer sánege aylanıp qalǵan; {number} dep jazılǵan edi.',
  'number-mangled.date.todo': 'Ketekke {number} nomerin tekst etip jazıń.',
  'number-mangled.decimal.what': 'Nomer onlıq bólshekke aylanıp qalǵan ({shown}); {number} dep jazılǵan edi.',
  'number-mangled.decimal.todo': 'Ketekke {number} nomerin tekst etip jazıń.',
  'number-mangled.fix.text': '{number} nomerin tekst etip jazıw',

  'number-missing.why':
    'Nomersiz qatardı esabatta atap bolmaydı, onıń mánisleri bolsa joqarıdaǵı bánttiki dep alınadı.',
  'number-missing.missing.what': '“{name}” qatarınıń mánisleri bar, nomeri joq.',
  'number-missing.missing.todo': 'Oǵan nomer beriń.',
  'number-missing.unreadable.what': '“{number}” nomer emes.',
  'number-missing.unreadable.todo': 'Nomerdi cifrlar menen jazıń.',
  'number-missing.unnamed.what': 'Nomeri de, ataması da joq qatardıń óz mánisleri bar.',
  'number-missing.unnamed.todo': 'Oǵan nomer hám atama beriń yamasa joqarıdaǵı bánt penen birlestiriń.',
  'number-missing.fix.one': '{number} dep jazıw',
  'number-missing.fix.following': '{number} dep jazıw, keyingi bántler birge jıljıydı ({count} ketek)',
};
