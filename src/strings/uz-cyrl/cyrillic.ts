/*
 * Our own Uzbek sentences in the Cyrillic alphabet. They are written once, in Latin; the two alphabets of Uzbek
 * answer each other letter by letter (the Cabinet's spelling rules of 1995 and 1956), but for a few borrowed words.
 * This is for our words, not for people's texts: those are compared by their keys and never rewritten.
 */

const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  ʼ: 'ъ',
  oʻ: 'ў',
  gʻ: 'ғ',
  sh: 'ш',
  ch: 'ч',
  yo: 'ё',
  yu: 'ю',
  ya: 'я',
  ye: 'е',
};

/** Borrowed words whose Cyrillic spelling the letters do not tell: soft signs and ц. */
const BORROWED: Readonly<Record<string, string>> = {
  aprel: 'апрель',
  dekabr: 'декабрь',
  fevral: 'февраль',
  filtr: 'фильтр',
  iyul: 'июль',
  iyun: 'июнь',
  kalendar: 'календарь',
  kompyuter: 'компьютер',
  konferensiya: 'конференция',
  kontsert: 'концерт',
  noyabr: 'ноябрь',
  obyekt: 'объект',
  oktabr: 'октябрь',
  parol: 'пароль',
  rol: 'роль',
  sentabr: 'сентябрь',
  subyekt: 'субъект',
  tsenz: 'ценз',
  yanvar: 'январь',
};

/** Names of programs, keys and forms of files stay as the screen shows them; an Uzbek ending behind them is Cyrillic. */
const NAMES = [
  'Central',
  'Asia',
  'Excel',
  'IshReja',
  'Markdown',
  'Word',
  'Windows',
  'Microsoft',
  'WebView',
  'Office',
  'JSON',
  'CSV',
  'PDF',
  'ID',
];
const KEYS =
  /^(?:Enter|Ctrl|Shift|Tab|Esc|Alt|OK|ishreja|check|fix|report|rules|map|calendar|overview|print|done|services|next|year|ics|uz|Cyrl|en|ru|kaa|Q)$/;
const ROMAN = /^[IVX]+$/;
/** `{slot}`, an option (--draft), a file's ending (.xlsx), an address, a mark (use.visits.plan), a formula error, a cell: no words of ours. */
const UNTOUCHED =
  /\{\w+(?::[^}]*)?\}|(?<![\p{L}\d}])--?[a-z][\w-]*|\.[a-z]{3,4}\b|https?:\S+|[a-z_]+(?:\.[a-z_]+)+|#[A-Z/0!]+|_\w+|[A-Z]\d+/u;
/** Examples of Latin letters and of what a scanner makes of them, and tags: they show how something is written. */
const EXAMPLE = /“(?:oʻ?|Oʻzbekiston|kitoblarni|kitoblami|[^”]*['‘][^”]*)”|<\w+>/;
const WORD = /[A-Za-zʻʼ]+/;
const PIECE = new RegExp(`(${EXAMPLE.source}|${UNTOUCHED.source})|(${WORD.source})`, 'gu');
const LETTER = /oʻ|gʻ|sh|ch|y(?:oʻ|[oeua])|[a-zʼ]/gi;
const VOWEL = /[aeiouʻ]$/i;

/** An Uzbek sentence of ours in Cyrillic; slots, names of programs and Roman numerals stay. */
export function toCyrillic(sentence: string): string {
  return sentence.replace(PIECE, (piece, kept: string | undefined) => {
    if (kept !== undefined) return piece.startsWith('{') ? slotInCyrillic(piece) : piece;
    if (KEYS.test(piece) || ROMAN.test(piece)) return piece;
    const name = NAMES.find((each) => piece.startsWith(each));
    return name === undefined ? wordInCyrillic(piece) : name + wordInCyrillic(piece.slice(name.length));
  });
}

/** The words that a slot chooses from ("{count:xato|xatolar}") are words as well. */
function slotInCyrillic(slot: string): string {
  const [name, forms] = slot.slice(1, -1).split(':');
  return forms === undefined ? slot : `{${name}:${forms.split('|').map(toCyrillic).join('|')}}`;
}

function wordInCyrillic(word: string): string {
  const stem = Object.keys(BORROWED).find((each) => word.toLowerCase().startsWith(each));
  if (stem === undefined) return lettersInCyrillic(word, '');
  return likeWritten(BORROWED[stem]!, word.slice(0, stem.length)) + lettersInCyrillic(word.slice(stem.length), stem);
}

function lettersInCyrillic(word: string, before: string): string {
  return word.replace(LETTER, (letter, at: number) => {
    const small = letter.toLowerCase();
    // "yoʻ" is two letters: й and ў.
    if (small === 'yoʻ') return likeWritten('йў', letter);
    // A word, or what follows a vowel, begins with э: эслатма, сеанс but поэма.
    const previous = at > 0 ? word.slice(0, at) : before;
    if (small === 'e' && (previous === '' || VOWEL.test(previous))) return likeWritten('э', letter);
    return likeWritten(LETTERS[small] ?? letter, letter);
  });
}

/** Large where the Latin letter was: SH → Ш, Sh → Ш, sh → ш. */
function likeWritten(cyrillic: string, latin: string): string {
  if (latin === latin.toLowerCase()) return cyrillic;
  if (latin.length > 1 && latin === latin.toUpperCase()) return cyrillic.toUpperCase();
  return cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
}
