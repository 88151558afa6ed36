import type { uzRulesNumbers } from '../uz/rules-numbers';

/** The Russian sentences of the rules about sections and numbers. */
export const ruRulesNumbers: Readonly<Record<keyof typeof uzRulesNumbers, string>> = {
  'section-sequence.gap.what': 'После раздела {before} идёт {numeral}: пропущен {missing}.',
  'section-sequence.gap.todo': 'Верните заголовок раздела {missing} или перенумеруйте следующие разделы.',
  'section-sequence.start.what': 'Первый раздел имеет номер {numeral}, а не I.',
  'section-sequence.start.todo': 'Верните пропущенный заголовок или начните с I.',
  'section-sequence.repeat.what': 'Раздел {numeral} встречается дважды.',
  'section-sequence.repeat.todo': 'Этот раздел должен быть {expected}.',
  'section-sequence.back.what': 'После раздела {before} счёт возвращается назад: {numeral}.',
  'section-sequence.back.todo': 'Этот раздел должен быть {expected}.',
  'section-sequence.order.what': 'Номера разделов не возрастают: {numerals}.',
  'section-sequence.order.todo': 'Они должны продолжаться с {expected}.',
  'section-sequence.fix.one': 'Написать {numeral}',
  'section-sequence.fix.order': 'Пронумеровать по порядку: {numerals}',
  'section-sequence.fix.following':
    'Перенумеровать разделы отсюда, начиная с {numeral} ({count} {count:ячейка|ячейки|ячеек})',

  'section-numeral.allArabic.what':
    'Все {count} {count:раздел пронумерован|раздела пронумерованы|разделов пронумерованы} арабскими цифрами: «{written}».',
  'section-numeral.allArabic.todo': 'Напишите римские, как в форме: {numerals}.',
  'section-numeral.arabic.what': 'Раздел пронумерован как «{written}».',
  'section-numeral.arabic.todo': 'Напишите римскую цифру {numeral}.',
  'section-numeral.lookalike.what': 'Номер «{written}» набран знаками, которые лишь похожи на {numeral}.',
  'section-numeral.lookalike.todo': 'Напишите {numeral} латинскими буквами.',
  'section-numeral.none.what': 'Нет номера ни у одного из {count} {count:заголовка|заголовков|заголовков} разделов.',
  'section-numeral.none.todo': 'Пронумеруйте разделы I, II, III …, как в форме.',
  'section-numeral.missing.what': 'У заголовка «{title}» нет номера.',
  'section-numeral.missing.todo': 'Напишите номер перед заголовком.',
  'section-numeral.fix.all': 'Пронумеровать: {numerals}',
  'section-numeral.fix.roman': 'Написать {numeral}',

  'section-title.spelling.what': '«{title}» в форме пишется как «{label}».',
  'section-title.spelling.todo': 'Напишите «{label}».',
  'section-title.fix.label': 'Написать «{label}»',

  'number-sequence.gap.what': 'После {before} идёт {number}: пропущено {missing}.',
  'number-sequence.gap.todo': 'Добавьте пропущенный пункт или перенумеруйте следующие.',
  'number-sequence.start.what': 'Номера начинаются с {number}, а не с {expected}.',
  'number-sequence.start.todo': 'Добавьте пропущенные пункты или нумеруйте с {expected}.',
  'number-sequence.repeat.what': 'Номер {number} встречается дважды.',
  'number-sequence.repeat.todo': 'Этот пункт должен иметь номер {expected}.',
  'number-sequence.back.what': 'После {before} счёт возвращается назад: {number}.',
  'number-sequence.back.todo': 'Этот пункт должен иметь номер {expected}.',
  'number-sequence.order.what': 'Номера не возрастают: {numbers}.',
  'number-sequence.order.todo': 'Они должны продолжаться с {expected}.',
  'number-sequence.fix.one': 'Написать {number}',
  'number-sequence.fix.order': 'Пронумеровать по порядку: {numbers}',
  'number-sequence.fix.following': 'Перенумеровать отсюда, начиная с {number} ({count} {count:ячейка|ячейки|ячеек})',

  'number-parent.orphan.what': 'Номер {numbers} стоит под пунктом {above}, а не под {parent}.',
  'number-parent.orphan.todo': 'Как часть пункта {above} он должен быть {expected}{proof}.',
  'number-parent.alone.what': 'Выше номера {numbers} нет пункта {parent}.',
  'number-parent.alone.todo': 'Добавьте пункт {parent} или дайте этому пункту свой номер.',
  'number-parent.fix.these': 'Только {numbers} → {expected}',
  'number-parent.fix.free': 'Только {numbers} → {expected}; номер {free} остаётся свободным',
  'number-parent.fix.following':
    '{numbers} → {expected}, следующие пункты тоже сдвигаются ({count} {count:ячейка|ячейки|ячеек})',

  'number-format.without.what': 'В конце номера {number} нет точки, хотя у большинства номеров она есть.',
  'number-format.without.todo': 'Напишите с точкой.',
  'number-format.with.what': 'В конце номера {number} стоит точка, хотя у большинства номеров её нет.',
  'number-format.with.todo': 'Напишите без точки.',
  'number-format.fix.period': '{number} → {expected}',

  'number-mangled.date.what': 'Номер превратился в дату; было введено {number}.',
  'number-mangled.date.todo': 'Запишите {number} в ячейку как текст.',
  'number-mangled.decimal.what': 'Номер превратился в десятичную дробь {shown}; было введено {number}.',
  'number-mangled.decimal.todo': 'Запишите {number} в ячейку как текст.',
  'number-mangled.fix.text': 'Записать {number} как текст',

  'number-missing.missing.what': 'У строки «{name}» есть значения, но нет номера.',
  'number-missing.missing.todo': 'Дайте ей номер.',
  'number-missing.unreadable.what': '«{number}» — не номер.',
  'number-missing.unreadable.todo': 'Напишите номер цифрами.',
  'number-missing.unnamed.what': 'У строки без номера и наименования есть свои значения.',
  'number-missing.unnamed.todo': 'Дайте ей номер и наименование или объедините с пунктом выше.',
  'number-missing.fix.one': 'Написать {number}',
  'number-missing.fix.following':
    'Написать {number}, следующие пункты сдвигаются на единицу ({count} {count:ячейка|ячейки|ячеек})',
};
