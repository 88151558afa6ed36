import { rowContinuationValues } from '../../../src/core/rules/row-continuation-values';
import { testRule } from '../../support/rule-tester';

testRule(rowContinuationValues, {
  valid: [
    `| 1. | Yozuv yaratish | Bibliografik yozuv | '464<br>1318 | '462<br>4620 | Yozuv yaratish Nusxa qoʻshish | 2026-yil davomida | Barcha xizmatlar |`,
    `| 1. | Yozuv yaratish | Bibliografik yozuv | 464 | 462 | Yozuv yaratish | 2026-yil davomida | Axborot |
     | | | | | | | | xizmati |`,
  ],
  invalid: [
    {
      sheet: `| 22. | Yozuv yaratish | Bibliografik yozuv | 464 | 462 | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish |
              | | | | 1318 | 4620 | | | xizmati |
              | 23. | Seminarlar | Tadbir | 1 | 2 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
      findings: ['D3 values warning ← E3'],
      data: [{ item: '22', values: '1318, 4620' }],
      fixed: `| 22. | Yozuv yaratish | Bibliografik yozuv | '464<br>1318 | '462<br>4620 | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish xizmati |
              | 23. | Seminarlar | Tadbir | 1 | 2 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
    },
    {
      // A number too long to be written out in a line of text stays where it is.
      sheet: `| 22. | Yozuv yaratish | Bibliografik yozuv | 464 | 462 | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish |
              | | | | 1000000000000000000000000 | 4620 | | | xizmati |`,
      findings: ['D3 values ← E3'],
    },
    {
      // A date is told as one, and not as the number it is kept as.
      sheet: `| 22. | Yozuv yaratish | Bibliografik yozuv | 464 | 462 | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish |
              | | | | ⟨3-May⟩ | 4620 | | | xizmati |`,
      findings: ['D3 values ← E3'],
      data: [{ values: '03.05.2026, 4620' }],
    },
    {
      // A date is no line of a quantity, whatever fraction it was.
      sheet: `| 22. | Yozuv yaratish | Bibliografik yozuv | ⟨3-May⟩ | 462 | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish |
              | | | | 1318 | 4620 | | | xizmati |`,
      findings: ['D3 values ← E3'],
    },
    {
      // Nor is a number of forty digits, which would be another number.
      sheet: `| 22. | Yozuv yaratish | Bibliografik yozuv | 464 | '1111111111111111111111111111111111111111 | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish |
              | | | | 1318 | 4620 | | | xizmati |`,
      findings: ['D3 values ← E3'],
    },
    {
      // A row that repeats the next item is no part of this one, and a side that is blank in all rows stays so.
      sheet: `| 22. | Yozuv yaratish | Bibliografik yozuv | 464 | | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish |
              | | | | 1318 | '␣ | | | xizmati |
              | | Seminarlar | | | | | | |
              | 23. | Seminarlar | Tadbir | 1 | 2 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
      findings: ['D3 values ←'],
      data: [{ values: '1318' }],
      offers: ['Join into one row, each quantity on a line of its own'],
      fixed: `| 22. | Yozuv yaratish | Bibliografik yozuv | '464<br>1318 | | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish xizmati |
              | | Seminarlar | | | | | | |
              | 23. | Seminarlar | Tadbir | 1 | 2 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
    },
    {
      // One of the rows holds a formula, which would be lost.
      sheet: `| 22. | Yozuv yaratish | Bibliografik yozuv | 464 | 462 | Yozuv yaratish | 2026-yil davomida | Raqamlashtirish |
              | | | | 1318 | 4620 | | | xizmati |
              | | | | =D2+D3 → 1782 | 5082 | | | rahbari |`,
      findings: ['D3 values ← E3 D4 E4'],
    },
    {
      // Values that only slipped down go up as they are.
      sheet: `| 21. | Anʼanaviy xizmat (kutubxona fondida | Nusxa | | | Soʻrov asosida | 2026-yil davomida | Abonement |
              | | mavjud adabiyotlar) | | 250 | 322 | | | xizmati |`,
      findings: ['D3 values ← E3'],
      fixed: `| 21. | Anʼanaviy xizmat (kutubxona fondida mavjud adabiyotlar) | Nusxa | 250 | 322 | Soʻrov asosida | 2026-yil davomida | Abonement xizmati |`,
    },
  ],
});
