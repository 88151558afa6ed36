import { type MappingWord, mappingWord } from '../../strings/mapping-text';
import { usePane } from '../use-pane';

/** Says a sentence of the mapping in the pane's language, its slots filled. */
export type SayOfMapping = (word: MappingWord, data?: Readonly<Record<string, string | number>>) => string;

/** What says sentences of the mapping: loaded with its room. */
export function useMappingWords(): SayOfMapping {
  const { state } = usePane();
  return (word, data) => mappingWord(word, state.language, data);
}
