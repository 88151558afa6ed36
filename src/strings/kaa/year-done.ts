import type { yearDoneEn } from '../en/year-done';
import type { WordsLike } from '../language';

/** The words of the room of what was done. */
export const yearDoneKaa: WordsLike<typeof yearDoneEn> = {
  'done.title': 'Orınlanıwı',
  'done.text': 'Orınlanǵanın sherekler boyınsha kirgiziń; reje hám ótken jıl janında turadı.',
  'done.first':
    'Kitapqa “Bajarilishi” beti qosıladı: rejeniń hár bir bántine bir qatar, tórt sherek, túsindirme hám ne islengeni. Rejeniń ózi ózgermeydi.',
  'done.make': '“Bajarilishi” betin dúziw',
  'done.differs': 'Bet dúzilgennen keyin reje ózgergen:',
  'done.kept': 'Bul bántler rejede endi joq; qatarı hám sanları bette qaladı:',
  'done.added': 'Jańa ({count}): {items}',
  'done.changed': 'Nomeri yamasa mazmunı ózgergen ({count}): {items}',
  'done.gone': 'Rejede endi joq ({count}), sanları saqlanadı: {items}',
  'done.openForm': 'Sherekler formasında ashıw',
  'done.update': 'Betti rejege sáykeslestiriw',
  'done.quarters': 'Sherek',
  'done.quarter': '{quarter} sherek',
  'done.empty': '{count} bos',
  'done.items': 'Bántler',
  'done.item': 'Bánt',
  'done.search': 'Nomeri yamasa atı boyınsha izlew',
  'done.onlyEmpty': 'Tek bosları',
  'done.noItems': 'Bette bul rejeniń bánti joq.',
  'done.blank': 'bos',
  'done.fact': '{quarter} sherekte orınlandı ({unit})',
  'done.note': 'Sherek túsindirmesi (sebebi)',
  'done.words': 'Ne islendi',
  'done.ownPlan': '{quarter} sherek rejesin ózgertiw',
  'done.ownPlanHint': 'Bos bolsa, múddetten alınadı.',
  'done.before': 'Aldıńǵı',
  'done.next': 'Keyingi',
  'done.lastYear': 'Ótken jıl',
  'done.yearPlan': 'Jıllıq reje',
  'done.quarterPlan': '{quarter} sherek rejesi',
  'done.toDate': 'Jıl basınan',
};
