import type { uzRulesTrends } from '../uz/rules-trends';

const COUNT_DIGITS = 'Пересчитайте цифры в обоих числах; если они верны, напишите в пояснении причину.';

/** The Russian sentences of the rules that compare the plan with last year. */
export const ruRulesTrends: Readonly<Record<keyof typeof uzRulesTrends, string>> = {
  'trend-change.more.what': 'План на {percent} % больше прошлогоднего: {from} → {to}.',
  'trend-change.more.todo': 'Проверьте число; если оно верно, напишите в пояснении, почему настолько больше.',
  'trend-change.less.what': 'План на {percent} % меньше прошлогоднего: {from} → {to}.',
  'trend-change.less.todo': 'Проверьте число; если оно верно, напишите в пояснении, почему настолько меньше.',
  'trend-change.started.what': 'В прошлом году ничего не было, а теперь запланировано {to}.',
  'trend-change.started.todo': 'Проверьте оба числа; если они верны, напишите в пояснении, что начинается.',
  'trend-change.ended.what': 'В прошлом году было {from}, а теперь ничего не запланировано.',
  'trend-change.ended.todo': 'Проверьте оба числа; если они верны, напишите в пояснении, почему работа прекращается.',
  'trend-change.slip.what':
    'План больше прошлогоднего в {times} {times:раз|раза|раз}: {from} → {to}. Вероятно, здесь или там лишняя цифра.',
  'trend-change.slip.todo': COUNT_DIGITS,
  'trend-change.lost.what':
    'План меньше прошлогоднего в {times} {times:раз|раза|раз}: {from} → {to}. Вероятно, здесь или там пропущена цифра.',
  'trend-change.lost.todo': COUNT_DIGITS,

  'trend-plan-below-fact.below.what': 'План на {percent} % меньше выполненного в прошлом году: {from} → {to}.',
  'trend-plan-below-fact.below.todo':
    'Проверьте оба числа; если они верны, напишите в пояснении, почему планируется меньше.',

  'trend-scale.fall.what':
    'Больше чем вдвое против прошлого года {count:уменьшилось|уменьшились|уменьшились} {count} из {volumes} {volumes:большого числа|больших чисел|больших чисел}.',
  'trend-scale.fall.todo':
    'Проверьте, что план составлен на весь год и цифры не потеряны; если всё верно, напишите причину в одном пояснении.',

  'trend-copied.copied.what': 'Все объёмы плана ({count}) совпадают с прошлогодними.',
  'trend-copied.copied.todo': 'Запланируйте каждый заново или напишите в пояснении, почему они не меняются.',

  'fact-last-report.other.what': 'Факт — {fact}, а в прошлогоднем отчёте {reported}.',
  'fact-last-report.other.todo': 'Выясните, что верно; если отчёт потом исправляли, скажите об этом в пояснении.',
  'fact-last-report.fix.reported': 'Написать {reported}, как в отчёте',

  'fact-unconfirmed.one.what': 'Факт {text} взят из прошлогоднего плана и стоит серым, пока его не подтвердят.',
  'fact-unconfirmed.one.todo': 'Подтвердите, если столько и сделано; иначе впишите сделанное.',
  'fact-unconfirmed.many.what':
    '{count} {count:факт взят|факта взяты|фактов взяты} из прошлогоднего плана и стоят серым, пока их не подтвердят.',
  'fact-unconfirmed.many.todo': 'Впишите сделанное там, где число другое, и подтвердите остальные.',
  'fact-unconfirmed.fix.one': 'Подтвердить {text}',
  'fact-unconfirmed.fix.all': 'Подтвердить все: {count}',
};
