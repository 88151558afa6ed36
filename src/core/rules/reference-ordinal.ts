import type { PackEvent } from '../pack/pack';
import { eventMentions } from '../check/events';
import { yearOfPlan } from '../check/plan-year';
import { romanOf } from '../check/roman';
import { defineRule } from '../check/rule';

/** The ordinal of a yearly event is at least what is known of it. */
export const referenceOrdinal = defineRule({
  id: 'reference-ordinal',
  severity: 'warning',
  fix: null,
  why: 'The XVII conference of 2024 cannot be that of 2026: the name was copied from an earlier plan. How many were held since, nobody can reckon (“Central Asia” was left out in a year), so no number is offered. (Ordinals known for certain stand in the rule pack.)',
  messages: {
    low: {
      what: '“{event}” is called the {written} here, but the {known} was in {knownYear}: in {year} it is at least the {least}.',
      todo: 'Look up which one it is, and write its ordinal.',
    },
    other: {
      what: '“{event}” is called the {written} here, but that of {year} was the {known}.',
      todo: 'Write {known}.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const planYear = yearOfPlan(plan);
    if (planYear === null) return;
    for (const { name, event, cell, ordinal, year: named } of eventMentions(plan, pack)) {
      if (!ordinal) continue;
      // A year of its own that is wrong is told by itself; the ordinal belongs to it.
      const year = named?.value ?? planYear;
      const known = lastKnown(event, year);
      if (!known) continue;
      const data = { event: name, written: ordinal.text, year, known: romanOf(known.ordinal) };
      if (known.year === year) {
        if (ordinal.value !== known.ordinal) report({ message: 'other', data, at: cell.at });
      } else if (ordinal.value <= known.ordinal) {
        const least = romanOf(known.ordinal + 1);
        report({ message: 'low', data: { ...data, knownYear: known.year, least }, at: cell.at });
      }
    }
  },
});

/** The latest ordinal that is known up to a year. */
function lastKnown({ known }: PackEvent, year: number): PackEvent['known'][number] | undefined {
  return known
    .filter((point) => point.year <= year)
    .sort((one, other) => one.year - other.year)
    .at(-1);
}
