import uzAkm from '../../../assets/packs/uz-akm.json';
import type { Finding } from '../../../src/core/check/finding';
import type { Period } from '../../../src/core/done/done';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { DoneFacts } from '../../../src/core/report/done-facts';
import { itemNotes, itemValue, noteOn } from '../../../src/core/report/item-values';
import type { ItemField, Measure } from '../../../src/core/report/marks';
import { itemOf } from '../plan/reading';
import { gridOf } from '../../support/table';
import { doneOf } from './done-of';

const pack = readPack(uzAkm);
const plan = parsePlan(
  gridOf(`
  TUMAN AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
  | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
  |---|---|---|---|---|---|---|---|
  | | Boshlanish | Dona | 5 | 6 | | 2026-yil davomida | |
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 17. | Fondni toʻldirish | Nomda/nusxa | 370/1006 | 450/1100 | Sotib olish | 2026-yil davomida | Barcha xizmatlar |
  | 25. | Kitobxonlar qatnovi | Nafar | 10000 | 12000 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | 26. | Kitob berilishi | Nusxa | - | 8000 | Xizmat | 2026-yil davomida | Barcha xizmatlar |
  | | davomi | | | | | | |
  | XALQARO FAOLIYAT |
  | 44. | OAVda yoritish | Marotaba | | 8 | Maqolalar | 2026-yil IV chorak | Barcha xizmatlar |
`),
  pack,
)!;
const record = doneOf(plan, {
  '17.': { facts: ['100/200', null, null, null] },
  '25.': { facts: [3000, 3500, null, null], words: ' Oyliklar oʻtkazildi ' },
  '26.': { facts: [1000, 500, null, null], reason: 'Taʼmirlash tufayli yopiq edi.' },
});
const YEAR: Period = { kind: 'year', year: 2026 };
const HALF: Period = { kind: 'quarter', year: 2026, quarter: 2 };

/** The value that a row of an item takes, or why it takes none. */
const valueOf = (
  number: string,
  measure: Measure | ItemField,
  period: Period = YEAR,
  done: typeof record | null = record,
) => {
  const sources = { plan, noteOf: () => '', period, done: new DoneFacts(done, pack) };
  const { value, source } = itemValue(itemOf(plan, number), measure, sources);
  return source.kind === 'missing' ? source.reason : value;
};

describe('a repeated row takes of its item', () => {
  test.each<[Measure | ItemField, string, unknown, unknown]>([
    ['number', '25.', '25.', null],
    ['row', '25.', '25.', null],
    ['name', '25.', 'Kitobxonlar qatnovi', 'Boshlanish'],
    ['unit', '25.', 'Nafar', 'Dona'],
    ['mechanism', '25.', 'Xizmat', null],
    ['deadline', '44.', '2026-yil IV chorak', '2026-yil davomida'],
    ['responsible', '25.', 'Barcha xizmatlar', null],
    ['section', '25.', 'IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI', null],
    ['section', '44.', 'XALQARO FAOLIYAT', null],
    ['note', '25.', null, null],
    ['fact', '17.', '370/1006', 5],
    ['fact', '26.', '-', 5],
    ['fact', '44.', 'blank', 5],
    ['plan', '25.', 12000, 6],
  ])('what the plan says: %s of %s', (measure, number, value, ofFirst) => {
    for (const period of [YEAR, HALF]) {
      expect([valueOf(number, measure, period), valueOf('', measure, period, null)]).toEqual([value, ofFirst]);
    }
  });

  test.each<[Measure, string, unknown, unknown]>([
    ['lastToDate', '25.', 10000, 'last-year-unknown'],
    ['growth', '25.', 65, 'last-year-unknown'],
    ['growth', '', 120, 'last-year-unknown'],
    ['growth', '26.', '—', 'last-year-unknown'],
    ['growth', '17.', 'not-computable', 'last-year-unknown'],
    ['difference', '25.', -3500, 'last-year-unknown'],
    ['difference', '', 1, 'last-year-unknown'],
    ['difference', '44.', 'not-computable', 'last-year-unknown'],
    ['planQ1', '25.', 3000, 3000],
    ['planQ4', '25.', 3000, 3000],
    ['planQ1', '17.', '112/275', '112/275'],
    ['planQ1', '44.', '-', '-'],
    ['q1', '25.', 3000, 3000],
    ['q2', '25.', 3500, 3500],
    ['q3', '25.', 'quarters-not-recorded', null],
    ['q4', '44.', 'quarters-not-recorded', null],
    ['q1', '44.', 'quarters-not-recorded', 'quarters-not-recorded'],
    ['planToDate', '25.', 12000, 6000],
    ['planToDate', '44.', 8, '-'],
    ['percent', '25.', 54.2, 54.2],
    ['percent', '17.', 'not-computable', 'not-computable'],
    ['percent', '44.', 'done-not-recorded', 'done-not-recorded'],
    ['done', '25.', 6500, 6500],
    ['toDate', '26.', 1500, 1500],
    ['done', '44.', 'done-not-recorded', 'done-not-recorded'],
    ['doneText', '25.', 'Oyliklar oʻtkazildi', 'Oyliklar oʻtkazildi'],
    ['doneText', '26.', null, null],
    ['reason', '26.', 'Taʼmirlash tufayli yopiq edi.', 'Taʼmirlash tufayli yopiq edi.'],
    ['reason', '25.', null, null],
  ])('what was done, at the end of the year and of its half: %s of %s', (measure, number, ofYear, ofHalf) => {
    expect([valueOf(number, measure, YEAR), valueOf(number, measure, HALF)]).toEqual([ofYear, ofHalf]);
  });

  test.each([
    ['25.', 'qisman bajarildi', 'bajarildi'],
    ['44.', 'bajarilmadi', 'muddati kelmagan'],
    ['26.', 'qisman bajarildi', 'qisman bajarildi'],
  ])('how it stands at the end of the year and of its half: %s', (number, ofYear, ofHalf) => {
    expect([valueOf(number, 'state', YEAR), valueOf(number, 'state', HALF)]).toEqual([ofYear, ofHalf]);
  });

  test('a sentence on what is not fulfilled, with room for a reason that nobody gave', () => {
    expect([valueOf('26.', 'sentence'), valueOf('26.', 'sentence', HALF), valueOf('17.', 'sentence')]).toEqual([
      'Reja boʻyicha 8\u00a0000, amalda 1\u00a0500 (18,8 %). Sababi: Taʼmirlash tufayli yopiq edi.',
      'Reja boʻyicha 4\u00a0000, amalda 1\u00a0500 (37,5 %). Sababi: Taʼmirlash tufayli yopiq edi.',
      'Reja boʻyicha 450/1100, amalda 100/200. Sababi: ________________________.',
    ]);
    expect(valueOf('44.', 'sentence')).toBe(
      'Reja boʻyicha 8, amalda bajarilgani yozilmagan. Sababi: ________________________.',
    );
  });

  test('nothing of what was done where nothing records it, but the plans of quarters', () => {
    const measures = ['q1', 'q3', 'percent', 'done', 'toDate', 'doneText', 'reason', 'state', 'sentence'] as const;
    const none = 'done-not-recorded';
    const quarter = 'quarters-not-recorded';
    expect(measures.map((measure) => valueOf('25.', measure, HALF, null))).toEqual([
      quarter,
      null,
      ...Array(7).fill(none),
    ]);
    expect((['planQ2', 'planToDate'] as const).map((measure) => valueOf('25.', measure, HALF, null))).toEqual([
      3000, 6000,
    ]);
  });
});

describe('the sentence that answers a finding', () => {
  const finding = (id: string, at: string, rule = 'unit-known'): Finding => ({
    id,
    rule,
    message: 'm',
    severity: 'warning',
    data: {},
    at,
    related: [],
  });
  const row = (number: string, further = 0): number => itemOf(plan, number).row.row + further;

  test('is its own, else its rule’s, else none', () => {
    const notes = { 'unit-known': ' Qoida. ', 'unit-known@C5': ' Oʻzi. ', empty: '' };
    expect(noteOn(finding('unit-known@C5', 'C5'), notes)).toBe('Oʻzi.');
    expect(noteOn(finding('unit-known@C6', 'C6'), notes)).toBe('Qoida.');
    expect(noteOn(finding('empty', 'C6', 'other'), notes)).toBe('');
    expect(noteOn(finding('toString', 'C6', 'valueOf'), {})).toBe('');
  });

  test('stands at the item in whose rows it is, once, and joined with others', () => {
    const findings = [
      finding('a', `C${row('25.')}`),
      finding('b', `D${row('26.', 1)}`),
      finding('c', `D${row('26.')}`),
      finding('d', `E${row('26.')}`),
      finding('e', 'A1'),
      finding('f', ''),
      finding('g', `C${row('44.')}`),
    ];
    const notes = { a: 'Bir.', b: 'Ikki.', c: 'Uch.', d: 'Ikki.', e: 'Hech qayerda.', f: 'Hech qayerda.' };
    const noteOf = itemNotes(plan, findings, notes);
    expect(plan.items.map(noteOf)).toEqual(['', '', 'Bir.', 'Ikki. Uch.', '']);
    expect(plan.items.map(itemNotes(plan, findings, {}))).toEqual(['', '', '', '', '']);
  });
});
