/** The examples of the rules' pages as data: the tables under "Wrong" and "Right" of docs/rules/<id>.md, the first of each. */

const HEADER_LINE = /^\|(?:\s*:?-+:?\s*\|)+$/;
/** As many rows of a table are shown; a page may have a whole plan. */
const ROWS = 8;

/** The first table under a heading of a page: rows of cells, the heading row first. */
function tableUnder(page, heading) {
  const part = page.match(new RegExp(`^## ${heading}\\n([^]*?)(?=^## |(?![^]))`, 'm'))?.[1] ?? '';
  const block = part.split(/\n\s*\n/).find((lines) => /^\|/m.test(lines)) ?? '';
  const rows = block
    .split('\n')
    .filter((line) => line.startsWith('|') && !HEADER_LINE.test(line.trim()))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('<br>', '\n')),
    );
  return rows.slice(0, ROWS + 1);
}

/** What the card of a rule shows beside its words: a wrong and a right table, and whether its lists and limits stand in the rule pack. */
export function ruleExample(page, source) {
  return {
    isInPack: /\bcheck\(\w+(?:: \w+)?, pack\b/.test(source),
    wrong: tableUnder(page, 'Wrong'),
    right: tableUnder(page, 'Right'),
  };
}
