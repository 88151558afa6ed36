import type { Pack } from '../pack/pack';
import type { PlanCell } from '../plan/plan';
import { fold } from '../text/fold';
import type { YearPiece } from './year-pieces';
import { hasCyrillic } from '../text/scripts';

/** "12.01.2026", "“12” yanvar 2026-yil", "2026-yil 12-yanvar", "«__» ________ 2026 г.": the day of an approval. */
const DAYS: readonly RegExp[] = [
  /(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?!\d)(?:\s?[-–—]?\s?(?:yil\p{L}*|йил\p{L}*|jıl\p{L}*|года|г\.))?/u,
  /["“«„]?\s*(?:\d{1,2}|_{2,})\s*["”»]?\s*[-–—]?\s*(?:\p{L}{3,}|_{3,})\s*,?\s*20[\d_]{2}(?:\s?[-–—]?\s?(?:yil\p{L}*|йил\p{L}*|jıl\p{L}*|года|г\.))?/u,
  /(?<!\d)20[\d_]{2}\s?[-–—]?\s?(?:yil\p{L}*|йил\p{L}*|jıl\p{L}*)\s*,?\s*["“«„]?\s*(?:\d{1,2}|_{2,})\s*["”»]?\s*[-–—]?\s*(?:\p{L}{3,}|_{3,})/u,
];
/** How many rows under the word of approval its date may stand, and how many columns aside. */
const LONGEST_BLOCK = 6;
const WIDEST_STEP = 2;

/** The cells in which a head approves the plan, by the word of the rule pack that begins the block. */
export function approvalCells(cells: readonly PlanCell[], { approval }: Pack): readonly PlanCell[] {
  const words = approval.words.map(fold);
  const heads = cells.filter(({ text }) => words.some((word) => ` ${fold(text)}`.includes(` ${word}`)));
  return cells.filter(({ row, column }) =>
    heads.some(
      (head) => row >= head.row && row <= head.row + LONGEST_BLOCK && Math.abs(column - head.column) <= WIDEST_STEP,
    ),
  );
}

/** The day of an approval, which becomes a line to be filled by hand; null where the text has none that is written. */
export function approvalPiece(text: string): YearPiece | null {
  for (const pattern of DAYS) {
    const match = pattern.exec(text);
    if (!match || !/20\d\d|[./]\d{2}(?!\d)/.test(match[0])) continue;
    const isCyrillic = hasCyrillic(text);
    const [open, close, year] = isCyrillic ? ['«', '»', ' йил'] : ['“', '”', '-yil'];
    const word = /(?:года|г\.)$/.test(match[0]) ? ' г.' : year;
    return {
      at: match.index,
      written: match[0],
      becomes: `${open}___${close} ______________ 20___${word}`,
      isSure: true,
    };
  }
  return null;
}
