import { type Language, LANGUAGES } from '../strings/language';
import { webWord } from './web-words';

/** The name a saved copy is given: "reja.xlsx" → "reja (tuzatilgan).xlsx"; a copy of a copy keeps its name. */
export function copyName(fileName: string, language: Language): string {
  const [, stem = fileName, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(fileName) ?? [];
  const isCopy = LANGUAGES.some((known) => stem.endsWith(webWord('fixedCopy', known, { name: '' })));
  return (isCopy ? stem : webWord('fixedCopy', language, { name: stem })) + ending;
}
