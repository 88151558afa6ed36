import { askTemplate } from '../../../src/core/report/ask-template';
import type { MarkedText } from '../../../src/core/report/marks';
import type { CellValue } from '../../../src/core/sheet/cell';
import { pack } from '../plan/reading';
import { templateGrid } from './template-grid';

type Rows = readonly (readonly CellValue[])[];

const textOf = (parts: MarkedText): string =>
  parts.map((part) => (typeof part === 'string' ? part : `<${part.text}>`)).join('');
/** What a sheet repeats: "2 #items (1 3): A2 <number>, B2 <plan>"; then its other marks and what is said of it. */
function asked(rows: Rows, merges: string[] = []) {
  const { sheets, findings } = askTemplate([templateGrid(rows, { merges })], pack);
  const { repeats, cells } = sheets[0]!;
  return {
    repeats: repeats.map(({ row, mark, sectionId, controlRows, cells: marked }) => {
      const texts = marked.map(({ cell, parts }) => `${cell} ${textOf(parts)}`).join(', ');
      return `${row} ${mark}${sectionId ? ` of ${sectionId}` : ''} (${controlRows.join(' ')}): ${texts}`;
    }),
    rest: cells.map(({ cell, parts }) => `${cell} ${textOf(parts)}`),
    said: findings
      .filter(({ kind }) => kind !== 'required-indicator-unasked')
      .map(({ kind, severity, at, data }) => `${kind} ${severity} ${at} ${String(data['mark'])}`),
  };
}

describe('a repeated row', () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      'between its marks',
      [['{{#items}}{{number}}', 'a', '{{plan}}{{/items}}']],
      ['1 #items (): A1 <number>, C1 <plan>'],
    ],
    [
      'between rows of marks alone, which go out',
      [['{{#items}}'], ['{{number}}', '{{plan}}'], [null, '{{/items}}']],
      ['2 #items (1 3): A2 <number>, B2 <plan>'],
    ],
    [
      'with a mark in a cell of its own, which is blanked',
      [['{{#items}}', '{{number}} va {{plan}}', '{{/items}}']],
      ['1 #items (): A1 , B1 <number> va <plan>, C1 '],
    ],
    [
      'with spaces beside a mark that keep no value a text',
      [['{{#items}} {{plan}}', '{{fact}} {{/items}}', ' {{number}} ']],
      ['1 #items (): A1 <plan>, B1 <fact>, C1  <number> '],
    ],
    [
      'with text beside a mark',
      [['{{#items}}№ {{number}}', '{{name}}.{{/items}}']],
      ['1 #items (): A1 № <number>, B1 <name>.'],
    ],
    [
      'of a section, spaces in its mark aside',
      [['{{# section.MEDIA }}{{number}}{{/section.MEDIA}}']],
      ['1 # section.MEDIA of MEDIA (): A1 <number>'],
    ],
    [
      'of which a sheet may have several',
      [['{{#items}}{{number}}{{/items}}'], ['{{#unfulfilled}}{{sentence}}{{/unfulfilled}}']],
      ['1 #items (): A1 <number>', '2 #unfulfilled (): A2 <sentence>'],
    ],
  ])('stands %s', (_, rows, repeats) => {
    expect(asked(rows)).toMatchObject({ repeats, said: [] });
  });

  test('leaves the marks above, below and beside it to the sheet', () => {
    const rows = [['{{year}}'], ['{{#items}}'], ['{{number}}', '{{year}}'], ['{{/items}}'], ['{{date}}']];
    expect(asked(rows)).toEqual({
      repeats: ['3 #items (2 4): A3 <number>, B3 <year>'],
      rest: ['A1 <year>', 'A5 <date>'],
      said: [],
    });
  });

  test.each<[string, Rows, readonly string[]]>([
    ['is not closed', [['{{#items}}{{number}}']], ['unbalanced-repeat error A1 #items']],
    ['is not opened', [['{{number}}', '{{/items}}']], ['unbalanced-repeat error B1 /items']],
    [
      'is closed by another',
      [['{{#items}}{{number}}', '{{/section.MEDIA}}']],
      ['unbalanced-repeat error B1 /section.MEDIA'],
    ],
    [
      'is opened again before it is closed',
      [['{{#items}}', '{{#unfulfilled}}{{number}}{{/unfulfilled}}']],
      ['unbalanced-repeat error A1 #items'],
    ],
    ['has two rows', [['{{#items}}{{number}}'], ['{{plan}}{{/items}}']], ['unbalanced-repeat error A1 #items']],
    ['has a row of text', [['{{#items}}{{number}}'], ['Jami', '{{/items}}']], ['unbalanced-repeat error A1 #items']],
    ['has no row', [['{{#items}}'], ['{{/items}}']], ['unbalanced-repeat error A1 #items']],
    [
      'shares its row with another',
      [['{{#items}}{{number}}{{/items}}', '{{#unfulfilled}}{{sentence}}{{/unfulfilled}}']],
      ['unbalanced-repeat error B1 #unfulfilled'],
    ],
  ])('is told where it %s', (_, rows, said) => {
    expect(asked(rows).said.filter((line) => line.startsWith('unbalanced'))).toEqual(said);
  });

  test.each([
    ['reaches into it', ['B1:B2'], true],
    ['begins in it', ['B2:B3'], true],
    ['lies in its row', ['D2:E2'], false],
    ['lies above it', ['B1:C1', 'A1:B1'], false],
    ['lies below it', ['A3:A4'], false],
  ])('is told of a merge that %s: %s', (_, merges, isTold) => {
    const rows = [['Bandlar'], ['{{#items}}{{number}}', 'a', '{{plan}}{{/items}}'], ['Jami'], ['x']];
    expect(asked(rows, merges).said).toEqual(isTold ? ['mark-in-merge error A2 #items'] : []);
  });
});
