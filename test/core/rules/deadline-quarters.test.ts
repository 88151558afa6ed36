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
    { sheet: item('3, 1, 2-chorak'), findings: ['G2 order'], fixed: item('1, 2, 3-chorak') },
  ],
});
