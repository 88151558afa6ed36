import type { uzRulesSums } from '../uz/rules-sums';

/** The Russian sentences of the rules about sums. */
export const ruRulesSums: Readonly<Record<keyof typeof uzRulesSums, string>> = {
  'sum-total.wrong.what': 'Итог не равен сумме частей: {proof}. Разница: {difference}.',
  'sum-total.wrong.todo': 'Сделайте итог равным {sum} или исправьте неверную часть.',
  'sum-total.solved.what': 'Итог не равен сумме частей: {proof}. Разница: {difference}.',
  'sum-total.solved.todo':
    'Сделайте итог равным {sum} или исправьте неверную часть: если в «{part}» будет {needed}, сумма сойдётся.',

  'sum-related.equal.what': '«{left}» должно равняться «{right}»: {proof}. Разница: {difference}.',
  'sum-related.equal.todo': 'Проверьте обе стороны; если здесь будет {needed}, равенство сойдётся.',
  'sum-related.most.what': '«{left}» должно быть не больше, чем «{right}»: {proof}.',
  'sum-related.most.todo': 'Проверьте оба числа: здесь возможно не больше {needed}.',
  'sum-related.least.what': '«{left}» должно быть не меньше, чем «{right}»: {proof}.',
  'sum-related.least.todo': 'Проверьте оба числа: здесь нужно не меньше {needed}.',

  'sum-ratio.drift.what': '«{one}» меняется на {growth} %, а «{other}» — на {otherGrowth} %.',
  'sum-ratio.drift.todo': 'Проверьте, планировались ли они вместе.',
  'sum-ratio.low.what': '«{one}» на единицу «{other}»: {ratio}; обычно не меньше {least}.',
  'sum-ratio.low.todo': 'Проверьте, не пропущена ли цифра в одном числе и нет ли лишней в другом.',
  'sum-ratio.high.what': '«{one}» на единицу «{other}»: {ratio}; обычно не больше {most}.',
  'sum-ratio.high.todo': 'Проверьте, нет ли лишней цифры в одном числе и не пропущена ли она в другом.',
};
