import type { uzRulesRows } from '../uz/rules-rows';

/** The Russian sentences of the rules about rows. */
export const ruRulesRows: Readonly<Record<keyof typeof uzRulesRows, string>> = {
  'row-continuation.torn.what':
    'Текст пункта {item} продолжается в {count:другой строке|других строках|других строках}.',
  'row-continuation.torn.todo': 'Объедините его в одну строку.',
  'row-continuation.lone.what':
    'Под пунктом {item} одиноко стоит текст: {text}. Это продолжение названия пункта или заголовок раздела без номера.',
  'row-continuation.lone.todo': 'Объедините его в одну строку; если это заголовок, напишите перед ним номер.',
  'row-continuation.surplus.what': 'Строка без номера повторяет следующий за ней пункт: {text}.',
  'row-continuation.surplus.todo': 'Удалите строку или объедините её с пунктом выше, если она относится к нему.',
  'row-continuation.fix.join': 'Объединить в одну строку',
  'row-continuation.fix.delete': 'Лишняя строка: удалить',

  'row-continuation-values.values.what': 'В строке без номера стоит количество пункта {item}: {values}.',
  'row-continuation-values.values.todo': 'Запишите его в ячейку пункта на отдельной строке или дайте строке номер.',
  'row-continuation-values.fix.join': 'Объединить в одну строку, каждое количество на отдельной строке ячейки',

  'row-empty.empty.what': 'В таблице {count:стоит пустая строка|стоят пустые строки|стоят пустые строки}.',
  'row-empty.empty.todo': 'Удалите или заполните.',
  'row-empty.numbered.what': 'У номера {number} нет пункта.',
  'row-empty.numbered.todo': 'Удалите строку или напишите пункт.',
  'row-empty.fix.delete': 'Удалить {count:строку|строки|строки}',

  'row-hidden.rows.what': 'В таблице {count:скрыта|скрыты|скрыто} {count} {count:строка|строки|строк}.',
  'row-hidden.rows.todo': 'Покажите их: лишнее удалите, фильтр снимите.',
  'row-hidden.columns.what': 'В таблице {count:скрыт|скрыты|скрыто} {count} {count:столбец|столбца|столбцов}.',
  'row-hidden.columns.todo': 'Покажите их: лишнее удалите.',
  'row-hidden.fix.rows': 'Показать {count} {count:строку|строки|строк}',
  'row-hidden.fix.columns': 'Показать {count} {count:столбец|столбца|столбцов}',

  'row-merged.value.what':
    'Одна ячейка объединена на {count} {count:пункт|пункта|пунктов}: значение есть только у первого.',
  'row-merged.value.todo': 'Разделите ячейку и напишите каждому пункту его значение.',
  'row-merged.text.what':
    'Одна ячейка объединена на {count} {count:пункт|пункта|пунктов}: для фильтра и отчёта текст есть только у первого.',
  'row-merged.text.todo': 'Разделите ячейку и напишите текст в каждой строке, к которой он относится.',

  'item-required.item.what': 'Нет строки из формы этого года: «{name}».',
  'item-required.item.todo': 'Добавьте её; если такая работа не ведётся, поставьте прочерк на обеих сторонах.',
  'item-required.section.what':
    'В плане нет ничего из раздела «{section}»: {count} {count:строка|строки|строк} формы этого года.',
  'item-required.section.todo':
    'Добавьте раздел с его строками; для работ, которые не ведутся, поставьте прочерк на обеих сторонах.',
  'item-required.fix.insert': 'Добавить под номером {number}',
};
