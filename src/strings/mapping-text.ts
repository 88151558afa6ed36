import type { MappingChange } from '../core/mapping/follow-mapping';
import type { MappingError } from '../core/mapping/mapping-data';
import type { CellProposal } from '../core/mapping/propose';
import { marksIn } from '../core/mapping/mapping';
import type { Pack } from '../core/pack/pack';
import { markNames } from '../core/report/marks';
import { wordsOf } from './catalogue';
import type { mappingEn } from './en/mapping';
import { fill } from './format';
import type { Language } from './language';
import { markLabel } from './report-text';
import { mappingUz } from './uz/mapping';

/** The key of a sentence about mapping a form. */
export type MappingWord = keyof typeof mappingEn;

const words = wordsOf('mapping', mappingUz);

/** A sentence about mapping a form, its slots filled. */
export function mappingWord(
  word: MappingWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words(language)[word], data, language);
}

/** What a mapped cell takes, in words: "Kitobxonlar qatnovi, jami, reja"; two marks of a pair joined by "/". */
export function mappedText(mark: string, pack: Pack, language: Language): string {
  if (mark === '') return mappingWord('map.leave', language);
  const marks = marksIn(mark, markNames(pack)) ?? [];
  const texts = marks.map((one) => {
    if (one.kind !== 'indicator') return markLabel({ label: one.text, measure: null }, language);
    const label = pack.indicators.find(({ id }) => id === one.indicatorId)?.label ?? one.indicatorId;
    return markLabel({ label, measure: one.measure }, language);
  });
  return texts.join(' / ');
}

/** Why a proposal is not sure, in a few words; empty where it is. */
export function doubtText({ doubts, mark, offered }: CellProposal, language: Language): string {
  if (mark === null && offered.length === 0 && doubts.includes('row')) return mappingWord('cli.nothing', language);
  return doubts.map((doubt) => mappingWord(`doubt.${doubt}`, language)).join('; ');
}

/** What became of a mapped cell in another form. */
export function changeText(change: MappingChange, pack: Pack, language: Language): string {
  const place = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;
  const label = (one: { readonly rowLabel: string; readonly columnLabel: string }): string =>
    [one.rowLabel, one.columnLabel].filter((text) => text !== '').join(' · ');
  if (change.kind === 'added') {
    return mappingWord('change.added', language, { to: place(change.to), label: label(change.to) });
  }
  const { from } = change;
  if (change.kind === 'vanished') {
    const mark = mappedText(from.mark, pack, language);
    return mappingWord('change.vanished', language, { from: place(from), label: label(from), mark });
  }
  const data = { from: place(from), to: place(change.to), before: label(from), label: label(change.to) };
  return mappingWord(`change.${change.kind}`, language, data);
}

/** Why a file is no mapping that can be used. */
export function mappingFaultText({ fault, path, detail }: MappingError, file: string, language: Language): string {
  return mappingWord(`fault.${fault}`, language, { file, path, detail });
}
