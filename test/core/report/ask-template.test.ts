import { askTemplate } from '../../../src/core/report/ask-template';
import { readPack } from '../../../src/core/pack/read-pack';
import uzAkm from '../../../assets/packs/uz-akm.json';
import { templateGrid } from './template-grid';

const pack = readPack(uzAkm);

/** The findings of a template but those about indicators it does not ask, as "kind cell mark". */
function faults(...grids: ReturnType<typeof templateGrid>[]): string[] {
  return askTemplate(grids, pack)
    .findings.filter(({ kind }) => kind !== 'required-indicator-unasked')
    .map(({ kind, at, data }) => `${kind} ${at} ${data['mark'] ?? ''}`.trim());
}

describe('a template', () => {
  test('is listed mark by mark, with the cells', () => {
    const [sheet] = askTemplate(
      [
        templateGrid([
          ['{{org.name}}', null, 'Reja'],
          [null, '{{use.visits.plan}}'],
        ]),
      ],
      pack,
    ).sheets;
    expect(sheet?.cells.map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      'A1 {{org.name}}',
      'B2 {{use.visits.plan}}',
    ]);
  });

  test('of right marks has no fault', () => {
    expect(faults(templateGrid([['{{year}}'], ['{{#items}}{{row}}', '{{fact}}', '{{plan}}{{/items}}']]))).toEqual([]);
  });

  test.each([
    ['an unknown mark', [['{{use.visits.total}}']], ['unknown-mark A1 use.visits.total']],
    [
      'a mark that is not closed',
      [['{{use.visits.plan}}', '{{use.visits.plan', 'x}}']],
      ['torn-mark B1', 'torn-mark C1'],
    ],
    ['a mark over a formula', [['=IF(A2="{{year}}",1,0)']], ['mark-over-formula A1 year', 'no-marks A1']],
    ['a mark of an item outside a repeat', [['{{fact}}']], ['mark-outside-repeat A1 fact']],
    ['no mark', [['Hisobot']], ['no-marks A1']],
    [
      'a repeat that is not closed',
      [['{{#items}}', '{{fact}}']],
      ['unbalanced-repeat A1 #items', 'mark-outside-repeat B1 fact'],
    ],
    ['a repeat that is not opened', [['{{year}}', '{{/items}}']], ['unbalanced-repeat B1 /items']],
    [
      'a repeat closed by another name',
      [['{{#items}}', '{{year}}', '{{/section.PROD}}']],
      ['unbalanced-repeat C1 /section.PROD'],
    ],
    [
      'a repeat over two rows',
      [['{{#items}}{{row}}'], ['{{fact}}{{/items}}']],
      ['unbalanced-repeat A1 #items', 'mark-outside-repeat A1 row', 'mark-outside-repeat A2 fact'],
    ],
  ])('with %s says so', (_, rows, expected) => {
    expect(faults(templateGrid(rows))).toEqual(expected);
  });

  test('with a mark that a merge covers says so', () => {
    const hidden = { row: 1, column: 2, text: '{{year}}' };
    const form = templateGrid([['{{use.visits.plan}}']], { merges: ['A1:B1'] });
    expect(faults({ ...form, covered: [hidden, { ...hidden, column: 3, text: 'Izoh' }] })).toEqual([
      'mark-in-merge B1 year',
    ]);
  });

  test('with protection says that the filled sheet stays so', () => {
    const protectedForm = { ...templateGrid([['{{year}}']]), isProtected: true };
    expect(faults(protectedForm)).toEqual(['sheet-protected A1']);
    expect(askTemplate([protectedForm], pack).findings.find(({ kind }) => kind === 'sheet-protected')).toMatchObject({
      severity: 'info',
    });
  });

  test('with a merge across a repeated row says so', () => {
    const rows = [
      ['Bandlar', null],
      [null, '{{#items}}{{row}}{{/items}}'],
    ];
    expect(faults(templateGrid(rows, { merges: ['A1:A2'] }))).toEqual(['mark-in-merge B2 #items']);
  });

  test('names every indicator the national report lists and no mark takes', () => {
    const { findings } = askTemplate([templateGrid([['{{use.visits.plan}}']])], pack);
    const unasked = findings.flatMap(({ kind, data }) =>
      kind === 'required-indicator-unasked' ? data['indicator'] : [],
    );
    const core = pack.indicators.filter(({ isCore }) => isCore).map(({ id }) => id);
    expect(unasked).toEqual(core.filter((id) => id !== 'use.visits'));
  });

  test('that repeats one section asks all of that section', () => {
    const { findings } = askTemplate([templateGrid([['{{#section.MEDIA}}', '{{plan}}', '{{/section.MEDIA}}']])], pack);
    expect(findings.map(({ data }) => data['indicator'])).not.toContain('media.coverage');
    expect(findings.map(({ data }) => data['indicator'])).toContain('use.visits');
  });

  test('keeps the rows of marks apart from the row they repeat', () => {
    const rows = [['{{#items}}'], ['{{row}}', '{{fact}}'], ['{{/items}}'], ['{{year}}']];
    const [sheet] = askTemplate([templateGrid(rows)], pack).sheets;
    expect(sheet?.repeats).toMatchObject([{ row: 2, controlRows: [1, 3], mark: '#items' }]);
    expect(sheet?.cells.map(({ cell }) => cell)).toEqual(['A4']);
  });
});
