import type { UnitText } from '../plan/plan';
import { areCopies } from '../check/copied-rows';
import { shortened } from '../check/item-label';
import { repeatedNames } from '../check/repeated-names';
import { defineRule } from '../check/rule';

/** No two items share a name: differing units suggest that rows were shifted. */
export const nameRepeated = defineRule({
  id: 'name-repeated',
  severity: 'warning',
  fix: null,
  why: 'A name that stands twice gives the report two values for one line. Where the units differ as well, names and values were most likely shifted against each other (2023: the names of two items stand again over the numbers of readers).',
  messages: {
    repeated: {
      what: 'An earlier item{number} has the same name: “{name}”.',
      todo: 'Give this item its own name, or delete the row if it was copied by mistake.',
    },
    shifted: {
      what: 'An earlier item{number} has the same name, “{name}”, but its unit is “{first}” and here it is “{second}”: the names have probably slipped against the values.',
      todo: 'Compare the rows around it with last year’s plan and put each name beside its own unit and values.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    for (const [item, first] of repeatedNames(plan)) {
      // A row copied with its number is told there.
      if (areCopies(item, first)) continue;
      const at = item.name.cells[0]!.at;
      const related = [first.name.cells[0]!.at];
      const name = shortened(item.name.text);
      const number = first.number.text === '' ? '' : ` (${first.number.text})`;
      if (differ(item.unit, first.unit)) {
        const data = { number, name, first: first.unit.text, second: item.unit.text };
        report({ message: 'shifted', data, at, related, severity: 'error' });
      } else {
        report({ message: 'repeated', data: { number, name }, at, related });
      }
    }
  },
});

const LETTER = /\p{L}/u;

function differ(one: UnitText, other: UnitText): boolean {
  if (!LETTER.test(one.text) || !LETTER.test(other.text)) return false;
  return one.unitId !== other.unitId || (one.unitId === null && one.key !== other.key);
}
