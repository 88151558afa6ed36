import type { Component } from './plan';

/** One reading of a quantity: lines of components. */
export type Lines = readonly (readonly Component[])[];

/** What the text of a quantity cell can mean. */
export interface QuantityReading {
  /** False where it is no quantity; there are no readings then. */
  readonly isReadable: boolean;
  /** The likelier first; two where spaces may part values or thousands, or a sign may be decimal or part thousands. */
  readonly readings: readonly Lines[];
}

/** What stands around a quantity and tells which reading is meant. */
export interface QuantityContext {
  /** How many parts the item's name lists; 0 where it lists none. */
  readonly parts: number;
  /** How many lines the item's other quantity has where that is certain, else null. */
  readonly otherLines: number | null;
}

/** A longer text is no quantity. */
const LONGEST = 200;
/** More digits than a number keeps: it would be read as another one. */
const TOO_LONG_NUMBER = /\d{16}/;
const DASHES = /[‐‑‒–—―−]/g;
const HARD_SPACES = /[\u00a0\u2007\u2009\u202f]/;
const GROUPS = String.raw`\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?:[.,]\d{1,2})?`;
const PLAIN = String.raw`(?:\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:\.\d{3},|,\d{3}\.)\d+|\d+(?:[.,]\d+)?)`;
const ONE_NUMBER = new RegExp(`^[-+]?(?:${GROUPS})$`);
const ONE_PAIR = new RegExp(`^(${GROUPS}|${PLAIN})\\s?/\\s?(${GROUPS}|${PLAIN})$`);
const TOKEN = new RegExp(`^(?:[-+]?${PLAIN}|-)(?:/(?:${PLAIN}|-))?$`);
const UNREADABLE: QuantityReading = { isReadable: false, readings: [] };

/**
 * Reads the text of a quantity cell: `1170`, `475626.8`, `72 695`, `1.006,5`, `370/1006`, `240/319 27/270`, `12 31 4`, `-`.
 * Groups of three after one to three digits may be thousands; a list of values has other groups, or as many as the name has parts.
 */
export function readQuantityText(text: string, context: QuantityContext): QuantityReading {
  if (text.length > LONGEST || TOO_LONG_NUMBER.test(text)) return UNREADABLE;
  const lines = text
    .replace(DASHES, '-')
    .split(/\r\n?|\n|;|,\s/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return UNREADABLE;
  if (lines.length === 1) return readLine(lines[0]!, context);
  const isListed = { parts: 0, otherLines: null };
  const read = lines.map((line) => readLine(line, isListed));
  if (read.some((line) => !line.isReadable)) return UNREADABLE;
  return { isReadable: true, readings: [read.flatMap((line) => line.readings[0]!)] };
}

function readLine(line: string, context: QuantityContext): QuantityReading {
  const pair = ONE_PAIR.exec(line);
  if (pair) return certain([[numberOf(pair[1]!), numberOf(pair[2]!)]]);
  if (ONE_NUMBER.test(line)) return readGroups(line, context);
  const tokens = line
    .replace(/\s*\/\s*/g, '/')
    .split(/\s+/)
    .map((token) => (/^-{2,}$/.test(token) ? '-' : token));
  if (!tokens.every((token) => TOKEN.test(token))) return UNREADABLE;
  if (tokens.length === 1 && /^[-+]?\d{1,3}[.,]\d{3}$/.test(tokens[0]!)) return readDoubtfulSign(tokens[0]!);
  const list = tokens.map(componentsOf);
  const grouped = groupedAs(tokens, wantedLines(context));
  return certain(grouped ?? list);
}

/** `12 350`: twelve thousand, or 12 and 350. Without parts it is one number; with parts the shape of the other side decides. */
function readGroups(line: string, { parts, otherLines }: QuantityContext): QuantityReading {
  const number: Lines = [[numberOf(line)]];
  const groups = line.split(/\s/);
  const list: Lines = groups.map(componentsOf);
  if (HARD_SPACES.test(line) || /[.,]/.test(line) || /^[-+]|^0/.test(line)) return certain(number);
  if (otherLines === groups.length) return certain(list);
  if (parts === 0 || otherLines === 1) return certain(number);
  const isCounted = groups.length === parts || groups.length === parts + 1;
  if (!isCounted) return { isReadable: true, readings: [number, list] };
  return groups[0]!.length === 3 ? certain(list) : { isReadable: true, readings: [list, number] };
}

/** `1.006` with nothing else to tell: a count in thousands, or one and a little. */
function readDoubtfulSign(token: string): QuantityReading {
  const whole = Number(token.replace(/[.,]/, ''));
  const decimal = Number(token.replace(',', '.'));
  if (/^[-+]?0/.test(token)) return certain([[decimal]]);
  return { isReadable: true, readings: [[[whole]], [[decimal]]] };
}

/** How many values are looked for, or 0 where nothing says so. */
function wantedLines({ parts, otherLines }: QuantityContext): number {
  return otherLines ?? parts;
}

/** The tokens with thousands joined ("1 318 2 068"), where only so there are as many as wanted. */
function groupedAs(tokens: readonly string[], wanted: number): Lines | null {
  if (wanted < 2 || tokens.length === wanted + 1) return null;
  const joined: string[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && /^\d{3}$/.test(token) && /^\d+$/.test(last)) joined[joined.length - 1] += token;
    else joined.push(token);
  }
  return joined.length === wanted ? joined.map(componentsOf) : null;
}

function certain(lines: Lines): QuantityReading {
  return { isReadable: true, readings: [lines] };
}

function componentsOf(token: string): Component[] {
  return token.split('/').map((part) => (part === '-' ? null : numberOf(part)));
}

/** "1.006,5" → 1006.5, "1 318" → 1318, "396,00" → 396, "1.234.567" → 1234567. */
function numberOf(text: string): number {
  const bare = text.replace(/[\s\u00a0\u2007\u2009\u202f]/g, '');
  const signs = bare.match(/[.,]/g) ?? [];
  if (signs.length === 0) return Number(bare);
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const areSame = signs.every((sign) => sign === signs[0]);
  if (signs.length > 1 && areSame) return Number(bare.replace(/[.,]/g, ''));
  return Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
}
