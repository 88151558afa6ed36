import { doneFalling } from '../../../src/core/rules/done-falling';
import { testDoneRule } from '../../support/done-table';

testDoneRule(doneFalling, {
  valid: [
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 3. | Foydalanuvchilar soni, jami | Nafar | 900 | 1000 | 2026-yil davomida | 600 |  | 750 |  |  |  |  |  |  |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4000 |  | 4100 |  | 4400 |  | 4500 |  |  |`,
  ],
  invalid: [
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 3. | Foydalanuvchilar soni, jami | Nafar | 900 | 1000 | 2026-yil davomida | 600 |  | 150 |  |  |  |  |  |  |`,
      findings: ['I2 falls warning'],
      data: [{ quarter: 'II', from: 600, to: 150 }],
    },
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  | 8300 |  | 12700 |  |  |  |  |`,
      findings: ['K2 running'],
      data: [{ last: 12700, planned: 17000, sum: 25200 }],
    },
  ],
});
