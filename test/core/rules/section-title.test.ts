import { sectionTitle } from '../../../src/core/rules/section-title';
import { testRule } from '../../support/rule-tester';

const section = (heading: string): string => `| ${heading} |\n| 1. | Oʻrganish | Dona | 4 | 5 |`;

testRule(sectionTitle, {
  valid: [
    section('IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI'),
    section('I. Ilmiy metodik faoliyat'),
    // Another ending or a shorter title is another wording; another language is not a slip.
    section('IV. ASOSIY ISHLAB CHIQARISH FAOLIYAT'),
    section('IV. Производственная деятельность'),
    section('IX. OBODONLASHTIRISH ISHLARI'),
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
  ],
});
