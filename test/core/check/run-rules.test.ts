import type { Fix } from '../../../src/core/check/finding';
import type { FoundFault, Rule } from '../../../src/core/check/rule';
import { byPlace, hindranceOfCell, isTold, runRules, withWritableFixes } from '../../../src/core/check/run-rules';
import { pack, planOf } from '../plan/reading';

const faultAt = (at: string, more: Partial<FoundFault> = {}): FoundFault => ({
  rule: 'r',
  message: 'm',
  severity: 'warning',
  data: {},
  at,
  related: [],
  ...more,
});
const fixOf = (title: string, ...cells: string[]): Fix => ({
  safety: 'ask',
  title,
  data: {},
  edits: cells.map((cell) => ({ kind: 'set', cell, before: 'a', after: 'b' })),
});
const ruleOf = (id: string, ...faults: FoundFault[]): Rule => ({
  id,
  severity: 'warning',
  fix: null,
  why: '',
  messages: {},
  fixes: {},
  run: () => faults.map((fault) => ({ ...fault, rule: id })),
});

test.each([
  [{}, undefined],
  [{ formula: 'D2+1' }, 'holds-formula'],
  [{ rich: true }, 'rich-text'],
  [{ formula: 'D2', rich: true }, 'holds-formula'],
  [{ formula: '' }, 'holds-formula'],
] as const)('what hinders writing a cell with %j: %s', (cell, hindrance) => {
  expect(hindranceOfCell(cell)).toBe(hindrance);
});

describe('of the ways to mend a fault', () => {
  const hindered = new Map([
    ['B2', 'rich-text'],
    ['D2', 'holds-formula'],
  ] as const);
  const [free, rich, formula, also] = [
    fixOf('free', 'A2'),
    fixOf('rich', 'A3', 'B2'),
    fixOf('formula', 'D2'),
    fixOf('also', 'A9'),
  ];
  const remove: Fix = { safety: 'ask', title: 'row', data: {}, edits: [{ kind: 'deleteRow', row: 2, before: [] }] };

  test.each<[string, Fix, Fix | undefined, string | undefined]>([
    ['all that can be written stay', { ...free, alternatives: [also] }, { ...free, alternatives: [also] }, undefined],
    ['one alone stays', free, free, undefined],
    ['the second takes the place of the first', { ...rich, alternatives: [free] }, free, undefined],
    [
      'the others stay behind it',
      { ...rich, alternatives: [free, also] },
      { ...free, alternatives: [also] },
      undefined,
    ],
    [
      'one behind the first goes',
      { ...free, alternatives: [rich, also] },
      { ...free, alternatives: [also] },
      undefined,
    ],
    ['the last behind the first goes', { ...free, alternatives: [formula] }, free, undefined],
    ['taking a row out is no writing', { ...remove, alternatives: [formula] }, remove, undefined],
    ['where none is left, the first says why', { ...formula, alternatives: [rich] }, undefined, 'holds-formula'],
    ['mixed formatting is why', rich, undefined, 'rich-text'],
  ])('%s', (_, fix, left, hindrance) => {
    const { fix: kept, hindrance: why, ...rest } = withWritableFixes(faultAt('A2', { fix }), hindered);
    expect([kept, why]).toEqual([left, hindrance]);
    expect(rest).toEqual(faultAt('A2'));
  });

  test('a fault without one stays as it is, and so do all where nothing hinders', () => {
    const [bare, mended] = [faultAt('A2'), faultAt('A2', { fix: rich })];
    expect(withWritableFixes(bare, hindered)).toBe(bare);
    expect(withWritableFixes(mended, new Map())).toBe(mended);
  });
});

test.each([
  ['info', ['r'], false],
  ['info', ['other'], true],
  ['info', undefined, true],
  ['warning', ['r'], true],
  ['error', ['r'], true],
] as const)('a fault of severity %s is told where %j is hidden: %j', (severity, hidden, told) => {
  expect(isTold(faultAt('A2', { severity }), pack, hidden ? { hidden } : {})).toBe(told);
});

test('what the region accepts is not told', () => {
  const accepting = { ...pack, accepted: [{ rule: 'r', data: {}, why: 'So it is done here.' }] };
  expect(isTold(faultAt('A2'), accepting, {})).toBe(false);
});

test('faults stand by row, then column, then rule, then as they were found', () => {
  const faults = [
    faultAt('B10', { rule: 'c', message: 'first' }),
    faultAt('B10', { rule: 'c', message: 'second' }),
    faultAt('B10', { rule: 'b' }),
    faultAt('AA9'),
    faultAt('B9'),
    faultAt('B10', { rule: 'd' }),
    faultAt('nowhere'),
  ];
  expect(byPlace(faults).map(({ at, rule, message }) => `${at} ${rule} ${message}`)).toEqual([
    'nowhere r m',
    'B9 r m',
    'AA9 r m',
    'B10 b m',
    'B10 c first',
    'B10 c second',
    'B10 d m',
  ]);
});

test('a check tells the faults of all rules in order, each with its id, and what hinders their fixes', () => {
  const plan = planOf('<b>ISH</b> REJASI\n| 1. | <b>Ish</b> | Dona | =E2 → 4 | 5 |');
  const faults = ['E3', 'D3', 'B3', 'A1'].map((at) => faultAt(at, { fix: fixOf('f', at) }));
  const found = runRules(plan, pack, [ruleOf('late', ...faults), ruleOf('early', faultAt('E3'))]);
  expect(found.map(({ rule, at, hindrance, fix }) => [rule, at, hindrance ?? fix?.title])).toEqual([
    ['late', 'A1', 'rich-text'],
    ['late', 'B3', 'rich-text'],
    ['late', 'D3', 'holds-formula'],
    ['early', 'E3', undefined],
    ['late', 'E3', 'f'],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(5);
  expect(runRules(plan, pack, [ruleOf('none')])).toEqual([]);
});
