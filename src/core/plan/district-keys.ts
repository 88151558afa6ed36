import type { Pack } from '../pack/pack';
import { fold } from '../text/fold';
import { inRussianCases } from '../text/russian-cases';

/** The names of a district or a city as a title may have them, in every spelling and case, folded. */
export function districtKeys({ name, kind, spellings }: Pack['districts'][number]): readonly string[] {
  const names = [name, ...spellings];
  const keys = names.flatMap(inRussianCases).map(fold);
  // "города Нукуса", "в городе Бухаре"
  return kind === 'shahar' ? [...keys, ...names.flatMap(inCityCases)] : keys;
}

const inCityCases = (name: string): readonly string[] =>
  ['a', 'e', 'u', 'i'].map((ending) => fold(name).replace(/a$/, '') + ending);
