import type { Language } from './language';

/*
 * The order of words in lists to choose from, by the alphabet of each language. Browsers order Uzbek and Karakalpak
 * as if they were English, so nothing here asks Intl.
 */

const UZBEK = 'a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch ng';
const UZBEK_CYRILLIC = 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ў қ ғ ҳ';
const KARAKALPAK = 'a á b d e f g ǵ h x ı i j k q l m n ń o ó p r s t u ú v w y z sh c ch';
const RUSSIAN = 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я';
const ENGLISH = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';

/** A language's own letters first, then those of the other script: units and services of a plan are not translated. */
const ORDERS: Readonly<Record<Language, Order>> = {
  uz: orderOf(UZBEK, UZBEK_CYRILLIC),
  'uz-Cyrl': orderOf(UZBEK_CYRILLIC, UZBEK),
  kaa: orderOf(KARAKALPAK, UZBEK_CYRILLIC),
  ru: orderOf(RUSSIAN, 'ў қ ғ ҳ', UZBEK),
  en: orderOf(ENGLISH, UZBEK_CYRILLIC),
};

interface Order {
  readonly rankOf: ReadonlyMap<string, number>;
  readonly letter: RegExp;
}

function orderOf(...alphabets: readonly string[]): Order {
  const letters = [' ', ...'0123456789', ...alphabets.flatMap((alphabet) => alphabet.split(' '))];
  const longestFirst = [...letters].sort((one, other) => other.length - one.length);
  return {
    rankOf: new Map(letters.map((letter, rank) => [letter, rank])),
    letter: new RegExp(`${longestFirst.join('|')}|.`, 'gu'),
  };
}

/** Compares two texts as a dictionary of the language orders them; case and signs count only between equal words. */
export function compareTexts(language: Language): (one: string, other: string) => number {
  const order = ORDERS[language];
  return (one, other) => {
    const left = ranksOf(one, order);
    const right = ranksOf(other, order);
    const at = left.findIndex((rank, place) => rank !== right[place]);
    if (at >= 0) return left[at]! - (right[at] ?? -1);
    return left.length - right.length || (one < other ? -1 : Number(one > other));
  };
}

/** The ranks of a text's letters; a letter of no alphabet here goes where it goes without its sign (é as e), signs nowhere. */
function ranksOf(text: string, { rankOf, letter }: Order): readonly number[] {
  return [...smallLetters(text).matchAll(letter)].flatMap(([found]) => {
    const plain = found === 'ı' ? 'i' : found.normalize('NFD').charAt(0);
    return rankOf.get(found) ?? rankOf.get(plain) ?? [];
  });
}

/** Small letters and one apostrophe; Karakalpak writes its small ı as a large Í. */
function smallLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc'`´]/g, 'ʻ')
    .replaceAll('í', 'ı');
}
