import { quoted } from '../check/item-label';
import { defineRule } from '../check/rule';
import { type Damage, damagedQuarters, damageIn } from '../check/scan-damage';
import { setCell } from '../check/set-cell';
import { textsOf } from '../check/text-cells';
import { suspectTexts } from '../check/text-suspects';

/** No damage done by scanning a printed plan. */
export const textOcr = defineRule({
  id: 'text-ocr',
  severity: 'info',
  fix: 'ask',
  why: 'A scanner reads “0 ‘zbekiston” for Oʻzbekiston and “kitoblami” for kitoblarni; search does not find such words and “I—11 chorak” names another time. (Plans of 2024 were typed from scans.)',
  messages: {
    damage: {
      what: 'Damaged by scanning: {words}.',
      todo: 'Compare with the printed plan and correct it.',
    },
  },
  fixes: { repair: 'Write {words}' },
  check(plan, pack, report) {
    const quarters = damagedQuarters(plan);
    const { scanned } = suspectTexts(plan, pack);
    const cells = new Map(quarters);
    for (const text of scanned) {
      const damage = damageIn(text);
      for (const cell of damage.length > 0 ? textsOf(plan).get(text)! : [])
        cells.set(
          cell,
          [...damage, ...(quarters.get(cell) ?? [])].sort((one, other) => one.start - other.start),
        );
    }
    for (const [cell, damage] of cells) {
      const { text } = cell;
      const words = damage.map((one) => wordAround(text, one));
      const data = { words: quoted(words.map(({ from, to }) => text.slice(from, to))) };
      const repaired = quoted(words.map(({ from, to }) => repair(text, damage, from, to)));
      const edits = [setCell(cell, repair(text, damage, 0, text.length))];
      const fixes = [{ safety: 'ask', title: 'repair', data: { words: repaired }, edits }] as const;
      report({ message: 'damage', data, at: cell.at, fixes });
    }
  },
});

/** A stretch of the text as it stood before the scan. */
function repair(text: string, damage: readonly Damage[], from: number, to: number): string {
  let result = '';
  let at = from;
  for (const one of damage) {
    if (one.start < at || one.end > to) continue;
    result += text.slice(at, one.start) + one.to;
    at = one.end;
  }
  return result + text.slice(at, to);
}

/** The word or words that the damage lies in. */
function wordAround(text: string, { start, end }: Damage): { from: number; to: number } {
  const from = start - /\S*$/u.exec(text.slice(0, start))![0].length;
  const to = end + /\S*/u.exec(text.slice(end))![0].length;
  return { from, to: to - /[.,;:)]*$/u.exec(text.slice(from, to))![0].length };
}
