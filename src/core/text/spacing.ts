const SPACE = 32;
const LINE_FEED = 10;
/** Below this only the space and control signs are white space. */
const NO_BREAK_SPACE = 0xa0;
const WHITE = /\s/;

/** The text without leading, trailing or doubled spaces; every line break stays, every other space is a plain one. */
export function collapseSpaces(text: string): string {
  if (isEven(text)) return text;
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether single plain spaces and line breaks between words are all the white space there is. */
function isEven(text: string): boolean {
  let wasWhite = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > SPACE && code < NO_BREAK_SPACE) wasWhite = false;
    else if (code === SPACE || code === LINE_FEED) {
      if (wasWhite) return false;
      wasWhite = true;
    } else if (code < SPACE || WHITE.test(text[i]!)) return false;
    else wasWhite = false;
  }
  return !wasWhite || text === '';
}
