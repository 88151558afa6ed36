import type { PlanCell, Quantity } from '../plan/plan';
import { eachOddQuantity } from '../check/measured-rows';
import { unitById } from '../check/pack-index';
import { isDateText, linesText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { setQuantity } from '../check/set-cell';

/** A number is stored as a number, not as text; a text that may be one number or several says which. */
export const quantityTextNumber = defineRule({
  id: 'quantity-text-number',
  severity: 'info',
  fix: 'safe',
  why: 'Excel leaves text out of every sum (“72 695” with a space, “1006,0” with a comma are text), and nobody sees it in the cell.',
  messages: {
    text: {
      what: 'The number {amount} is stored as text.',
      todo: 'Turn it into a number, so that Excel can count with it.',
    },
    ambiguous: {
      what: '“{text}” can be read in several ways: {readings}.',
      todo: 'Choose what is meant; several values are then written on lines of their own.',
    },
  },
  fixes: { number: 'Store as the number {amount}', reading: 'Read as {reading}' },
  check(plan, pack, report) {
    eachOddQuantity(plan, (quantity, { unit }) => {
      if (quantity.state === 'ambiguous') {
        const cell = quantity.cells[0]!;
        const readings = quantity.readings ?? [];
        report({
          message: 'ambiguous',
          data: { text: cell.text.trim(), readings: readings.map(readingText).join(' · ') },
          at: cell.at,
          fixes: readings.map((lines) => ({
            safety: 'ask',
            title: 'reading',
            data: { reading: readingText(lines) },
            edits: [setQuantity(cell, valueOf(lines))],
          })),
        });
        return;
      }
      for (const { cell, number } of textNumbers(quantity)) {
        // "12,13" of what is counted whole may be two values.
        const isSafe =
          Number.isInteger(number) || (unit.unitId !== null && unitById(pack, unit.unitId)?.decimals !== 0);
        const edits = [setQuantity(cell, number)];
        const fixes = [{ safety: isSafe ? 'safe' : 'ask', title: 'number', data: { amount: number }, edits }] as const;
        report({ message: 'text', data: { amount: number }, at: cell.at, fixes });
      }
    });
  },
});

/** A reading as offices here write it: 61,4. */
function readingText(lines: Quantity['lines']): string {
  return linesText(lines).replaceAll('.', ',');
}

/** What is written for a reading: a number, or its lines on lines of their own. */
function valueOf(lines: Quantity['lines']): number | string {
  const [line] = lines;
  if (lines.length === 1 && line!.length === 1 && line![0] !== null) return line![0]!;
  return lines.map((one) => linesText([one])).join('\n');
}

/** The cells that hold one plain number as text, with that number. */
function textNumbers({ state, cells, lines }: Quantity): { cell: PlanCell; number: number }[] {
  if (state !== 'readable' || !cells.some(({ kind }) => kind === 'text')) return [];
  const found: { cell: PlanCell; number: number }[] = [];
  const filled = cells.length === 1 ? cells : cells.filter(({ text }) => text.trim() !== '');
  if (filled.length !== lines.length) return [];
  filled.forEach((cell, index) => {
    const [number, ...more] = lines[index]!;
    if (cell.kind === 'text' && !isDateText(cell.text) && typeof number === 'number' && more.length === 0)
      found.push({ cell, number });
  });
  return found;
}
