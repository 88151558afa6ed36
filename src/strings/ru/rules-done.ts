import type { uzRulesDone } from '../uz/rules-done';

/** The Russian sentences of the rules about what was done. */
export const ruRulesDone: Readonly<Record<keyof typeof uzRulesDone, string>> = {
  'done-blank.quarter.what':
    '{quarter} квартал закончился, но за него ничего не внесено: срок наступил у {count} {count:пункта|пунктов|пунктов}.',
  'done-blank.quarter.todo': 'Внесите, что сделано; где ничего — поставьте 0.',
  'done-blank.item.what': '{quarters} квартал закончился и был в плане, а ячейка пуста.',
  'done-blank.item.todo': 'Внесите, что сделано; если ничего — поставьте 0.',
  'done-blank.skipped.what': '{quarters} квартал был в плане, но не заполнен, а следующий заполнен.',
  'done-blank.skipped.todo': 'Внесите сделанное тогда или 0; если записали не в тот квартал, перенесите.',
  'done-falling.falls.what': '{quarter} квартал: {to} после {from}. Это число — на конец квартала, и оно уменьшилось.',
  'done-falling.falls.todo':
    'Проверьте, не посчитан ли только один квартал; если и вправду меньше, напишите причину в пояснении квартала.',
  'done-falling.running.what':
    'Каждый квартал больше предыдущего, последний ({last}) близок к годовому плану ({planned}), а вместе они дают {sum}: похоже, числа с начала года.',
  'done-falling.running.todo':
    'Вносите за каждый квартал только сделанное в нём; если числа верны, скажите об этом в пояснении квартала.',
  'done-last-year.more.what': 'Итог года {done}, в прошлом году {before}: на {percent} % больше.',
  'done-last-year.more.todo': 'Проверьте числа кварталов; если они верны, напишите причину в пояснении IV квартала.',
  'done-last-year.less.what': 'Итог года {done}, в прошлом году {before}: на {percent} % меньше.',
  'done-last-year.less.todo': 'Проверьте числа кварталов; если они верны, напишите причину в пояснении IV квартала.',
  'done-plan.none.what': 'На год запланировано {planned}, не сделано ничего.',
  'done-plan.none.todo': 'Проверьте; если это так, напишите причину в пояснении квартала.',
  'done-plan.short.what': 'К концу {quarter} квартала запланировано {planned}, сделано {done} ({percent} %).',
  'done-plan.short.todo': 'Проверьте числа кварталов; если они верны, напишите в пояснении квартала, почему меньше.',
  'done-plan.over.what': 'Уже сделано {done}, а на весь год запланировано {planned}.',
  'done-plan.over.todo': 'Проверьте, нет ли лишней цифры; если верно, напишите в пояснении квартала, почему больше.',
  'done-row.gone.what': 'Пункта «{name}» в плане больше нет, а числа здесь стоят: ни один отчёт их не возьмёт.',
  'done-row.gone.todo': 'Перенесите числа к нужному пункту или приведите лист в соответствие с планом.',
  'done-row.missing.what': '{count} {count:пункта|пунктов|пунктов} плана здесь нет: {items}.',
  'done-row.missing.todo': 'Приведите лист в соответствие с планом: строки добавятся, внесённое не пропадёт.',
  'done-row.year.what': 'Этот лист — за {sheetYear} год, а план — на {year} год.',
  'done-row.year.todo': 'Сохраните лист под другим именем и сделайте новый.',
  'done-shape.differs.what': 'Внесено «{written}», а в плане {planned}: части не совпадают.',
  'done-shape.differs.todo': 'Внесите столько чисел, сколько в плане, разделив их так же.',
  'done-words.missing.what': 'Сделано, но не написано, что именно.',
  'done-words.missing.todo': 'Напишите одним предложением, что сделано: мероприятие, дата, место.',
};
