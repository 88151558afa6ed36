import type { uzRulesSheet } from '../uz/rules-sheet';

const MISSING = {
  what: 'Столбец «{label}» не найден.',
  todo: 'Напишите его название в заголовке таблицы или укажите, какой это столбец.',
};

/** The Russian sentences of the rules about the sheet. */
export const ruRulesSheet: Readonly<Record<keyof typeof uzRulesSheet, string>> = {
  'sheet-columns.number.what': MISSING.what,
  'sheet-columns.number.todo': MISSING.todo,
  'sheet-columns.name.what': MISSING.what,
  'sheet-columns.name.todo': MISSING.todo,
  'sheet-columns.unit.what': MISSING.what,
  'sheet-columns.unit.todo': MISSING.todo,
  'sheet-columns.fact.what': MISSING.what,
  'sheet-columns.fact.todo': MISSING.todo,
  'sheet-columns.plan.what': MISSING.what,
  'sheet-columns.plan.todo': MISSING.todo,
  'sheet-columns.mechanism.what': MISSING.what,
  'sheet-columns.mechanism.todo': MISSING.todo,
  'sheet-columns.deadline.what': MISSING.what,
  'sheet-columns.deadline.todo': MISSING.todo,
  'sheet-columns.responsible.what': MISSING.what,
  'sheet-columns.responsible.todo': MISSING.todo,
  'sheet-columns.secondTable.what': 'Здесь начинается ещё одна таблица плана; прочитана только та, что выше.',
  'sheet-columns.secondTable.todo': 'Перенесите её на отдельный лист, и она будет проверена там.',
  'sheet-columns.tableBeside.what': 'Здесь рядом с первой стоит ещё одна таблица плана; она не прочитана.',
  'sheet-columns.tableBeside.todo': 'Перенесите её на отдельный лист, и она будет проверена там.',

  'sheet-years.title.what': 'В заглавии указан {year} год, а план составлен на {expectedYear} год.',
  'sheet-years.title.todo': 'Напишите в заглавии {expectedYear} год.',
  'sheet-years.plan.what': 'В столбце плана указан {year} год, а план составлен на {expectedYear} год.',
  'sheet-years.plan.todo': 'Напишите в заголовке таблицы {expectedYear} год.',
  'sheet-years.fact.what': 'В столбце факта указан {year} год, а плану предшествует {expectedYear} год.',
  'sheet-years.fact.todo': 'Напишите в заголовке таблицы {expectedYear} год.',
  'sheet-years.fix.year': '{year} → {expectedYear}',

  'sheet-title.spelling.what': 'Организация здесь названа «{written}», а в другом месте заглавия — «{other}».',
  'sheet-title.spelling.todo': 'Пишите название везде одинаково.',
  'sheet-title.fix.spelling': '«{written}» → «{expected}»',

  'sheet-organisation.unknown.what': '«{written}» нет в списке районов и городов.',
  'sheet-organisation.unknown.todo':
    'Напишите название так, как в списке; если в списке его нет, скажите об этом в пояснении.',
  'sheet-organisation.near.what': '«{written}» нет в списке районов и городов; ближайшее название там — «{name}».',
  'sheet-organisation.near.todo':
    'Напишите название так, как в списке; если это другое место, скажите об этом в пояснении.',
  'sheet-organisation.missing.what': 'В заглавии не названы ни район, ни область.',
  'sheet-organisation.missing.todo': 'Напишите, чей это план: район и название центра.',
  'sheet-organisation.fix.name': '«{written}» → «{expected}»',

  'sheet-approval.missing.what': 'На листе нет грифа утверждения (TASDIQLAYMAN).',
  'sheet-approval.missing.todo': 'Поставьте его вверху справа: слово, должность, место для подписи, имя и дата.',
  'sheet-approval.bare.what': 'Под словом утверждения нет ни должности, ни подписи, ни имени, ни даты.',
  'sheet-approval.bare.todo': 'Напишите, кто утверждает, и оставьте место для подписи и даты.',
  'sheet-approval.post.what': 'В грифе утверждения нет должности.',
  'sheet-approval.post.todo': 'Напишите должность утверждающего.',
  'sheet-approval.signature.what': 'В грифе утверждения нет места для подписи.',
  'sheet-approval.signature.todo': 'Поставьте черту (______) перед именем.',
  'sheet-approval.name.what': 'В грифе утверждения нет имени.',
  'sheet-approval.name.todo': 'Напишите инициалы и фамилию.',
  'sheet-approval.date.what': 'В грифе утверждения нет даты.',
  'sheet-approval.date.todo': 'Напишите дату или оставьте для неё место.',
};
