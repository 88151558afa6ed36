import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { placesIn, textsOf } from '../check/text-cells';
import { suspectTexts } from '../check/text-suspects';

const LONG_NAMES = 'br|hr|ul|ol|li|div|span|strong|em|table|tbody|thead|tr|td|th|font|sup|sub|h[1-6]|blockquote|o:p';
/** Names of one letter in small letters only: "<A>" may be a mark of the plan's own. */
const TAG_NAMES = `p|b|i|u|s|a|P|${LONG_NAMES}|${LONG_NAMES.toUpperCase()}`;
const TAG = new RegExp(`<\\s*/?\\s*(?:${TAG_NAMES})(?:\\s[^<>]*)?/?\\s*>`, 'gu');
/** Tags that begin a line of their own. */
const BREAK = /<\s*\/?\s*(?:p|br|hr|ul|ol|li|div|tr|table|h[1-6]|blockquote)\b/iu;
const MEMBER = /<\s*li\b/iu;
const BOLD = /\*\*(?=\S)([^*]*[^*\s])\*\*/gu;
const ENTITY = /&(?:nbsp|amp|quot|apos|lt|gt|laquo|raquo|ndash|mdash|#39|#160);/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&laquo;': '«',
  '&raquo;': '»',
  '&ndash;': '–',
  '&mdash;': '—',
  '&#39;': "'",
  '&#160;': ' ',
};
const SHOWN = 3;

/** No leftover tags of a web page or of Markdown. */
export const textMarkup = defineRule({
  id: 'text-markup',
  severity: 'info',
  fix: 'safe',
  why: 'Marks such as <p> or ** come with a paste from a web page or a converter; they are printed as they stand and part words for search. (House rule.)',
  messages: {
    tags: {
      what: 'Marks of another program are left in the text: {tags}.',
      todo: 'Take them out.',
    },
  },
  fixes: { strip: 'Take the marks out' },
  check(plan, _pack, report) {
    const { markup } = suspectTexts(plan, _pack);
    if (markup.length === 0) return;
    const placeOf = placesIn(plan);
    for (const text of markup) {
      const tags = [...new Set([TAG, BOLD, ENTITY].flatMap((mark) => text.match(mark) ?? []).map(shortTag))];
      if (tags.length === 0) continue;
      const after = withoutMarks(text);
      for (const cell of textsOf(plan).get(text)!) {
        const { role } = placeOf(cell);
        // Without its marks a quantity or a number may be read anew.
        const isValue = role === 'fact' || role === 'plan' || role === 'number';
        const edits = [setCell(cell, after === '' ? null : after)];
        const fixes = [{ safety: isValue ? 'ask' : 'safe', title: 'strip', data: {}, edits }] as const;
        report({ message: 'tags', data: { tags: tags.slice(0, SHOWN).join(' ') }, at: cell.at, fixes });
      }
    }
  },
});

/** `<ul style="…">` as "<ul>", `**word**` as "**". */
const shortTag = (mark: string): string =>
  mark.startsWith('**') ? '**' : mark.replace(/<\s*(\/?)\s*([^\s>]+)[^>]*/u, '<$1$2');

/** The text alone: paragraphs and list members on lines of their own. */
function withoutMarks(text: string): string {
  const bare = text
    .replace(TAG, (tag, at: number) => {
      if (!BREAK.test(tag)) return '';
      const hasMark = /^\s*[-–—•*\d]/u.test(text.slice(at + tag.length));
      return MEMBER.test(tag) && !hasMark ? '\n- ' : '\n';
    })
    .replace(BOLD, '$1')
    .replace(ENTITY, (entity) => SIGNS[entity] ?? entity);
  if (!/<|&/.test(text)) return bare;
  const lines = bare.split('\n').map((line) => line.replace(/[^\S\n]{2,}/gu, ' ').trim());
  return lines.filter((line) => line !== '' && line !== '-').join('\n');
}
