import type { reportEn } from '../en/report';
import type { WordsLike } from '../language';

/** The words of the report in Russian. */
export const reportRu: WordsLike<typeof reportEn> = {
  'measure.fact': '{indicator}, факт прошлого года',
  'measure.plan': '{indicator}, план',
  'measure.q1': '{indicator}, I квартал',
  'measure.q2': '{indicator}, II квартал',
  'measure.q3': '{indicator}, III квартал',
  'measure.q4': '{indicator}, IV квартал',
  'measure.toDate': '{indicator}, с начала года',
  'measure.done': '{indicator}, факт этого года',
  'measure.doneText': '{indicator}, что сделано',
  'measure.reason': '{indicator}, причина',
  'measure.percent': '{indicator}, выполнение, %',
  'measure.growth': '{indicator}, рост, %',
  'measure.difference': '{indicator}, разница',
  'measure.note': '{indicator}, пояснение',
  'measure.row': '{indicator}, пункт плана',

  'field.org.name': 'Название организации',
  'field.org.region': 'Область',
  'field.draft': 'Отметка проекта',
  'field.year': 'Год',
  'field.lastYear': 'Прошлый год',
  'field.period': 'Период',
  'field.date': 'Дата',
  'field.director': 'Директор',
  'field.author': 'Составитель',
  'field.notes': 'Пояснения',
  'field.no': 'Порядковый номер',
  'field.pack': 'Набор правил',
  'field.check.errors': 'Ошибок по проверке',
  'field.check.notes': 'Написано пояснений',
  'field.items.count': 'Пунктов в плане',
  'field.items.done': 'Выполнено пунктов',
  'field.items.partly': 'Выполнено частично',
  'field.items.notDone': 'Не выполнено',
  'field.items.notDue': 'Срок ещё не наступил',

  'missing.not-in-plan': 'в плане нет такого показателя',
  'missing.blank': 'ячейка плана пуста',
  'missing.unreadable': 'значение в плане не читается',
  'missing.done-not-recorded': 'выполненное в этом году ещё не записано',
  'missing.quarters-not-recorded': 'кварталы ещё не записаны',
  'missing.items-not-counted': 'выполненные пункты ещё не подсчитаны',
  'missing.not-computable': 'нет значения, из которого оно вычисляется',
  'missing.not-stated': 'ещё не указано',

  'finding.no-marks.what': 'В файле нет меток, поэтому заполнять нечего.',
  'finding.no-marks.todo': 'Поставьте в его ячейки метки, например {example}, или выберите стандартную форму.',
  'finding.unknown-mark.what': 'Метка {mark} неизвестна.',
  'finding.unknown-mark.todo': 'Исправьте её имя в форме; до тех пор текст остаётся как есть.',
  'finding.unfed-mark.what': 'Для «{label}» ({mark}) нет данных: в плане нет такого показателя.',
  'finding.unfed-mark.todo': 'Введите значение вручную или намеренно оставьте место пустым.',
  'finding.mark-over-formula.what': 'Метка {mark} стоит в формуле, а формулы никогда не перезаписываются.',
  'finding.mark-over-formula.todo': 'Поставьте метку в отдельную ячейку.',
  'finding.mark-in-merge.what': 'Метка {mark} стоит в объединённой области, которая её скрывает или разрывает.',
  'finding.mark-in-merge.todo': 'Разделите объединённые ячейки в форме.',
  'finding.mark-outside-repeat.what': 'Метка {mark} относится к повторяемой строке, но здесь строки не повторяются.',
  'finding.mark-outside-repeat.todo': 'Поставьте строку между метками #items и /items.',
  'finding.unbalanced-repeat.what': 'Повтор {mark} должен открываться и закрываться вокруг ровно одной строки.',
  'finding.unbalanced-repeat.todo': 'Откройте его перед строкой и закройте после той же строки.',
  'finding.required-indicator-unasked.what': '«{label}» входит в национальный отчёт, но в форме нет метки для него.',
  'finding.required-indicator-unasked.todo': 'Если показатель нужен, добавьте в форму метку {indicator}.plan.',
  'finding.indicator-twice.what': 'Несколько пунктов плана относятся к одному показателю ({mark}): {items}.',
  'finding.indicator-twice.todo': 'Взят пункт {taken}; проверьте, верно ли это.',
  'finding.value-missing.what': 'У «{label}» нет значения: {why}.',
  'finding.value-missing.todo': 'Введите его вручную или намеренно оставьте место пустым.',

  'draft.title': 'LOYIHA',
  'draft.text':
    'Этот отчёт — проект: замечания ниже ещё не сняты. Исправьте их или дайте пояснения и заполните отчёт снова.',
  'draft.open': 'Замечания к плану (ячейки плана)',
  'draft.template': 'Форма отчёта (ячейки формы)',
  'draft.missing': 'Невведённые значения (ячейки этого отчёта)',

  'kept.changed': '«{now}» оставлено: эту ячейку изменил человек; по отчёту было бы «{value}».',
  'kept.row': 'В плане этого больше нет, но в строке писал человек, поэтому строка оставлена.',
  'kept.locked': 'Лист защищён: «{value}» не записано.',
  'kept.gone': 'Строку с {mark} убрал человек; она не возвращена.',
  'kept.nothing': 'пусто',

  'cli.quarterLater': 'Квартальные отчёты появятся позже: пока заполняется только отчёт за год (--period 2026).',
  'cli.otherYear':
    'План составлен на {planYear} год, а отчёт запрошен за {askedYear}; укажите год плана или другой файл.',
  'cli.manyPlans': 'В книге несколько планов ({sheets}); взят план на {planYear} год.',
  'cli.manySameYear':
    'В книге несколько планов ({sheets}); выберите год с помощью --period или оставьте в файле один лист.',
  'cli.badNotes':
    'Файл {file} не является объектом JSON с пояснениями по замечаниям или правилам ({"rule": "пояснение"}).',
  'cli.badValues': 'Файл {file} не является объектом JSON со значениями по меткам ({"col.stock_begin.fact": 6100}).',
  'cli.refused':
    'Не заполнено: {error} {error:ошибка|ошибки|ошибок} и {warning} {warning:предупреждение|предупреждения|предупреждений} без пояснения. Исправьте или поясните их либо запросите проект с --draft.',
  'cli.cannotFill': 'Не заполнено: эту форму заполнить нельзя.',
  'cli.formErrors':
    'Не заполнено: в форме {count} {count:ошибка|ошибки|ошибок}. Исправьте её или запросите проект с --draft.',
  'cli.filled':
    '{out}: заполнено мест: {values}, оставлено пустыми: {missing}; показателей: {indicators}, из плана: {fromPlan}.',
  'cli.refreshed':
    '{out}: отчёт обновлён (изменений: {changed}); мест, изменённых человеком и оставленных как есть: {kept}.',
  'cli.notFilled': '{file} не является отчётом, заполненным этой программой; укажите форму с помощью --template.',
  'cli.draft':
    '{out} — проект: {error} {error:ошибка|ошибки|ошибок} и {warning} {warning:предупреждение|предупреждения|предупреждений} без пояснения.',
  'cli.missing': 'без значения',
};
