import type { uzRulesDeadlines } from '../uz/rules-deadlines';

/** The Russian sentences of the rules about deadlines, frequency and the responsible. */
export const ruRulesDeadlines: Readonly<Record<keyof typeof uzRulesDeadlines, string>> = {
  'deadline-missing.missing.what': 'У пункта нет срока исполнения.',
  'deadline-missing.missing.todo': 'Напишите квартал, месяц или «yil davomida» с указанием года.',
  'deadline-missing.none.what': 'Ни у одного пункта нет срока исполнения.',
  'deadline-missing.none.todo': 'Напишите для каждого пункта квартал, месяц или «yil davomida» с указанием года.',

  'deadline-year.other.what': 'В сроке указан {year} год, а план составлен на {expectedYear} год.',
  'deadline-year.other.todo': 'Напишите {expectedYear} год или перенесите пункт в план на {year} год.',
  'deadline-year.copied.what':
    'В {count} {count:сроке|сроках|сроках} указан {year} год, а план составлен на {expectedYear} год: сроки скопированы из другого плана.',
  'deadline-year.copied.todo': 'Напишите во всех {expectedYear} год.',
  'deadline-year.fix.year': '{year} → {expectedYear}',
  'deadline-year.fix.all': '{year} → {expectedYear} во всех {count} {count:сроке|сроках|сроках}',

  'deadline-no-year.absent.what': 'В сроке не указан год, а в других сроках листа он есть.',
  'deadline-no-year.absent.todo': 'Укажите в нём {year} год.',
  'deadline-no-year.fix.year': 'Написать «{text}»',

  'deadline-quarters.stray.what': 'Квартала «{quarter}» в году нет.',
  'deadline-quarters.stray.todo': 'Напишите I, II, III или IV.',
  'deadline-quarters.order.what': 'Кварталы в «{text}» идут не по порядку.',
  'deadline-quarters.order.todo': 'Напишите их в порядке года или тот квартал, который имеется в виду.',
  'deadline-quarters.fix.quarter': 'Написать {quarter}',
  'deadline-quarters.fix.rising': 'Написать «{text}»',

  'deadline-conflict.two.what': 'Здесь два срока: «{first}» и «{second}».',
  'deadline-conflict.two.todo': 'Оставьте верный.',
  'deadline-conflict.often.what': 'Срок требует работу каждый квартал и при этом называет лишь некоторые: «{text}».',
  'deadline-conflict.often.todo': 'Напишите либо «har chorakda», либо нужные кварталы.',
  'deadline-conflict.range.what':
    '«{text}» — это {quarters} {quarters:квартал|квартала|кварталов}, а в плане {count}: возможно, имеются в виду первый и последний из них.',
  'deadline-conflict.range.todo': 'Назовите нужные кварталы по одному.',
  'deadline-conflict.fix.text': 'Написать «{text}»',

  'deadline-readable.unreadable.what': 'Из записи «{text}» непонятно, когда работа должна быть выполнена.',
  'deadline-readable.unreadable.todo': 'Напишите квартал («I chorak»), месяц или «yil davomida».',

  'frequency-quantity.equal.what':
    'По тексту работа выполняется {times} {times:раз|раза|раз} в год, а в плане {value}.',
  'frequency-quantity.equal.todo': 'Исправьте число или текст либо напишите в пояснении, почему они различаются.',
  'frequency-quantity.least.what':
    'По тексту работа проводится не реже чем {times} {times:раз|раза|раз} в год, а в плане {value}.',
  'frequency-quantity.least.todo': 'Исправьте число или текст либо напишите в пояснении, почему они различаются.',

  'responsible-missing.missing.what': 'У пункта нет ответственного.',
  'responsible-missing.missing.todo': 'Напишите службу или должность, которая выполняет эту работу.',
  'responsible-missing.none.what': 'Ни у одного пункта нет ответственного.',
  'responsible-missing.none.todo': 'Напишите для каждого пункта службу или должность, которая выполняет эту работу.',

  'responsible-known.unknown.what': 'Службы «{service}» нет в списке.',
  'responsible-known.unknown.todo':
    'Выберите службу из списка; если в центре есть такая служба или должность, оставьте как есть.',
  'responsible-known.fix.label': 'Написать «{label}»',

  'responsible-separated.glued.what':
    'В одной строке без разделителя {count:написана|написаны|написано} {count} {count:служба|службы|служб}.',
  'responsible-separated.glued.todo': 'Напишите каждую на отдельной строке.',
  'responsible-separated.fix.lines': 'Написать каждую службу на отдельной строке',
};
