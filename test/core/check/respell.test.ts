import { respelled, spelledLike } from '../../../src/core/check/respell';
import { planOf } from '../plan/reading';

test.each([
  ['QORAOʻZAK TUMANI', 'Chimboy tumani', 'CHIMBOY TUMANI'],
  ['Qoraoʻzak tumani', 'Chimboy tumani', 'Chimboy tumani'],
  ['Qoraoʻzak tumani', 'CHIMBOY TUMANI', 'Chimboy tumani'],
  ['Qoraoʻzak tumani', 'Qoʻngʻirot tumani', 'Qoʻngʻirot tumani'],
])('where %s stands, %s is written %s', (model, text, written) => {
  expect(spelledLike(planOf('| 1. | Ish | Dona | 4 | 5 |'), model, text)).toBe(written);
});

test('a name is written with the apostrophes of the sheet', () => {
  const plan = planOf("| 1. | O'qish va ro'yxat, to'plam, ko'rik | Dona | 4 | 5 |");
  expect(spelledLike(plan, 'Chimboy tumani', 'Qoʻngʻirot tumani')).toBe("Qo'ng'irot tumani");
});

test.each([
  ['CHIMBOI  TUMANI\nREJASI', 'CHIMBOI TUMANI', 'X', 'X\nREJASI'],
  ['CHIMBOI\nTUMANI', 'CHIMBOI TUMANI', 'X', 'X'],
  ['a.b', 'a.b', '$&', '$&'],
  ['axb', 'a.b', 'X', 'axb'],
  ['(1+1)', '(1+1)', '2', '2'],
  ['bir bir', 'bir', 'ikki', 'ikki bir'],
])('in %j, %j becomes %j: %j', (text, from, to, result) => {
  expect(respelled(text, from, to)).toBe(result);
});
