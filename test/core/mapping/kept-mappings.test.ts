import { bestKept, readKeptMappings } from '../../../src/core/mapping/kept-mappings';
import type { Mapping } from '../../../src/core/mapping/mapping';
import { mappingText } from '../../../src/core/mapping/mapping-data';
import { type FormProposal, mappingOf, proposeMapping } from '../../../src/core/mapping/propose';
import { markNames } from '../../../src/core/report/marks';
import { gridOf } from '../../support/test-grid';
import { pack } from '../plan/reading';
import { plan, type Rows } from './filled-form';

const names = markNames(pack);
const HEAD = ['Koʻrsatkichlar', '2025-yil fakt', '2026-yil reja'];
const VISITS = ['Kitobxonlar qatnovi', null, null];
const LOANS = ['Kitob berilishi', null, null];
const USERS = ['Foydalanuvchilar soni', null, null];
const RENT = ['Ijara xizmatlaridan tushgan mablagʻ', null, null];

const proposalOf = (...rows: Rows): FormProposal =>
  proposeMapping({ form: [gridOf([HEAD, ...rows])], pack, plan, valueOf: () => null });
const mappingFor = (...rows: Rows): Mapping => mappingOf(proposalOf(...rows));

describe('kept mappings', () => {
  const first = mappingFor(VISITS);
  const second = mappingFor(LOANS, USERS);
  const read = (text: string | null): readonly Mapping[] => readKeptMappings(text, names);

  test('are read in their order', () => {
    expect(read(JSON.stringify([mappingText(first), mappingText(second)]))).toEqual([first, second]);
  });

  test.each([
    ['nothing is kept', null],
    ['the text is cut', '["{'],
    ['it is no list', '{"0":"x"}'],
    ['it is a list of other things', '[1, 2]'],
    ['it is none of ours', '"null"'],
  ])('are none where %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('that are damaged count as not kept, and the others are read', () => {
    const damaged = mappingText(first).replace('use.visits.plan', 'use.flights.plan');
    expect(read(JSON.stringify(['salom', damaged, mappingText(second)]))).toEqual([second]);
  });
});

describe('the kept mapping of a form', () => {
  const best = (form: FormProposal, ...kept: Mapping[]): number | null => {
    const known = bestKept(kept, form);
    return known && kept.indexOf(known.mapping);
  };

  test('is the one that knows most of its cells, where they stood or moved', () => {
    const form = proposalOf(LOANS, USERS, VISITS);
    expect(best(form, mappingFor(VISITS), mappingFor(LOANS, USERS))).toBe(1);
    expect(best(form, mappingFor(LOANS, USERS), mappingFor(VISITS))).toBe(0);
    expect(best(form, mappingFor(LOANS), mappingFor(VISITS, USERS))).toBe(1);
    expect(best(form, mappingFor(VISITS, USERS), mappingFor(LOANS))).toBe(0);
  });

  test('is the newest of those that know as much', () => {
    expect(best(proposalOf(VISITS), mappingFor(VISITS), mappingFor(VISITS))).toBe(0);
  });

  test('knows half of its own cells in it; those with another label do not count', () => {
    expect(best(proposalOf(VISITS), mappingFor(VISITS, LOANS))).toBe(0);
    expect(best(proposalOf(VISITS), mappingFor(VISITS, LOANS, USERS))).toBeNull();
    expect(best(proposalOf(VISITS, ['Kitoblar berilishi', null, null]), mappingFor(VISITS, LOANS, USERS))).toBeNull();
    expect(best(proposalOf(RENT), mappingFor(VISITS))).toBeNull();
    expect(best(proposalOf(RENT))).toBeNull();
  });

  test('comes with what it makes of the form', () => {
    const { followed } = bestKept([mappingFor(VISITS)], proposalOf(VISITS))!;
    expect(followed).toMatchObject({ kept: 2, changes: [] });
  });
});
