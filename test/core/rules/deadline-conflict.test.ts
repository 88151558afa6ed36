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
    { sheet: item('II–IV чорак', '2'), findings: ['G2 range'], fixed: item('II ва IV чорак', '2') },
    { sheet: item('I-III квартал', '2'), findings: ['G2 range'], fixed: item('I и III квартал', '2') },
  ],
});
