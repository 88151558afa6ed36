import type { Pack, PackUnit } from '../pack/pack';
import type { Item } from '../plan/plan';
import { eachMeasuredRow, type MeasuredRow } from '../check/measured-rows';
import { admittedUnits, unitById } from '../check/pack-index';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { unitWriter } from '../check/sheet-units';
import { fold } from '../text/fold';
import { nearest } from '../text/nearest';

const LETTER = /\p{L}/u;

/** The unit is in the unit list, or a compound of two (`Tadbir/nafar`). */
export const unitKnown = defineRule({
  id: 'unit-known',
  severity: 'warning',
  why: 'Values are added over all centres unit by unit: a word outside the list (“Soni” only says “number of”) leaves open what was counted, and “Nusxa jami” stands for titles/copies in one plan and for copies in another.',
  messages: {
    unknown: {
      what: '“{unit}” is not in the list of units.',
      todo: 'Choose a unit of the list; where none fits, say in a note what is counted.',
    },
    none: {
      what: '“{unit}” says that something is counted, not what.',
      todo: 'Choose what is counted: events, copies, persons …',
    },
    alias: {
      what: '“{unit}” is used for “{meant}”, but is not in the list of units and may mean something else.',
      todo: 'Choose the unit that the values are really counted in.',
    },
  },
  fixes: { unit: 'Write “{unit}”' },
  check(plan, pack, report) {
    const written = unitWriter(plan);
    eachMeasuredRow(plan, (row, item) => {
      const { unit } = row;
      const known = unit.unitId === null ? undefined : unitById(pack, unit.unitId);
      const isFine = known ? known.label !== null && unit.match !== 'alias' : unit.match === 'compound';
      if (isFine || (row.fact.isNothing && row.plan.isNothing) || !LETTER.test(unit.text)) return;
      const [cell, ...rest] = unit.cells.filter(({ text }) => text.trim() !== '');
      const units = rest.length > 0 ? [] : candidates(pack, row, item, known);
      report({
        ...(known?.label
          ? { message: 'alias', data: { unit: unit.text, meant: known.label } }
          : { message: known ? 'none' : 'unknown', data: { unit: unit.text } }),
        at: cell!.at,
        fixes: [...new Set(units.flatMap((one) => written(one) ?? []))].map((label) => ({
          safety: 'ask',
          title: 'unit',
          data: { unit: label },
          edits: [setCell(cell!, label)],
        })),
      });
    });
  },
});

const hasPairs = ({ fact, plan }: MeasuredRow): boolean =>
  [...fact.lines, ...plan.lines].some((line) => line.length > 1);

/** Units that may be meant, the likeliest first: those that fit the shape of the values before those that do not. */
function candidates(pack: Pack, row: MeasuredRow, item: Item, aliased: PackUnit | undefined): PackUnit[] {
  const listed = pack.units.filter(({ label }) => label !== null);
  const labels = listed.map(({ label }) => label!);
  const words = fold(row.unit.text).split(' ');
  const nearLabel = nearest(row.unit.text, labels);
  const near = listed.filter(({ label }) => label === nearLabel);
  const inside = listed.filter(({ label, kind }) => kind !== 'pair' && words.includes(fold(label!)));
  if (!aliased?.label) return [...near, ...inside, ...admittedUnits(pack, item)];
  const meant = [aliased, ...near, ...inside];
  const isPair = hasPairs(row);
  const isLikely = ({ kind }: PackUnit): boolean => (kind === 'pair') === isPair;
  return [...meant.filter(isLikely), ...meant.filter((unit) => !isLikely(unit))];
}
