/** The signs people type for the mark of oʻ and gʻ, for tutuq belgisi and for quotation. */

/** Every sign that stands for an apostrophe in such texts. */
export const APOSTROPHES = "'`´‘’‛′ʹʻʼʽ՚＇";

/** What an apostrophe is: the mark of oʻ/gʻ, tutuq belgisi, or a quotation mark. */
export type ApostropheRole = 'mark' | 'tutuq' | 'quote';

/** The ways of writing both signs that an office may choose: ʻ ʼ, ‘ ’, ' ' or ` `. */
export const OFFICE_STYLES = ['modifier', 'curly', 'straight', 'backtick'] as const;

/** A way of writing both signs: one that an office may choose, or one sign for both that a sheet was typed with (o’ and a’). */
export type ApostropheStyle = (typeof OFFICE_STYLES)[number] | 'closing' | 'opening' | 'turned' | 'raised' | 'acute';

/** An apostrophe in a text. `gap` is 1 where a scanner left a space before it ("o ʻrganish"), else 0. */
export interface Apostrophe {
  readonly index: number;
  readonly sign: string;
  readonly role: ApostropheRole;
  readonly gap: 0 | 1;
}

/** The two signs of each style. */
export const APOSTROPHE_SIGNS: Readonly<
  Record<ApostropheStyle, Readonly<Record<Exclude<ApostropheRole, 'quote'>, string>>>
> = {
  modifier: { mark: 'ʻ', tutuq: 'ʼ' },
  curly: { mark: '‘', tutuq: '’' },
  straight: { mark: "'", tutuq: "'" },
  backtick: { mark: '`', tutuq: '`' },
  closing: { mark: '’', tutuq: '’' },
  opening: { mark: '‘', tutuq: '‘' },
  turned: { mark: 'ʻ', tutuq: 'ʻ' },
  raised: { mark: 'ʼ', tutuq: 'ʼ' },
  acute: { mark: '´', tutuq: '´' },
};

const STYLES = Object.keys(APOSTROPHE_SIGNS) as readonly ApostropheStyle[];
const NO_STYLES: readonly ApostropheStyle[] = [];

const ANY = new RegExp(`[${APOSTROPHES}]`);
/** ʻ and ʼ are letters to Unicode, but not to us. */
const LETTER = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

/** Every apostrophe of a text in order, each with its role. */
export function apostrophesIn(text: string): readonly Apostrophe[] {
  if (!ANY.test(text)) return [];
  const found: Apostrophe[] = [];
  let open = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    if (!APOSTROPHES.includes(sign)) continue;
    const role = roleAt(text, index, open);
    if (role === 'quote') open = !open;
    found.push({ index, sign, role, gap: role === 'mark' && text[index - 1] === ' ' ? 1 : 0 });
  }
  return found;
}

/** The text with its marks and tutuq signs in one style; quotation marks and scanned gaps stay as they are. */
export function withApostrophes(text: string, style: ApostropheStyle): string {
  const signs = APOSTROPHE_SIGNS[style];
  let result = '';
  let end = 0;
  for (const { index, role } of apostrophesIn(text)) {
    if (role === 'quote') continue;
    result += text.slice(end, index) + signs[role];
    end = index + 1;
  }
  return result + text.slice(end);
}

/** The styles that have a sign in a role: none for a quotation mark and for a sign of no style ("՚"). */
export function stylesOf(sign: string, role: ApostropheRole): readonly ApostropheStyle[] {
  return role === 'quote' ? NO_STYLES : STYLES.filter((style) => APOSTROPHE_SIGNS[style][role] === sign);
}

function roleAt(text: string, index: number, open: boolean): ApostropheRole {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  const isLetterAfter = LETTER.test(after);
  if (LETTER.test(before)) {
    if ('oOgG'.includes(before) && (isLetterAfter || !open)) return 'mark';
    return isLetterAfter || !open ? 'tutuq' : 'quote';
  }
  // "o ‘rganish": a scanner's gap, only inside a word that goes on in small letters.
  const isGap = before === ' ' && 'oOgG'.includes(text[index - 2] ?? ' ') && !LETTER.test(text[index - 3] ?? ' ');
  return isGap && isLetterAfter && after === after.toLowerCase() && !open ? 'mark' : 'quote';
}
