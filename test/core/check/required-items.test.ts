import { missingItems } from '../../../src/core/check/required-items';
import type { Pack } from '../../../src/core/pack/pack';
import type { Item } from '../../../src/core/plan/plan';
import { pack, planOf } from '../plan/reading';

const LIST = pack.required.find(({ year }) => year === 2026)!.items;
const rowOf = (id: string) => LIST.find(({ indicators }) => indicators.includes(id))!;
const asking = (...ids: string[]): Pack => ({ ...pack, required: [{ year: 2026, items: ids.map(rowOf) }] });

/** A row of the form: "1. evt.forum" as the list names it, "1. Ish" as written; a section's heading by its id. */
function lineOf(row: string): string {
  const section = pack.sections.find(({ id }) => id === row);
  if (section) return `| ${section.label.toUpperCase()} |`;
  const [number, name] = [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)];
  const isListed = LIST.some(({ indicators }) => indicators.includes(name));
  return `| ${number} | ${isListed ? rowOf(name).name.replaceAll('\n', '<br>') : name} | Dona | 1 | 1 |`;
}

const numberOf = (item: Item | null): string => item?.number.text ?? '-';

/** "evt.forum of EVT: 1. – 2.": what is missing, and between which items; "under 5." and "no section" where it is so. */
const missing = (asked: Pack, ...rows: string[]): string[] =>
  missingItems(planOf(rows.map(lineOf).join('\n')), asked).map(
    ({ required, sectionId, before, next, parent, isSectionMissing }) =>
      `${required.indicators[0]} of ${sectionId}: ${numberOf(before)} – ${numberOf(next)}` +
      `${parent ? ` under ${numberOf(parent)}` : ''}${isSectionMissing ? ' no section' : ''}`,
  );

const EVENTS = asking('evt.reading_week', 'evt.forum', 'evt.central_asia', 'evt.infolib');

test.each<[string, string[], string[]]>([
  ['nothing', ['EVT', '1. evt.reading_week', '2. evt.forum', '3. evt.central_asia', '4. evt.infolib'], []],
  [
    'one between two',
    ['EVT', '1. evt.reading_week', '2. evt.central_asia', '3. evt.infolib'],
    ['evt.forum of EVT: 1. – 2.'],
  ],
  ['the first', ['EVT', '1. evt.forum', '2. evt.central_asia', '3. evt.infolib'], ['evt.reading_week of EVT: - – 1.']],
  ['the last', ['EVT', '1. evt.reading_week', '2. evt.forum', '3. evt.central_asia'], ['evt.infolib of EVT: 3. – -']],
  // Two rows may be of any sheet.
  ['nothing of another sheet', ['EVT', '1. evt.reading_week', '2. evt.central_asia'], []],
  [
    'what no row of another section says',
    ['EVT', '1. evt.reading_week', '2. evt.central_asia', '3. evt.infolib', 'METH', '4. Ish'],
    ['evt.forum of EVT: 1. – 2.'],
  ],
])('%s is missing', (_, rows, expected) => {
  expect(missing(EVENTS, ...rows)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['by a name that fits, whatever its values', '2. “Ilmiy maʼlumotlardan foydalanish” forumi', []],
  ['by most words of its name', '2. Ilmey maʼlumotlardan foydalanish va nashr ettirish faolligi milliy forumida', []],
  ['by fewer words not', '2. Ilmey maʼlumotlar haqida suhbat', ['evt.forum of EVT: 1. – 3.']],
])('a row is known %s', (_, forum, expected) => {
  const table = ['EVT', '1. evt.reading_week', forum, '3. evt.central_asia', '4. evt.infolib'].map(lineOf).join('\n');
  const unread = table.replace(/(\| 2\. .*) Dona \| 1 \| 1 \|/, '$1 Tup | x | y |');
  const found = missingItems(planOf(unread), EVENTS);
  expect(
    found.map(
      ({ required, before, next }) => `${required.indicators[0]} of EVT: ${numberOf(before)} – ${numberOf(next)}`,
    ),
  ).toEqual(expected);
});

test('a year without a list, and a pack without lists, ask nothing', () => {
  const rows = ['EVT', '1. evt.reading_week', '2. evt.central_asia', '3. evt.infolib'];
  expect(missing({ ...EVENTS, required: [{ ...EVENTS.required[0]!, year: 2027 }] }, ...rows)).toEqual([]);
  expect(missing({ ...EVENTS, required: [] }, ...rows)).toEqual([]);
  const other = { ...EVENTS.required[0]!, year: 2027, items: [rowOf('meth.reports')] };
  expect(missing({ ...EVENTS, required: [other, ...EVENTS.required] }, ...rows)).toEqual(['evt.forum of EVT: 1. – 2.']);
});

const TRAINING = asking(
  'evt.reading_week',
  'evt.forum',
  'hr.training',
  'hr.copyright',
  'hr.coi_test',
  'hr.digital',
  'hr.internal.events',
  'hr.monitoring',
);
const EVENT_ROWS = ['EVT', '1. evt.reading_week', '2. evt.forum'];
const HR_ROWS = ['HR', '3. hr.training', '3.1. hr.copyright', '3.2. hr.coi_test', '3.3. hr.digital'];

test.each<[string, string[], string[]]>([
  ['nothing', [...EVENT_ROWS, ...HR_ROWS, '4. hr.internal.events', '5. hr.monitoring'], []],
  [
    'a sub-item between two',
    [...EVENT_ROWS, ...HR_ROWS.filter((row) => !row.startsWith('3.2')), '4. hr.internal.events', '5. hr.monitoring'],
    ['hr.coi_test of HR: 3.1. – 3.3. under 3.'],
  ],
  [
    'the first sub-item',
    [...EVENT_ROWS, ...HR_ROWS.filter((row) => !row.startsWith('3.1')), '4. hr.internal.events', '5. hr.monitoring'],
    ['hr.copyright of HR: - – 3.2. under 3.'],
  ],
  [
    'all sub-items',
    [...EVENT_ROWS, 'HR', '3. hr.training', '4. hr.internal.events', '5. hr.monitoring'],
    ['hr.copyright of HR: - – - under 3.', 'hr.coi_test of HR: - – - under 3.', 'hr.digital of HR: - – - under 3.'],
  ],
  // Those of a missing item are not told, and it stands behind the one of its level.
  [
    'an item with its sub-items',
    [...EVENT_ROWS, 'HR', '3. hr.internal.events', '4. hr.monitoring'],
    ['hr.training of HR: - – 3.'],
  ],
  [
    'an item behind one with sub-items',
    [...EVENT_ROWS, ...HR_ROWS, '4. hr.monitoring'],
    ['hr.internal.events of HR: 3. – 4.'],
  ],
  ['the last item', [...EVENT_ROWS, ...HR_ROWS, '4. hr.internal.events'], ['hr.monitoring of HR: 4. – -']],
  [
    'the last of the first section',
    ['EVT', '1. evt.reading_week', ...HR_ROWS, '4. hr.internal.events', '5. hr.monitoring'],
    ['evt.forum of EVT: 1. – -'],
  ],
  [
    'a section before the others',
    [...HR_ROWS, '4. hr.internal.events', '5. hr.monitoring'],
    ['evt.reading_week of EVT: - – 3. no section', 'evt.forum of EVT: - – 3. no section'],
  ],
])('of two sections %s is missing', (_, rows, expected) => {
  expect(missing(TRAINING, ...rows)).toEqual(expected);
});

const WHOLE = asking(
  'meth.guides',
  'meth.reports',
  'evt.reading_week',
  'evt.forum',
  'evt.central_asia',
  'evt.infolib',
  'media.coverage',
  'hr.internal.events',
);

test.each<[string, string[], string[]]>([
  [
    'a section at the end and one between',
    ['METH', '1. meth.guides', '2. meth.reports', 'HR', '3. hr.internal.events', 'MEDIA', '4. media.coverage'],
    [
      'evt.reading_week of EVT: 2. – - no section',
      'evt.forum of EVT: 2. – - no section',
      'evt.central_asia of EVT: 2. – - no section',
      'evt.infolib of EVT: 2. – - no section',
    ],
  ],
  [
    'all where half of the list is there',
    ['METH', '1. meth.guides', 'EVT', '2. evt.reading_week', '3. evt.forum', 'HR', '4. hr.internal.events'],
    [
      'meth.reports of METH: 1. – -',
      'evt.central_asia of EVT: 3. – -',
      'evt.infolib of EVT: 3. – -',
      'media.coverage of MEDIA: 3. – - no section',
    ],
  ],
  [
    'what a section lacks that has most of its own',
    ['EVT', '1. evt.reading_week', '2. evt.forum', '3. evt.infolib'],
    ['evt.central_asia of EVT: 2. – 3.'],
  ],
  [
    'nothing of sections that have half of their own',
    ['METH', '1. meth.guides', 'EVT', '2. evt.reading_week', '3. evt.forum'],
    [],
  ],
])('of a part of a form: %s', (_, rows, expected) => {
  expect(missing(WHOLE, ...rows)).toEqual(expected);
});

test('a part with exactly half of its rows is asked nothing', () => {
  const asked = asking(
    'hr.training',
    'hr.copyright',
    'hr.coi_test',
    'hr.digital',
    'hr.internal.events',
    'hr.monitoring',
    'meth.guides',
  );
  expect(missing(asked, 'HR', '1. hr.training', '1.1. hr.copyright', '1.2. hr.coi_test')).toEqual([]);
});

test('a row goes behind its neighbour of the list, whatever section that stands in', () => {
  const rows = ['EVT', '1. evt.reading_week', '2. evt.infolib', 'METH', '3. evt.forum'];
  expect(missing(EVENTS, ...rows)).toEqual(['evt.central_asia of EVT: 3. – -']);
});
