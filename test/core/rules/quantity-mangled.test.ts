import uzAkm from '../../../assets/packs/uz-akm.json';
import { runRules } from '../../../src/core/check/run-rules';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { quantityMangled } from '../../../src/core/rules/quantity-mangled';
import { testRule } from '../../support/rule-tester';
import { gridOf } from '../../support/test-grid';

testRule(quantityMangled, {
  valid: [`| 1. | Tadbirlar | Tadbir/nafar | 4/4 | 5/45 |`],
  invalid: [
    {
      sheet: `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | ⟨1-Mar⟩ |`,
      findings: ['E2 date error'],
      data: [{ day: '01', month: '03', year: '2026' }],
      fixed: `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | 1/3 |`,
      otherwise: [
        `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | 3/1 |`,
        `| 33. | Qoʻllanmalarni targʻib etish | Nomda | 1 | 46082 |`,
      ],
    },
    {
      sheet: `| 3.5. | Malaka oshirish | Tadbir/nafar | ⟨4-Apr⟩ | ⟨Apr-38⟩ |`,
      findings: ['D2 date', 'E2 date'],
      fixed: `| 3.5. | Malaka oshirish | Tadbir/nafar | 4/4 | 4/2038 |`,
    },
    {
      sheet: `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | ⟨Jan-20⟩ |`,
      findings: ['E2 date'],
      fixed: `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | 1/20 |`,
      otherwise: [
        `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | 1/2020 |`,
        `| 3.5. | Malaka oshirish | Tadbir/nafar | 1/20 | 43831 |`,
      ],
    },
    {
      // Of a torn item only the dates, beside a formula's error too.
      sheet: `| 1. | Tadbirlar | Tadbir | 12 | #REF! | Reja |
              | | va seminarlar | | ⟨4-Apr⟩ | ⟨5-May⟩ | asosida |`,
      findings: ['D3 date', 'E3 date'],
      fixed: `| 1. | Tadbirlar | Tadbir | 12 | #REF! | Reja |
              | | va seminarlar | | 4/4 | 5/5 | asosida |`,
    },
    {
      // A number that was only given the look of a date.
      sheet: `| 1. | Tadbirlar | Tadbir | 12 | ⟨22.08.1950⟩ |`,
      findings: ['E2 date'],
      fixed: `| 1. | Tadbirlar | Tadbir | 12 | 18497 |`,
    },
  ],
});

const pack = readPack(uzAkm);
const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** What is offered for a date in the plan's column, in the order offered. */
function offeredFor(value: number, format: string | undefined, title: string, header = '2026-yil (reja)'): unknown[] {
  const date = { kind: 'date', value, ...(format !== undefined && { format }) } as const;
  const headers = ['№', 'Nomi', 'Oʻlchov birligi', 'Fakt', header];
  const plan = parsePlan(gridOf([[title], headers, ['1.', 'Tadbirlar', 'Tadbir', 1, date]]), pack)!;
  const [{ fix } = { fix: undefined }] = runRules(plan, pack, [quantityMangled]);
  return fix ? [fix, ...(fix.alternatives ?? [])].map(({ data }) => data.typed) : [];
}

test.each([
  // A time of day was no quantity; a day with a time was a number.
  [0.75, 'h:mm', []],
  [46116.75, 'd-mmm', ['4/4', 46117]],
  // The day before the first is that of a serial of 1.
  [1, 'dd.mm.yyyy', [1, '1/1']],
  [serialOf(2026, 4, 5), undefined, ['5/4', '4/5', serialOf(2026, 4, 5)]],
  // Month and year: two digits are a year from 1930 to 2029.
  [serialOf(1929, 5, 1), 'mmm-yy', ['5/1929', serialOf(1929, 5, 1)]],
  [serialOf(1930, 5, 1), 'mmm-yy', ['5/30', '5/1930', serialOf(1930, 5, 1)]],
  [serialOf(2029, 5, 1), 'mmm-yy', ['5/29', '5/2029', serialOf(2029, 5, 1)]],
  [serialOf(2030, 5, 1), 'mmm-yy', ['5/2030', serialOf(2030, 5, 1)]],
  // A day of a year near the plan's was typed as day and month; one of another year is a number.
  [serialOf(2023, 4, 4), 'd-mmm', ['4/4', serialOf(2023, 4, 4)]],
  [serialOf(2022, 4, 4), 'd-mmm', [serialOf(2022, 4, 4), '4/4']],
])('for %d shown as %s are offered %j', (value, format, typed) => {
  expect(offeredFor(value, format, 'Ish rejasi')).toEqual(typed);
});

test('without a year in the header that of the title tells which dates are near, and without any all are', () => {
  const old = serialOf(1950, 4, 4);
  expect(offeredFor(old, 'd-mmm', '2026-yil ish rejasi', 'Reja')).toEqual([old, '4/4']);
  expect(offeredFor(old, 'd-mmm', 'Ish rejasi', 'Reja')).toEqual(['4/4', old]);
});
