import type { Item } from '../plan/plan';
import { unitById } from '../check/pack-index';
import { defineRule } from '../check/rule';

/** One money scale in a sheet: not soʻm beside ming soʻm. */
export const unitScale = defineRule({
  id: 'unit-scale',
  severity: 'warning',
  fix: null,
  why: 'Soʻm beside ming soʻm differ a thousandfold: added, or compared by eye, they give a wrong sum.',
  messages: {
    mixed: {
      what: 'Money is counted in “{unit}” here, but in “{common}” elsewhere in the sheet (rows: {count}).',
      todo: 'Use one scale: write the amounts of this row in “{common}” and change its unit.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const scales = new Map<string, Item[]>();
    for (const item of plan.items) {
      const { unitId } = item.unit;
      if (unitId === null || unitById(pack, unitId)!.kind !== 'money') continue;
      const items = scales.get(unitId);
      if (items) items.push(item);
      else scales.set(unitId, [item]);
    }
    // The scale of most rows stands; where they are as many, the one that came first.
    const [common, ...others] = [...scales.values()].sort((one, other) => other.length - one.length);
    for (const [first, ...rest] of others) {
      report({
        message: 'mixed',
        data: { unit: first!.unit.text, common: common![0]!.unit.text, count: common!.length },
        at: first!.unit.cells[0]!.at,
        related: rest.map(({ unit }) => unit.cells[0]!.at),
      });
    }
  },
});
