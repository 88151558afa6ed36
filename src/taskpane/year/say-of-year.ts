import { wordsOf } from '../../strings/catalogue';
import type { yearEn } from '../../strings/en/year';
import { fill } from '../../strings/format';
import { yearUz } from '../../strings/uz/year';
import { usePane } from '../use-pane';

/** The key of a sentence of the year's tab and its rooms. */
export type YearWord = keyof typeof yearEn;

/** Says a sentence of the year's tab in the pane's language, its slots filled. */
export type SayOfYear = (word: YearWord, data?: Readonly<Record<string, string | number>>) => string;

const words = wordsOf('year', yearUz);

/** What says sentences of the year's tab: loaded with it. */
export function useYearWords(): SayOfYear {
  const { state } = usePane();
  const said: Readonly<Record<YearWord, string>> = words(state.language);
  return (word, data = {}) => fill(said[word], data, state.language);
}
