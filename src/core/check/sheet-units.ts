import type { PackUnit } from '../pack/pack';
import type { Plan } from '../plan/plan';

/**
 * How a unit is to be written in this sheet: as it stands there already (in its script, with its apostrophes),
 * else as the pack has it. Null for a word that is no unit.
 */
export function unitWriter(plan: Plan): (unit: PackUnit) => string | null {
  const written = new Map<string, string>();
  for (const { unit } of plan.items) {
    if (unit.match === 'label' && unit.unitId !== null && !unit.text.includes('-') && !written.has(unit.unitId))
      written.set(unit.unitId, unit.text.trim());
  }
  return ({ id, label }) => (label === null ? null : (written.get(id) ?? label));
}
