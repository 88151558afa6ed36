import { checkPlan } from '../../../src/actions/check-plan';
import type { Choices } from '../../../src/core/check/choices';
import { readChoices } from '../../../src/core/keep/choices-data';
import { readPack } from '../../../src/core/pack/read-pack';
import packJson from '../../../assets/packs/uz-akm.json';
import { gridOf } from '../../support/table';

const pack = readPack(packJson);
const SHEET = `
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| 1. | Boʻlim aʼzolari oʻqishi | Tadbir | 100 | 120 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
| 2. | To'plam va СOС  ishlari | Tadbir | 100 | 140 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |
`;
const findings = (choices?: Choices) => checkPlan(gridOf(SHEET), pack, undefined, choices ? { choices } : {})!.findings;
const at = (rule: string, choices?: Choices) =>
  findings(choices)
    .filter((finding) => finding.rule === rule)
    .map((finding) => `${finding.at} ${finding.message}`);

test('the office says which apostrophe is written; else the one that the sheet uses most', () => {
  expect(at('text-apostrophe')).toEqual(['B3 mixed']);
  expect(at('text-apostrophe', { apostrophes: 'straight' })).toEqual(expect.arrayContaining(['B2 other']));
  expect(at('text-apostrophe', { apostrophes: 'straight' })).not.toContain('B3 other');
});

test('the office says from which change on a row is asked about', () => {
  expect(at('trend-change')).toEqual(['E3 more']);
  expect(at('trend-change', { changeShare: 0.5 })).toEqual([]);
  expect(at('trend-change', { changeShare: 0.1 })).toEqual(['E2 more', 'E3 more']);
});

test('the office says the alphabet of words whose letters could be of either', () => {
  const after = (choices: Choices) =>
    findings(choices)
      .find(({ rule }) => rule === 'text-homoglyph')
      ?.fix?.edits.map((edit) => (edit.kind === 'set' ? edit.after : null));
  expect(after({ alphabet: 'latin' })).toEqual(["To'plam va COC  ishlari"]);
  expect(after({ alphabet: 'cyrillic' })).toEqual(["To'plam va СОС  ishlari"]);
});

test('notes can be hidden, errors and warnings never', () => {
  expect(at('text-spacing')).not.toEqual([]);
  expect(at('text-spacing', { hidden: ['text-spacing'] })).toEqual([]);
  expect(at('trend-change', { hidden: ['trend-change'] })).toEqual(['E3 more']);
});

test('what was chosen is read back; a damaged text and strange values choose nothing', () => {
  const choices: Choices = { apostrophes: 'curly', alphabet: 'latin', changeShare: 0.4, hidden: ['text-spacing'] };
  expect(readChoices(JSON.stringify(choices))).toEqual(choices);
  expect(readChoices(null)).toEqual({});
  expect(readChoices('{"apostrophes":')).toEqual({});
  expect(readChoices('{"changeShare": 0}')).toEqual({});
});
