import { markNames, readMark, readMarks } from '../../../src/core/report/marks';
import { readPack } from '../../../src/core/pack/read-pack';
import uzAkm from '../../../assets/packs/uz-akm.json';

const names = markNames(readPack(uzAkm));

describe('a mark', () => {
  test.each([
    ['use.visits.plan', { kind: 'indicator', indicatorId: 'use.visits', measure: 'plan' }],
    ['acq.total.titles.fact', { kind: 'indicator', indicatorId: 'acq.total.titles', measure: 'fact' }],
    ['org.name', { kind: 'field', field: 'org.name' }],
    ['lastYear', { kind: 'field', field: 'lastYear' }],
    ['item.fact', { kind: 'item', measure: 'fact' }],
    ['name', { kind: 'item', measure: 'name' }],
    ['#items', { kind: 'open', sectionId: null }],
    ['/items', { kind: 'close', sectionId: null }],
    ['#section.PROD', { kind: 'open', sectionId: 'PROD' }],
    ['?use.promo', { kind: 'optional', indicatorId: 'use.promo', sectionId: null }],
    ['?section.PAID', { kind: 'optional', indicatorId: null, sectionId: 'PAID' }],
  ])('%s is read', (text, expected) => {
    expect(readMark(text, names)).toEqual({ text, ...expected });
  });

  test.each([
    'use.visits',
    'use.visits.sum',
    'visits.plan',
    '#section.X',
    '#rows',
    '?nothing',
    '',
    'constructor',
    '__proto__.plan',
    'plan+1',
    '=1+1',
  ])('%j is unknown: a mark is a name and nothing else', (text) => {
    expect(readMark(text, names).kind).toBe('unknown');
  });
});

describe('the marks of a text', () => {
  test('stand between its words', () => {
    const parts = readMarks('{{ org.name }}ning {{year}}-yil hisoboti', names);
    expect(parts?.map((part) => (typeof part === 'string' ? part : part.text))).toEqual([
      'org.name',
      'ning ',
      'year',
      '-yil hisoboti',
    ]);
  });

  test.each(['', 'Hisobot', '{year}', '{{year', 'a }} b'])('%j has none', (text) => {
    expect(readMarks(text, names)).toBeNull();
  });
});
