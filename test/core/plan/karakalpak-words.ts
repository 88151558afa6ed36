import type { ColumnRole } from '../../../src/core/plan/plan';
import type { Cell } from '../../../src/core/sheet/cell';
import { fold } from '../../../src/core/text/fold';
import { type Reshape, withHeader } from './other-shapes';

/*
 * A plan whose header, units and deadlines are written in Karakalpak, as the form asks them; names of items stay.
 */

const HEADER: Readonly<Record<ColumnRole, string>> = {
  number: 'Q/n',
  name: 'Is-ilajlardıń ataması',
  unit: 'Ólshem birligi',
  fact: 'jıl (fakt)',
  plan: 'jıl (reje)',
  mechanism: 'Ámelge asırıw mexanizmi',
  deadline: 'Orınlanıw múddeti',
  responsible: 'Juwapkerler',
};

/** By the unit's folded Uzbek word. */
const UNITS: Readonly<Record<string, string>> = {
  hujjat: 'Hújjet',
  malumot: 'Maǵlıwmat',
  royxat: 'Dizim',
  tadbir: 'Is-ilaj',
  dona: 'Dana',
  nusxa: 'Nusqa',
  nusqa: 'Nusqa',
  nomda: 'Atama',
  nafar: 'Adam',
  kishi: 'Adam',
  'bibliografik yozuv': 'Bibliografiyalıq jazıw',
  'bibliografik yozuvlar': 'Bibliografiyalıq jazıwlar',
  qatnov: 'Qatnaw',
  sahifa: 'Bet',
  'maro tabo': 'Márte',
  marotaba: 'Márte',
  'ming som': 'Mıń sum',
  'tadbir nafar': 'Ilaj/adam',
};

const DEADLINES: readonly (readonly [RegExp, string])[] = [
  [/har oy\w*/gi, 'hár ayda'],
  [/har chorak\w*/gi, 'hár sherekte'],
  [/har hafta\w*/gi, 'hár háptede'],
  [/ikki maro-?ta\w*/gi, 'eki márte'],
  [/chorak\w*/gi, 'sherek'],
  [/davomida/gi, 'dawamında'],
  [/oktabr/gi, 'oktyabr'],
  [/sentabr/gi, 'sentyabr'],
  [/\bva\b/gi, 'hám'],
  [/yilda/gi, 'jılda'],
  [/yil/gi, 'jıl'],
];

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'áә óө úү ńң ǵғ ıы wў aа bб dд eе fф gг hҳ iи jж kк lл mм nн oо pп qқ rр sс tт uу vв xх yй zз'
    .split(' ')
    .map(([latin, cyrillic]) => [latin!, cyrillic!]),
);

/** Karakalpak in Cyrillic; numerals and numbers stay. */
const cyrillic = (text: string): string =>
  text
    .replaceAll(/\b[IVX]+\b/g, (numeral) => numeral.replaceAll(/./g, (sign) => `\u0001${sign}`))
    .replaceAll(/ya/g, 'я')
    .replaceAll(/sh/gi, (sign) => (sign[0] === 'S' ? 'Ш' : 'ш'))
    .replaceAll(/(?<!\u0001)\p{L}/gu, (sign) => {
      const small = LETTERS[sign.toLowerCase()];
      return small === undefined ? sign : sign === sign.toLowerCase() ? small : small.toUpperCase();
    })
    .replaceAll('\u0001', '');

/** The deadline's words, a capital for a capital. */
const deadlineIn = (value: string): string =>
  DEADLINES.reduce(
    (text, [from, to]) =>
      text.replaceAll(from, (word) => (word[0] === word[0]!.toLowerCase() ? to : to[0]!.toUpperCase() + to.slice(1))),
    value,
  );

const same = (text: string): string => text;

const inWords =
  (spelled: (text: string) => string): Reshape =>
  (shaped) => {
    const header = Object.fromEntries(Object.entries(HEADER).map(([role, word]) => [role, spelled(word)]));
    const grid = withHeader(shaped, header as Record<ColumnRole, string>, '-');
    const { columns, headerRows } = shaped.plan;
    const change = (cell: Cell, row: number, column: number): Cell => {
      if (cell.kind !== 'text' || typeof cell.value !== 'string' || row <= headerRows[0]) return cell;
      const { value } = cell;
      if (column === columns.unit) return { ...cell, value: spelled(UNITS[fold(value)] ?? value) };
      if (column !== columns.deadline) return fold(value) === 'shundan' ? { ...cell, value: spelled('Sonnan,') } : cell;
      return { ...cell, value: spelled(deadlineIn(value)) };
    };
    const cells = grid.cells.map((row, r) =>
      row?.map((cell, c) => (cell && cell.value !== null ? change(cell, r + 1, c + 1) : cell)),
    );
    return { ...grid, cells };
  };

/** Header, units and deadlines in Karakalpak, in the alphabet of 2016. */
export const inKarakalpak = inWords(same);
/** The same in Cyrillic. */
export const inKarakalpakCyrillic = inWords(cyrillic);
