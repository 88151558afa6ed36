import { LANGUAGES, type Language } from '../strings/language';

const KEY = 'ishreja-language';

/** The language chosen last on this computer; Uzbek until one is chosen. */
export function readLanguage(): Language {
  const kept = storage()?.getItem(KEY);
  return LANGUAGES.find((language) => language === kept) ?? 'uz';
}

/** Keeps the choice for the next start, where the browser keeps anything. */
export function keepLanguage(language: Language): void {
  storage()?.setItem(KEY, language);
}

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    // Reading the property itself throws where site data is blocked.
    return null;
  }
}
