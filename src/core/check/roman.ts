import type { Plan, PlanCell, Section } from '../plan/plan';
import type { SetEdit } from '../sheet/edit';
import { setCell } from './set-cell';

const STEPS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A section's numeral: 3 → "III". */
export function romanOf(ordinal: number): string {
  let rest = ordinal;
  let roman = '';
  for (const [value, sign] of STEPS) {
    for (; rest >= value; rest -= value) roman += sign;
  }
  return roman;
}

/** The cell that a section's numeral stands in, or should: its № cell where the numeral is parted from the title. */
export function numeralCell(plan: Plan, section: Section): PlanCell {
  const isParted = section.numeral !== '' && section.title === section.cell.text.trim();
  return isParted ? plan.rows.find(({ row }) => row === section.row)!.cells.number : section.cell;
}

/** The edit that writes a section's numeral; the rest of the heading stays. A numeral alone in its cell gets a period. */
export function setNumeral(plan: Plan, section: Section, ordinal: number): SetEdit {
  const cell = numeralCell(plan, section);
  const { numeral } = section;
  const roman = romanOf(ordinal);
  if (numeral === '') return setCell(cell, `${roman}. ${cell.text.trimStart()}`);
  const at = cell.text.indexOf(numeral);
  const rest = cell.text.slice(at + numeral.length);
  return setCell(cell, cell.text.slice(0, at) + roman + (rest.trim() === '' ? '.' : rest));
}
