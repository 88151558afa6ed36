import type { Pack, PackUnit } from '../pack/pack';
import type { Item } from '../plan/plan';
import { QUANTITY_COLUMNS } from '../check/measured-rows';
import { hasPair, isPair, pairFamilies } from '../check/pair-families';
import { admittedUnits, unitById } from '../check/pack-index';
import { writtenText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { unitWriter } from '../check/sheet-units';
import { fold } from '../text/fold';

/** `n/m` stands with a unit of two, or where the rows beside it have it too. */
export const quantityFitsUnit = defineRule({
  id: 'quantity-fits-unit',
  severity: 'info',
  fix: 'ask',
  why: 'Two numbers parted by “/” are two counts (titles/copies, events/persons): the unit says which, or nobody can add them.',
  messages: {
    single: {
      what: '{value} is two numbers, but the unit “{unit}” names one thing.',
      todo: 'Name both in the unit, or leave one number.',
    },
  },
  fixes: { unit: 'Write “{unit}”' },
  check(plan, pack, report) {
    const paired = plan.items.filter((item) => !item.isQuiet && hasPair(item) && isSingleUnit(pack, item));
    if (paired.length === 0) return;
    const isAmongPairs = pairFamilies(plan);
    const written = unitWriter(plan);
    for (const item of paired) {
      if (isAmongPairs(item)) continue;
      const quantity = QUANTITY_COLUMNS.map((column) => item[column]).find(({ lines }) => lines.some(isPair))!;
      const [cell, ...rest] = item.unit.cells.filter(({ text }) => text.trim() !== '');
      report({
        message: 'single',
        data: { value: writtenText(quantity), unit: item.unit.text },
        at: cell!.at,
        related: [quantity.cells[0]!.at],
        ...(rest.length === 0 && {
          fixes: pairUnits(pack, item, written).map((unit) => ({
            safety: 'ask',
            title: 'unit',
            data: { unit },
            edits: [setCell(cell!, unit)],
          })),
        }),
      });
    }
  },
});

function isSingleUnit(pack: Pack, { unit }: Item): boolean {
  if (unit.unitId === null || unit.match === 'alias') return false;
  const { label, kind } = unitById(pack, unit.unitId)!;
  return label !== null && kind !== 'pair';
}

/** The pack's units of two that are admitted for the item or have its unit in them (`Tadbir` → `Tadbir/nafar`). */
function pairUnits(pack: Pack, item: Item, written: (unit: PackUnit) => string | null): string[] {
  const admitted = admittedUnits(pack, item).filter(({ kind }) => kind === 'pair');
  const holding = pack.units.filter(
    ({ kind, label }) => kind === 'pair' && label!.split('/').some((word) => fold(word) === item.unit.key),
  );
  return [...new Set([...admitted, ...holding])].flatMap((unit) => written(unit) ?? []);
}
