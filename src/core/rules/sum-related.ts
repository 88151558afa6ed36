import type { Pack, PackRelation } from '../pack/pack';
import { QUANTITY_COLUMNS, type QuantityColumn } from '../check/measured-rows';
import { indicatorById } from '../check/pack-index';
import { numberText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import type { Item } from '../plan/plan';
import { failedTotals } from '../check/totals';
import { findTerm, type Term } from '../check/terms';
import { type ItemsByIndicator, itemsByIndicator } from '../plan/items-by-indicator';

/** Indicators stand to each other as the pack's relations say. */
export const sumRelated = defineRule({
  id: 'sum-related',
  severity: 'error',
  fix: null,
  why: 'Some numbers of the plan bind each other: a budget is the sum of its items, readers registered are at least the new and the re-registered, visits are at least as many as readers. (Control relations of statistical forms.)',
  messages: {
    equal: {
      what: '“{left}” should be equal to “{right}”: {proof}. The difference is {difference}.',
      todo: 'Check both sides; with {needed} here the sum would hold.',
    },
    most: {
      what: '“{left}” should be at most “{right}”: {proof}.',
      todo: 'Check both numbers: at most {needed} is possible here.',
    },
    least: {
      what: '“{left}” should be at least “{right}”: {proof}.',
      todo: 'Check both numbers: at least {needed} is needed here.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const items = itemsByIndicator(plan);
    for (const column of QUANTITY_COLUMNS) {
      for (const relation of pack.relations) {
        const left = sideOf(relation.left, items, column, pack);
        const right = sideOf(relation.right, items, column, pack);
        if (!left || !right || holds(relation, left.value, right.value) || isTotalOf(left, right)) continue;
        // A total that is not the sum of its parts is told already.
        const totals = failedTotals(plan, pack);
        if (totals.some((total) => total.column === column && hasItem(total.item, left, right))) continue;
        const [at, ...related] = [...new Set([...left.cells, ...right.cells])];
        const place = { at: at!, related, severity: relation.severity };
        const data = {
          left: labelsOf(pack, relation.left),
          right: labelsOf(pack, relation.right),
          proof: `${shown(left)} ${FAILED[relation.sign]} ${shown(right)}`,
          needed: rounded(right.value),
        };
        const difference = rounded(left.value - right.value);
        if (relation.sign === '=') report({ message: 'equal', data: { ...data, difference }, ...place });
        else if (relation.sign === '<=') report({ message: 'most', data, ...place });
        else report({ message: 'least', data, ...place });
      }
    }
  },
});

const FAILED = { '=': '≠', '<=': '>', '>=': '<' } as const;

const rounded = (value: number): number => Number(numberText(value));

interface Side {
  readonly value: number;
  readonly terms: readonly Term[];
  readonly cells: readonly string[];
}

/** One side of a relation in one column; null where a term is missing or nothing of it was done (all dashes). */
function sideOf(ids: readonly string[], items: ItemsByIndicator, column: QuantityColumn, pack: Pack): Side | null {
  const terms: Term[] = [];
  for (const id of ids) {
    const term = findTerm(id, items, column, pack);
    if (!term) return null;
    terms.push(term);
  }
  if (terms.every(({ value }) => value === null)) return null;
  const value = terms.reduce((sum, term) => sum + (term.value ?? 0), 0);
  return { value, terms, cells: terms.flatMap(({ cells }) => cells) };
}

function holds({ sign, tolerance }: PackRelation, left: number, right: number): boolean {
  // What adding decimals leaves behind is no difference; one copy too many in a million is.
  const difference = rounded(left - right);
  const spare = Math.abs(right) * tolerance;
  if (sign === '=') return Math.abs(difference) <= spare;
  return (sign === '<=' ? difference : -difference) <= spare;
}

/** Whether the right side stands under the left one as its "Shundan," parts: the total's own rule speaks then. */
function isTotalOf(left: Side, right: Side): boolean {
  const [whole] = left.terms[0]!.items;
  return right.terms.every(({ items }) => items.every(({ partOf }) => partOf === whole!.index));
}

const hasItem = (item: Item, ...sides: readonly Side[]): boolean =>
  sides.some(({ terms }) => terms.some(({ items }) => items.includes(item)));

const shown = ({ value, terms }: Side): string =>
  terms.length === 1
    ? numberText(value)
    : `${terms.map((term) => numberText(term.value ?? 0)).join(' + ')} = ${numberText(value)}`;

const labelsOf = (pack: Pack, ids: readonly string[]): string =>
  ids.map((id) => indicatorById(pack, id)!.label).join(' + ');
