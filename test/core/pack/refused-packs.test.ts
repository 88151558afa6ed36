import packJson from '../../../assets/packs/uz-akm.json';
import { PackError, readPack } from '../../../src/core/pack/read-pack';

/** The pack that comes with the product, to be broken. */
type Broken = {
  [List in keyof typeof packJson]: (typeof packJson)[List] extends readonly unknown[]
    ? Record<string, unknown>[]
    : Record<string, unknown>;
} & { forms: { names: Record<string, unknown>[] } };

/** What is said of the pack once it is changed. */
function refusal(change: (pack: Broken) => void, rules?: readonly string[]): string {
  const pack = structuredClone(packJson) as unknown as Broken;
  change(pack);
  try {
    readPack(pack, rules);
  } catch (error) {
    if (error instanceof PackError) return `${error.name} at “${error.path}”: ${error.message}`;
    throw error;
  }
  return 'read';
}

const at = (path: string, sentence: string): string => `PackError at “${path}”: ${path}: ${sentence}`;

test('a pack as it comes is read', () => {
  expect(refusal(() => undefined)).toBe('read');
  expect(refusal(() => undefined, ['some-rule'])).toBe('read');
});

test.each<[unknown, string]>([
  [3, 'An entry { … } is expected here.'],
  [null, 'An entry { … } is expected here.'],
  ['{}', 'An entry { … } is expected here.'],
])('a pack that is %j is none: it has no path to tell', (json, sentence) => {
  expect(() => readPack(json)).toThrow(new PackError('', sentence));
  expect(new PackError('', sentence).message).toBe(sentence);
});

test.each<[string, unknown, string, string]>([
  ['id', 7, 'id', 'A text in quotes is expected here.'],
  ['version', undefined, 'version', 'A text in quotes is expected here.'],
  ['units', {}, 'units', 'A list [ … ] is expected here.'],
  ['columns', [], 'columns', 'An entry { … } is expected here.'],
  ['thresholds', null, 'thresholds', 'An entry { … } is expected here.'],
  ['months', [['yanvar']], 'months.0.0', 'A list [ … ] is expected here.'],
  ['romanLookalikes', { Ш: 3 }, 'romanLookalikes.Ш', 'A text in quotes is expected here.'],
  ['accepted', [{ rule: 'a', why: 'b', data: { x: true } }], 'accepted.0.data.x', 'Something else is expected here.'],
])('%s that is %j is refused at its place', (list, value, path, sentence) => {
  expect(refusal((pack) => Object.assign(pack, { [list]: value }))).toBe(at(path, sentence));
});

test('a column that no plan has is named', () => {
  expect(refusal((pack) => (pack.columns['colour'] = []))).toBe(
    at('columns', 'Nothing is expected here by the name of colour.'),
  );
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['units', { decimals: '0' }, 'units.0.decimals', 'A number without quotes is expected here.'],
  ['units', { kind: 'weight' }, 'units.0.kind', 'One of these is expected here: count, pair, persons, money, invalid.'],
  ['services', { isCollective: 'yes' }, 'services.0.isCollective', 'true or false is expected here.'],
  ['sections', { spellings: 'x' }, 'sections.0.spellings', 'A list [ … ] is expected here.'],
  ['indicators', { section: 'X' }, 'indicators.0.section', 'There is no section "X".'],
  ['indicators', { unit: 'quti' }, 'indicators.0.unit', 'There is no unit "quti".'],
  ['indicators', { units: ['nusxa', 'quti'] }, 'indicators.0.units', 'There is no unit "quti".'],
  ['indicators', { sumOf: ['x'] }, 'indicators.0.sumOf', 'There is no indicator "x".'],
  ['indicators', { parent: 'x' }, 'indicators.0.parent', 'There is no indicator "x".'],
  ['indicators', { match: [{}, { units: ['quti'] }] }, 'indicators.0.match.1.units', 'There is no unit "quti".'],
  ['indicators', { match: [{ sections: ['X'] }] }, 'indicators.0.match.0.sections', 'There is no section "X".'],
  ['indicators', { match: [{ line: 'last' }] }, 'indicators.0.match.0.line', 'Something else is expected here.'],
  ['relations', { left: ['x'] }, 'relations.0', 'There is no indicator "x".'],
  ['relations', { right: ['x'] }, 'relations.0', 'There is no indicator "x".'],
  ['ratios', { of: 'x' }, 'ratios.0', 'There is no indicator "x".'],
  ['ratios', { to: 'x' }, 'ratios.0', 'There is no indicator "x".'],
  ['required', { items: [{ indicators: ['x'], name: 'a' }] }, 'required.0.items.0', 'There is no indicator "x".'],
  [
    'required',
    { items: [{ indicators: [], name: 'a', under: 'y' }] },
    'required.0.items.0',
    'There is no indicator "y".',
  ],
  ['districts', { region: 'x' }, 'districts.0.region', 'There is no region "x".'],
  ['programmes', { from: 2027, to: 2026 }, 'programmes.0.to', 'A programme from 2027 cannot end in 2026.'],
])('of %s with %j it is said what is wrong and where', (list, value, path, sentence) => {
  expect(refusal((pack) => Object.assign(pack[list as 'units'][0]!, value))).toBe(at(path, sentence));
});

test('a programme may be of one year; an indicator may have neither unit nor parent', () => {
  expect(refusal((pack) => Object.assign(pack.programmes[0]!, { from: 2026, to: 2026 }))).toBe('read');
  expect(refusal((pack) => Object.assign(pack.indicators[0]!, { unit: null, parent: null }))).toBe('read');
});

test('a name of a form is that of an indicator', () => {
  expect(refusal((pack) => (pack.forms.names[0]!['indicator'] = 'x'))).toBe(
    at('forms.names.0.indicator', 'There is no indicator "x".'),
  );
});

test.each([
  'units',
  'services',
  'sections',
  'indicators',
  'relations',
  'regions',
  'districts',
  'events',
  'programmes',
  'ratios',
] as const)('of %s no id is there twice', (list) => {
  const said = refusal((pack) => {
    const first = pack[list][0]!;
    pack[list].push({ ...first });
  });
  const last = packJson[list].length;
  expect(said).toBe(at(`${list}.${last}.id`, `"${packJson[list][0]!.id}" is there twice.`));
});

test('what may be left out of a pack is empty', () => {
  const none: readonly string[] = [];
  const roles = ['number', 'name', 'unit', 'fact', 'plan', 'mechanism', 'deadline', 'responsible', 'quantity'];
  const columns = Object.fromEntries(roles.map((role) => [role, none]));
  const thresholds = {
    changeShare: 0.3,
    changeUnits: 3,
    belowShare: 0.1,
    belowUnits: 3,
    periodicities: [1, 4],
    scaleFact: 20,
    scaleShare: 0.5,
    scaleRows: 4,
    copiedRows: 10,
  };
  const unit = { id: 'dona', label: 'Dona', kind: 'count', decimals: 0, spellings: none, aliases: none };
  const indicator = {
    id: 'a',
    label: 'A',
    section: 's',
    unit: 'dona',
    units: ['dona'],
    aggregation: 'sum',
    period: 'flow',
    isCumulative: false,
    isCore: false,
  };
  const least = {
    id: 'p',
    version: '1',
    name: 'P',
    columns,
    ofWhich: none,
    signatures: none,
    units: [unit],
    services: [],
    sections: [{ id: 's', label: 'S', spellings: none }],
    indicators: [
      { ...indicator, match: [{}] },
      { ...indicator, id: 'b' },
    ],
    relations: [],
    thresholds,
    months: [],
    romanLookalikes: {},
  };
  const whole = {
    isManual: false,
    parent: null,
    sumOf: none,
    timesAYear: null,
    isAcquisition: false,
  };
  const match = {
    names: none,
    words: [],
    not: none,
    units: none,
    sections: none,
    part: none,
    line: 0,
    component: null,
    lines: null,
  };
  expect(readPack(least)).toEqual({
    ...least,
    totals: none,
    units: [{ ...unit, labels: {}, scale: 1, frequency: null }],
    indicators: [
      { ...indicator, ...whole, match: [match] },
      { ...indicator, ...whole, id: 'b', match: [] },
    ],
    thresholds: { ...thresholds, doneShortShare: 0.1, doneOverShare: 0.3, doneUnits: 3 },
    ratios: [],
    regions: [],
    districts: [],
    approval: { words: [], posts: [] },
    required: [],
    events: [],
    programmes: [],
    programmeWords: none,
    eventWords: none,
    slips: [],
    leftovers: [],
    forms: { headings: [], names: [], fields: [], parts: [], quiet: [] },
    deadlines: { allYear: [], often: [], reports: [] },
    accepted: [],
  });
});

test('what may be left out of an entry of a pack is empty too', () => {
  const bare = {
    regions: [{ id: 'r', label: 'R' }],
    districts: [{ id: 'd', name: 'D', kind: 'tuman', region: 'r' }],
    events: [{ id: 'e', names: ['E'] }],
    slips: [{ wrong: 'a', right: 'b' }],
    required: [{ year: 2026, items: [{ indicators: [], name: 'N' }] }],
    accepted: [{ rule: 'x', why: 'Kelishilgan.' }],
    ratios: [{ id: 'q', of: packJson.indicators[0]!.id, to: packJson.indicators[1]!.id, least: 1, most: 2 }],
  };
  const pack = readPack({ ...packJson, ...bare });
  expect(pack).toMatchObject({
    regions: [{ ...bare.regions[0], spellings: [] }],
    districts: [{ ...bare.districts[0], spellings: [] }],
    events: [{ ...bare.events[0], known: [] }],
    slips: [{ ...bare.slips[0], isWhole: false }],
    required: [{ year: 2026, items: [{ indicators: [], name: 'N', under: null }] }],
    accepted: [{ ...bare.accepted[0], data: {} }],
    ratios: [{ ...bare.ratios[0], drift: null }],
  });
});
