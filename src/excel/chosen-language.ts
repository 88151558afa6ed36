import { type Language, LANGUAGES } from '../strings/language';
import { recall, remember } from './kept-locally';

const KEY = 'language';

let known: Language | null = null;

/** The language chosen last on this computer; Uzbek until one is chosen, whatever Office speaks. */
export async function chosenLanguage(): Promise<Language> {
  const kept = await recall(KEY);
  return (known = LANGUAGES.find((language) => language === kept) ?? 'uz');
}

/** Keeps the choice for the next opening; nothing where it is the one that is known. */
export async function keepLanguage(language: Language): Promise<void> {
  if (language === known) return;
  known = language;
  await remember(KEY, language);
}
