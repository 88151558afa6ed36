/** Letters kept on each side of what differs, so that one sees where it is. */
const AROUND = 14;

/** The differing part of two texts, with a little of what stands around it; spaces at the ends and doubled ones visible. */
export function textDifference(before: string, after: string): { readonly before: string; readonly after: string } {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const from = start - AROUND > 3 ? start - AROUND : 0;
  const part = (text: string): string => {
    const to = end - AROUND > 3 ? text.length - end + AROUND : text.length;
    const shown = text.slice(from, to);
    return (from > 0 ? '…' : '') + visibleSpaces(shown, from === 0, to === text.length) + (to < text.length ? '…' : '');
  };
  return { before: part(before), after: part(after) };
}

/** "a  b " → "a␣␣b␣". */
function visibleSpaces(text: string, isStart: boolean, isEnd: boolean): string {
  const dots = (spaces: string): string => '␣'.repeat(spaces.length);
  let shown = text.replace(/ {2,}/g, dots);
  if (isStart) shown = shown.replace(/^ /, dots);
  if (isEnd) shown = shown.replace(/ $/, dots);
  return shown;
}
