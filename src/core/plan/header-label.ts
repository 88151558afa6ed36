import { rememberWith } from '../text/remember';
import { fold, foldCompact } from '../text/fold';
import { editDistance } from '../text/nearest';
import type { LabelRole, Vocabulary } from './vocabulary';

/** What a header cell says. */
export interface HeaderLabel {
  /** The column it names; "year" where it says a year and nothing else; null where it is no label. */
  readonly role: LabelRole | 'year' | null;
  readonly year: number | null;
}

const NO_LABEL: HeaderLabel = { role: null, year: null };
const LONGEST = 60;
const YEAR = /(?:^|\D)(20\d\d)(?!\d)/;
const YEAR_WORDS = /^(?:yil\w*|jil\w*|god\w*|g|uchun|ga|ning|na|ushin)$/;

/** Reads a text as a header label; long texts are none. */
export function readLabel(text: string, vocabulary: Vocabulary): HeaderLabel {
  return text.length > LONGEST ? NO_LABEL : rememberedLabel(text, vocabulary);
}

const rememberedLabel = rememberWith(makeLabel);

/** The year that a header cell names in whatever words; null where it names none, or is too long for a label. */
export function yearIn(text: string): number | null {
  const found = text.length > LONGEST ? null : YEAR.exec(text);
  return found ? Number(found[1]) : null;
}

/** The column whose label a misspelt text is nearest to (one slip, two in long labels), or null. */
export function nearestLabel(text: string, vocabulary: Vocabulary): LabelRole | null {
  const key = foldCompact(text);
  if (text.length > LONGEST || key.length < 4) return null;
  const limit = key.length < 8 ? 1 : key.length < 14 ? 2 : 3;
  let best: LabelRole | null = null;
  let least = limit + 1;
  for (const [label, role] of vocabulary.labels) {
    if (label.length < 4) continue;
    const distance = editDistance(key, label, least - 1);
    if (distance < least) {
      best = role;
      least = distance;
    }
  }
  return best;
}

function makeLabel(text: string, vocabulary: Vocabulary): HeaderLabel {
  const found = YEAR.exec(text);
  if (!found) {
    const role = vocabulary.labels.get(foldCompact(text)) ?? null;
    return role === null ? NO_LABEL : { role, year: null };
  }
  const year = Number(found[1]);
  const words = fold(text.replace(found[1]!, ' '))
    .split(' ')
    .filter((word) => word !== '' && !YEAR_WORDS.test(word));
  if (words.length === 0) return { role: 'year', year };
  if (words.length > 4) return NO_LABEL;
  const rest = words.join(' ');
  if (startsAny(words, rest, vocabulary.factWords)) return { role: 'fact', year };
  if (startsAny(words, rest, vocabulary.planWords)) return { role: 'plan', year };
  return NO_LABEL;
}

function startsAny(words: readonly string[], rest: string, known: readonly string[]): boolean {
  return known.some((label) => rest.startsWith(label) || words.some((word) => word.startsWith(label)));
}
