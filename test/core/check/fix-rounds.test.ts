import packJson from '../../../assets/packs/uz-akm.json';
import { applyFixes, type FixPick } from '../../../src/core/check/apply-fixes';
import type { Finding, Fix } from '../../../src/core/check/finding';
import type { Rule } from '../../../src/core/check/rule';
import { readPack } from '../../../src/core/pack/read-pack';
import type { Plan } from '../../../src/core/plan/plan';
import type { Edit } from '../../../src/core/sheet/edit';
import { gridOf } from '../../support/table';

const pack = readPack(packJson);
const NAMES = ['Bir', 'Ikki', 'Uch', 'Toʻrt', 'Besh'];
/** Items in rows 2 to 6, their names in column B. */
const grid = gridOf(NAMES.map((name, at) => `| ${at + 1}. | ${name} | Dona | 4 | 5 |`).join('\n'));

const set = (cell: string, before: string, after: string): Edit => ({ kind: 'set', cell, before, after });
const remove = (row: number): Edit => ({
  kind: 'deleteRow',
  row,
  before: [`${row - 1}.`, NAMES[row - 2]!, 'Dona', 4, 5],
});
const fix = (edits: readonly Edit[], more: Partial<Fix> = {}): Fix => ({
  safety: 'ask',
  title: 't',
  data: {},
  edits,
  ...more,
});

/** A rule that finds fault with a name, wherever it stands, as long as it stands. */
function against(id: string, name: string, mend: (at: string, row: number) => Partial<Finding>): Rule {
  const run = (plan: Plan) =>
    plan.rows
      .filter(({ cells }) => cells.name.text === name)
      .map(({ row, cells }) => ({
        rule: id,
        message: 'm',
        severity: 'warning' as const,
        data: {},
        at: cells.name.at,
        related: [],
        ...mend(cells.name.at, row),
      }));
  return { id, severity: 'warning', fix: 'ask', why: '', messages: {}, fixes: {}, run };
}

/** What is made and refused, by rule, the names that stand afterwards, and the rules of what is left. */
function fixed(rules: readonly Rule[], pick: FixPick = { kind: 'rules', rules: rules.map(({ id }) => id) }) {
  const result = applyFixes(grid, pack, rules, pick);
  return {
    made: result.applied.map(({ finding }) => finding.rule),
    refused: result.refused.map(({ finding, reason }) => `${finding.rule} ${reason}`),
    names: result.grid.cells.slice(1).map((cells) => cells![1]!.value),
    left: result.left.map(({ rule }) => rule),
  };
}

const renamed = (id: string, name: string, to: string, more: Partial<Fix> = {}): Rule =>
  against(id, name, (at) => ({ fix: fix([set(at, name, to)], more) }));

describe('what a pick takes', () => {
  const two = (id: string, first: string, second: string): Rule =>
    against(id, 'Ikki', (at) => ({
      fix: fix([set(at, 'Ikki', first)], { alternatives: [fix([set(at, 'Ikki', second), set('B4', 'Uch', '3')])] }),
    }));
  const elsewhere = against('elsewhere', 'Ikki', () => ({
    fix: fix([set('B4', 'Uch', 'a')], { alternatives: [fix([set('B5', 'Toʻrt', 'b')])] }),
  }));

  test('of all: safe fixes, but those off at first', () => {
    const rules = [
      renamed('safe', 'Bir', '1', { safety: 'safe' }),
      renamed('off', 'Ikki', '2', { safety: 'safe', isOffAtFirst: true }),
      renamed('ask', 'Uch', '3'),
      against('none', 'Besh', () => ({})),
    ];
    expect(fixed(rules, { kind: 'safe' })).toEqual({
      made: ['safe'],
      refused: [],
      names: ['1', 'Ikki', 'Uch', 'Toʻrt', 'Besh'],
      left: ['off', 'ask', 'none'],
    });
  });

  test('of rules: theirs alone, and why there is none', () => {
    const rules = [
      renamed('one', 'Bir', '1'),
      renamed('other', 'Ikki', '2'),
      against('none', 'Uch', () => ({})),
      against('held', 'Besh', () => ({ hindrance: 'rich-text' })),
    ];
    expect(fixed(rules, { kind: 'rules', rules: ['one', 'none', 'held'] })).toMatchObject({
      made: ['one'],
      refused: ['none no-fix', 'held rich-text'],
      names: ['1', 'Ikki', 'Uch', 'Toʻrt', 'Besh'],
    });
  });

  /** Two ways that write the same into the cell at fault, and other things elsewhere before it. */
  const beside = against('beside', 'Ikki', (at) => ({
    fix: fix([set('B4', 'Uch', 'a'), set(at, 'Ikki', '2')], {
      alternatives: [fix([set('B5', 'Toʻrt', 'b'), set(at, 'Ikki', '2')])],
    }),
  }));

  test.each<[string, Rule, Record<string, number> | undefined, string[], string[]]>([
    ['several ways that write the same there and more elsewhere', beside, undefined, ['2', 'a'], []],
    ['several ways that write the same', two('a', '2', '2'), undefined, ['2', 'Uch'], []],
    ['several ways that write other things', two('a', '2', 'II'), undefined, ['Ikki', 'Uch'], ['a several-ways']],
    ['several ways that write elsewhere', elsewhere, undefined, ['Ikki', 'Uch'], ['elsewhere several-ways']],
    ['the first way as told', two('a', '2', 'II'), { a: 0 }, ['2', 'Uch'], []],
    ['the second way as told', two('a', '2', 'II'), { a: 1 }, ['II', '3'], []],
    ['a third way that there is not', two('a', '2', 'II'), { a: 2 }, ['Ikki', 'Uch'], ['a no-such-way']],
    ['a way where there is no fix', against('a', 'Ikki', () => ({})), { a: 0 }, ['Ikki', 'Uch'], ['a no-fix']],
    ['a way told of another rule', two('a', '2', 'II'), { b: 1 }, ['Ikki', 'Uch'], ['a several-ways']],
  ])('of a rule with %s', (_, rule, ways, names, refused) => {
    const result = fixed([rule], { kind: 'rules', rules: [rule.id], ...(ways && { ways }) });
    expect([result.names.slice(1, 3), result.refused]).toEqual([names, refused]);
  });

  test.each<[string, number | undefined, string[], string[]]>([
    ['the first way', undefined, ['2', 'Uch'], []],
    ['the way chosen', 1, ['II', '3'], []],
    ['a way that there is not', 2, ['Ikki', 'Uch'], ['a no-fix']],
  ])('of a finding: %s', (_, way, names, refused) => {
    const rules = [two('a', '2', 'II'), renamed('other', 'Bir', '1')];
    const [{ id }] = applyFixes(grid, pack, rules, { kind: 'safe' }).left.filter(({ rule }) => rule === 'a') as [
      Finding,
    ];
    const result = fixed(rules, { kind: 'findings', findings: [{ id, ...(way !== undefined && { way }) }] });
    expect([result.names.slice(0, 3), result.refused]).toEqual([['Bir', ...names], refused]);
  });
});

describe('fixes that meet', () => {
  test('in one cell are made one after the other, each for the sheet as it then is', () => {
    expect(fixed([renamed('a', 'Ikki', 'II'), renamed('b', 'Ikki', '2'), renamed('c', 'II', 'iki')])).toMatchObject({
      made: ['a', 'c'],
      refused: [],
      names: ['Bir', 'iki', 'Uch', 'Toʻrt', 'Besh'],
    });
  });

  test('without end are stopped after ten rounds, and the rest is said', () => {
    const names = ['Ikki', ...Array.from({ length: 15 }, (_, at) => `Ikki ${at}`)];
    const rules = names.slice(0, -1).map((name, at) => renamed(`r${at}`, name, names[at + 1]!));
    expect(fixed(rules)).toMatchObject({
      made: ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'],
      refused: ['r10 overlap'],
      left: ['r10'],
    });
  });

  test('of rows are made from the bottom up, after those of cells', () => {
    const out = (id: string, name: string): Rule => against(id, name, (_, row) => ({ fix: fix([remove(row)]) }));
    const rules = [out('second', 'Ikki'), renamed('cell', 'Bir', '1'), out('fourth', 'Toʻrt')];
    expect(fixed(rules)).toMatchObject({
      made: ['cell', 'fourth', 'second'],
      refused: [],
      names: ['1', 'Uch', 'Besh'],
    });
  });

  test('in one row wait for each other', () => {
    const rules = [
      against('row', 'Uch', (at, row) => ({ fix: fix([set(`B${row - 1}`, 'Ikki', 'Ikki uch'), remove(row)]), at })),
      renamed('cell', 'Ikki', 'Ikkinchi'),
    ];
    // The row's fix was meant for "Ikki", which the other has written over by then.
    expect(fixed(rules)).toMatchObject({
      made: ['cell'],
      refused: ['row cell-changed'],
      names: ['Bir', 'Ikkinchi', 'Uch', 'Toʻrt', 'Besh'],
    });
  });

  test('in one of several cells wait for each other too', () => {
    const both = against('both', 'Ikki', (at) => ({ fix: fix([set(at, 'Ikki', '2'), set('B4', 'Uch', '3')]) }));
    const uch = against('uch', 'Uch', (at) => ({ fix: fix([set('B5', 'Toʻrt', '4'), set(at, 'Uch', 'III')]) }));
    expect(fixed([both, uch])).toMatchObject({
      made: ['both'],
      refused: [],
      names: ['Bir', '2', '3', 'Toʻrt', 'Besh'],
    });
  });

  test('where an area is split wait for each other too', () => {
    const split = against('split', 'Ikki', () => ({
      fix: fix([{ kind: 'unmerge', area: 'B4:C4', before: 'merged' }]),
    }));
    const out = against('out', 'Uch', (_, row) => ({ fix: fix([remove(row)]) }));
    expect(fixed([split, out])).toMatchObject({ made: ['out'], names: ['Bir', 'Ikki', 'Toʻrt', 'Besh'] });
    expect(fixed([split, out]).refused).toHaveLength(1);
  });

  test('over rows that another takes out are made for the sheet as it then is', () => {
    /** Joins the row of a name with the one below, whatever that says by then. */
    const joinsNext = (id: string, name: string): Rule => ({
      ...against(id, name, () => ({})),
      run: (plan) =>
        plan.rows.flatMap(({ cells }, index) => {
          const next = plan.rows[index + 1];
          if (cells.name.text !== name || !next) return [];
          const row = next.row;
          const before = [next.cells.number, next.cells.name, next.cells.unit, next.cells.fact, next.cells.plan];
          const edits: Edit[] = [
            set(cells.name.at, cells.name.text, `${cells.name.text} ${next.cells.name.text}`),
            { kind: 'deleteRow', row, before: before.map(({ value }) => value) },
          ];
          const place = { at: cells.name.at, related: [], data: {}, severity: 'warning' as const };
          return [{ rule: id, message: 'm', ...place, fix: fix(edits) }];
        }),
    });
    expect(fixed([joinsNext('upper', 'Ikki'), joinsNext('lower', 'Uch')])).toMatchObject({
      made: ['lower', 'upper'],
      refused: [],
      names: ['Bir', 'Ikki Uch Toʻrt', 'Besh'],
    });
  });

  test('over rows of another wait for it, and are made where their rows then stand', () => {
    const joins = (id: string, name: string, with_: string): Rule =>
      against(id, name, (at, row) => ({
        fix: fix([
          set(at, name, `${name} ${with_}`),
          { kind: 'deleteRow', row: row + 1, before: [`${NAMES.indexOf(with_) + 1}.`, with_, 'Dona', 4, 5] },
        ]),
      }));
    expect(fixed([joins('upper', 'Ikki', 'Uch'), joins('lower', 'Uch', 'Toʻrt')])).toMatchObject({
      made: ['lower'],
      refused: ['upper cell-changed'],
      names: ['Bir', 'Ikki', 'Uch Toʻrt', 'Besh'],
    });
  });
});

test('where no plan is found nothing is fixed', () => {
  const list = gridOf('| Ism | Yosh |\n|---|---|\n| Ali | 20 |');
  const result = applyFixes(list, pack, [renamed('a', 'Ali', 'Vali')], { kind: 'rules', rules: ['a'] });
  expect(result).toMatchObject({ changes: [], applied: [], refused: [], left: [], grid: list });
});
