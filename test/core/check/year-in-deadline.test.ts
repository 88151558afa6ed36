import { withYear } from '../../../src/core/check/year-in-deadline';
import { planOf } from '../plan/reading';

const planWith = (...deadlines: string[]) =>
  planOf(deadlines.map((text, at) => `| ${at + 1}. | Ish | Dona | 4 | 5 | Reja | ${text} | Direktor |`).join('\n'));

test.each([
  ['I chorak', '2026-yil I chorak'],
  ['II chorak', '2026-yil II chorak'],
  ['Har chorakda', '2026-yil har chorakda'],
  ['HAR CHORAKDA', '2026-yil HAR CHORAKDA'],
  ['mart', '2026-yil mart'],
  // The word is there and lacks its number.
  ['Yil davomida', '2026-yil davomida'],
  ['Yilda ikki marta', '2026-yilda ikki marta'],
  ['Reja asosida yil davomida', 'Reja asosida 2026-yil davomida'],
  // Other words with it.
  ['Har yili', '2026-yil har yili'],
  ['I yarim yil davomida', '2026-yil I yarim yil davomida'],
  ['Yarim yilda bir marta', '2026-yil yarim yilda bir marta'],
  ['2 yil davomida', '2026-yil 2 yil davomida'],
  ['2-yil davomida', '2026-yil 2-yil davomida'],
  ['Yakuniy yil', '2026-yil yakuniy yil'],
  ['kitobyil davomida', '2026-yil kitobyil davomida'],
  // In Cyrillic.
  ['Йил давомида', '2026-йил давомида'],
  ['I чорак', '2026-йил I чорак'],
  ['Ҳар йили', '2026-йил ҳар йили'],
  ['Ярим йил ичида', '2026-йил ярим йил ичида'],
])('%j gets the year: %j', (text, dated) => {
  expect(withYear(text, 2026, planWith('I chorak'))).toBe(dated);
});

test.each([
  ['1 квартал', '1 квартал 2026 года'],
  ['I, II кварталы.', 'I, II кварталы 2026 года'],
  ['до 15 января', 'до 15 января 2026 года'],
  ['Первое полугодие', 'Первое полугодие 2026 года'],
  ['в течение года', 'в течение 2026 года'],
  ['В текущем году', 'В текущем 2026 году'],
  ['В течение года, ежемесячно', 'В течение 2026 года, ежемесячно'],
  // No way that reads well.
  ['Ежемесячно', null],
  ['в годах', null],
  ['раз в неделю', null],
  ['1 квартал и далее', null],
])('in Russian %j gets the year: %j', (text, dated) => {
  expect(withYear(text, 2026, planWith('1 квартал'))).toBe(dated);
});

test('words of both languages are Uzbek', () => {
  expect(withYear('1 квартал давомида', 2026, planWith('1 квартал'))).toBe('2026-йил 1 квартал давомида');
  expect(withYear('I чорак, ежемесячно', 2026, planWith('1 квартал'))).toBe('2026-йил I чорак, ежемесячно');
});

test.each([
  [['2026 yil I chorak'], 'II chorak', '2026 yil II chorak'],
  [['2026 – yil I chorak'], 'II chorak', '2026 – yil II chorak'],
  [['2025-Yil I chorak', '2026 yil'], 'II chorak', '2026-yil II chorak'],
  [['I chorak', '2026 йил II чорак'], 'II chorak', '2026 йил II chorak'],
  [['2026 йил I чорак'], 'II чорак', '2026 йил II чорак'],
  [['2026-jıl dawamında'], 'II sherek', '2026-jıl II sherek'],
  [['2026 yil I chorak'], 'II чорак', '2026 йил II чорак'],
  [['2026-y. I chorak'], 'II chorak', '2026-yil II chorak'],
  [['2026 yil I chorak'], 'Yil davomida', '2026 yil davomida'],
])('where a sheet has %j, %j becomes %j', (deadlines, text, dated) => {
  const plan = planWith(...deadlines);
  expect([withYear(text, 2026, plan), withYear(text, 2026, plan)]).toEqual([dated, dated]);
});
