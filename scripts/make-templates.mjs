/* Makes the default report templates of the rule pack: run it when the pack or the layout changes, and commit the result. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { annualReport } from './template-layout.mjs';
import { explanatoryNote } from './template-letter.mjs';
import { quarterReport } from './template-quarter.mjs';
import { workbookBytes } from './template-xlsx.mjs';

const pack = JSON.parse(readFileSync(new URL('../assets/packs/uz-akm.json', import.meta.url), 'utf8'));
const folder = new URL('../assets/templates/', import.meta.url);
mkdirSync(folder, { recursive: true });
const indicators = pack.indicators.map((indicator) => ({
  parent: null,
  sumOf: [],
  isCore: false,
  isManual: false,
  ...indicator,
}));
const whole = { ...pack, indicators };
const save = (file, name, layout) => writeFileSync(new URL(file, folder), workbookBytes(name, layout));
save('yillik-hisobot.xlsx', 'Yillik hisobot', annualReport(whole));
save('choraklik-hisobot.xlsx', 'Choraklik hisobot', quarterReport(whole));
save('tushuntirish-xati.xlsx', 'Tushuntirish xati', explanatoryNote(whole));
