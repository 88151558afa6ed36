import type { uzRulesNames } from '../uz/rules-names';

/** The Russian sentences of the rules about names and units. */
export const ruRulesNames: Readonly<Record<keyof typeof uzRulesNames, string>> = {
  'name-missing.missing.what': 'У пункта нет наименования.',
  'name-missing.missing.todo': 'Напишите, что считается в этой строке, словами формы плана.',

  'name-repeated.repeated.what': 'Предыдущий пункт{number} назван так же: «{name}».',
  'name-repeated.repeated.todo':
    'Дайте этому пункту своё наименование или удалите строку, если она скопирована по ошибке.',
  'name-repeated.shifted.what':
    'Предыдущий пункт{number} назван так же, «{name}», но там единица измерения «{first}», а здесь «{second}»: наименования, вероятно, сдвинулись относительно значений.',
  'name-repeated.shifted.todo':
    'Сравните соседние строки с прошлогодним планом и поставьте каждое наименование рядом с его единицей и значениями.',

  'mechanism-missing.missing.what': 'У пункта не указан механизм.',
  'mechanism-missing.missing.todo':
    'Кратко напишите, как выполняется работа (по договору, по плану, по какому документу).',
  'mechanism-missing.none.what': 'Ни у одного пункта не указан механизм.',
  'mechanism-missing.none.todo': 'Кратко напишите для каждого пункта, как выполняется работа.',

  'unit-missing.missing.what': 'Количество есть, а единица измерения не указана.',
  'unit-missing.missing.todo': 'Выберите, в каких единицах считается этот пункт.',
  'unit-missing.fix.unit': 'Написать «{unit}»',

  'unit-known.unknown.what': '«{unit}» нет в списке единиц измерения.',
  'unit-known.unknown.todo':
    'Выберите единицу из списка; если ни одна не подходит, напишите в пояснении, что посчитано.',
  'unit-known.none.what': '«{unit}» говорит, что что-то посчитано, но не говорит, что именно.',
  'unit-known.none.todo': 'Выберите, что считается: мероприятия, экземпляры, люди и так далее.',
  'unit-known.alias.what':
    '«{unit}» обычно пишут вместо «{meant}», но в списке единиц его нет, и оно может значить другое.',
  'unit-known.alias.todo': 'Выберите единицу, в которой значения посчитаны на самом деле.',
  'unit-known.fix.unit': 'Написать «{unit}»',

  'unit-spelling.spelling.what': 'В списке единиц измерения не «{unit}», а «{label}».',
  'unit-spelling.spelling.todo': 'Напишите «{label}».',
  'unit-spelling.fix.label': 'Написать «{label}»',

  'unit-fits-indicator.unfit.what': 'Указана единица «{unit}», а этот пункт считается так: {admitted}.',
  'unit-fits-indicator.unfit.todo': 'Выберите подходящую единицу или проверьте, не от другой ли строки эти значения.',
  'unit-fits-indicator.fix.unit': 'Написать «{unit}»',

  'unit-scale.mixed.what':
    'Деньги здесь посчитаны в «{unit}», а в других строках листа — в «{common}» (строк: {count}).',
  'unit-scale.mixed.todo': 'Используйте одну меру: запишите суммы этой строки в «{common}» и измените единицу.',
};
