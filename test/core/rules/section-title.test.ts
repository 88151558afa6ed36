import { sectionTitle } from '../../../src/core/rules/section-title';
import { testRule } from '../../support/rule-tester';

const section = (heading: string): string => `| ${heading} |\n| 1. | Oʻrganish | Dona | 4 | 5 |`;
const STRAIGHT = `| № | Nomi | O'lchov birligi | 2025-yil (fakt) | 2026-yil (reja) |\n|---|---|---|---|---|`;

testRule(sectionTitle, {
  valid: [
    section('IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI'),
    section('I. Ilmiy metodik faoliyat'),
    // Another ending or a shorter title is another wording; another language is not a slip.
    section('IV. ASOSIY ISHLAB CHIQARISH FAOLIYAT'),
    section('IV. Производственная деятельность'),
    section('IX. OBODONLASHTIRISH ISHLARI'),
    section('V. Kadrlar malakasini oshirishi'),
    // So is one with a word more, or with more slips than a typist makes; and the form is in Latin letters.
    section('IV. ASOSIY ISHLAB CHIQRISH FAOLIYATI VA'),
    section('IV. ASOSI ISHLAP CHIQRISH FAOLIYATI'),
    section('IV. ASOSIY ISHLAB CHIQRISH FOLITI'),
    section('IV. АСОСИЙ ИШЛАБ ЧИҚРИШ ФАОЛИЯТИ'),
  ],
  invalid: [
    {
      sheet: section('IV. ASOSIY ISHLAB CHIQRISH FAOLIYATI'),
      findings: ['A2 spelling info'],
      data: [{ label: 'ASOSIY ISHLAB CHIQARISH FAOLIYATI' }],
      fixed: section('IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI'),
    },
    {
      sheet: section('V. Kadrlar malkasini oshirish'),
      findings: ['A2 spelling'],
      fixed: section('V. Kadrlar malakasini oshirish'),
    },
    {
      // Two words, one of which has another ending too; two letters of one word.
      sheet: section('IV. ASOSIY ISHLAB CHIQRSH FAOLIYAT'),
      findings: ['A2 spelling'],
      fixed: section('IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI'),
    },
    {
      // With the apostrophes of the sheet.
      sheet: `${STRAIGHT}\n| VIII. Pullik xizmat ko'rstish |\n| 1. | O'rganish | Dona | 4 | 5 |`,
      findings: ['A2 spelling'],
      fixed: `${STRAIGHT}\n| VIII. Pullik xizmat ko'rsatish |\n| 1. | O'rganish | Dona | 4 | 5 |`,
    },
    {
      // A heading over two lines is written anew by hand.
      sheet: section('IV. ASOSIY ISHLAB<br>CHIQRISH FAOLIYATI'),
      findings: ['A2 spelling'],
      data: [{ title: 'ASOSIY ISHLAB CHIQRISH FAOLIYATI' }],
    },
  ],
});
