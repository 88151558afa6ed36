import type { Pack } from '../pack/pack';
import type { Quantity, UnitText } from '../plan/plan';
import { unitById } from './pack-index';

/** The first number of a quantity that is no whole one; null where all are. */
export function firstFraction({ lines }: Quantity): number | null {
  for (const line of lines)
    for (const component of line) if (component !== null && !Number.isInteger(component)) return component;
  return null;
}

/** Whether a unit is counted in whole numbers: copies and readers are, money and hours are not. */
export function isCountedWhole(pack: Pack, unit: UnitText): boolean {
  if (unit.unitId === null) return unit.match === 'compound';
  const known = unitById(pack, unit.unitId);
  return known !== undefined && known.label !== null && known.decimals === 0 && known.kind !== 'money';
}

/** The unit of a row with values of its own: where it has none, that of its item. */
export const unitOfRow = (row: { readonly unit: UnitText }, item: { readonly unit: UnitText }): UnitText =>
  row.unit.text.trim() === '' ? item.unit : row.unit;
