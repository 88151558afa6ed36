import { hasName } from '../../../src/core/check/has-name';
import { planLanguage } from '../../../src/core/check/plan-language';
import { planOf } from '../plan/reading';

test.each([
  ['| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |', 'uz'],
  ['| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |', 'uz-Cyrl'],
  ['| № | Наименование | Единица измерения | 2025 год (факт) | 2026 год (план) |', 'ru'],
  ['| № | Atı | Ólshem birligi | 2025-jıl (fakt) | 2026-jıl (joba) |', 'kaa'],
  ['| № | Аты | Өлшем бирлиги | 2025-жыл (факт) | 2026-жыл (жоба) |', 'kaa-Cyrl'],
  // A letter that looks like a Latin one makes no word; ó is a slip of the keyboard.
  ['| № | Nоmi | Ólchov birligi | 2025-yil (fakt) | 2026-yil (reja) |', 'uz'],
])('%s is in %s', (header, language) => {
  expect(planLanguage(planOf(`${header}\n|---|\n| 1. | Ish | Dona | 4 | 5 |`))).toBe(language);
});

test.each([
  ['Seminarlar', true],
  ['3-sinf', true],
  ['-', false],
  ['12', false],
  ["'12", false],
  ['', false],
  ['#REF!', false],
])('the name %j holds words: %j', (name, expected) => {
  expect(hasName(planOf(`| 1. | ${name} | Dona | 4 | 5 | Reja | I chorak |`).items[0]!)).toBe(expected);
});
