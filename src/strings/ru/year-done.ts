import type { yearDoneEn } from '../en/year-done';
import type { WordsLike } from '../language';

/** The words of the room of what was done. */
export const yearDoneRu: WordsLike<typeof yearDoneEn> = {
  'done.title': 'Выполнение',
  'done.text': 'Вносите сделанное по кварталам; план и прошлый год стоят рядом.',
  'done.first':
    'В книгу добавится лист «Bajarilishi»: строка на каждый пункт плана, четыре квартала, пояснения и что сделано. Сам план не изменится.',
  'done.make': 'Создать лист «Bajarilishi»',
  'done.differs': 'План изменился после того, как лист был создан:',
  'done.kept': 'Этих пунктов в плане больше нет; их строки и числа остаются на листе:',
  'done.added': 'Новые ({count}): {items}',
  'done.changed': 'С другим номером или содержанием ({count}): {items}',
  'done.gone': 'В плане больше нет ({count}), числа сохраняются: {items}',
  'done.openForm': 'Открыть в форме кварталов',
  'done.update': 'Привести лист в соответствие с планом',
  'done.quarters': 'Квартал',
  'done.quarter': '{quarter} квартал',
  'done.empty': '{count} {count:пустой|пустых|пустых}',
  'done.items': 'Пункты',
  'done.item': 'Пункт',
  'done.search': 'Поиск по номеру или названию',
  'done.onlyEmpty': 'Только пустые',
  'done.noItems': 'На листе нет пунктов этого плана.',
  'done.blank': 'пусто',
  'done.fact': 'Сделано в {quarter} квартале ({unit})',
  'done.note': 'Пояснение квартала (причина)',
  'done.words': 'Что сделано',
  'done.ownPlan': 'Свой план на {quarter} квартал',
  'done.ownPlanHint': 'Пусто: берётся из срока.',
  'done.before': 'Предыдущий',
  'done.next': 'Следующий',
  'done.lastYear': 'Прошлый год',
  'done.yearPlan': 'План на год',
  'done.quarterPlan': 'План на {quarter} квартал',
  'done.toDate': 'С начала года',
};
