import { collapseSpaces } from '../../../src/core/text/spacing';

test.each([
  ['', ''],
  [' ', ''],
  ['\n', ''],
  ['a', 'a'],
  ['a b', 'a b'],
  ['a\nb', 'a\nb'],
  [' a', 'a'],
  ['a ', 'a'],
  ['\na\n', 'a'],
  ['a  b', 'a b'],
  ['a   b', 'a b'],
  ['a\tb', 'a b'],
  ['a\u00a0b', 'a b'],
  ['a\u2003\u00a0b', 'a b'],
  ['a \nb', 'a\nb'],
  ['a\n b', 'a\nb'],
  ['a\n\n\nb', 'a\nb'],
  ['a\r\nb', 'a\nb'],
  ['a\rb', 'a\nb'],
  ['oʻquv\u00a0 yurti', 'oʻquv yurti'],
  ['oʻquv yurti', 'oʻquv yurti'],
])('%j becomes %j', (text, collapsed) => {
  expect(collapseSpaces(text)).toBe(collapsed);
});
