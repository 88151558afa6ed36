import type { uzRulesText } from '../uz/rules-text';

/** The Russian sentences of the rules about texts. */
export const ruRulesText: Readonly<Record<keyof typeof uzRulesText, string>> = {
  'text-homoglyph.mixed.what': 'Смешаны латинские и кириллические буквы: {words}.',
  'text-homoglyph.mixed.todo': 'Напишите всё слово одним алфавитом.',
  'text-homoglyph.stuck.what':
    'Смешаны латинские и кириллические буквы: {words}; для некоторых букв в другом алфавите нет похожей.',
  'text-homoglyph.stuck.todo': 'Наберите слово заново одним алфавитом.',
  'text-homoglyph.fix.script': 'Написать {words}',

  'text-apostrophe.mixed.what': '«{word}» написано не с тем апострофом, что в большей части листа ({sign}).',
  'text-apostrophe.mixed.todo': 'Пишите везде одинаково.',
  'text-apostrophe.other.what': '«{word}» написано не тем апострофом, который выбрало учреждение ({sign}).',
  'text-apostrophe.other.todo': 'Пишите все так, как выбрано.',
  'text-apostrophe.fix.style': 'Написать с {sign}, как в остальном листе (в этой ячейке: {count})',
  'text-apostrophe.fix.chosen': 'Писать {sign}, как выбрало учреждение (в этой ячейке {count})',

  'text-spacing.spaces.what': 'В «{text}» есть лишние пробелы.',
  'text-spacing.spaces.todo': 'Оставьте между словами один пробел, а в начале и в конце ни одного.',
  'text-spacing.values.what': 'Между значениями «{text}» есть лишние пробелы.',
  'text-spacing.values.todo': 'Проверьте, что это несколько значений, и оставьте между ними один пробел.',
  'text-spacing.fix.collapse': 'Убрать лишние пробелы',

  'text-spelling.slip.what': 'Написано с ошибкой: {words}.',
  'text-spelling.slip.todo': 'Исправьте написание.',
  'text-spelling.fix.spelling': 'Написать {words}',

  'text-foreign-place.place.what': 'Названо «{text}», а план составлен для другого места.',
  'text-foreign-place.place.todo':
    'Напишите то, что относится к вашему центру, или скажите в пояснении, почему названо другое место.',
  'text-foreign-place.form.what': 'Из формы вышестоящей организации осталось «{text}».',
  'text-foreign-place.form.todo': 'Напишите то, что относится к этому центру.',

  'text-ocr.damage.what': 'Испорчено при сканировании: {words}.',
  'text-ocr.damage.todo': 'Сверьте с печатным планом и исправьте.',
  'text-ocr.fix.repair': 'Написать {words}',

  'text-markup.tags.what': 'В тексте остались знаки другой программы: {tags}.',
  'text-markup.tags.todo': 'Уберите их.',
  'text-markup.fix.strip': 'Убрать эти знаки',
};
