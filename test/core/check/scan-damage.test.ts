import { damagedQuarters, damageIn } from '../../../src/core/check/scan-damage';
import { planOf } from '../plan/reading';

/** A text with its damage mended, each in brackets. */
function mended(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end, to } of damageIn(text)) {
    result += `${text.slice(from, start)}[${to}]`;
    from = end;
  }
  return result + text.slice(from);
}

test.each([
  ['Kitob fondini toʻldirish', 'Kitob fondini toʻldirish'],
  // A nought for the letter, a capital where a sentence or a capital word begins.
  ['0‘rganish', '[O‘]rganish'],
  ['0ʻRGANISH', '[Oʻ]RGANISH'],
  ['Uni 0ʻrganish', 'Uni [oʻ]rganish'],
  ['Uni 0ʻRGANISH', 'Uni [Oʻ]RGANISH'],
  ['Uni 0 ‘zbekiston', 'Uni [O‘]zbekiston'],
  ['0 ‘ zbekiston', '[O‘]zbekiston'],
  ['Reja. 0ʻqish', 'Reja. [Oʻ]qish'],
  ['Reja: 0ʻqish', 'Reja: [Oʻ]qish'],
  ['“0ʻqish”', '“[Oʻ]qish”'],
  ['(0ʻqish)', '([Oʻ]qish)'],
  ['Reja\n0ʻqish', 'Reja\n[Oʻ]qish'],
  ['Reja, 0ʻqish', 'Reja, [oʻ]qish'],
  ['10ʻqish', '10ʻqish'],
  ['10 ‘qish', '10 ‘qish'],
  ['x0ʻqish', 'x0ʻqish'],
  ['“0” va', '“0” va'],
  // A gap before the sign.
  ['o ‘rganish', '[o‘]rganish'],
  ['G ‘oyalar', '[G‘]oyalar'],
  ['u ‘rganish', 'u ‘rganish'],
  ['bo ‘lim', 'bo ‘lim'],
  ['o ‘Rganish', 'o ‘Rganish'],
  // A digit inside a word.
  ['b1lan kut0bxona', 'b[l]lan kut[o]bxona'],
  ['B1lan', 'B1lan'],
  ['kitob1', 'kitob1'],
  ['kit2ob', 'kit2ob'],
  ['web1site.uz', 'web1site.uz'],
  ['sayt@web1site', 'sayt@web1site'],
  ['fayl/web1site', 'fayl/web1site'],
  ['fayl_web1site', 'fayl_web1site'],
  ['a1b2c', 'a1b2c'],
  ['kut0bxona. Yana', 'kut[o]bxona. Yana'],
  // An ending.
  ['kitoblami', 'kitob[larn]i'],
  ['markazlaming', 'markaz[larn]ing'],
  ['kitoblami, yana', 'kitob[larn]i, yana'],
  ['olami qalami', 'olami qalami'],
  ['kitoblamidan', 'kitoblamidan'],
  ['kitoblamingiz', 'kitoblamingiz'],
  ['kitoblami?', 'kitoblami?'],
  // The sign of a parted word.
  ['kutub¬ xonasi', 'kutub[]xonasi'],
  ['kutub■\nxonasi', 'kutub[]xonasi'],
  ['kutub¬ Xonasi', 'kutub¬ Xonasi'],
  // In order, whatever its kind.
  ['kitoblami o ‘rganish, b1lan 0ʻqish', 'kitob[larn]i [o‘]rganish, b[l]lan [oʻ]qish'],
])('%j is read as %j', (text, expected) => {
  expect(mended(text)).toBe(expected);
});

/** "G2 I—[II]": the cells whose quarters are spoilt, with what most likely stood there. */
const quartersOf = (...deadlines: string[]): string[] => {
  const plan = planOf(
    deadlines
      .map((text, at) => (text.startsWith('|') ? text : `| ${at + 1}. | Ish | Dona | 4 | 5 | Reja | ${text} |`))
      .join('\n'),
  );
  return [...damagedQuarters(plan)].map(
    ([{ at, text }, damage]) =>
      `${at} ${damage.map(({ start, end, to }) => `${text.slice(start, end)}→${to}`).join(' ')}`,
  );
};

test.each<[string, string[], string[]]>([
  ['sound ones', ['I-III chorak', '2026-yil davomida', '2-chorak', 'II chorak'], []],
  ['one at the end of a range', ['2026-yil I—11 chorak'], ['G2 11→II']],
  ['two', ['l—lll chorak'], ['G2 l→I lll→III']],
  ['with a digit', ['1V chorak'], ['G2 1V→IV']],
  ['with a small letter', ['lV chorak'], ['G2 lV→IV']],
  ['mixed', ['Il chorak', 'lI chorak'], ['G2 Il→II', 'G3 lI→II']],
  [
    'of ones',
    ['1I chorak', '1II chorak', '11I chorak', '111 chorak'],
    ['G2 1I→II', 'G3 1II→III', 'G4 11I→III', 'G5 111→III'],
  ],
  ['as part of another sign', ['I-11kun chorak', '2026-yil 11.11 chorak'], []],
  ['in every row that says so', ['11 chorak', 'I chorak', '11 chorak'], ['G2 11→II', 'G4 11→II']],
  ['not of words', ['11 may', 'kitoblll'], []],
])('quarters: %s', (_, deadlines, expected) => {
  expect(quartersOf(...deadlines)).toEqual(expected);
});
