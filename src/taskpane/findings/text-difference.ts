/** Texts up to this many letters are shown whole. */
const WHOLE = 60;
/** Letters kept at least on each side of what differs in longer ones, so that one sees where it is. */
const AROUND = 20;

/** The differing part of two texts (short ones whole), with some words around it, none cut; spaces at the ends and doubled ones visible. */
export function textDifference(before: string, after: string): { readonly before: string; readonly after: string } {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const isShort = Math.max(before.length, after.length) <= WHOLE;
  const from = isShort ? 0 : wordStart(before, start - AROUND);
  const rest = isShort ? 0 : before.length - wordEnd(before, before.length - end + AROUND);
  const part = (text: string): string => {
    const shown = text.slice(from, text.length - rest);
    return (from > 0 ? '…' : '') + visibleSpaces(shown, from === 0, rest === 0) + (rest > 0 ? '…' : '');
  };
  return { before: part(before), after: part(after) };
}

/** Where the word at a place begins; 0 before the first word. */
function wordStart(text: string, place: number): number {
  let start = Math.max(0, place);
  while (start > 0 && !isSpace(text[start - 1])) start--;
  return start;
}

/** Where the word at a place ends, at most the text's length. */
function wordEnd(text: string, place: number): number {
  let end = Math.min(text.length, place);
  while (end < text.length && !isSpace(text[end])) end++;
  return end;
}

function isSpace(letter: string | undefined): boolean {
  return letter !== undefined && /\s/.test(letter);
}

/** "a  b " → "a␣␣b␣". */
function visibleSpaces(text: string, isStart: boolean, isEnd: boolean): string {
  const dots = (spaces: string): string => '␣'.repeat(spaces.length);
  let shown = text.replace(/ {2,}/g, dots);
  if (isStart) shown = shown.replace(/^ /, dots);
  if (isEnd) shown = shown.replace(/ $/, dots);
  return shown;
}
