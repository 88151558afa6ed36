import type { findingsEn } from '../en/findings';
import type { WordsLike } from '../language';

/** What is said of findings in any face, in Russian. */
export const findingsRu: WordsLike<typeof findingsEn> = {
  'hindrance.rich-text': 'Оформление внутри этой ячейки смешанное и было бы потеряно: исправьте вручную.',
  'hindrance.holds-formula': 'Здесь стоит формула, а формулы никогда не перезаписываются: исправьте вручную.',

  'severity.error': 'ошибка',
  'severity.warning': 'предупреждение',
  'severity.info': 'примечание',

  'results.title': 'Результаты проверки',
  'results.plan': 'План',
  'results.sheet': 'Лист',
  'results.date': 'Дата проверки',
  'results.rules': 'Набор правил',
  'results.errors': 'Ошибки',
  'results.warnings': 'Предупреждения',
  'results.answered': 'из них с пояснением',
  'results.infos': 'Примечания',
  'results.severity': 'Степень',
  'results.cell': 'Ячейка',
  'results.rule': 'Правило',
  'results.what': 'Что найдено',
  'results.todo': 'Что делать',
  'results.note': 'Пояснение',
  'results.none': 'Замечаний нет.',
};
