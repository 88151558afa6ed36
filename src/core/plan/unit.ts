import { foldCompact } from '../text/fold';
import type { JoinedText, UnitText } from './plan';
import type { Vocabulary } from './vocabulary';

/** The unit that a text names: a unit's label, another spelling, an alias, or a compound of two ("Tadbir/nafar"). */
export function readUnit({ text, key, cells }: JoinedText, vocabulary: Vocabulary): UnitText {
  const found = vocabulary.units.get(foldCompact(text));
  if (found) return { text, key, cells, unitId: found.unitId, match: found.match };
  return { text, key, cells, unitId: null, match: isCompound(text, vocabulary) ? 'compound' : null };
}

function isCompound(text: string, vocabulary: Vocabulary): boolean {
  const parts = text.split('/');
  return parts.length === 2 && parts.every((part) => vocabulary.units.has(foldCompact(part)));
}
