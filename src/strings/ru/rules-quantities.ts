import type { uzRulesQuantities } from '../uz/rules-quantities';

/** The Russian sentences of the rules about quantities. */
export const ruRulesQuantities: Readonly<Record<keyof typeof uzRulesQuantities, string>> = {
  'quantity-missing.fact.what': 'Факт не указан.',
  'quantity-missing.fact.todo':
    'Напишите число за прошлый год, 0, если ничего не было, или «-», если такой работы не вели.',
  'quantity-missing.plan.what': 'План не указан.',
  'quantity-missing.plan.todo':
    'Напишите число на этот год, 0, если ничего не будет, или «-», если такая работа не планируется.',
  'quantity-missing.fix.dash': 'Написать «-»: такой работы нет',
  'quantity-missing.fix.zero': 'Написать 0: число равно нулю',

  'quantity-readable.unreadable.what': '«{text}» нельзя прочитать как количество.',
  'quantity-readable.unreadable.todo':
    'Оставьте в ячейке только число; для единицы измерения есть свой столбец, остальные слова пишут в механизм.',
  'quantity-readable.fix.reading': 'Написать {reading}',

  'quantity-mangled.date.what': 'Excel превратил это количество в дату ({day}.{month}.{year}).',
  'quantity-mangled.date.todo': 'Выберите, что было введено; после этого ячейка хранится как текст.',
  'quantity-mangled.fix.typed': 'Написать {typed}',

  'quantity-text-number.text.what': 'Число {amount} сохранено как текст.',
  'quantity-text-number.text.todo': 'Преобразуйте его в число, чтобы Excel мог с ним считать.',
  'quantity-text-number.ambiguous.what': '«{text}» можно прочитать по-разному: {readings}.',
  'quantity-text-number.ambiguous.todo':
    'Выберите, что имеется в виду; несколько значений записываются каждое на своей строке.',
  'quantity-text-number.fix.number': 'Сохранить {amount} как число',
  'quantity-text-number.fix.reading': 'Прочитать как {reading}',

  'quantity-negative.negative.what': 'Количество отрицательное: {value}.',
  'quantity-negative.negative.todo': 'Уберите минус или напишите верное число.',

  'quantity-whole.fraction.what': '{value} — не целое число, а «{unit}» считают целыми.',
  'quantity-whole.fraction.todo': 'Напишите целое число или проверьте единицу измерения.',

  'quantity-shape.lines.what':
    'В факте {facts} {facts:значение|значения|значений} ({fact}), а в плане {plans} ({plan}).',
  'quantity-shape.lines.todo':
    'Напишите на обеих сторонах одни и те же значения в одном порядке; где значения нет, поставьте «-».',
  'quantity-shape.pair.what': 'Факт {fact}, а план {plan}: в одном есть «/», в другом нет.',
  'quantity-shape.pair.todo': 'Напишите оба одинаково: оба как n/m или оба одним числом.',

  'quantity-fits-unit.single.what': '{value} — два числа, а единица «{unit}» называет одно.',
  'quantity-fits-unit.single.todo': 'Назовите в единице оба или оставьте одно число.',
  'quantity-fits-unit.fix.unit': 'Написать «{unit}»',

  'quantity-parts.count.what':
    'Перечислено частей: {parts}, а {values:записано|записаны|записано} {values} {values:значение|значения|значений} ({value}).',
  'quantity-parts.count.todo':
    'Напишите по одному значению на каждую часть в том же порядке либо сначала итог, а затем части; где значения нет, поставьте «-».',
  'quantity-parts.total.what': 'Перечислено частей: {parts}, а значение одно ({value}): оно читается как итог.',
  'quantity-parts.total.todo': 'Если части известны, напишите значение каждой на отдельной строке.',

  'quantity-pair.more.what': 'В {pair} названий ({titles}) больше, чем экземпляров ({copies}).',
  'quantity-pair.more.todo':
    'Сверьте с книгой суммарного учёта: не поменялись ли числа местами, нет ли ошибки в цифре?',

  'quantity-formula.error.what': 'Формула вместо числа даёт ошибку {error}.',
  'quantity-formula.error.todo': 'Исправьте формулу в Excel или напишите вместо неё число.',
  'quantity-formula.empty.what': 'Здесь стоит формула, но её результата нет.',
  'quantity-formula.empty.todo':
    'Откройте файл в Excel, посмотрите на число, сохраните и проверьте снова; или напишите вместо неё число.',
};
