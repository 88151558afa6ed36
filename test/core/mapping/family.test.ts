import { familiesOf, membersFor } from '../../../src/core/mapping/family';
import { pack } from '../plan/reading';

const families = familiesOf(pack);
const ids = (members: readonly { readonly id: string }[]): string => members.map(({ id }) => id).join(' ');

test('titles and copies, events and persons of one thing are a family; everything else stands alone', () => {
  const told = (id: string): string => `${families.get(id)!.id}: ${ids(families.get(id)!.members)}`;
  expect(['acq.purchase.copies', 'hr.internal.events', 'hr.courses.persons', 'use.visits'].map(told)).toEqual([
    'acq.purchase: acq.purchase.titles acq.purchase.copies',
    'hr.internal: hr.internal.events hr.internal.persons',
    'hr.courses.persons: hr.courses.persons',
    'use.visits: use.visits',
  ]);
  expect(families.get('acq.purchase.titles')).toBe(families.get('acq.purchase.copies'));
  expect(families.size).toBe(pack.indicators.length);
  expect(familiesOf(pack)).toBe(families);
});

test.each([
  // A pair: one of them by its own unit, both by the unit that counts in pairs or by none.
  ['acq.purchase.copies', 'nusxa', 'own', 'acq.purchase.copies'],
  ['acq.purchase.copies', 'nomda', 'own', 'acq.purchase.titles'],
  ['acq.purchase.copies', 'nomda_nusxa', 'own', 'acq.purchase.titles acq.purchase.copies'],
  ['acq.purchase.copies', null, 'untold', 'acq.purchase.titles acq.purchase.copies'],
  ['acq.purchase.copies', 'nafar', 'other', 'acq.purchase.titles acq.purchase.copies'],
  // One alone: its own unit, another one in use for it, but none of another size and no pair.
  ['use.visits', 'qatnov', 'own', 'use.visits'],
  ['meth.guides', 'dona', 'used', 'meth.guides'],
  ['use.visits', 'ming_som', 'other', 'use.visits'],
  ['paid.rent', 'ming_som', 'own', 'paid.rent'],
  ['paid.rent', 'som', 'other', 'paid.rent'],
  ['hr.courses.persons', 'tadbir_nafar', 'other', 'hr.courses.persons'],
  // What is no unit tells nothing.
  ['use.visits', 'parsek', 'untold', 'use.visits'],
  ['use.visits', 'soni', 'untold', 'use.visits'],
])('the unit of %s is %s: %s', (id, unitId, fit, members) => {
  const found = membersFor(families.get(id)!, unitId, pack);
  expect([found.fit, ids(found.members)]).toEqual([fit, members]);
});
