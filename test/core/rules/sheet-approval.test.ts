import { sheetApproval } from '../../../src/core/rules/sheet-approval';
import { testRule } from '../../support/rule-tester';

const HEADER = `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
|---|---|---|---|---|
| 1. | Tadbirlar | Tadbir | 4 | 5 |`;
const sheet = (...titles: string[]): string => `${titles.join('\n')}\n${HEADER}`;

testRule(sheetApproval, {
  valid: [
    sheet('“TASDIQLAYMAN”', 'Qorgʻontepa tuman markazi direktori:', '__________ A. Falonchiyev', '“07” 08 2025-yil'),
    sheet('ТАСДИҚЛАЙМАН<br>Марказ директори<br>_____ Фалончиев В.<br>12.01.2026'),
    sheet('Tasdiqlayman: tuman hokimi oʻrinbosari ……… Sh.O. Falonchiyeva, 2026-yil “___” yanvar'),
    sheet('TASDIQLAYMAN', 'Tuman madaniyat boʻlimi boshligʻi', '________ A. Falonchiyev', '2026-yil 5-yanvar'),
    sheet('ТАСДИҚЛАЙМАН', 'Бўлим бошлиғи', '________ А. Фалончиев', '2026-йил 5-январь'),
    sheet('TASDIQLAYMAN', 'Direktor ______ SH.FALONCHI', '12.01.2026'),
    sheet('TASDIQLAYMAN', 'Direktor ______ G‘.Falonchi', '12.01.2026'),
    sheet('УТВЕРЖДАЮ', 'Заведующая отделом ______ А. Фалончиева', '12.01.2026'),
    // Below the table.
    `${HEADER}
     | | | | | |
     | | Tasdiqlayman: markaz direktori ______ A. Falonchiyev, 12.01.2026 | | | |`,
  ],
  invalid: [
    { sheet: sheet('QORAOʻZAK TUMANI', '2026-YIL UCHUN ISH REJASI'), findings: ['A1 missing info'] },
    { sheet: HEADER, findings: ['A1 missing'] },
    { sheet: sheet('TASDIQLAYMAN', '2026-YIL UCHUN ISH REJASI'), findings: ['A1 bare info'] },
    { sheet: sheet('TASDIQLAYMAN', 'Direktor ____________', '“___” __________ 2026-yil'), findings: ['A1 name'] },
    { sheet: sheet('TASDIQLAYMAN', 'Qorgʻontepa tuman AKM.Direktor ______ 12.01.2026'), findings: ['A1 name'] },
    { sheet: sheet('TASDIQLAYMAN', '____________ A. Falonchiyev'), findings: ['A1 post', 'A1 date'] },
    { sheet: sheet('УТВЕРЖДАЮ', 'Директор центра А. Фалончиев', '12.01.2026'), findings: ['A1 signature'] },
  ],
});
