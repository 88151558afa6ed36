import type { PlanCell, Quantity } from '../plan/plan';
import { eachOddQuantity } from '../check/measured-rows';
import { unitById } from '../check/pack-index';
import { linesText } from '../check/quantity-text';
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
        const cell = quantity.cells.find(({ text }) => text.trim() !== '')!;
        const readings = quantity.readings!;
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
          Number.isInteger(number) || (unit.unitId !== null && unitById(pack, unit.unitId)!.decimals !== 0);
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
  return lines.length === 1 ? lines[0]![0]! : lines.map((one) => linesText([one])).join('\n');
}

/** The cells that hold one plain number as text, with that number; none where a cell of several holds more than one line. */
function textNumbers({ state, cells, lines }: Quantity): { cell: PlanCell; number: number }[] {
  if (state !== 'readable') return [];
  const filled = cells.filter(({ text }) => text.trim() !== '');
  if (filled.length !== lines.length) return [];
  return filled.flatMap((cell, index) => {
    const [number, ...more] = lines[index]!;
    return cell.kind === 'text' && typeof number === 'number' && more.length === 0 ? { cell, number } : [];
  });
}
