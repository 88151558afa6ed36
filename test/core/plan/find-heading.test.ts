import { parsePlan } from '../../../src/core/plan/parse-plan';
import { parseAreaName } from '../../../src/core/sheet/address';
import { gridOf } from '../../support/table';
import { pack } from './reading';

const ITEM = '| 1. | Bir | Dona | 4 | 5 |';
const SECOND = '| 2. | Ikki | Dona | 4 | 5 |';
const NUMBERED = '| I. TASHKILIY ISHLAR |';

/** The titles of the headings found, with their numerals; merges beyond those that the table says. */
function headingsIn(table: string, ...merges: string[]): string[] {
  const grid = gridOf(table);
  const plan = parsePlan({ ...grid, merges: [...grid.merges, ...merges.map((name) => parseAreaName(name)!)] }, pack)!;
  return plan.sections.map(({ numeral, title }) => `${numeral}|${title}`);
}

describe('a heading alone in its row', () => {
  const below = (row: string, ...merges: string[]) =>
    headingsIn(`${ITEM}\n${row}\n| | davomi | |\n${SECOND}`, ...merges);
  test.each([
    ['of capitals over three columns', '| YANGI ISHLAR | |', ['A3:C3'], ['|YANGI ISHLAR']],
    ['of capitals over two columns', '| YANGI ISHLAR | |', ['A3:B3'], []],
    ['of capitals over three columns further right', '| | | YANGI ISHLAR | | |', ['C3:E3'], ['|YANGI ISHLAR']],
    ['of capitals over two columns further right', '| | | YANGI ISHLAR | | |', ['C3:D3'], []],
    ['of capitals alone', '| | YANGI ISHLAR | |', [], []],
    ['of a numeral and capitals', '| | II. YANGI ISHLAR | |', [], ['II|YANGI ISHLAR']],
    ['of a numeral over three columns', '| II. Yangi ishlar | |', ['A3:C3'], ['II|Yangi ishlar']],
    ['of a numeral and small letters', '| | II. Yangi ishlar | |', [], []],
    ['of small letters over three columns', '| Yangi ishlar | |', ['A3:C3'], []],
    ['nearly known, with a numeral', '| | II. Pulik xizmatlar | |', [], ['II|Pulik xizmatlar']],
    ['nearly known, over three columns', '| Pulik xizmatlar | |', ['A3:C3'], ['|Pulik xizmatlar']],
    ['nearly known, in capitals', '| | PULIK XIZMATLAR | |', [], ['|PULIK XIZMATLAR']],
    ['nearly known in small letters alone', '| | Pulik xizmatlar | |', [], []],
    ['known to the letter', '| | Pullik xizmatlar | |', [], ['|Pullik xizmatlar']],
    ['of no word', '| II. AB |', [], []],
    ['of a number', "| '2026 |", [], []],
    ['that is an error', '| #VALUE! |', [], []],
    ['in the deadline’s column', '| | | | | | | II. YANGI ISHLAR | |', [], []],
    ['beside the table', '| | | | | | | | | II. YANGI ISHLAR |', [], ['II|YANGI ISHLAR']],
    ['with values', '| II. YANGI ISHLAR | Nomi | Dona | 4 | 5 |', [], []],
  ])('%s: %s', (_, row, merges, expected) => expect(below(row, ...merges)).toEqual(expected));
});

describe('a heading in small letters right above an item', () => {
  const above = (row: string, ...merges: string[]) =>
    headingsIn(`${NUMBERED}\n${ITEM}\n${row}\n${SECOND}`, ...merges).slice(1);
  test.each([
    ['with a numeral and a point', '| | II. Boshqa ishlar | |', [], ['II|Boshqa ishlar']],
    ['with a numeral and a bracket', '| | II ) Boshqa ishlar | |', [], ['II|Boshqa ishlar']],
    ['behind a space', '| |␣II. Boshqa ishlar | |', [], ['II|Boshqa ishlar']],
    ['with a numeral and no point', '| | II Boshqa ishlar | |', [], []],
    ['with a point later', '| | II Boshqa ishlar, V. | |', [], []],
    ['with a number', '| | 5. Boshqa ishlar | |', [], []],
    ['over five columns', '| Boshqa ishlar | |', ['A4:E4'], ['|Boshqa ishlar']],
    ['over four columns', '| Boshqa ishlar | |', ['A4:D4'], []],
    ['that begins with a small letter', '| boshqa Ishlar | |', ['A4:E4'], []],
    ['in quotes', '| «Boshqa ishlar» | |', ['A4:E4'], ['|«Boshqa ishlar»']],
    ['of one letter', '| B 2 | |', ['A4:E4'], []],
    ['that adds up', '| Boshqa ishlar jami | |', ['A4:E4'], []],
    ['that adds up first', '| Jami boshqa ishlar | |', ['A4:E4'], []],
    ['that says “of which”', '| Shundan boshqa ishlar | |', ['A4:E4'], []],
    ['that is a note', '| Izoh: boshqa ishlar | |', ['A4:E4'], []],
    ['that is an error', '| #VALUE! | |', ['A4:H4'], []],
    ['of two hundred signs', `| A${'b'.repeat(199)} | |`, ['A4:E4'], [`|A${'b'.repeat(199)}`]],
    ['of more', `| A${'b'.repeat(200)} | |`, ['A4:E4'], []],
  ])('%s', (_, row, merges, expected) => expect(above(row, ...merges)).toEqual(expected));

  test('is none above a row with nothing but a number and a name', () => {
    expect(headingsIn(`${NUMBERED}\n${ITEM}\n| | II. Boshqa ishlar | |\n| 2. | Ikki | |\n${SECOND}`)).toHaveLength(1);
    expect(headingsIn(`${NUMBERED}\n${ITEM}\n| | II. Boshqa ishlar | |`)).toHaveLength(1);
  });

  test.each([
    ['9.', '1.', true],
    ['1.', '1.', false],
    ['9.', '10.', false],
    ['9.', '2.1.', false],
    ['2.7.', '3.1.', true],
    ['2.7.', '4.1.', false],
    ['2.7.', '1.', false],
    ['2.7.1.', '3.1.1.', false],
  ])('is a title alone between %s and %s: %s', (before, after, isHeading) => {
    const table = `${NUMBERED}\n| ${before} | Bir | Dona | 4 | 5 |\n| | Boshqa ishlar | |\n| ${after} | Ikki | Dona | 4 | 5 |`;
    expect(headingsIn(table).slice(1)).toEqual(isHeading ? ['|Boshqa ishlar'] : []);
  });
});

describe('a numeral and a title in two cells', () => {
  const child = (number: string) => `| ${number} | Nomi | Dona | 4 | 5 |`;
  test.each([
    ['Roman', `| II | ␣Yangi ishlar | |\n${child('1.')}`, ['II|Yangi ishlar']],
    ['looking Roman', `| ІІ | Ishlar | |\n${child('1.')}`, ['ІІ|Ishlar']],
    ['Roman with a number for a title', `| II | '2026 | |\n${child('1.')}`, []],
    ['no numeral', `| a | Yangi ishlar | |\n${child('5.1.')}`, []],
    ['a number with a known title', `| 5 | Pullik xizmatlar | |\n${child('1.')}`, ['5|Pullik xizmatlar']],
    ['a number with its children', `| 5. | Yangi ishlar | |\n${child('5.1.')}`, ['5|Yangi ishlar']],
    ['a number with another’s children', `| 5 | Yangi ishlar | |\n${child('6.1.')}`, []],
    ['a number twice', `| 5 | Yangi ishlar | |\n${child('5.')}`, []],
    [
      'a number with children two rows below',
      `| 5 | Yangi ishlar | |\n| | |\n| | |\n${child('5.1.')}`,
      ['5|Yangi ishlar'],
    ],
    ['a number with children farther below', `| 5 | Yangi ishlar | |\n| | |\n| | |\n| | |\n${child('5.1.')}`, []],
    ['a number at the end', '| 5 | Yangi ishlar | |', []],
    ['a number that does not go on', `${child('16.')}\n| 5 | Yangi ishlar | |\n${child('5.1.')}`, ['5|Yangi ishlar']],
    ['a number that goes on', `${child('4.')}\n| 5 | Yangi ishlar | |\n${child('5.1.')}`, []],
    [
      'a number after one of two steps',
      `${child('4.3.')}\n| 5 | Yangi ishlar | |\n${child('5.1.')}`,
      ['5|Yangi ishlar'],
    ],
    ['a number and a unit', `| II | | Dona |\n${child('1.')}`, []],
  ])('%s', (_, table, expected) => expect(headingsIn(table)).toEqual(expected));
});
