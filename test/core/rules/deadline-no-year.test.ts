import { deadlineNoYear } from '../../../src/core/rules/deadline-no-year';
import { testRule } from '../../support/rule-tester';

const rows = (...deadlines: readonly string[]) =>
  deadlines.map((deadline, index) => `| ${index + 1}. | Nomi | Dona | 5 | 6 | Reja | ${deadline} |`).join('\n');
const dated = [
  '2026-yil davomida',
  '2026-yil I chorak',
  '31.12.2026',
  '⟨25.12.2026⟩',
  '2026-yil davomida',
  '2026-yil may',
];

testRule(deadlineNoYear, {
  valid: [
    rows('Yil davomida', 'I chorak', 'Har chorakda'),
    rows('2026-yil davomida', 'I chorak', 'Har chorakda'),
    rows('2026-yil davomida', '2026-yil I chorak', '-', 'reja asosida', ''),
    // As many with the year as without: nobody can tell which is the sheet's way.
    rows('2026-yil davomida', 'I chorak'),
    // No year of the plan's own: which one to write is not known.
    `| № | Nomi | Oʻlchov birligi | Fakt | Reja | Amalga oshirish mexanizmi | Bajarilish muddati |
     |---|---|---|---|---|---|---|
     ${rows('2026-yil davomida', '2026-yil II chorak', 'I chorak')}`,
    // A deadline torn over two rows has its year.
    `| 1. | Nomi | Dona | 5 | 6 | Reja | 2026-yil |
     | | davomi | | | | | davomida |
     | 2. | Nomi | Dona | 5 | 6 | Reja | 2026-yil davomida |`,
  ],
  invalid: [
    {
      // Torn over two rows: which of them takes the year a person decides.
      sheet: `${rows('2026-yil davomida', '2026-yil may')}
              | 3. | Nomi | Dona | 5 | 6 | Reja | I chorak va |
              | | davomi | | | | | III chorakda |`,
      findings: ['G4 absent'],
    },
    {
      sheet: `${rows('2026-yil davomida', '2026-yil may')}
              | 3. | Nomi | Dona | 5 | 6 | Reja | ␣ |
              | | davomi | | | | | I chorak |`,
      findings: ['G5 absent'],
      fixed: `${rows('2026-yil davomida', '2026-yil may')}
              | 3. | Nomi | Dona | 5 | 6 | Reja | ␣ |
              | | davomi | | | | | 2026-yil I chorak |`,
    },
    {
      sheet: rows(...dated, 'Yil davomida', 'Har chorakda', 'Sentyabr-dekabr', 'II chorak', 'Yilda ikki marotaba'),
      findings: ['G8 absent info', 'G9 absent', 'G10 absent', 'G11 absent', 'G12 absent'],
      data: [{ year: 2026 }],
      fixed: rows(
        ...dated,
        '2026-yil davomida',
        '2026-yil har chorakda',
        '2026-yil sentyabr-dekabr',
        '2026-yil II chorak',
        '2026-yilda ikki marotaba',
      ),
    },
    {
      sheet: rows('2026 йил давомида', '2026 йил I чорак', '2026 йил II чорак', 'Йил давомида', 'III чорак'),
      findings: ['G5 absent', 'G6 absent'],
      fixed: rows(
        '2026 йил давомида',
        '2026 йил I чорак',
        '2026 йил II чорак',
        '2026 йил давомида',
        '2026 йил III чорак',
      ),
    },
    {
      sheet: rows(
        'в течение 2026 года',
        '2026-yil davomida',
        '2026 г.',
        '2026 г.',
        'в течение года',
        'I квартал',
        'ежемесячно',
      ),
      findings: ['G6 absent', 'G7 absent', 'G8 absent'],
      fixed: rows(
        'в течение 2026 года',
        '2026-yil davomida',
        '2026 г.',
        '2026 г.',
        'в течение 2026 года',
        'I квартал 2026 года',
        'ежемесячно',
      ),
    },
    {
      sheet: rows('2026-yil davomida', '2026-yil davomida', '2026-yil davomida', 'I yarim yillik', 'har yili'),
      findings: ['G5 absent', 'G6 absent'],
      fixed: rows(
        '2026-yil davomida',
        '2026-yil davomida',
        '2026-yil davomida',
        '2026-yil I yarim yillik',
        '2026-yil har yili',
      ),
    },
  ],
});
