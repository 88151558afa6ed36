import { rememberWith } from '../text/remember';
import { foldCompact } from '../text/fold';
import { editDistance } from '../text/nearest';
import type { NumeralStyle } from './plan';
import type { Vocabulary } from './vocabulary';

/** A heading taken apart. */
export interface Heading {
  readonly numeral: string;
  readonly style: NumeralStyle;
  readonly ordinal: number | null;
  readonly title: string;
}

const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;
/** In a line with single spaces: the numeral, the sign or space behind it, and the title. */
const NUMERAL =
  /^([IVXLivxІіХхVШПУl|1-9][IVXivxІіХхШПУl|\d]{0,5}) ?(?:[-–—] ?)?(?:(?:b[oʻ'‘’`]+lim|bólim|бўлим|бөлим|раздел)(?!\p{L}))? ?([.):\-–—]| ) ?(\S.*)$/iu;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A heading in one cell: "IV. TITLE", "5. Title", "ІІІ TITLE", or a title alone. */
export function readHeading(text: string, lookalikes: Readonly<Record<string, string>>): Heading {
  const line = text.replace(/\s+/g, ' ').trim();
  const match = NUMERAL.exec(line);
  if (match) {
    const [, written, sign, title] = match;
    const read = readNumeral(written!, lookalikes);
    const isRoman = read.style === 'roman' || read.style === 'roman-lookalike';
    if (isRoman || (read.style === 'arabic' && sign !== ' ')) return { ...read, title: title! };
  }
  return { numeral: '', style: 'unreadable', ordinal: null, title: line };
}

/** A section's numeral as written, without its period: "III", "5", "ІІІ", "l1". */
export function readNumeral(text: string, lookalikes: Readonly<Record<string, string>>): Omit<Heading, 'title'> {
  const numeral = text.trim().replace(/[.)\s]+$/, '');
  if (ROMAN.test(numeral)) return { numeral, style: 'roman', ordinal: romanValue(numeral) };
  if (/^\d{1,3}$/.test(numeral)) return { numeral, style: 'arabic', ordinal: Number(numeral) };
  let roman = '';
  for (const sign of numeral.toUpperCase())
    roman += 'IVX'.includes(sign) ? sign : (lookalikes[sign] ?? lookalikes[sign.toLowerCase()] ?? '?');
  if (ROMAN.test(roman)) return { numeral, style: 'roman-lookalike', ordinal: romanValue(roman) };
  return { numeral, style: 'unreadable', ordinal: null };
}

/** What an arabic-looking numeral would be as a Roman one typed with ones ("11" → 2), or null. */
export function onesAsRoman(numeral: string): number | null {
  return /^1{1,3}$/.test(numeral) ? numeral.length : null;
}

/** Whether a text is the title of one of the pack's sections to the letter. */
export function isSectionTitle(title: string, { sections }: Vocabulary): boolean {
  const key = foldCompact(title);
  return sections.some(({ keys }) => keys.includes(key));
}

/** The pack's section whose title this is: by its key, nearly by its key, or by most of its words; null where none is. */
export const sectionOf = rememberWith((title, vocabulary: Vocabulary) => findSection(foldCompact(title), vocabulary));

function findSection(key: string, { sections }: Vocabulary): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const { section, keys } of sections) {
    for (const known of keys) {
      if (known === key) return section.id;
      const limit = Math.floor(Math.max(key.length, known.length) / 6);
      const distance = editDistance(key, known, limit);
      if (distance <= limit && distance / known.length < least) {
        best = section.id;
        least = distance / known.length;
      }
      const isPrefix = known.length >= 14 && key.length >= 14 && (key.startsWith(known) || known.startsWith(key));
      if (isPrefix && least > 0.16) {
        best = section.id;
        least = 0.16;
      }
    }
  }
  return best;
}

/** Whether a text is written in capitals, as headings are. */
export function isInCapitals(text: string): boolean {
  const small = text.toLowerCase();
  const large = text.toUpperCase();
  if (small.length !== text.length || large.length !== text.length) return text === large;
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    if (small[i] === large[i]) continue;
    letters++;
    if (text[i] === large[i]) capitals++;
  }
  return letters >= 4 && capitals >= letters * 0.8;
}

function romanValue(numeral: string): number {
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = VALUES[numeral[i]!]!;
    sum += value < (VALUES[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
