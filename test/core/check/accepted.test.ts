import packJson from '../../../assets/packs/uz-akm.json';
import { isAccepted } from '../../../src/core/check/accepted';
import { runRules } from '../../../src/core/check/run-rules';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { sectionSequence } from '../../../src/core/rules/section-sequence';
import { unitKnown } from '../../../src/core/rules/unit-known';
import { gridOf } from '../../support/table';
import { pack } from '../plan/reading';

const sheet = `
| I. ILMIY-METODIK FAOLIYAT |
| 1. | Tadbirlar va koʻrgazmalar | Soni | 203 | 155 |
| 2. | Bogʻga gul ekish | Tup | 20 | 30 |
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 3. | Seminarlar | Tadbir | 3 | 4 |`;

const foundWith = (...accepted: readonly object[]): string[] => {
  const pack = readPack({ ...packJson, accepted });
  return runRules(parsePlan(gridOf(sheet), pack)!, pack, [unitKnown, sectionSequence]).map(
    ({ rule, at }) => `${rule} ${at}`,
  );
};

const all = ['unit-known C3', 'unit-known C4', 'section-sequence A5'];

test('what a region leaves as it is, is not told', () => {
  expect(foundWith()).toEqual(all);
  expect(foundWith({ rule: 'unit-known', data: { unit: 'Tup' }, why: 'Trees are counted so.' })).toEqual([
    all[0],
    all[2],
  ]);
  expect(foundWith({ rule: 'unit-known', why: 'Units come later.' })).toEqual([all[2]]);
  expect(foundWith({ rule: 'unit-known', data: { unit: 'Tub' }, why: 'Another word.' })).toEqual(all);
});

test('an error is told whatever the region says', () => {
  expect(foundWith({ rule: 'section-sequence', why: 'We number so.' })).toEqual(all);
});

test.each<[string, 'error' | 'warning' | 'info', object[], boolean]>([
  ['all of a rule', 'warning', [{}], true],
  ['a note', 'info', [{}], true],
  ['an error never', 'error', [{}], false],
  ['nothing where none is listed', 'warning', [], false],
  ['the same data', 'warning', [{ data: { unit: 'Tup' } }], true],
  ['other data', 'warning', [{ data: { unit: 'Tub' } }], false],
  ['some of the data alike', 'warning', [{ data: { unit: 'Tup', count: 2 } }], false],
  ['data that is not told', 'warning', [{ data: { other: 'Tup' } }], false],
  ['another rule', 'warning', [{ rule: 'unit-scale' }], false],
  ['one of several', 'warning', [{ rule: 'unit-scale' }, { data: { unit: 'Tup' } }], true],
])('of a fault is accepted: %s', (_, severity, answers, expected) => {
  const accepted = answers.map((answer) => ({ rule: 'unit-known', data: {}, why: 'So it is done here.', ...answer }));
  const fault = { rule: 'unit-known', message: 'm', severity, at: 'C4', related: [] };
  expect(isAccepted({ ...fault, data: { unit: 'Tup', count: 1 } }, { ...pack, accepted })).toBe(expected);
});
