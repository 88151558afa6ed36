import type { Finding } from '../../../src/core/check/finding';
import { answersOf, factsOf, type NumberedFinding, withNote } from '../../../src/core/keep/answers';
import type { Note } from '../../../src/core/keep/notes';

const found = (id: string, data: Finding['data'], number = '18.'): NumberedFinding => ({
  number,
  finding: {
    id,
    rule: id.split('.')[0]!,
    message: id.split('.')[1]!,
    severity: 'warning',
    data,
    at: 'E12',
    related: [],
  },
});
const note = (findingId: string, text: string, facts = 'from = 100; to = 200'): Note => ({
  findingId,
  rule: findingId.split('.')[0]!,
  number: '18.',
  name: 'Kitob berilishi',
  text,
  facts,
  day: '01.03.2026',
  sheet: 'Reja',
});
const NONE = { standing: {}, stale: {}, notes: {} };
const MORE = 'trend-change.more.plan.i1';

test('a note answers its finding while the numbers it explained are the same, and is stale when they change', () => {
  const notes = [note(MORE, 'Yangi bino ochildi')];
  expect(answersOf([found(MORE, { to: 200, from: 100, item: 'x' }, '19.')], notes)).toEqual({
    standing: { [MORE]: 'Yangi bino ochildi' },
    stale: {},
    notes: { [MORE]: notes[0] },
  });
  expect(answersOf([found(MORE, { to: 250, from: 100 }), found('row-empty.one.name.i2', {})], notes)).toEqual({
    standing: {},
    stale: { [MORE]: notes[0] },
    notes: { [MORE]: notes[0] },
  });
});

test('an item that was renamed keeps its note while its number and the numbers explained are the same', () => {
  const renamed = 'trend-change.more.plan.i2';
  const notes = [note(MORE, 'Yangi bino')];
  expect(answersOf([found(renamed, { to: 200, from: 100 })], notes).standing).toEqual({ [renamed]: 'Yangi bino' });
  expect(answersOf([found(renamed, { to: 201, from: 100 })], notes)).toEqual(NONE);
  expect(answersOf([found(renamed, { to: 200, from: 100 }, '19.')], notes)).toEqual(NONE);
  const other = 'trend-growth.more.plan.i2';
  expect(answersOf([found(other, { to: 200, from: 100 })], notes)).toEqual(NONE);
  expect(answersOf([found('trend-change.more.fact.i2', { to: 200, from: 100 })], notes)).toEqual(NONE);
});

test('what is said of no item is answered only by its own note', () => {
  const [one, other] = ['total-sum.differs.plan.header', 'total-sum.differs.plan.other'];
  const ofNone = { ...note(one, 'Tasdiqlangan'), number: '' };
  const findings = [found(one, { to: 200, from: 100 }, ''), found(other, { to: 200, from: 100 }, '')];
  expect(answersOf(findings, [ofNone]).standing).toEqual({ [one]: 'Tasdiqlangan' });
  expect(answersOf(findings.slice(1), [ofNone])).toEqual(NONE);
});

test('a note answers one finding: what is said beside it of the same cell stays open', () => {
  const below = 'trend-plan-below-fact.below.plan.i1';
  const both = [found(MORE, { to: 200, from: 100 }), found(below, { to: 200, from: 100 })];
  const notes = [note(MORE, 'Yangi bino')];
  expect(answersOf(both, notes)).toEqual({
    standing: { [MORE]: 'Yangi bino' },
    stale: {},
    notes: { [MORE]: notes[0] },
  });
});

test('of two notes that were lost the first answers the renamed item, the other answers nothing', () => {
  const renamed = 'trend-change.more.plan.i9';
  const notes = [note(MORE, 'bir'), note('trend-change.more.plan.i2', 'ikki')];
  expect(answersOf([found(renamed, { to: 200, from: 100 })], notes).standing).toEqual({ [renamed]: 'bir' });
});

test('a note is stale where another rule of the kind now speaks of the same cell', () => {
  const below = 'trend-plan-below-fact.below.plan.i1';
  const notes = [note(MORE, 'Yangi bino')];
  expect(answersOf([found(below, { from: 100, to: 90 })], notes).stale).toEqual({ [below]: notes[0] });
  const elsewhere = 'trend-plan-below-fact.below.plan.i9';
  expect(answersOf([found(elsewhere, { from: 100, to: 90 })], notes)).toEqual(NONE);
  const ofOtherKind = 'quantity-whole.parts.plan.i1';
  expect(answersOf([found(ofOtherKind, { from: 100, to: 90 })], notes)).toEqual(NONE);
  const ofOtherColumn = 'trend-plan-below-fact.below.fact.i1';
  expect(answersOf([found(ofOtherColumn, { from: 100, to: 90 })], notes)).toEqual(NONE);
});

test('an error is answered by no note', () => {
  const error = found(MORE, { to: 200, from: 100 });
  const findings = [{ ...error, finding: { ...error.finding, severity: 'error' as const } }];
  expect(answersOf(findings, [note(MORE, 'x')])).toEqual(NONE);
});

test('facts are the numbers of a finding, whatever their order, and nothing that moves with a row', () => {
  expect(factsOf({ rule: 'trend-change', data: { to: '370/1006', item: '18.1', from: 5 } })).toBe(
    'from = 5; to = 370/1006',
  );
  expect(factsOf({ rule: 'number-sequence', data: { number: '3.', expected: '2.' } })).toBe('');
  expect(factsOf({ rule: 'section-order', data: { expected: '2.' } })).toBe('');
  expect(factsOf({ rule: 'unit-number-form', data: { expected: 2 } })).toBe('expected = 2');
  expect(factsOf({ rule: 'trend-change', data: { unit: 'Dona', to: 3, from: 2, by: 1 } })).toBe(
    'by = 1; from = 2; to = 3',
  );
  expect(factsOf({ rule: 'sum-total', data: { names: '1 va 2', section: 'II 2', partname: 5, itemcount: 7 } })).toBe(
    'itemcount = 7; partname = 5',
  );
});

test('another note on the same finding takes the place of the first; an empty one takes it back', () => {
  const first = [note('a', 'bir'), note('b', 'ikki')];
  expect(withNote(first, note('a', 'uch')).map(({ text }) => text)).toEqual(['ikki', 'uch']);
  expect(withNote(first, note('a', ' ')).map(({ text }) => text)).toEqual(['ikki']);
  expect(withNote(first, { ...note('a', 'uch'), sheet: '2025' })).toHaveLength(3);
});
