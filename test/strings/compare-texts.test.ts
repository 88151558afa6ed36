import { compareTexts } from '../../src/strings/compare-texts';
import type { Language } from '../../src/strings/language';

/** Words in the order of their language's dictionaries. */
const ORDERED: readonly (readonly [Language, string])[] = [
  ['uz', 'dona kitob nafar non xizmat yangi zina oʻrin gʻoya shahar chorak'],
  ['uz', 'sahifa suv soʻm shakl'],
  ['uz', 'ona onda onglar'],
  ['uz-Cyrl', 'авж бино ер ёз жой нафар экин юз ям ўрин қатнов ғоя ҳужжат'],
  ['uz-Cyrl', 'соз сўз шаҳар'],
  ['kaa', 'ara ásbap bar den eger fakt gúl ǵarry hár xat ıntı iyne jas kitap qala lawa maman nan ńe oy óner pal'],
  ['kaa', 'sabaq tas ul úy vaza waqıt yad zat shegara cirk chek'],
  ['ru', 'ель ёлка жук медаль мёд план сектор съезд съёмка сыр ягода'],
  ['en', 'copy item oʻrin plan titles zinc'],
];

test.each(ORDERED)('%s: %s', (language, words) => {
  const ordered = words.split(' ');
  expect([...ordered].reverse().sort(compareTexts(language))).toEqual(ordered);
});

test('case, apostrophes and strange letters do not part words; longer ones come later; the other script comes last', () => {
  const compare = compareTexts('uz');
  expect(['O‘zbek', 'oʻrin', "O'quv", 'Oy'].sort(compare)).toEqual(['Oy', "O'quv", 'oʻrin', 'O‘zbek']);
  expect(['Nomda/nusxa', 'Нафар', 'Nomda', 'Élan', '12', 'Ёзув'].sort(compare)).toEqual([
    '12',
    'Élan',
    'Nomda',
    'Nomda/nusxa',
    'Ёзув',
    'Нафар',
  ]);
  expect(['ÍNTÍ', 'iyne', 'ırıs', 'Hár'].sort(compareTexts('kaa'))).toEqual(['Hár', 'ÍNTÍ', 'ırıs', 'iyne']);
  expect(['Тадбир', 'Tadbir', 'Тақвим'].sort(compareTexts('ru'))).toEqual(['Тадбир', 'Тақвим', 'Tadbir']);
  expect(compare('dona', 'dona')).toBe(0);
});
