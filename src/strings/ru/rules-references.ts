import type { uzRulesReferences } from '../uz/rules-references';

/** The Russian sentences of the rules about what plans cite. */
export const ruRulesReferences: Readonly<Record<keyof typeof uzRulesReferences, string>> = {
  'reference-expired.ended.what': 'Указана программа на {programme} годы, а план составлен на {year} год.',
  'reference-expired.ended.todo':
    'Укажите действующую программу; если прежняя ещё в силе, напишите в пояснении, по какому документу.',

  'reference-year.other.what': 'В названии «{event}» стоит {written}, а план составлен на {year} год.',
  'reference-year.other.todo':
    'Напишите {year}; если имеется в виду мероприятие другого года, скажите об этом в пояснении.',
  'reference-year.fix.year': '{written} → {year}',

  'reference-ordinal.low.what':
    '«{event}» здесь значится как {written}, но {known} была в {knownYear} году: в {year} году это как минимум {least}.',
  'reference-ordinal.low.todo': 'Уточните, которая она по счёту, и напишите её номер.',
  'reference-ordinal.other.what': '«{event}» здесь значится как {written}, но в {year} году номер — {known}.',
  'reference-ordinal.other.todo': 'Напишите {known}.',

  'reference-citation.form.what': '{written} обычно пишут иначе: {expected}.',
  'reference-citation.form.todo': 'Записывайте документы в одной форме: 2023-yil 21-dekabrdagi PQ-401-son qarori.',
  'reference-citation.fix.form': 'Написать {expected}',
};
