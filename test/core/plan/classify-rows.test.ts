import { parsePlan } from '../../../src/core/plan/parse-plan';
import { parseAreaName } from '../../../src/core/sheet/address';
import { gridOf } from '../../support/table';
import { pack, planOf } from './reading';

const kinds = (table: string): string[] => planOf(table).rows.map(({ kind }) => kind);
const item = (number: string): string => `| ${number} | Kitoblar | Dona | 4 | 5 |`;

describe('titles alone head sections where the first heading is such a title', () => {
  const headingsAfter = (first: string, ...merges: string[]): string[] => {
    const grid = gridOf(`${first}\n${item('1.')}\n${item('2.')}\n| | Hamkorlik | |\n${item('3.')}`);
    const plan = parsePlan({ ...grid, merges: [...grid.merges, ...merges.map((name) => parseAreaName(name)!)] }, pack)!;
    return plan.sections.map(({ title }) => title);
  };
  test.each([
    ['a title in small letters', '| | Tashkiliy ishlar | |', [], 2],
    ['a title that the pack knows', '| | Pullik xizmatlar | |', [], 2],
    ['one with a numeral', '| | I. Pullik xizmatlar | |', [], 1],
    ['one in the place of №', '| Pullik xizmatlar | |', [], 1],
    ['one that is merged', '| | Pullik xizmatlar | | |', ['B2:C2'], 1],
    ['one in capitals', '| | PULLIK XIZMATLAR | |', [], 1],
  ])('%s', (_, first, merges, count) => expect(headingsAfter(first, ...merges)).toHaveLength(count));

  test('and not where only a later one is', () => {
    const later = `| I. TASHKILIY ISHLAR |\n${item('1.')}\n| | Pullik xizmatlar | |\n${item('2.')}`;
    expect(kinds(`${later}\n| | Hamkorlik | |\n${item('3.')}`)).toEqual([
      'section',
      'item',
      'section',
      'item',
      'continuation',
      'item',
    ]);
  });
});

describe('rows below an item', () => {
  test.each([
    [
      'a № merged only below the item holds nothing of it',
      `${item('1.')}\n| | | | 6 | 7 | Reja asosida |\n| ^ | | | 6 | 7 | Reja asosida |\n${item('2.')}`,
      ['item', 'subRow', 'subRow', 'item'],
    ],
    [
      'a label stands in the place of the name',
      `${item('1.')}\n| | | | | | | Shundan |\n${item('2.')}`,
      ['item', 'continuation', 'item'],
    ],
    [
      'a total names its section by number',
      `${item('1.')}\n| | 5-boʻlim boʻyicha jami | | 4 | 5 |\n${item('2.')}`,
      ['item', 'total', 'item'],
    ],
    [
      'a total may have a long name',
      `${item('1.')}\n| | ${'Jami '.repeat(13)} | | 4 | 5 |\n${item('2.')}`,
      ['item', 'subRow', 'item'],
    ],
    [
      'a number of letters and three letters is empty',
      `${item('1.')}\n| 2-abc | |\n${item('3.')}`,
      ['item', 'empty', 'item'],
    ],
    ['four letters are words', `${item('1.')}\n| 2-abcd | |\n${item('3.')}`, ['item', 'other', 'item']],
  ])('%s', (_, table, expected) => expect(kinds(table)).toEqual(expected));

  test('a row without a name repeats no next item without one', () => {
    const [first] = planOf(`${item('1.')}\n| | | | | | | va boshqa |\n| 2. | | Dona | 4 | 5 |`).items;
    expect(first!.continuations.map(({ repeatsNext }) => repeatsNext)).toEqual([false]);
  });
});

describe('below the last item', () => {
  test.each([
    [
      'words in the place of № end the table',
      `${item('1.')}\n| Qoʻshimcha | |\n| | boshqalar | |`,
      ['item', 'other', 'other'],
    ],
    ['a heading stays one', `${item('1.')}\n| | |\n| II. XALQARO FAOLIYAT |`, ['item', 'other', 'section']],
    [
      'a repeated header stays one',
      `${item('1.')}\n| | |\n| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |`,
      ['item', 'other', 'header'],
    ],
    [
      'a signature in any column ends it',
      `${item('1.')}\n| | | | | | Direktor |\n| | boshqalar | |`,
      ['item', 'other', 'other'],
    ],
    [
      'without items nothing is below',
      '| I. XALQARO FAOLIYAT |\n| | |\n| | Ahmedova | |',
      ['section', 'empty', 'other'],
    ],
  ])('%s', (_, table, expected) => expect(kinds(table)).toEqual(expected));
});
