import type { Pack, PackUnit } from '../pack/pack';
import { eachMeasuredRow, type MeasuredRow } from '../check/measured-rows';
import { admittedUnits, unitById } from '../check/pack-index';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { unitWriter } from '../check/sheet-units';
import { numbersIn } from '../plan/item-number';
import { fold } from '../text/fold';
import { nearest } from '../text/nearest';

const LETTER = /\p{L}/u;

/** The unit is in the unit list, or a compound of two (`Tadbir/nafar`). */
export const unitKnown = defineRule({
  id: 'unit-known',
  severity: 'warning',
  fix: 'ask',
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
    const alike = new Map<string, PackUnit[]>();
    eachMeasuredRow(plan, (row, item) => {
      const { unit } = row;
      const known = unit.unitId === null ? undefined : unitById(pack, unit.unitId);
      const isFine = known ? known.label !== null && unit.match !== 'alias' : unit.match === 'compound';
      if (isFine || (row.fact.isNothing && row.plan.isNothing) || !LETTER.test(unit.text)) return;
      // Two items in one row have two units: that is told at their numbers.
      if (numbersIn(item.number.text) > 1) return;
      const [cell, ...rest] = unit.cells.filter(({ text }) => text.trim() !== '');
      if (!alike.has(unit.text)) alike.set(unit.text, unitsLike(unit.text, pack, written));
      const units = rest.length > 0 ? [] : candidates(alike.get(unit.text)!, row, admittedUnits(pack, item), known);
      report({
        ...(known?.label
          ? { message: 'alias', data: { unit: unit.text, meant: written(known) ?? known.label } }
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

/**
 * Units that may be meant, the likeliest first: those that fit the shape of the values before those that do not. Where
 * the pack says how the item is counted, a likeness to another unit is none.
 */
function candidates(
  alike: readonly PackUnit[],
  row: MeasuredRow,
  admitted: readonly PackUnit[],
  aliased: PackUnit | undefined,
): PackUnit[] {
  if (!aliased?.label) {
    const fitting = admitted.length === 0 ? alike : alike.filter((unit) => admitted.includes(unit));
    return [...fitting, ...admitted];
  }
  const meant = [aliased, ...alike];
  const isPair = hasPairs(row);
  const isLikely = ({ kind }: PackUnit): boolean => (kind === 'pair') === isPair;
  return [...meant.filter(isLikely), ...meant];
}

/** The units whose label, in the words of the sheet too, is nearest to a text, or stands in it as a word ("Nusxa jami"). */
function unitsLike(text: string, pack: Pack, written: (unit: PackUnit) => string | null): PackUnit[] {
  const listed = pack.units.filter(({ label }) => label !== null);
  const words = fold(text).split(' ');
  const labelsOf = (unit: PackUnit): string[] => [unit.label!, written(unit)!];
  const nearLabel = nearest(text, listed.flatMap(labelsOf));
  const near = listed.filter((unit) => labelsOf(unit).some((label) => label === nearLabel));
  return [...near, ...listed.filter(({ label }) => words.includes(fold(label!)))];
}
