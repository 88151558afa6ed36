import type { Pack } from '../pack/pack';
import { QUANTITY_COLUMNS } from '../check/measured-rows';
import { indicatorById } from '../check/pack-index';
import { defineRule } from '../check/rule';
import { findTerm, type Term } from '../check/terms';
import { type ItemsByIndicator, itemsByIndicator } from '../plan/items-by-indicator';
import { trendsOf } from '../check/trends';
import type { Item, Plan } from '../plan/plan';

/** Volumes that go together move alike, and stand to each other as they usually do. */
export const sumRatio = defineRule({
  id: 'sum-ratio',
  severity: 'info',
  fix: null,
  why: 'Readers come, and take books home: where loans grow and visits do not, or a reader takes a hundred books a year, one of the two numbers was planned without the other. (Ratios of library statistics: loans and visits for each reader.)',
  messages: {
    drift: {
      what: '“{one}” changes by {growth} %, but “{other}” by {otherGrowth} %.',
      todo: 'See whether both were planned together.',
    },
    low: {
      what: '“{one}” is {ratio} for each of “{other}”; {least} or more is usual.',
      todo: 'See whether a digit is missing in one, or too many in the other.',
    },
    high: {
      what: '“{one}” is {ratio} for each of “{other}”; {most} or less is usual.',
      todo: 'See whether a digit is too many in one, or missing in the other.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const items = itemsByIndicator(plan);
    const asked = askedAbout(plan, pack);
    for (const { of, to, least, most, drift } of pack.ratios) {
      const sides = sidesOf(pack, items, asked, of, to);
      if (!sides) continue;
      const [one, other] = [of, to].map((id) => indicatorById(pack, id)?.label ?? id) as [string, string];
      const odd = sides.filter(({ ratio }) => ratio < least || ratio > most);
      const [first] = odd;
      if (first) {
        const [at, ...related] = odd.flatMap(({ cells }) => cells);
        const data = { one, other, ratio: rounded(first.ratio) };
        if (first.ratio < least) report({ message: 'low', data: { ...data, least }, at: at!, related });
        else report({ message: 'high', data: { ...data, most }, at: at!, related });
      } else if (drift !== null && sides.length === QUANTITY_COLUMNS.length) {
        const [fact, planned] = sides as [Side, Side];
        const growth = planned.of / fact.of - 1;
        const otherGrowth = planned.to / fact.to - 1;
        if (Math.abs(growth - otherGrowth) < drift) continue;
        const data = { one, other, growth: percent(growth), otherGrowth: percent(otherGrowth) };
        const [ofCell, toCell] = planned.cells as [string, string];
        const [at, next] = Math.abs(growth) >= Math.abs(otherGrowth) ? [ofCell, toCell] : [toCell, ofCell];
        report({ message: 'drift', data, at, related: [next, ...fact.cells] });
      }
    }
  },
});

/** The two indicators in one column. */
interface Side {
  readonly of: number;
  readonly to: number;
  readonly ratio: number;
  readonly cells: readonly string[];
}

const rounded = (value: number): number => Number(value.toPrecision(3));
const percent = (share: number): number => Math.round(share * 1000) / 10;

const isCounted = (term: Term | null): term is Term & { readonly value: number } => (term?.value ?? 0) > 0;

/** The columns where both are counted, the fact first; null where one of the rows is asked about by itself already. */
function sidesOf(pack: Pack, items: ItemsByIndicator, asked: ReadonlySet<Item>, of: string, to: string): Side[] | null {
  const sides: Side[] = [];
  for (const column of QUANTITY_COLUMNS) {
    const terms = [of, to].map((id) => findTerm(id, items, column, pack)) as [Term | null, Term | null];
    if (terms.some((term) => term?.items.some((item) => asked.has(item)))) return null;
    const [upper, lower] = terms;
    if (!isCounted(upper) || !isCounted(lower)) continue;
    const cells = [...upper.cells.slice(0, 1), ...lower.cells.slice(0, 1)];
    sides.push({ of: upper.value, to: lower.value, ratio: upper.value / lower.value, cells });
  }
  return sides;
}

/** The items that have a change which is told there. */
function askedAbout(plan: Plan, pack: Pack): ReadonlySet<Item> {
  const { rows, scale } = trendsOf(plan, pack);
  return new Set([...scale, ...rows.filter(({ isChange }) => isChange)].map(({ item }) => item));
}
