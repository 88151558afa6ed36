import { indicatorsNamed, matchIndicators } from '../../../src/core/plan/match-indicators';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { vocabularyOf } from '../../../src/core/plan/vocabulary';
import type { Pack, PackMatch } from '../../../src/core/pack/pack';
import { gridOf } from '../../support/table';
import { packKnowing } from './indicator-pack';
import { pack as ownPack, planOf } from './reading';

/** "a 1." for each indicator found, with the item it was found at. */
function foundIn(table: string, pack: Pack): string[] {
  return parsePlan(gridOf(table), pack)!
    .items.flatMap(({ number, indicators }) => indicators.map(({ indicatorId }) => `${indicatorId} ${number.text}`))
    .sort();
}

const BOOKS: PackMatch['words'] = [['kitob']];

describe('an indicator is found', () => {
  test.each<[string, Partial<PackMatch>, string, string[]]>([
    ['at a word that goes on', { words: BOOKS }, 'Kitoblar', ['a 1.']],
    ['at a short word that goes on', { words: [['fan']] }, 'Fanlar olimpiadasi', ['a 1.']],
    ['not inside a word', { words: [['tob']] }, 'Kitoblar', []],
    ['not at half of its words', { words: [['kitob', 'fond']] }, 'Kitoblar', []],
    ['not beside a word that forbids it', { words: BOOKS, not: ['fond'] }, 'Kitoblar fondi', []],
    ['at its name, however parted', { names: ['Kitob-lar'] }, 'Kitoblar', ['a 1.']],
    ['not where its name goes on', { names: ['Kitob'] }, 'Kitoblar', []],
    ['in a unit that is asked for', { words: BOOKS, units: ['nusxa', 'dona'] }, 'Kitoblar', ['a 1.']],
    ['in no other unit', { words: BOOKS, units: ['nusxa'] }, 'Kitoblar', []],
    ['in a section that is asked for', { words: BOOKS, sections: ['HR', 'PROD'] }, 'Kitoblar', ['a 1.']],
    ['in no other section', { words: BOOKS, sections: ['HR'] }, 'Kitoblar', []],
  ])('%s', (_, match, name, expected) => {
    const table = `
      | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
      | 1. | ${name} | Dona | 4 | 5 |`;
    expect(foundIn(table, packKnowing({ match: [match] }))).toEqual(expected);
  });

  test('in no unit and no section where one is asked for and none stands there', () => {
    const pack = packKnowing(
      { match: [{ words: BOOKS, units: ['dona'] }] },
      { match: [{ words: BOOKS, sections: ['PROD'] }] },
    );
    expect(foundIn('| 1. | Kitoblar | | 4 | 5 |', pack)).toEqual([]);
  });

  test('by name and by words at once, each where it stands', () => {
    const pack = packKnowing({ match: [{ names: ['Kitoblar'] }] }, { match: [{ words: BOOKS }] });
    expect(foundIn('| 1. | Kitoblar | Dona | 4 | 5 |', pack)).toEqual(['a 1.', 'b 1.']);
    expect(indicatorsNamed('kitoblar', vocabularyOf(pack))).toEqual(['a', 'b']);
  });
});

describe('of two items the one that says most has the indicator', () => {
  test.each<[string, string, string, string]>([
    ['the first where both say as much', '| 1. | Kitob | Dona | 4 | 5 |', '| 2. | Kitob | Dona | 4 | 5 |', 'a 1.'],
    ['the one of its unit', '| 1. | Kitob | Sahifa | 4 | 5 |', '| 2. | Kitob | Dona | 4 | 5 |', 'a 2.'],
    ['not the one of no unit', '| 1. | Kitob | | 4 | 5 |', '| 2. | Kitob | Dona | 4 | 5 |', 'a 2.'],
    ['the one with more of its words', '| 1. | Kitob | Dona | 4 | 5 |', '| 2. | Kitob fondi | Dona | 4 | 5 |', 'a 2.'],
    ['the unit more than words', '| 1. | Kitob | Dona | 4 | 5 |', '| 2. | Kitob fondi | Sahifa | 4 | 5 |', 'a 1.'],
    ['the one with its very name', '| 1. | Kitob | Dona | 4 | 5 |', '| 2. | Nashrlar | Sahifa | 4 | 5 |', 'a 2.'],
  ])('%s', (_, first, second, expected) => {
    const pack = packKnowing({ match: [{ words: [...BOOKS, ['kitob fond']] }, { names: ['Nashrlar'] }] });
    expect(foundIn(`${first}\n${second}`, pack)).toEqual([expected]);
  });

  test('the one of its section', () => {
    const table = `
      | 1. | Kitob | Dona | 4 | 5 |
      | II. KADRLAR MALAKASINI OSHIRISH |
      | 2. | Kitob | Dona | 4 | 5 |
      | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
      | 3. | Kitob | Dona | 4 | 5 |`;
    expect(foundIn(table, packKnowing({ match: [{ words: BOOKS }] }))).toEqual(['a 3.']);
    expect(foundIn(table, packKnowing({ section: 'HR', match: [{ words: BOOKS }] }))).toEqual(['a 2.']);
  });
});

describe('of two ways to know it', () => {
  test.each<[string, PackMatch['words'], PackMatch['words'], number]>([
    ['the first counts where both say as much', [['kitob']], [['kitob']], 0],
    ['the one counts that says more, first or not', [['kitob']], [['kitoblar']], 1],
    ['the longer one counts', [['kitoblar']], [['kitob']], 0],
  ])('%s', (_, first, second, line) => {
    const pack = packKnowing({ match: [{ words: first }, { words: second, line: 1 }] });
    const [item] = parsePlan(gridOf("| 1. | Kitoblar | Dona | '4<br>5 | '6<br>7 |"), pack)!.items;
    expect(item!.indicators).toEqual([{ indicatorId: 'a', line, component: null }]);
  });
});

describe('titles and copies', () => {
  const titlesOf = (word: string) => ({ isAcquisition: true, match: [{ words: [[word]], component: 0 }] });
  const copiesOf = (word: string) => ({ match: [{ words: [[word]], component: 1 }, { words: [[word]] }] });
  const pack = packKnowing(
    titlesOf('kitob'),
    { ...copiesOf('kitob'), isAcquisition: true },
    copiesOf('maqola'),
    { match: [{ words: [['fond']] }] },
    titlesOf('gazeta'),
    { ...copiesOf('gazeta'), isAcquisition: true },
  );
  const shapes = (rows: string) =>
    parsePlan(gridOf(rows), pack)!.items.map((item) =>
      item.indicators.map(({ indicatorId, component }) =>
        component === null ? indicatorId : `${indicatorId}/${component}`,
      ),
    );

  test.each<[string, string, string, string[]]>([
    ['a pair', "'3/4", "'5/6", ['a/0', 'b/1']],
    ['a pair on one side', '', "'5/6", ['a/0', 'b/1']],
    ['a pair beside a number', '4', "'5/6", ['a/0', 'b/1']],
    ['a number', '4', '5', ['b']],
    ['a number beside a dash', '4', '-', ['b']],
    ['a number beside nothing', '', '5', ['b']],
    // Where no item has a pair, values that are not there yet will be single.
    ['dashes', '-', '-', ['b']],
    ['a dash and nothing', '-', '', ['b']],
    ['nothing and a dash', '', '-', ['b']],
    ['pairs of dashes', "'-/-", "'-/-", ['a/0', 'b/1']],
  ])('%s', (_, fact, plan, expected) => {
    expect(shapes(`| 1. | Kitoblar | Dona | ${fact} | ${plan} |`)).toEqual([expected]);
  });

  test.each<[string, string, string[]]>([
    ['another acquisition is a pair', "| 2. | Kitob | Dona | '3/4 | '5/6 |", ['e/0', 'f/1']],
    [
      'another indicator of the same item is an acquisition',
      "| 2. | Kitob fondi | Dona | '3/4 | '5/6 |",
      ['e/0', 'f/1'],
    ],
    ['only something else is a pair', "| 2. | Maqolalar | Dona | '3/4 | '5/6 |", ['f']],
    ['no indicator stands beside the pair', "| 2. | Boshqa | Dona | '3/4 | '5/6 |", ['f']],
    ['another acquisition is a number', '| 2. | Kitob | Dona | 4 | 5 |', ['f']],
  ])('that are not there yet, where %s', (_, other, expected) => {
    expect(shapes(`| 1. | Gazetalar | Dona | - | - |\n${other}`)[0]).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['-', '', ['e/0', 'f/1']],
    ['', '-', ['e/0', 'f/1']],
    ['', '', ['e/0', 'f/1']],
    ['4', '', ['f']],
    ['-', '5', ['f']],
  ])('beside a pair “%s” and “%s” are %j', (fact, plan, expected) => {
    const rows = `| 1. | Gazetalar | Dona | ${fact} | ${plan} |\n| 2. | Kitoblar | Dona | '3/4 | '5/6 |`;
    expect(shapes(rows)[0]).toEqual(expected);
  });

  test('only acquisitions are pairs where others are', () => {
    expect(shapes("| 1. | Kitoblar | Dona | '3/4 | '5/6 |\n| 2. | Maqolalar | Dona | - | - |")[1]).toEqual(['c']);
  });
});

describe('the line of a value', () => {
  const THREE = 'Kitoblar: - yangi; - eski; - boshqa';
  const lineOf = (match: Partial<PackMatch>, name: string, fact: string, plan: string) => {
    const pack = packKnowing({ match: [{ words: BOOKS, ...match }] });
    const [item] = parsePlan(gridOf(`| 1. | ${name} | Dona | ${fact} | ${plan} |`), pack)!.items;
    return item!.indicators[0]?.line;
  };

  test.each<[Partial<PackMatch>, string, string, string, number | 'sum' | undefined]>([
    [{ line: 1 }, 'Kitoblar', "'4<br>5", "'4<br>5", 1],
    [{ line: 0 }, THREE, "'9<br>2<br>3<br>4", "'9<br>2<br>3<br>4", 0],
    [{ line: 'total' }, THREE, "'9<br>2<br>3<br>4", "'9<br>2<br>3<br>4", 0],
    [{ line: 'total' }, THREE, "'2<br>3<br>4", "'2<br>3<br>4", 'sum'],
    [{ line: 'total' }, THREE, "'2<br>3<br>4", '', 'sum'],
    [{ line: 'total' }, THREE, "'2<br>3<br>4", '-', 'sum'],
    [{ line: 'total' }, THREE, '9', '9', 0],
    [{ line: 'total' }, THREE, '-', '-', 0],
    [{ line: 'total' }, THREE, '', '', 0],
    [{ line: 'total' }, THREE, "'2<br>3", "'2<br>3", undefined],
    [{ line: 'total' }, THREE, "'2<br>3<br>4", "'9<br>2<br>3<br>4", undefined],
    [{ line: 'total' }, THREE, "'-<br>-<br>-", '-', 'sum'],
    [{ line: 'total' }, 'Kitoblar', "'2<br>3", "'2<br>3", undefined],
    [{ line: 'sum' }, THREE, "'9<br>2<br>3<br>4", "'9<br>2<br>3<br>4", 0],
    [{ line: 'sum' }, THREE, "'2<br>3", "'2<br>3", 'sum'],
    [{ line: 'sum' }, THREE, '9', '9', 0],
    [{ line: 'sum' }, THREE, '-', '', 'sum'],
    [{ line: 'sum' }, 'Kitoblar', "'2<br>3", "'2<br>3", 'sum'],
    [{ line: 1, lines: 2 }, 'Kitoblar', "'2<br>3", "'2<br>3", 1],
    [{ line: 1, lines: 2 }, 'Kitoblar', "'2<br>3<br>4", "'2<br>3<br>4", undefined],
    [{ line: 1, lines: 2 }, 'Kitoblar', "'2<br>3", "'2<br>3<br>4", undefined],
    [{ line: 1, lines: 2 }, 'Kitoblar', '-', '', 1],
    [{ part: ['eski'] }, THREE, "'2<br>3<br>4", "'2<br>3<br>4", 1],
    [{ part: ['eski'] }, THREE, "'9<br>2<br>3<br>4", "'9<br>2<br>3<br>4", 2],
    [{ part: ['yangi'] }, THREE, '-', '', 0],
    [{ part: ['yangi'] }, THREE, "'2<br>3<br>4", '', 0],
    [{ part: ['eski'] }, THREE, '9', '9', undefined],
    [{ part: ['qayta'] }, THREE, '-', '', undefined],
    [{ part: ['qayta'] }, THREE, "'9<br>2<br>3<br>4", "'9<br>2<br>3<br>4", undefined],
    [{ part: ['eski'] }, 'Kitoblar', '', '', undefined],
    [{ part: ['qayta', 'boshq'] }, THREE, "'2<br>3<br>4", "'2<br>3<br>4", 2],
    [{ part: ['ski'] }, THREE, "'2<br>3<br>4", "'2<br>3<br>4", undefined],
    [{ part: ['Эски'] }, THREE, "'2<br>3<br>4", "'2<br>3<br>4", 1],
  ])('%j in “%s” of %s and %s: %s', (match, name, fact, plan, expected) => {
    expect(lineOf(match, name, fact, plan)).toBe(expected);
  });
});

test('a long plan is gone over in steps: twice, 512 rows at a time', () => {
  const row = '| 1. | Axborot-kutubxona resurslarini tasniflash | Dona | 4 | 5 |\n';
  const stepsFor = (rows: number) => {
    const drafts = planOf(row.repeat(rows)).items.map((item) => ({ ...item }));
    return [...matchIndicators(drafts, [], vocabularyOf(ownPack))].length;
  };
  expect([1, 512, 513, 1025].map(stepsFor)).toEqual([2, 2, 4, 6]);
});
