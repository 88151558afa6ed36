import { copiesAmong, isSpare } from '../check/copied-rows';
import { defineRule } from '../check/rule';
import { type NumberBreak, lastKnown } from '../check/number-breaks';
import { type Numbering, numberText, readNumbering, renumberWithParts, shiftNumbers } from '../check/numbering';
import type { Place, Series } from '../check/number-series';
import { areStray, hasStraySibling, strayParents } from '../check/stray-children';
import { deleteRow } from '../check/torn-rows';
import type { Item, Plan } from '../plan/plan';

/** Numbers rise by one, through the whole sheet or anew in each section, whichever the sheet does. */
export const numberSequence = defineRule({
  id: 'number-sequence',
  severity: 'error',
  fix: 'ask',
  why: 'The report, notes and letters name an item by its number; a number that stands twice or is left out names the wrong row.',
  messages: {
    gap: {
      what: 'After {before} comes {number}: {missing} is left out.',
      todo: 'Put the item in that is missing, or number the following items anew.',
    },
    start: {
      what: 'The numbers begin with {number}, not with {expected}.',
      todo: 'Put the items in that are missing, or number from {expected} on.',
    },
    repeat: { what: 'Number {number} stands twice.', todo: 'This one should be {expected}.' },
    copied: {
      what: 'The row of number {number} stands twice, the same in every cell.',
      todo: 'Delete the one that was copied by mistake, or write into it what it should say.',
    },
    back: { what: 'After {before} the count steps back to {number}.', todo: 'This one should be {expected}.' },
    order: { what: 'The numbers do not rise: {numbers}.', todo: 'They should go on with {expected}.' },
  },
  fixes: {
    delete: 'Delete the copied row',
    one: 'Write {number}',
    order: 'Number them in their order: {numbers}',
    following: 'Number from here on anew, beginning with {number} ({count} cells)',
  },
  check(plan, _pack, report) {
    const numbering = readNumbering(plan);
    const stray = strayParents(numbering);
    for (const series of numbering.series) {
      const { places, prefix, breaks } = series;
      if (breaks.length === 0) continue;
      const values = places.map(({ value }) => value);
      const text = (value: number): string => numberText([...prefix, value], false);
      for (const found of breaks) {
        const value = values[found.at]!;
        if (found.kind === 'gap' && areStray(stray, prefix, found.expected, value)) continue;
        // Its missing number is a sub-item beside it that carries a wrong one: that is told by number-parent.
        if (found.kind === 'gap' && hasStraySibling(numbering, places[found.at]!.item!)) continue;
        const known = knownFrom(series, found);
        const items = known.slice(0, found.length).map(({ item }) => item!);
        const at = items[0]!.number.cell.at;
        const related = items.slice(1).map((item) => item.number.cell.at);
        const fixes = fixesOf(plan, numbering, series, found, items);
        const [number, expected] = [text(value), text(found.expected)];
        const before = lastKnown(values, found.at);
        if (found.kind === 'order') {
          const shown = known.map((place) => place.value!);
          const numbers = (before === null ? shown : [before, ...shown]).map(text).join(', ');
          report({ message: 'order', data: { numbers, expected }, at, related, fixes });
        } else if (before === null) {
          report({ message: 'start', severity: 'warning', data: { number, expected }, at, fixes });
        } else if (found.kind === 'gap') {
          const missing = found.expected === value - 1 ? expected : `${expected}–${text(value - 1)}`;
          const data = { before: text(before), number, missing };
          report({ message: 'gap', severity: 'warning', data, at, fixes });
        } else if (found.kind === 'repeat') {
          const copies = copiesAmong(places, items[0]!);
          if (copies) {
            const [kept, copied] = copies;
            const ways = isSpare(plan, copied) ? [deletion(copied), ...fixes] : fixes;
            const place = { at: copied.number.cell.at, related: [kept.number.cell.at] };
            report({ message: 'copied', data: { number }, ...place, fixes: ways });
            continue;
          }
          const twin = places[values.findIndex((one, place) => one === value && place !== found.at)]!.item!;
          report({ message: 'repeat', data: { number, expected }, at, related: [twin.number.cell.at], fixes });
        } else report({ message: 'back', data: { before: text(before), number, expected }, at, related, fixes });
      }
    }
  },
});

const deletion = ({ row }: Item) => ({ safety: 'ask', title: 'delete', data: {}, edits: [deleteRow(row)] }) as const;

/** The places of a break whose numbers can be told, in the order of the sheet, and the one behind them. */
function knownFrom({ places }: Series, { at, length }: NumberBreak): Place[] {
  const known: Place[] = [];
  for (let index = at; known.length <= length && index < places.length; index++)
    if (places[index]!.value !== null) known.push(places[index]!);
  return known;
}

function fixesOf(
  plan: Plan,
  numbering: Numbering,
  { prefix, places }: Series,
  found: NumberBreak,
  items: readonly Item[],
) {
  const number = numberText([...prefix, found.expected], false);
  const from = places[found.at]!.value!;
  const edits = found.isLocal
    ? items.flatMap((item, index) => renumberWithParts(plan, numbering, item, [...prefix, found.expected + index]))
    : shiftNumbers(plan, numbering, items[0]!, { prefix, from, delta: found.expected - from });
  const safety = 'ask' as const;
  if (edits.length === 0) return [];
  if (items.length === 1 && (found.isLocal || edits.length === 1)) {
    return [{ safety, title: 'one' as const, data: { number }, edits }];
  }
  if (!found.isLocal) return [{ safety, title: 'following' as const, data: { number, count: edits.length }, edits }];
  const last = numberText([...prefix, found.expected + items.length - 1], false);
  return [{ safety, title: 'order' as const, data: { numbers: `${number}–${last}` }, edits }];
}
