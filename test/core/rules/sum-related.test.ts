import uzAkm from '../../../assets/packs/uz-akm.json';
import { runRules } from '../../../src/core/check/run-rules';
import type { PackRelation } from '../../../src/core/pack/pack';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { sumRelated } from '../../../src/core/rules/sum-related';
import { testRule } from '../../support/rule-tester';
import { gridOf } from '../../support/table';

testRule(sumRelated, {
  valid: [
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 475626.8 | 637500 |
     | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 374272.1 | 430000 |
     | 6.3. | Ijtimoiy sugʻurta | Ming soʻm | 93465.7 | 107500 |
     | 6.4. | Boshqa xarajatlar | Ming soʻm | 7889 | 100000 |`,
    // A term is missing.
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 475626.8 | 637500 |
     | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 374272.1 | 430000 |`,
    // Visits were not counted at all.
    `| 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 6820<br>2068<br>321 | 7500<br>1020<br>350 |
     | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | - | 18510 |`,
    // The parts stand under their total: another rule's business.
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 9 | 9 |
     | Shundan, |
     | 6.1.1. | Xodimlarning oylik maoshi | Ming soʻm | 4 | 4 |
     | 6.1.2. | Ijtimoiy sugʻurta | Ming soʻm | 3 | 3 |
     | 6.1.3. | Boshqa xarajatlar | Ming soʻm | 1 | 1 |`,
    // Under the total stands one part more than the relation knows of.
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 10 | 10 |
     | Shundan, |
     | 6.1.1. | Xodimlarning oylik maoshi | Ming soʻm | 4 | 4 |
     | 6.1.2. | Ijtimoiy sugʻurta | Ming soʻm | 3 | 3 |
     | 6.1.3. | Boshqa xarajatlar | Ming soʻm | 1 | 1 |
     | 6.1.4. | Kapital taʼmir | Ming soʻm | 2 | 2 |`,
    // One of the terms is not the sum of its own parts.
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 8 | 8 |
     | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 5 | 5 |
     | Shundan, |
     | 6.2.1. | Direktor | Ming soʻm | 2 | 2 |
     | 6.2.2. | Xodimlar | Ming soʻm | 2 | 2 |
     | 6.3. | Ijtimoiy sugʻurta | Ming soʻm | 3 | 3 |
     | 6.4. | Boshqa xarajatlar | Ming soʻm | 1 | 1 |`,
    // Without a column for last year.
    `| № | Nomi | Oʻlchov birligi | 2026-yil (reja) |
     |---|---|---|---|
     | 24. | Foydalanuvchilarni roʻyxatga olish | Nafar | 7500 |
     | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 7500 |`,
    // Copies received are not the sum of their parts: told there, once.
    `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 1016 | 1100 |
     | Shundan, |
     | 17.1. | Xarid qilish orqali | Nusxa | 1000 | 1100 |
     | 17.2. | Kitob almashinuvi asosida | Nusxa | 6 | - |
     | 20. | Axborot-kutubxona resurslarini tasniflash | Dona | 1006 | 1100 |`,
  ],
  invalid: [
    {
      sheet: `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 475626.8 | 637500 |
              | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 374272.1 | 430000 |
              | 6.3. | Ijtimoiy sugʻurta | Ming soʻm | 93465.7 | 107500 |
              | 6.4. | Boshqa xarajatlar | Ming soʻm | 7889 | 10000 |`,
      findings: ['E2 equal error ← E3 E4 E5'],
      data: [
        {
          left: 'Davlat byudjetidan moliyalashtirish, jami',
          proof: '637500 ≠ 430000 + 107500 + 10000 = 547500',
          difference: 90000,
          needed: 547500,
        },
      ],
    },
    {
      // A dash among the terms is none; what adding decimals leaves behind is no difference.
      sheet: `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 9 | 0.3 |
              | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 4 | 0.1 |
              | 6.3. | Ijtimoiy sugʻurta | Ming soʻm | 3 | 0.2 |
              | 6.4. | Boshqa xarajatlar | Ming soʻm | - | - |`,
      findings: ['D2 equal'],
      data: [{ proof: '9 ≠ 4 + 3 + 0 = 7', difference: 2 }],
    },
    {
      // Only some of the terms stand under the total: no sum of parts tells it.
      sheet: `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 9 | 8 |
              | Shundan, |
              | 6.1.1. | Xodimlarning oylik maoshi | Ming soʻm | 4 | 4 |
              | 6.2. | Ijtimoiy sugʻurta | Ming soʻm | 3 | 3 |
              | 6.3. | Boshqa xarajatlar | Ming soʻm | 1 | 1 |`,
      findings: ['D2 equal'],
    },
    {
      // A total that fails elsewhere, or in the other column, hides nothing.
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 1000 | 1110 |
              | Shundan, |
              | 17.1. | Xarid qilish orqali | Nusxa | 990 | 1090 |
              | 17.2. | Kitob almashinuvi asosida | Nusxa | 10 | 10 |
              | 20. | Axborot-kutubxona resurslarini tasniflash | Dona | 1006 | 1100 |
              | 24. | Foydalanuvchilarni roʻyxatga olish | Nafar | 6820 | 7500 |
              | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 18497 | 7400 |`,
      findings: ['D6 equal', 'E8 least'],
    },
    {
      // One visit too few is too few, however many there are.
      sheet: `| 24. | Foydalanuvchilarni roʻyxatga olish | Nafar | 3000000 | 10 |
              | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 2999999 | 10 |`,
      findings: ['D3 least'],
    },
    {
      sheet: `| 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 2000<br>2068<br>321 | 7500<br>1020<br>350 |
              | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 18497 | 7400 |`,
      findings: ['D2 least error', 'E3 least warning ← E2'],
      data: [{ proof: '2000 < 2068 + 321 = 2389', needed: 2389 }, { proof: '7400 < 7500' }],
    },
    {
      sheet: `| 2.14. | Kitobxonlar qatnovi – Jami: - Abonement | Nafar | 11110 17521 | 18648 12125 |`,
      findings: ['D2 most error'],
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1006 | 450/1100 |
              | 20. | Axborot-kutubxona resurslarini tasniflash | Dona | 1008 | 1100 |`,
      findings: ['D3 equal info ← D2'],
    },
    {
      // Without a row of the whole its parts are added up.
      sheet: `| 17.1. | Majburiy nusxa | Nomda/nusxa | 10/20 | 1/2 |
              | 17.2. | Xarid qilish orqali | Nomda/nusxa | 30/40 | 3/4 |
              | 17.3. | Kitob almashinuvi asosida | Nomda/nusxa | 1/5 | 5/6 |
              | 17.4. | Sovgʻa tariqasida | Nomda/nusxa | 2/6 | 7/8 |
              | 17.5. | Milliy kutubxonadan begʻaraz | Nomda/nusxa | 3/7 | 9/10 |
              | 20. | Axborot-kutubxona resurslarini tasniflash | Dona | 78 | 31 |`,
      findings: ['E7 equal info'],
      data: [{ needed: 30 }],
    },
  ],
});

const relation = (sign: PackRelation['sign'], tolerance: number): PackRelation => ({
  id: 'visits-users',
  left: ['use.visits'],
  sign,
  right: ['usr.total'],
  tolerance,
  severity: 'warning',
});

test.each([
  ['=', 0, [100], [99, 101]],
  ['=', 0.1, [90, 110], [89, 111]],
  ['<=', 0, [99, 100], [101]],
  ['<=', 0.1, [110], [111]],
  ['>=', 0, [100, 101], [99]],
  ['>=', 0.1, [90], [89]],
] as const)('a relation with %s spares %d of the right side', (sign, tolerance, held, failed) => {
  const pack = { ...readPack(uzAkm), relations: [relation(sign, tolerance)] };
  const isTold = (visits: number): boolean => {
    const rows = `| 24. | Foydalanuvchilarni roʻyxatga olish | Nafar | 100 | - |
                  | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | ${visits} | - |`;
    return runRules(parsePlan(gridOf(rows), pack)!, pack, [sumRelated]).length > 0;
  };
  expect(held.map(isTold)).toEqual(held.map(() => false));
  expect(failed.map(isTold)).toEqual(failed.map(() => true));
});
