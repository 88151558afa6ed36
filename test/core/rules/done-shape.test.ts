import { doneShape } from '../../../src/core/rules/done-shape';
import { testDoneRule } from '../../support/done-table';

testDoneRule(doneShape, {
  valid: [
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | '400/1100 | 2026-yil davomida | - |  |  |  |  |  |  |  |  |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | - | 2026-yil davomida | 5 |  |  |  |  |  |  |  |  |`,
  ],
  invalid: [
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | '400/1100 | 2026-yil davomida | 275 |  |  |  |  |  |  |  |  |`,
      findings: ['G2 differs error'],
      data: [{ written: '275', planned: '400/1100' }],
    },
  ],
});
