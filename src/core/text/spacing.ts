const UNEVEN = /(?:^|\s)\s|[^\S \n]|\s$/;

/** The text without leading, trailing or doubled spaces; every line break stays, every other space is a plain one. */
export function collapseSpaces(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
