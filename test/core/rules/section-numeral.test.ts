import { sectionNumeral } from '../../../src/core/rules/section-numeral';
import { testRule } from '../../support/rule-tester';

const sections = (...headings: string[]): string =>
  headings.map((heading, index) => `| ${heading} |\n| ${index + 1}. | Ish ${index} | Dona | 4 | 5 |`).join('\n');

testRule(sectionNumeral, {
  valid: [sections('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY FAOLIYAT', 'III. KADRLAR')],
  invalid: [
    {
      sheet: sections('ILMIY-METODIK FAOLIYAT', 'ASOSIY ISHLAB CHIQARISH FAOLIYATI'),
      findings: ['A2 none info ← A4'],
      data: [{ count: 2 }],
      offers: ['Number them I–II'],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY ISHLAB CHIQARISH FAOLIYATI'),
    },
    {
      sheet: sections('ILMIY-METODIK FAOLIYAT'),
      findings: ['A2 none info ←'],
      offers: ['Number them I'],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT'),
    },
    {
      // One section with an Arabic numeral is no habit; the first and the last heading take what fits beside their neighbour.
      sheet: sections('1. ILMIY-METODIK FAOLIYAT'),
      findings: ['A2 arabic'],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT'),
    },
    {
      sheet: sections('ILMIY-METODIK FAOLIYAT', 'II. XALQARO FAOLIYAT', 'KADRLAR MALAKASINI OSHIRISH'),
      findings: ['A2 missing warning', 'A6 missing warning'],
      data: [{ title: 'ILMIY-METODIK FAOLIYAT' }, { title: 'KADRLAR MALAKASINI OSHIRISH' }],
      offers: ['Write I', 'Write III'],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT', 'II. XALQARO FAOLIYAT', 'III. KADRLAR MALAKASINI OSHIRISH'),
    },
    {
      // No numeral fits between I and IV alone, nor beside another heading without one, nor where none is left out.
      sheet: sections(
        'I. ILMIY-METODIK FAOLIYAT',
        'XALQARO FAOLIYAT',
        'KADRLAR MALAKASINI OSHIRISH',
        'IV. PULLIK XIZMATLAR',
      ),
      findings: ['A4 missing', 'A6 missing'],
    },
    {
      sheet: sections(
        'XALQARO FAOLIYAT',
        'I. ILMIY-METODIK FAOLIYAT',
        'KADRLAR MALAKASINI OSHIRISH',
        'II. PULLIK XIZMATLAR',
      ),
      findings: ['A2 missing', 'A6 missing'],
    },
    {
      sheet: sections('I. ILMIY-METODIK FAOLIYAT', 'ІІ. ASOSIY ISHLAB CHIQARISH', 'Ш. KADRLAR MALAKASI'),
      findings: ['A4 lookalike warning', 'A6 lookalike warning'],
      data: [{ numeral: 'II' }, { numeral: 'III' }],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY ISHLAB CHIQARISH', 'III. KADRLAR MALAKASI'),
    },
    {
      sheet: sections('I. ILMIY-METODIK FAOLIYAT', '11. ASOSIY ISHLAB CHIQARISH'),
      findings: ['A4 lookalike'],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY ISHLAB CHIQARISH'),
    },
    {
      sheet: `${sections('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY ISHLAB CHIQARISH')}
              | '3 | Pullik xizmatlar | | | |
              | 3.1. | Xizmatlardan tushgan mablagʻ | Ming soʻm | 0 | 0 |`,
      findings: ['A6 arabic warning'],
      fixed: `${sections('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY ISHLAB CHIQARISH')}
              | III. | Pullik xizmatlar | | | |
              | 3.1. | Xizmatlardan tushgan mablagʻ | Ming soʻm | 0 | 0 |`,
    },
    {
      // A habit, told once.
      sheet: sections('1. ILMIY-METODIK FAOLIYAT', '2-BOʻLIM. ASOSIY ISHLAB CHIQARISH', '4. KADRLAR MALAKASI'),
      findings: ['A2 allArabic warning ← A4 A6'],
      data: [{ count: 3, written: '1, 2, 4', numerals: 'I, II, IV' }],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT', 'II-BOʻLIM. ASOSIY ISHLAB CHIQARISH', 'IV. KADRLAR MALAKASI'),
    },
    {
      sheet: sections('I. ILMIY-METODIK FAOLIYAT', 'ASOSIY ISHLAB CHIQARISH FAOLIYATI', 'III. KADRLAR MALAKASI'),
      findings: ['A4 missing'],
      fixed: sections('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY ISHLAB CHIQARISH FAOLIYATI', 'III. KADRLAR MALAKASI'),
    },
  ],
});
