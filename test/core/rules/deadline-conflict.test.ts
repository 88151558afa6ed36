import { deadlineConflict } from '../../../src/core/rules/deadline-conflict';
import { testRule } from '../../support/rule-tester';

const item = (deadline: string, plan = '5', unit = 'Tadbir') =>
  `| 1. | Soʻrovnoma | ${unit} | 5 | ${plan} | Reja | ${deadline} |`;

testRule(deadlineConflict, {
  valid: [
    item('2026-yil davomida'),
    item('2026-yil davomida (har oyida)'),
    item('2026-yil davomida (I-IV chorak)'),
    item('Yilda ikki marotaba I chorak va III chorakda', '2'),
    item('2-chorak davomida'),
    item('III chorak, sentyabr'),
    item('2026-yil davomida, 25-dekabrgacha'),
    item('2026-yil davomida, 25.12.2026 gacha'),
    item('Har chorakda (I, II, III, IV chorak)'),
    // Three quarters with another quantity, with volumes, or named one by one.
    item('2026-yil I-III chorak', '3'),
    item('2026-yil I-III chorak', '2', 'Nusxa'),
    item('2026-yil I va III chorak', '2'),
    item('2026-yil I-II chorak', '2'),
    item('2026-yil I-IV chorak', '2'),
    item('2026-yil I, II va III chorak', '2'),
    item('2026-yil I-III chorak, may', '2'),
    // A month of one of the quarters, whichever stands first.
    item('I-II chorak, mart'),
    item('mart, I-II chorak'),
    // A day until which it is due, said first.
    item('25-dekabrgacha, 2026-yil davomida'),
    // A fifth quarter is told as such.
    item('2026-yil davomida, V chorak'),
    // Two of each kind, two with forty, two or two thousand, two of what nobody knows.
    item('I-III chorak', "'2 2"),
    item('I-III chorak', "'2/40"),
    item('I-III chorak', "'2.000"),
    item('I-III chorak', '2', 'quti'),
    item('I-III chorak', '2 ta atrofida'),
    item('kelishilgan holda', '2'),
  ],
  invalid: [
    {
      sheet: item('2026-yil davomida. I chorak'),
      findings: ['G2 two warning'],
      data: [{ first: '2026-yil davomida', second: 'I chorak' }],
      fixed: item('2026-yil davomida'),
      otherwise: [item('2026-yil I chorak')],
    },
    {
      sheet: item('Yil davomida (sentyabr-oktyabr)'),
      findings: ['G2 two'],
      fixed: item('Yil davomida'),
      otherwise: [item('sentyabr-oktyabr')],
    },
    {
      sheet: item('2026-yil II chorak, sentyabr'),
      findings: ['G2 two'],
      fixed: item('2026-yil II chorak'),
      otherwise: [item('2026-yil sentyabr')],
    },
    { sheet: item('Har chorakda, I chorak'), findings: ['G2 often'] },
    {
      sheet: item('2026-yil I-III chorak', '2'),
      findings: ['G2 range warning'],
      data: [{ text: 'I-III chorak', quarters: 3, count: 2 }],
      fixed: item('2026-yil I va III chorak', '2'),
      otherwise: [item('2026-yil I, II va III chorak', '2')],
    },
    {
      sheet: item('sentyabr, 2026-yil davomida'),
      findings: ['G2 two'],
      fixed: item('2026-yil sentyabr'),
      otherwise: [item('2026-yil davomida')],
    },
    {
      sheet: item('2026-yil sentyabr, II chorak'),
      findings: ['G2 two'],
      fixed: item('2026-yil sentyabr'),
      otherwise: [item('2026-yil II chorak')],
    },
    {
      sheet: item('II chorak, may-sentyabr'),
      findings: ['G2 two'],
      fixed: item('II chorak'),
      otherwise: [item('may-sentyabr')],
    },
    {
      // Brackets that belong to the months stay, those of a lost neighbour go.
      sheet: item('(2026-yil davomida) mart (aprel)'),
      findings: ['G2 two'],
      fixed: item('2026-yil davomida'),
      otherwise: [item('2026-yil mart (aprel)')],
    },
    {
      sheet: item('2026-yil davomida (I chorak yoki II chorak)'),
      findings: ['G2 two'],
      fixed: item('2026-yil davomida'),
      otherwise: [item('2026-yil I chorak')],
    },
    {
      sheet: item('(har oyda I chorak) 2026-yil davomida'),
      findings: ['G2 two'],
      fixed: item('2026-yil I chorak'),
      otherwise: [item('2026-yil davomida')],
    },
    {
      // In Russian no way of writing the year into this day reads well.
      sheet: item('в течение 2026 года, 1-15 августа'),
      findings: ['G2 two'],
      fixed: item('в течение 2026 года'),
      otherwise: [],
    },
    // Two blanks between its words: that answer does not stand in the cell as it was read.
    { sheet: item('2026-yil  davomida. I chorak'), findings: ['G2 two'], fixed: item('2026-yil I chorak') },
    {
      // Torn over two rows: no half of it is rewritten.
      sheet: `| 1. | Soʻrovnoma | Tadbir | 5 | 5 | Reja | 2026-yil davomida. |
              | | oʻtkazish | | | | | I chorak |`,
      findings: ['G2 two'],
    },
    {
      sheet: `| 1. | Soʻrovnoma | Tadbir | 5 | 5 | Reja | ␣ |
              | | oʻtkazish | | | | | Yil davomida. I chorak |`,
      findings: ['G3 two'],
      fixed: `| 1. | Soʻrovnoma | Tadbir | 5 | 5 | Reja | ␣ |
              | | oʻtkazish | | | | | Yil davomida |`,
    },
    { sheet: item('(I - III chorak)', '2'), findings: ['G2 range'], fixed: item('(I va III chorak)', '2') },
    // Said in words, the quarters are left to the person.
    { sheet: item('birinchi-uchinchi chorak', '2'), findings: ['G2 range'] },
    { sheet: item('II–IV чорак', '2'), findings: ['G2 range'], fixed: item('II ва IV чорак', '2') },
    { sheet: item('I-III квартал', '2'), findings: ['G2 range'], fixed: item('I и III квартал', '2') },
  ],
});
