import { deadlineQuarters } from '../../../src/core/rules/deadline-quarters';
import { testRule } from '../../support/rule-tester';

const item = (deadline: string) => `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | ${deadline} |`;

testRule(deadlineQuarters, {
  valid: [
    item('2026-yil I-III chorak'),
    item('I, II va IV choraklar'),
    item('Yilda ikki marotaba I chorak va III chorakda'),
    item('2-chorak davomida'),
    item('I—11 chorak'),
    item('ІІІ чорак'),
    item('1 раз в квартал'),
    item('2026-yil IV chorak, dekabr'),
    item('har chorakning 5-sanasigacha'),
  ],
  invalid: [
    {
      sheet: item('2026-yil V chorak'),
      findings: ['G2 stray error'],
      data: [{ quarter: 'V' }],
      fixed: item('2026-yil IV chorak'),
    },
    {
      sheet: item('IIII chorak'),
      findings: ['G2 stray'],
      fixed: item('III chorak'),
      otherwise: [item('IV chorak')],
    },
    { sheet: item('2026-yil v chorak'), findings: ['G2 stray'], fixed: item('2026-yil IV chorak') },
    { sheet: item('VI chorak'), findings: ['G2 stray'], fixed: item('IV chorak') },
    {
      sheet: item('IIV chorak'),
      findings: ['G2 stray'],
      fixed: item('III chorak'),
      otherwise: [item('IV chorak')],
    },
    // With a Cyrillic letter in it the numeral does not stand there as it was read.
    { sheet: item('VІ чорак'), findings: ['G2 stray'], data: [{ quarter: 'VI' }] },
    { sheet: item('2026-yil 5-chorak'), findings: ['G2 stray'], data: [{ quarter: '5' }] },
    {
      sheet: item('2026-yil III-I chorak'),
      findings: ['G2 order error'],
      fixed: item('2026-yil I-III chorak'),
    },
    {
      sheet: item('IV chorak va II chorakda'),
      findings: ['G2 order'],
      data: [{ text: 'IV chorak va II chorakda' }],
      fixed: item('II chorak va IV chorakda'),
    },
    { sheet: item('III chorak, I chorak'), findings: ['G2 order'], fixed: item('I chorak, III chorak') },
    // A quarter named twice, one in words, and words with two blanks between them: a person looks.
    { sheet: item('I chorak va I chorakda'), findings: ['G2 order'] },
    { sheet: item('III, I, I chorak'), findings: ['G2 order'] },
    { sheet: item('II chorak va birinchi chorak'), findings: ['G2 order'] },
    { sheet: item('III chorak,  I  chorak'), findings: ['G2 order'] },
    { sheet: item('3, 1, 2-chorak'), findings: ['G2 order'], fixed: item('1, 2, 3-chorak') },
  ],
});
