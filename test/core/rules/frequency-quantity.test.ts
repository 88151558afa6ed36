import { frequencyQuantity } from '../../../src/core/rules/frequency-quantity';
import { testRule } from '../../support/rule-tester';

const item = (
  unit: string,
  plan: string,
  deadline: string,
  mechanism = 'Reja asosida',
  name = 'Maʼlumotlarni taqdim etish',
) => `| 1. | ${name} | ${unit} | 4 | ${plan} | ${mechanism} | ${deadline} |`;

testRule(frequencyQuantity, {
  valid: [
    item('Hujjat', '12', '2026-yil davomida (har oyida)'),
    item('Hujjat', '4', '2026-yil har chorakda'),
    item('Hujjat', '2', '2026-yilda ikki marotaba'),
    item('Hujjat', '12', '2026-yil davomida', 'maʼlumotlarni har oy taqdim etib borish'),
    item('Hujjat', '7', '2026-yil davomida', 'Matn ikki marta tekshiriladi'),
    // The deadline speaks before the mechanism.
    item('Hujjat', '2', '2026-yilda ikki marotaba', 'har chorakda umumlashtirish'),
    // Several documents, four in all or four of each.
    item('Hujjat', "'1 3", 'Har chorakda', 'Reja', 'Hujjatlar: - bir; - ikki'),
    item('Hujjat', "'4 4", 'Har chorakda', 'Reja', 'Hujjatlar: - bir; - ikki'),
    item('Tadbir', '15', 'Har chorakda bir marotaba'),
    item('Tadbir/nafar', '4/38', 'Har chorakda'),
    // A tadbir's mechanism speaks of its reports.
    item('Tadbir', '2', '2026-yil davomida', 'har chorakda hisobot taqdim etish'),
    item('Resurs', '400', '2026-yil har haftada'),
    item('Resurs', '5', '2026-yil har oyda'),
    item('Nafar', '5', 'Har chorakda'),
    item('Bibliografik yozuv', '5', '2026-yil davomida (har oyida)'),
    item('Hujjat', '-', 'Har chorakda'),
    item('Tadbir', '0', 'Har chorakda'),
    // A thousand, or two numbers in one cell: that is asked first.
    `| 1. | Hujjatlar: - bir; - ikki | Hujjat | '12 350 | '14 400 | Reja | Har chorakda |`,
    // What nobody knows the unit of; one of two that is not planned; the rarer of two frequencies.
    item('quti', '2', 'Har chorakda'),
    item('Tadbir', "'-<br>4", 'Har chorakda', 'Reja', 'Uchun: - toʻgaraklar; - soatlar'),
    item('Tadbir', '5', 'har oyda yoki har chorakda'),
    item('Hujjat', '5', '2026-yil davomida'),
    // What no number of documents can be is told as such.
    item('Hujjat', '4.5', 'Har chorakda'),
    item('Tadbir', "'-2", 'Har chorakda'),
  ],
  invalid: [
    {
      sheet: item('Hujjat', '4', '2026-yil davomida (har oy)'),
      findings: ['G2 equal warning ← E2'],
      data: [{ times: 12, value: '4' }],
    },
    {
      sheet: item('Hujjat', '5', '2026-yil davomida', 'tadbirlarni chorak yakuni boʻyicha umumlashtirgan holda'),
      findings: ['E2 equal ← F2'],
    },
    {
      // Seven of two documents, of which one is four.
      sheet: item('Hujjat', "'4 3", 'Har chorakda', 'Reja', 'Hujjatlar: - bir; - ikki'),
      findings: ['G2 equal'],
      data: [{ times: 4, value: '4; 3' }],
    },
    { sheet: item('Маълумот', '4', '2026 йил ҳар ойда'), findings: ['G2 equal'] },
    {
      sheet: item('Tadbir', '3', '2026-yil har chorakda'),
      findings: ['G2 least warning'],
      data: [{ times: 4, value: '3' }],
    },
    {
      sheet: item('Tadbir', "'1 1 4", '2026-yil har chorakda', 'Reja', 'Uchun: - toʻgaraklar; - soatlar; - treninglar'),
      findings: ['G2 least'],
      data: [{ value: '1; 1; 4' }],
    },
    { sheet: item('Tadbir/nafar', "'2/45", 'Har chorakda'), findings: ['G2 least'] },
    { sheet: item('Resurs', '40', '2026-yil har haftada'), findings: ['G2 least'], data: [{ times: 52 }] },
    {
      // Without a unit that of the indicator holds.
      sheet: item('-', '2', 'Har chorak', 'Jadval', 'Tuman AKM kadrlar faoliyati monitoringini yuritish'),
      findings: ['G2 equal'],
    },
  ],
});
