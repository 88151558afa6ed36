import fc from 'fast-check';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Deadline, Plan, Quantity, Responsible } from '../../../src/core/plan/plan';
import type { Grid } from '../../../src/core/sheet/grid';
import { inKarakalpak, inKarakalpakCyrillic } from './karakalpak-words';
import * as shapes from './other-shapes';
import { pack, sheetsOf } from './reading';

/*
 * Whatever the shape, the same plan gives the same model.
 */

const FILES = ['2026-qoraozak.xlsx', '2023-qorauzak.xlsx', 'districts/05-ellikqala.xlsx', 'districts/02-beruniy.xlsx'];

/** "3 700" with a plain space may be asked about ("3" and "700"?), but is read as what it most likely is. */
const quantityOf = ({ state, lines }: Quantity) =>
  `${state === 'ambiguous' ? 'readable' : state} ${JSON.stringify(lines)}`;
const deadlineOf = ({ year, quarters, frequency, isReadable }: Deadline) =>
  `${year} ${quarters.join()} ${frequency} ${isReadable}`;
const servicesOf = ({ services }: Responsible) => services.map(({ serviceId }) => serviceId).join();

/** What a plan says, without where and how it is written. */
function essenceOf(plan: Plan) {
  return {
    years: [plan.factYear?.year, plan.planYear?.year, ...new Set(plan.titleYears.map(({ year }) => year))],
    sections: plan.sections.map(({ ordinal, sectionId }) => `${ordinal} ${sectionId}`),
    items: plan.items.map((item) => ({
      number: item.number.path?.join('.') ?? item.number.text,
      name: item.name.key,
      unit: item.unit.unitId ?? item.unit.key,
      fact: quantityOf(item.fact),
      plan: quantityOf(item.plan),
      deadline: deadlineOf(item.deadline),
      services: servicesOf(item.responsible),
      place: [item.section, item.parent, item.partOf],
      indicators: item.indicators,
      subRows: item.subRows.map((row) => `${row.name.key}: ${quantityOf(row.fact)} ${quantityOf(row.plan)}`),
    })),
  };
}

const read = (grid: Grid): Plan => {
  const plan = parsePlan(grid, pack);
  if (!plan) throw new Error('No plan is found any more.');
  return plan;
};

const known = new Map<string, Promise<shapes.Shaped>>();

/** The plan of a fixture with its sheet; each file is read once. */
function shapedFrom(file: string): Promise<shapes.Shaped> {
  const shaped = known.get(file) ?? readShaped(file);
  known.set(file, shaped);
  return shaped;
}

async function readShaped(file: string): Promise<shapes.Shaped> {
  for (const grid of await sheetsOf(file)) {
    const plan = parsePlan(grid, pack);
    if (plan) return { grid, plan };
  }
  throw new Error(`No plan is found in ${file}.`);
}

const RESHAPES: Readonly<Record<string, shapes.Reshape>> = {
  'in Cyrillic': shapes.inCyrillic,
  'in Karakalpak words': inKarakalpak,
  'in Karakalpak words and Cyrillic': inKarakalpakCyrillic,
  'with look-alikes': shapes.withLookAlikes('oaeAOI'),
  'with straight apostrophes': shapes.withApostrophe("'"),
  'with backticks': shapes.withApostrophe('`'),
  'with acute accents': shapes.withApostrophe('´'),
  'with a Russian header': shapes.withRussianHeader,
  'with a header of one row': shapes.withOneRowHeader,
  'with other columns first': shapes.withColumnsInOrder([1, 0, 7, 6, 2, 4, 3, 5]),
  'with a column of remarks': shapes.withExtraColumn(3),
  'further down and right': shapes.withOffset(5, 3),
  'exploded with merges': shapes.exploded(true),
  'exploded with blanks': shapes.exploded(false),
  'with numbers as text': shapes.withNumbersAsText(''),
  'with thousands parted': shapes.withNumbersAsText(' '),
  'with thousands parted by a narrow space': shapes.withNumbersAsText('\u202f'),
  'with formulas': shapes.withFormulas,
  'with empty rows below': shapes.withEmptyRows(400),
};

describe.each(FILES)('%s', (file) => {
  test.each(Object.keys(RESHAPES))('%s says the same', async (name) => {
    const shaped = await shapedFrom(file);
    expect(essenceOf(read(RESHAPES[name]!(shaped)))).toEqual(essenceOf(shaped.plan));
  });
});

/** A shape that a failing property can name. */
const named = (name: string, reshape: shapes.Reshape): shapes.Reshape =>
  Object.assign((shaped: shapes.Shaped) => reshape(shaped), { [fc.toStringMethod]: () => name });

const anyReshape: fc.Arbitrary<shapes.Reshape> = fc.oneof(
  fc
    .constantFrom('in Cyrillic', 'with a Russian header', 'with a header of one row', 'with formulas')
    .map((name) => named(name, RESHAPES[name]!)),
  fc
    .subarray([...'aoecpxAOIBMTKi'], { minLength: 1 })
    .map((letters) => named(`look-alikes ${letters.join('')}`, shapes.withLookAlikes(letters.join('')))),
  fc.constantFrom(..."'`´‘’ʻʼʹ′").map((sign) => named(`apostrophes ${sign}`, shapes.withApostrophe(sign))),
  fc
    .shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })
    .map((order) => named(`columns ${order}`, shapes.withColumnsInOrder(order))),
  fc.nat(8).map((place) => named(`remarks ${place}`, shapes.withExtraColumn(place))),
  fc
    .tuple(fc.nat(20), fc.nat(8))
    .map(([down, right]) => named(`offset ${down} ${right}`, shapes.withOffset(down, right))),
  fc.boolean().map((isMerged) => named(`exploded ${isMerged}`, shapes.exploded(isMerged))),
  fc
    .constantFrom('', ' ', '\u00a0', '\u202f', '\u2009')
    .map((space) => named(`thousands with ${JSON.stringify(space)}`, shapes.withNumbersAsText(space))),
  fc.nat(50).map((count) => named(`${count} empty rows`, shapes.withEmptyRows(count))),
);

test.each(FILES)('%s says the same in any shapes one after the other', async (file) => {
  const shaped = await shapedFrom(file);
  const essence = essenceOf(shaped.plan);
  fc.assert(
    fc.property(fc.array(anyReshape, { minLength: 1, maxLength: 4 }), (reshapes) => {
      const last = reshapes.reduce((before, reshape): shapes.Shaped => {
        const grid = reshape(before);
        return { grid, plan: read(grid) };
      }, shaped);
      expect(essenceOf(last.plan)).toEqual(essence);
    }),
    { numRuns: 40 },
  );
});
