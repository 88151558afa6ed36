import { cellName, columnName } from '../../../src/core/sheet/address';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { fixture, itemOf, pack, planIn, sheetsOf, shortOf } from './reading';

const tornRows = (plan: Plan) => plan.items.flatMap((item) => item.continuations.map(({ row }) => row.row));
const TORN_2026 = [12, 16, 22, 28, 35, 43, 52, 58, 65, 69, 74];

describe('the 2026 plan', () => {
  test('has 6 sections, 51 items and 11 torn rows', async () => {
    const plan = await planIn('2026-qoraozak.xlsx');
    expect(plan.sections.map((section) => `${section.numeral} ${section.sectionId}`)).toEqual([
      'I NORM',
      'III EVT',
      'IV PROD',
      'V HR',
      'VI INTL',
      'VII MEDIA',
    ]);
    expect(plan.items).toHaveLength(51);
    expect(tornRows(plan)).toEqual(TORN_2026);
    expect(plan.area).toEqual({ top: 7, left: 1, bottom: 77, right: 8 });
    expect([plan.factYear?.year, plan.planYear?.year, ...plan.titleYears.map(({ year }) => year)]).toEqual([
      2025, 2026, 2026, 2026,
    ]);
    expect(plan.organisations.map(({ text }) => text)).toEqual(['QORAO‘ZAK TUMANI', "Qoraq'zak tumani"]);
  });

  test('joins what is torn', async () => {
    const plan = await planIn('2026-qoraozak.xlsx');
    expect(itemOf(plan, '39.').name.text).toMatch(/^Axborot-kutubxona faoliyati bo'yicha tuman .* oshirish$/);
    expect(itemOf(plan, '30.').deadline.text).toBe('2026-yil davomida');
    expect(itemOf(plan, '18.1.').responsible.services.map(({ serviceId }) => serviceId)).toEqual(['fond']);
    expect(shortOf(itemOf(plan, '22.').fact)).toBe('464 1318');
    expect(itemOf(plan, '22.').responsible.services.map(({ serviceId }) => serviceId)).toEqual(['akt']);
    expect(itemOf(plan, '22.').continuations.map(({ hasQuantity }) => hasQuantity)).toEqual([true]);
  });

  test('knows the parts of 17 and the children of 39', async () => {
    const { items } = await planIn('2026-qoraozak.xlsx');
    const parts = items.filter((item) => item.partOf !== null);
    expect(parts.map((item) => `${item.number.text} ${items[item.partOf!]!.number.text}`)).toEqual([
      '18.1. 17.',
      '18.2. 17.',
      '18.3. 17.',
      '18.4. 17.',
    ]);
    const children = items.filter((item) => item.parent !== null);
    expect(children.map((item) => item.number.text)).toEqual(['35.1', '39.1', '39.2', '39.3']);
  });
});

interface Variant {
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly cells?: readonly { readonly cell: string; readonly means: number | null }[];
}
const VARIANTS = fixture('variants-expected.json') as Readonly<Record<string, Variant>>;
const ROLES = {
  no: 'number',
  name: 'name',
  unit: 'unit',
  fact: 'fact',
  plan: 'plan',
  mech: 'mechanism',
  dead: 'deadline',
  resp: 'responsible',
} as const;

describe('the variants of 2026', () => {
  test.each([
    '2026-a-offset.xlsx',
    '2026-b-reordered.xlsx',
    '2026-f-numbers-as-text.xlsx',
    '2026-l-3000-empty-rows.xlsx',
  ])('%s gives the same plan', async (file) => {
    const expected = VARIANTS[file]!;
    const plan = await planIn(file);
    const original = await planIn('2026-qoraozak.xlsx');
    expect(plan.sheet).toBe(expected.sheet);
    expect(plan.headerRows).toEqual(expected.headerRows);
    expect(plan.area.bottom).toBe(expected.lastRow);
    for (const [short, role] of Object.entries(ROLES)) {
      expect(`${role} ${columnName(plan.columns[role] ?? 0)}`).toBe(`${role} ${expected.columns[short]}`);
    }
    const shift = expected.headerRows[0] - original.headerRows[0];
    expect(tornRows(plan)).toEqual(TORN_2026.map((row) => row + shift));
    const essence = ({ items }: Plan) =>
      items.map((item) => [item.number.text, item.name.key, item.fact.lines, item.plan.lines, item.indicators]);
    expect(essence(plan)).toEqual(essence(original));
  });

  test('numbers stored as text mean what they mean', async () => {
    const plan = await planIn('2026-f-numbers-as-text.xlsx');
    const means = new Map<string, number | null>();
    for (const { fact, plan: planned } of plan.items) {
      for (const quantity of [fact, planned]) {
        quantity.cells.forEach((cell, index) => means.set(cell.at, quantity.lines[index]?.[0] ?? null));
      }
    }
    for (const { cell, means: value } of VARIANTS['2026-f-numbers-as-text.xlsx']!.cells!) {
      expect(`${cell} ${means.get(cell)}`).toBe(`${cell} ${value}`);
    }
    expect(shortOf(itemOf(plan, '24.').fact)).toBe('6820 2068 321');
    expect(itemOf(plan, '25.').fact).toMatchObject({ state: 'readable', isTextNumber: true });
  });

  test('the column of remarks is kept beside the eight', async () => {
    const plan = await planIn('2026-b-reordered.xlsx');
    const remarks = plan.items.filter((item) => item.row.extra.length > 0);
    expect(remarks.map((item) => item.number.text)).toEqual(['1.', '14.', '17.', '26.', '37.', '44.']);
    expect(remarks[0]!.row.extra[0]!.at).toBe(cellName(remarks[0]!.row.row, 9));
  });
});

describe('the 2023 plan', () => {
  test('has 58 items in six sections, two of them numbered 5 and 6', async () => {
    const plan = await planIn('2023-qorauzak.xlsx');
    expect(plan.items).toHaveLength(58);
    expect(plan.sections.map(({ numeral, style, ordinal, sectionId }) => [numeral, style, ordinal, sectionId])).toEqual(
      [
        ['I', 'roman', 1, 'METH'],
        ['II', 'roman', 2, 'PROD'],
        ['III', 'roman', 3, 'HR'],
        ['IV', 'roman', 4, 'MEDIA'],
        ['5', 'arabic', 5, 'PAID'],
        ['6', 'arabic', 6, 'FIN'],
      ],
    );
    expect(itemOf(plan, '1.10.').number.path).toEqual([1, 10]);
  });

  test('tells torn rows, a surplus row and sub-rows apart', async () => {
    const plan = await planIn('2023-qorauzak.xlsx');
    expect(tornRows(plan)).toEqual([21, 28, 48, 54, 58, 71]);
    expect(plan.items.flatMap((item) => item.subRows.map(({ row }) => row.row))).toEqual([46, 47]);
    expect(itemOf(plan, '1.8.').continuations).toMatchObject([{ repeatsNext: true }]);
    expect(itemOf(plan, '1.8.').name.text).not.toMatch(/Innovacion/);
    expect(shortOf(itemOf(plan, '2.21.').fact)).toBe('250');
    expect(itemOf(plan, '2.21.').fact.cells.map(({ at }) => at)).toEqual(['D53', 'D54']);
    expect(itemOf(plan, '2.16.').subRows.map(({ fact }) => shortOf(fact))).toEqual(['2', '3']);
  });

  test('reads its quantities', async () => {
    const plan = await planIn('2023-qorauzak.xlsx');
    const facts = ['2.9.', '2.14.', '2.17.', '2.18.', '2.25.', '3.5.', '6.1.'];
    expect(facts.map((number) => shortOf(itemOf(plan, number).fact))).toEqual([
      '4800/7668',
      '17521 11110',
      '1083 293 404 16 -',
      '20 8',
      '1000 500',
      '4/4',
      '475626.8',
    ]);
  });
});

test.each(['01-amudaryo', '02-beruniy', '03-bozatov', '04-chimboy', '05-ellikqala', '06-kegeyli'])(
  'the plan of district %s has 51 items',
  async (name) => {
    const plan = await planIn(`districts/${name}.xlsx`);
    expect(plan.items).toHaveLength(51);
    expect(plan.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(
      plan.items.every(({ fact, plan: planned }) => fact.state === 'readable' && planned.state === 'readable'),
    ).toBe(true);
    expect(plan.items.every(({ deadline }) => deadline.isReadable && deadline.year === 2026)).toBe(true);
    expect(plan.items.every(({ responsible }) => responsible.services.every(({ serviceId }) => serviceId))).toBe(true);
  },
);

test('the districts add up to their totals', async () => {
  const { totals } = fixture('districts/expected-totals.json') as {
    totals: Record<string, { fact: (number | null)[][] | null; plan: (number | null)[][] | null }>;
  };
  const names = ['01-amudaryo', '02-beruniy', '03-bozatov', '04-chimboy', '05-ellikqala', '06-kegeyli'];
  const plans = await Promise.all(names.map((name) => planIn(`districts/${name}.xlsx`)));
  const sumOf = (lines: readonly (readonly (readonly (number | null)[])[])[]) => {
    const sum: (number | null)[][] = [];
    for (const of of lines) {
      of.forEach((line, row) =>
        line.forEach((value, column) => {
          sum[row] ??= [];
          const before = sum[row][column] ?? null;
          sum[row][column] = value === null ? before : (before ?? 0) + value;
        }),
      );
    }
    return sum;
  };
  for (const [number, { fact, plan }] of Object.entries(totals)) {
    const items = plans.map((known) => itemOf(known, number));
    // A total of nothing but dashes is null there.
    const given = (lines: (number | null)[][] | null) =>
      (lines ?? []).filter((line) => line.some((value) => value !== null));
    expect([number, given(sumOf(items.map((item) => item.fact.lines)))]).toEqual([number, given(fact)]);
    expect([number, given(sumOf(items.map((item) => item.plan.lines)))]).toEqual([number, given(plan)]);
  }
});

test.each(['m1-empty.xlsx', 'm2-staff-list.xlsx'])('%s holds no plan', async (file) => {
  for (const grid of await sheetsOf(file)) expect(parsePlan(grid, pack)).toBeNull();
});

test('a sheet of notes beside the plan holds none', async () => {
  const [notes] = await sheetsOf('2026-a-offset.xlsx');
  expect(parsePlan(notes!, pack)).toBeNull();
});
