import type { Choices } from '../../../src/core/check/choices';
import { defineRule, type Rule } from '../../../src/core/check/rule';
import type { Fix } from '../../../src/core/check/finding';
import type { DonePlan } from '../../../src/core/done/done-plan';
import { doneHeaders } from '../../../src/core/done/done-columns';
import { planOfQuarter } from '../../../src/core/done/quarter-view';
import { readDone } from '../../../src/core/done/read-done';
import { donePlaces, noteCellOf, quarterOf, runDoneRules } from '../../../src/core/done/run-done-rules';
import { doneRules } from '../../../src/core/rules/of-done';
import type { Severity } from '../../../src/core/check/finding';
import type { Edit } from '../../../src/core/sheet/edit';
import { shortHash } from '../../../src/core/text/short-hash';
import { gridOf, type Written } from '../../support/test-grid';
import { pack, planOf } from '../plan/reading';

const plan = planOf(`
  | 1. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | AKM |
  | 2. | Kitob sovgʻasi | Dona | 5 | 9 | Reja | har chorakda | AKM |
`);

const HEADINGS = ['№', 'Band', 'Birlik', 'I chorak', 'I chorak izohi', 'II chorak', 'III chorak', 'IV chorak', 'Kalit'];
const MORE = ['I chorak rejasi', 'Nima qilindi'];

/** Two items: the first with a key, the second known by its name; D is the first quarter, E its note, F the second. */
function doneOf(first: readonly Written[], second: readonly Written[] = []): DonePlan {
  const grid = gridOf([
    [...HEADINGS, ...MORE],
    ['1.', 'Davra suhbatlari', 'Tadbir', ...first],
    ['2.', 'Kitob sovgʻasi', 'Dona', ...second],
  ]);
  return { plan, record: readDone(grid, plan)!, headers: doneHeaders(grid), closed: 4 };
}

const KEYED: readonly Written[] = [3, 'Izoh', 4, null, null, 'k1'];

/** A rule that says "here" of cells, with what mends it there. */
function sayHere(cells: readonly string[], more: { severity?: Severity; fixes?: readonly Omit<Fix, 'data'>[] } = {}) {
  return defineRule({
    id: 'test/here',
    severity: more.severity ?? 'warning',
    fix: 'safe',
    why: 'Asked by a test.',
    messages: { here: { what: 'Here.', todo: 'Look.' } },
    fixes: { mend: 'Mend' },
    check(_: DonePlan, __, report) {
      for (const at of cells) {
        const fixes = (more.fixes ?? []).map(
          ({ edits, safety }) => ({ title: 'mend', data: {}, edits, safety }) as const,
        );
        report({ message: 'here', data: {}, at, fixes });
      }
    },
  });
}

/** A rule about any quantity: it says where the plan's quantities stand and what they are. */
const sayQuantities: Rule = defineRule({
  id: 'test/quantity',
  severity: 'warning',
  fix: null,
  why: 'Asked by a test.',
  messages: { holds: { what: '{text}', todo: 'Look.' } },
  fixes: {},
  check(seen, _, report) {
    for (const { plan: quantity } of seen.items) {
      const [cell] = quantity.cells;
      if (cell) report({ message: 'holds', data: { text: cell.text }, at: cell.at });
    }
  },
});

const run = (done: DonePlan, rule: Rule<DonePlan>, choices: Choices = {}) =>
  runDoneRules(done, pack, { ofDone: [rule], ofQuantities: [] }, choices);

const set = (cell: string): Edit => ({ kind: 'set', cell, before: null, after: 1 });
const way = (...edits: Edit[]) => ({ safety: 'safe', title: 'mend', edits }) as const;

test('a finding is known by its rule, message, column and the item’s key, not by its row', () => {
  const done = doneOf(KEYED, [1]);
  const found = run(done, sayHere(['D2', 'D3', 'K2', 'D1', 'Z9']));
  expect(found.map(({ at, id }) => `${at} ${id}`)).toEqual([
    'D1 test/here.here.q1.header',
    'D2 test/here.here.q1.k1',
    'K2 test/here.here.words.k1',
    `D3 test/here.here.q1.${shortHash('Kitob sovgʻasi')}`,
    'Z9 test/here.here.other.header',
  ]);
});

test('the second and third finding of one name are told apart', () => {
  const found = run(doneOf(KEYED, [1]), sayHere(['D2', 'D2', 'D2', 'F2']));
  expect(found.map(({ id }) => id)).toEqual([
    'test/here.here.q1.k1',
    'test/here.here.q1.k1.2',
    'test/here.here.q1.k1.3',
    'test/here.here.q2.k1',
  ]);
});

test('the rules about any quantity are asked of each quarter: what was done, and its own plan', () => {
  const done = doneOf([3, null, 4, null, null, 'k1', 7, null], [null, null, null, null, 9]);
  const found = runDoneRules(done, pack, { ofDone: [], ofQuantities: [sayQuantities] });
  const filled = found.filter(({ data }) => data['text'] !== '');
  expect(filled.map(({ at, data }) => `${at} ${data['text']}`)).toEqual(['D2 3', 'F2 4', 'J2 7', 'H3 9']);
});

test('what was entered is asked both whether it goes with the plan and whether it is a quantity at all', () => {
  const done = doneOf([-3, null, '5/6'], [2.5]);
  const found = runDoneRules(done, pack, doneRules).map(({ at, rule }) => `${at} ${rule}`);
  expect(found).toEqual(expect.arrayContaining(['D2 quantity-negative', 'F2 done-shape', 'D3 quantity-whole']));
});

test('nothing is asked of a quarter that holds nothing', () => {
  expect(runDoneRules(doneOf([], []), pack, { ofDone: [], ofQuantities: [sayQuantities] })).toEqual([]);
});

test('a quarter in the place of the plan has what was done as its quantities, and no fact to compare with', () => {
  const done = doneOf([3], [null, null, 5]);
  expect(planOfQuarter(done, 3, 'fact')).toBeNull();
  expect(planOfQuarter(done, 1, 'plan')).toBeNull();
  const first = planOfQuarter(done, 1, 'fact')!;
  expect(first.columns).toEqual({ ...plan.columns, fact: undefined });
  expect(Object.keys(first.columns)).not.toContain('fact');
  const blank = { cells: [], state: 'blank', lines: [], isTextNumber: false, isNothing: false };
  expect(first.items.map((item) => item.fact)).toEqual([blank, blank]);
  expect(first.items.map((item) => item.plan.lines)).toEqual([[[3]], []]);
  expect(first.items.map(({ name }) => name.text)).toEqual(['Davra suhbatlari', 'Kitob sovgʻasi']);
  expect(planOfQuarter(done, 2, 'fact')!.items.map((item) => item.plan.lines)).toEqual([[], [[5]]]);
});

test('an item without a row on the sheet has a blank quarter, and torn rows of the plan do not count again', () => {
  const torn = planOf(`
    | 1. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | AKM |
    | | va uchrashuvlar | | | | | | |
    | 2. | Kitob sovgʻasi: | Dona | 5 | 9 | Reja | har chorakda | AKM |
    | | shundan yangi | Dona | 2 | 3 | | | |
    | 3. | Boshqa ish | Dona | 5 | 9 | Reja | har chorakda | AKM |
  `);
  expect(torn.items.some(({ continuations, subRows }) => continuations.length + subRows.length > 0)).toBe(true);
  const grid = gridOf([HEADINGS, ['1.', 'Davra suhbatlari va uchrashuvlar', 'Tadbir', 3]]);
  const done: DonePlan = { plan: torn, record: readDone(grid, torn)!, headers: doneHeaders(grid), closed: 4 };
  const seen = planOfQuarter(done, 1, 'fact')!;
  expect(seen.items.map((item) => [item.plan.state, item.continuations, item.subRows])).toEqual(
    torn.items.map(({ index }) => [index === 0 ? 'readable' : 'blank', [], []]),
  );
  expect(seen.items.at(-1)!.plan).toEqual({
    cells: [],
    state: 'blank',
    lines: [],
    isTextNumber: false,
    isNothing: false,
  });
});

test('findings stand at headings and at the cells that a person fills in, of the columns that the sheet has', () => {
  const done = doneOf(KEYED);
  const one = { ...done, record: { ...done.record, rows: done.record.rows.slice(0, 1) } };
  const told = [...donePlaces(one)].map(
    ([at, { role, row, cell }]) => `${at} ${role} ${row?.number ?? '-'} ${cell?.at ?? '-'}`,
  );
  expect(told).toEqual([
    'A1 number - -',
    'B1 name - -',
    'C1 unit - -',
    'D1 q1 - -',
    'E1 note1 - -',
    'F1 q2 - -',
    'G1 q3 - -',
    'H1 q4 - -',
    'I1 key - -',
    'J1 p1 - -',
    'K1 words - -',
    'K2 words 1. K2',
    'J2 p1 1. J2',
    'D2 q1 1. D2',
    'E2 note1 1. E2',
    'F2 q2 1. F2',
    'G2 q3 1. G2',
    'H2 q4 1. H2',
  ]);
});

test('a warning at what was done in a quarter is answered by that quarter’s note, where the sheet has its column', () => {
  const done = doneOf(KEYED);
  const noteOf = (at: string, severity: Severity): string | undefined => {
    const [finding] = run(done, sayHere([at], { severity }));
    return noteCellOf(finding!, donePlaces(done))?.at;
  };
  expect(noteOf('D2', 'warning')).toBe('E2');
  expect(noteOf('D2', 'info')).toBe('E2');
  expect(noteOf('D2', 'error')).toBeUndefined();
  expect(noteOf('F2', 'warning')).toBeUndefined();
  expect(noteOf('D1', 'warning')).toBeUndefined();
  expect(noteOf('E2', 'warning')).toBeUndefined();
  expect(noteOf('J2', 'warning')).toBeUndefined();
  expect(noteOf('Z9', 'warning')).toBeUndefined();
});

test.each<[string, number | null]>([
  ['D2', 1],
  ['D1', 1],
  ['E2', 1],
  ['J2', 1],
  ['F2', 2],
  ['H2', 4],
  ['K2', null],
  ['B1', null],
  ['Z9', null],
])('a finding at %s is about the quarter %s', (at, expected) => {
  const done = doneOf(KEYED);
  const [finding] = run(done, sayHere([at]));
  expect(quarterOf(finding!, donePlaces(done))).toBe(expected);
});

test('a fault is mended only by setting cells that a person fills in', () => {
  const fixOf = (...fixes: ReturnType<typeof way>[]) => run(doneOf(KEYED), sayHere(['D2'], { fixes }))[0]!.fix;
  expect(fixOf(way(set('D2')))?.edits).toEqual([set('D2')]);
  expect(fixOf(way(set('D2'), set('E2')), way(set('F2')))?.alternatives).toHaveLength(1);
  expect(fixOf(way(set('D1')))).toBeUndefined();
  expect(run(doneOf(KEYED), sayHere(['D2'], { fixes: [way(set('D1'))] }))).toEqual(run(doneOf(KEYED), sayHere(['D2'])));
  expect(fixOf(way(set('B2')))).toBeUndefined();
  expect(fixOf(way(set('D2'), set('B2')))).toBeUndefined();
  expect(fixOf(way(set('D2')), way(set('B2')))).toBeUndefined();
  expect(fixOf(way({ kind: 'insertRow', row: 2, count: 1 }))).toBeUndefined();
  expect(fixOf()).toBeUndefined();
});

test('a cell with a formula or mixed formatting is not mended, and the finding says why', () => {
  const fixes = [way(set('D2'))];
  const hinderedBy = (cell: Written) => {
    const [{ fix, hindrance } = {}] = run(doneOf([cell]), sayHere(['D2'], { fixes }));
    return { isMendable: fix !== undefined, hindrance };
  };
  expect(hinderedBy(3)).toEqual({ isMendable: true, hindrance: undefined });
  expect(hinderedBy({ kind: 'number', value: 3, formula: 'A1+2' })).toEqual({
    isMendable: false,
    hindrance: 'holds-formula',
  });
  expect(hinderedBy({ kind: 'text', value: '3', rich: true })).toEqual({ isMendable: false, hindrance: 'rich-text' });
});

test('an office hides notes of a rule, never its warnings', () => {
  const hidden = { hidden: ['test/here'] };
  expect(run(doneOf(KEYED), sayHere(['D2'], { severity: 'info' }))).toHaveLength(1);
  expect(run(doneOf(KEYED), sayHere(['D2'], { severity: 'info' }), hidden)).toEqual([]);
  expect(run(doneOf(KEYED), sayHere(['D2'], { severity: 'warning' }), hidden)).toHaveLength(1);
});
