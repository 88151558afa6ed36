import { loadWords } from '../../src/strings/catalogue';
import { copyName } from '../../src/web/copy-name';

beforeAll(() => loadWords('en'));

it.each([
  ['reja.xlsx', 'uz', 'reja (tuzatilgan).xlsx'],
  ['reja.xlsx', 'en', 'reja (corrected).xlsx'],
  ['reja 2026.v2.xlsm', 'uz', 'reja 2026.v2 (tuzatilgan).xlsm'],
  ['reja (tuzatilgan).xlsx', 'en', 'reja (tuzatilgan).xlsx'],
  ['reja', 'uz', 'reja (tuzatilgan).xlsx'],
] as const)('a copy of %s in %s is named %s', (name, language, copy) => {
  expect(copyName(name, language)).toBe(copy);
});
