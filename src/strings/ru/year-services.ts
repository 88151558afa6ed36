import type { yearServicesEn } from '../en/year-services';
import type { WordsLike } from '../language';

/** The words of pages for services. */
export const yearServicesRu: WordsLike<typeof yearServicesEn> = {
  'services.trouble.year': 'лист за {text} год, а план на {year} год',
  'services.trouble.noYear': 'в заголовке листа не указан год; допишите его ({year})',
  'services.trouble.centre': 'лист другого центра: {text}',
  'services.trouble.noCentre': 'в заголовке листа нет названия центра; допишите его',
  'services.trouble.quarter': 'лист за {text} квартал, а не за выбранный',
  'services.trouble.row': 'для этой строки не нашлось пункта плана: {text}',
  'services.trouble.amount': 'это не количество: {text}',
  'services.trouble.formula': 'в ячейке листа «{sheet}» стоит формула: {text}',
  'services.trouble.column': 'на листе «{sheet}» нет столбца для этого: {text}',
  'services.noPage': 'это не лист для службы, он не прочитан',
  'services.nothing': 'в этом файле ничего нет',
  'services.nobody': 'Пункты без ответственного',
  'services.cli.made': '{out}: {quarter} квартал {year} года, листов – {pages}',
  'services.cli.page': '{service}: пунктов – {count}, заполнено – {filled}',
  'services.cli.wrongPeriod': '«{period}» – не квартал; напишите 2 или {year}-Q2.',
  'services.cli.otherYear': '«{period}» – другой год; план на {year} год.',
  'services.cli.noItems': 'В плане нет пунктов, поэтому составлять нечего.',
  'services.cli.badChoice': '«{choice}» ничего не выбирает; напишите ячейку и номер предложения: F12=1.',
  'services.cli.taken': '{out}: на лист «{sheet}» внесено значений – {count}, уже стояло – {known}',
  'services.cli.field': '{cell} ← {text} ({places})',
  'services.cli.conflicts': 'Оставлено вам ({count}); чтобы взять одно, добавьте --choose ЯЧЕЙКА=НОМЕР:',
  'services.cli.stands': '{cell}, пункт {number} «{name}»: стоит {before}',
  'services.cli.blank': 'ничего',
  'services.cli.offer': '{number}) {text} ({places})',
  'services.cli.troubles': 'Не взято ({count}):',
  'services.cli.refused': 'Лист не дал записать эти ячейки (защищены или объединены): {cells}.',
};
