import type { reportEn } from '../en/report';
import type { WordsLike } from '../language';

/** The words of the report in Karakalpak. */
export const reportKaa: WordsLike<typeof reportEn> = {
  'measure.fact': '{indicator}, ótken jıl faktı',
  'measure.plan': '{indicator}, reje',
  'measure.q1': '{indicator}, I sherek',
  'measure.q2': '{indicator}, II sherek',
  'measure.q3': '{indicator}, III sherek',
  'measure.q4': '{indicator}, IV sherek',
  'measure.toDate': '{indicator}, jıl basınan',
  'measure.done': '{indicator}, usı jıl faktı',
  'measure.doneText': '{indicator}, ne islendi',
  'measure.reason': '{indicator}, sebebi',
  'measure.percent': '{indicator}, orınlanıwı, %',
  'measure.growth': '{indicator}, ósiw páti, %',
  'measure.difference': '{indicator}, ayırması',
  'measure.note': '{indicator}, túsindirme',
  'measure.row': '{indicator}, reje bánti',

  'field.org.name': 'Shólkem ataması',
  'field.org.region': 'Aymaq',
  'field.draft': 'Joybar belgisi',
  'field.year': 'Jıl',
  'field.lastYear': 'Ótken jıl',
  'field.period': 'Dáwir',
  'field.date': 'Sáne',
  'field.director': 'Direktor',
  'field.author': 'Orınlawshı',
  'field.notes': 'Túsindirmeler',
  'field.no': 'Tártip nomeri',
  'field.pack': 'Qaǵıydalar toplamı',
  'field.check.errors': 'Tekseriwdegi qáteler',
  'field.check.notes': 'Jazılǵan túsindirmeler',
  'field.items.count': 'Rejedegi bántler',
  'field.items.done': 'Orınlanǵan bántler',
  'field.items.partly': 'Bir bólegi orınlanǵan bántler',
  'field.items.notDone': 'Orınlanbaǵan bántler',
  'field.items.notDue': 'Múddeti kelmegen bántler',

  'missing.not-in-plan': 'rejede bunday kórsetkish joq',
  'missing.blank': 'rejedegi ketek bos',
  'missing.unreadable': 'rejedegi mánisti oqıw múmkin bolmadı',
  'missing.done-not-recorded': 'usı jıl orınlanǵanı ele jazılmaǵan',
  'missing.quarters-not-recorded': 'sherekler ele jazılmaǵan',
  'missing.items-not-counted': 'orınlanǵan bántler ele sanalmaǵan',
  'missing.not-computable': 'esaplaw ushın kerekli mánis joq',
  'missing.not-stated': 'ele kirgizilmegen',

  'finding.no-marks.what': 'Faylda belgi joq, toltırılatuǵın orın tabılmadı.',
  'finding.no-marks.todo': 'Keteklerge {example} sıyaqlı belgiler qoyıń yamasa standart úlgini tańlań.',
  'finding.unknown-mark.what': '{mark} degen belgi belgisiz.',
  'finding.unknown-mark.todo': 'Úlgidegi atın dúzetiń; oǵan shekem tekst óz halında qaladı.',
  'finding.unfed-mark.what': '“{label}” ({mark}) ushın mánis joq: rejede bunday kórsetkish joq.',
  'finding.unfed-mark.todo': 'Mánisti qoldan kirgiziń yamasa orındı bile tura bos qaldırıń.',
  'finding.mark-over-formula.what': '{mark} belgisi formula ishinde tur, formulalardıń ústine jazılmaydı.',
  'finding.mark-over-formula.todo': 'Belgini óz aldına ketekke qoyıń.',
  'finding.mark-in-merge.what':
    '{mark} belgisi onı jasıratuǵın yamasa bólip taslaytuǵın birlestirilgen keteklerde tur.',
  'finding.mark-in-merge.todo': 'Úlgidegi birlestirilgen keteklerdi bóliń.',
  'finding.mark-outside-repeat.what':
    '{mark} belgisi tákirarlanatuǵın qatar ushın, bul jerde bolsa qatar tákirarlanbaydı.',
  'finding.mark-outside-repeat.todo': 'Qatardı #items hám /items belgileriniń arasına alıń.',
  'finding.unbalanced-repeat.what': '{mark} tákirarı tek bir qatardıń átirapında ashılıp jabılmaǵan.',
  'finding.unbalanced-repeat.todo': 'Onı qatardan aldın ashıń hám sol qatardan keyin jabıń.',
  'finding.required-indicator-unasked.what': 'Milliy esabatta “{label}” bar, úlgide bolsa onı alatuǵın belgi joq.',
  'finding.required-indicator-unasked.todo': 'Kerek bolsa, úlgige {indicator}.plan belgisin qosıń.',
  'finding.indicator-twice.what': 'Rejeniń bir neshe bánti bir kórsetkishke tuwra keledi ({mark}): {items}.',
  'finding.indicator-twice.todo': '{taken} bánti alındı; usı durıs ekenin tekseriń.',
  'finding.value-missing.what': '“{label}” mánisi joq: {why}.',
  'finding.value-missing.todo': 'Onı qoldan kirgiziń yamasa orındı bile tura bos qaldırıń.',

  // The word stamped on the report, which is in Uzbek whatever the language of the program.
  'draft.title': 'LOYIHA',
  'draft.text':
    'Bul esabat joybar: tómendegi kemshilikler ele ashıq. Olardı dúzetiń yamasa túsindiriń, soń esabattı qayta toltırıń.',
  'draft.open': 'Rejedegi ashıq kemshilikler (reje ketekleri)',
  'draft.template': 'Esabat úlgisi (úlgi ketekleri)',
  'draft.missing': 'Kirgizilmegen mánisler (usı esabat ketekleri)',

  'cli.quarterLater': 'Shereklik esabat keyinirek qosıladı: házirshe tek jıllıq esabat toltırıladı (--period 2026).',
  'cli.otherYear':
    'Reje {planYear}-jılǵa arnalǵan, esabat bolsa {askedYear}-jılǵa soralǵan; reje jılın yamasa basqa fayldı kórsetiń.',
  'cli.manyPlans': 'Faylda bir neshe reje bar ({sheets}); {planYear}-jılǵısı alındı.',
  'cli.manySameYear':
    'Faylda bir neshe reje bar ({sheets}); keregin --period penen jılı boyınsha tańlań yamasa faylda birewin qaldırıń.',
  'cli.badNotes': '{file} faylı kemshilik yamasa qaǵıyda boyınsha gápler jazılǵan JSON emes ({"qaǵıyda": "gáp"}).',
  'cli.badValues': '{file} faylı belgi boyınsha mánisler jazılǵan JSON emes ({"col.stock_begin.fact": 6100}).',
  'cli.refused':
    'Toltırılmadı: {error} qáte hám túsindirilmegen {warning} eskertiw bar. Olardı dúzetiń yamasa túsindiriń, yaki --draft penen joybar sorań.',
  'cli.cannotFill': 'Toltırılmadı: bul úlgini toltırıp bolmaydı.',
  'cli.formErrors': 'Toltırılmadı: úlgide {count} qáte bar. Úlgini dúzetiń yamasa --draft penen joybar sorań.',
  'cli.filled':
    '{out}: toltırılǵan orınlar {values}, bos qalǵanları {missing}; kórsetkishler {indicators}, rejeden alınǵanı {fromPlan}.',
  'cli.draft': '{out} — joybar: {error} qáte hám túsindirilmegen {warning} eskertiw bar.',
  'cli.missing': 'mánissiz',
};
