import type { Pack } from '../pack/pack';
import { approvalWord, cellsAround, startsWithAny } from '../check/approval';
import { defineRule } from '../check/rule';
import { COLUMN_ROLES, type Plan, type PlanCell } from '../plan/plan';
import { fold } from '../text/fold';

/** The plan has a block by which its head approves it: word, post, signature, name and date. */
export const sheetApproval = defineRule({
  id: 'sheet-approval',
  severity: 'info',
  fix: null,
  why: 'A plan holds from the day its head approves it; whoever receives it sees by the block who answers for it. (Rules of office work; the statutes of the centres begin with the same block.)',
  messages: {
    missing: {
      what: 'The sheet has no block of approval (TASDIQLAYMAN).',
      todo: 'Put it at the top right: the word, the post, a place for the signature, the name and the date.',
    },
    bare: {
      what: 'Under the word of approval there is no post, signature, name or date.',
      todo: 'Write who approves, with a place for the signature and the date.',
    },
    post: { what: 'The block of approval does not say the post.', todo: 'Write the post of the one who approves.' },
    signature: {
      what: 'The block of approval has no place for the signature.',
      todo: 'Put a line (______) before the name.',
    },
    name: { what: 'The block of approval does not say the name.', todo: 'Write initials and surname.' },
    date: { what: 'The block of approval has no date.', todo: 'Write the date, or leave a line for it.' },
  },
  fixes: {},
  check(plan, pack, report) {
    if (pack.approval.words.length === 0) return;
    const word = approvalWord(plan, pack);
    if (!word) {
      // Columns that a person pointed at need no heading.
      const cell = plan.titles[0]?.cell ?? headerStart(plan);
      if (cell) report({ message: 'missing', data: {}, at: cell.at });
      return;
    }
    const block = cellsAround(plan).filter((cell) => isNear(cell, word));
    const lacking = lackingIn(block.map(({ text }) => text).join('\n'), pack);
    if (lacking.length === PARTS.length) report({ message: 'bare', data: {}, at: word.at });
    else for (const message of lacking) report({ message, data: {}, at: word.at });
  },
});

/** How many rows a block of approval takes under its first. */
const LONGEST_BLOCK = 6;
/** How many columns aside its other lines may begin. */
const WIDEST_STEP = 2;
const isNear = ({ row, column }: PlanCell, word: PlanCell): boolean =>
  row >= word.row && row <= word.row + LONGEST_BLOCK && Math.abs(column - word.column) <= WIDEST_STEP;

const PARTS = ['post', 'signature', 'name', 'date'] as const;

const SIGNATURE = /_{3}|\.{6}|…{2}|imzo|имзо|подпись/i;
const INITIALS = /(?<!\p{L})\p{Lu}\p{L}?[ʻ‘'`]?\.\s?\p{Lu}\p{L}{2}/u;
const SURNAME = /(?<!\p{L})\p{Lu}\p{L}+(?:ov|ev|ova|eva|ич|ов|ев|ова|ева|vich|vna|вна)(?!\p{L})/u;
const AFTER_SURNAME = /\p{Lu}\p{L}{2,}\s\p{Lu}\./u;
/** "12.01.2026", "“___” ________ 20__-yil", "12-yanvar 2026". */
const DATE = /\d\.\d{1,2}\.\d\d|(?:\d|_{2}|["”»])[^\n]{0,24}20[\d_]{2}|20\d\d\s?-?\s?\p{L}+\s+[_"“«\d]/u;

function lackingIn(text: string, { approval }: Pack): (typeof PARTS)[number][] {
  const posts = approval.posts.map(fold);
  const has = {
    post: startsWithAny(fold(text), posts),
    signature: SIGNATURE.test(text),
    name: [INITIALS, SURNAME, AFTER_SURNAME].some((pattern) => pattern.test(text)),
    date: DATE.test(text),
  };
  return PARTS.filter((part) => !has[part]);
}

/** The first header cell of the table. */
function headerStart({ headers }: Plan): PlanCell | undefined {
  const cells = COLUMN_ROLES.flatMap((role) => headers[role] ?? []);
  return cells.sort((one, other) => one.column - other.column)[0];
}
