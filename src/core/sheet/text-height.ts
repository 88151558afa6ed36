import { codeAt } from '../text/code-at';

/*
 * How high a text stands in its cell, estimated: nothing here measures fonts, and neither do the programs that a file is
 * read by agree. A little too high is a row with air in it; too low, and words are cut on paper.
 */

/** The font of a cell; the size in points. */
export interface TextFace {
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly bold: boolean;
}

/** Shorter texts hold no two lines worth a higher row. */
export const LONG_TEXT = 8;

/** A step of indent, points. */
export const INDENT = 8;

/** Excel's highest row, points. */
const HIGHEST = 409;
/** A line beside the size of its font, as Excel sets them (Calibri 11: 15 points); LibreOffice sets them closer. */
const LINE = 1.36;
/** Above and below the text, and at its sides, points. */
const MARGIN = 1;
const SIDES = 5;
/** No letter is wider than this share of its size: shorter texts are one line without counting. */
const WIDEST = 1;
const BOLD = 1.07;
/** How wide the letters of a font are beside those of Times New Roman. */
const FAMILIES: readonly (readonly [RegExp, number])[] = [
  [/times|serif(?!.*sans)|garamond/i, 1],
  [/calibri|carlito|cambria|caladea|georgia/i, 1.08],
  [/verdana|tahoma|dejavu/i, 1.32],
];
const OTHER_FAMILY = 1.16;
/** Widths of the letters of Times New Roman as hundredths of its size, which add up as whole numbers; a letter that is in none is a usual one. */
const WIDTHS: readonly (readonly [string, number])[] = [
  [' .,', 25],
  ["ijlt|!;:'ʻʼ‘’()[]/", 30],
  ['frsIJ-"“”', 36],
  ['aceszгстяёъ', 45],
  ['жмфҳцABCEFLPRSTZОБВГЕЗЛРТЧ', 66],
  ['mwшщюыDGHKNOQUVXYАДИКМНПСУФХЦЭЯЎҚҒҲ', 76],
  ['MWЖШЩЮЫ@%—…№', 97],
];
const HUNDREDTHS = 100;
const USUAL = 50;
/** By code unit; the few beyond the table are usual ones. */
const TABLE_SIZE = 0x2200;
const widths = new Uint8Array(TABLE_SIZE).fill(USUAL);
for (const [letters, width] of WIDTHS) for (const letter of letters) widths[letter.charCodeAt(0)] = width;
const [SPACE, LINE_FEED] = [0x20, 0x0a] as const;

/** The height in points that a wrapped text takes in a width in points; 0 where it is one line. */
export function textHeight(text: string, width: number, face: TextFace): number {
  const { fontSize } = face;
  const room = Math.max(width - SIDES, fontSize) / (fontSize * widthOf(face));
  if (text.length * WIDEST <= room && !text.includes('\n')) return 0;
  const lines = linesOf(text, Math.floor(room * HUNDREDTHS));
  return lines < 2 ? 0 : lines * fontSize * LINE + 2 * MARGIN;
}

/** A row's height in points where texts of these heights stand in it: never less than it has. */
export function raisedHeight(now: number, needed: number): number {
  return Math.max(now, Math.min(Math.ceil(needed), HIGHEST));
}

function widthOf({ fontFamily, bold }: TextFace): number {
  const family = familyWidth(fontFamily);
  return bold ? family * BOLD : family;
}

/** A workbook has few families, and each of its texts asks. */
const familyWidths = new Map<string, number>();

function familyWidth(family: string): number {
  const known = familyWidths.get(family);
  if (known !== undefined) return known;
  const width = FAMILIES.find(([names]) => names.test(family))?.[1] ?? OTHER_FAMILY;
  familyWidths.set(family, width);
  return width;
}

/** Lines of a text where whole words go to the next line; `room` is a line's width in hundredths of the font's size. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  const end = text.length;
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    const width = code < TABLE_SIZE ? widths[code]! : USUAL;
    if (code === SPACE) {
      used += word + width;
      word = 0;
    } else if (code === LINE_FEED) {
      lines++;
      used = word = 0;
    } else {
      word += width;
      if (used + word <= room) continue;
      // A word that is longer than a line is broken.
      const isBroken = word > room;
      lines += isBroken && used > 0 ? 2 : 1;
      used = 0;
      if (isBroken) word = width;
    }
  }
  return lines;
}
