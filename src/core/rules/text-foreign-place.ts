import { ownPlaces, placesNamed } from '../check/foreign-places';
import { defineRule } from '../check/rule';
import { textsOf } from '../check/text-cells';
import { suspectTexts } from '../check/text-suspects';
import type { Pack } from '../pack/pack';
import type { Plan, PlanCell } from '../plan/plan';
import { foldPlain } from '../text/fold';

type Severity = Pack['leftovers'][number]['severity'];

/** Cells that carry the same foreign words: one fault. */
interface Leftover {
  readonly message: 'place' | 'form';
  readonly text: string;
  readonly severity: Severity;
  readonly cells: PlanCell[];
}

/** No text of another place, or of the region's own form, is left in the plan. */
export const textForeignPlace = defineRule({
  id: 'text-foreign-place',
  severity: 'warning',
  fix: null,
  why: 'Another district’s name or the words of the region’s form show that the row was copied and not thought over: its numbers may be another centre’s. (House rule.)',
  messages: {
    place: {
      what: '“{text}” is named, but the plan is that of another place.',
      todo: 'Write this centre’s own, or say in a note why the other place is named.',
    },
    form: {
      what: '“{text}” is left over from the region’s form.',
      todo: 'Write what holds for this centre.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const { places } = suspectTexts(plan, pack);
    if (places.length === 0) return;
    for (const { message, text, severity, cells } of leftoversIn(plan, pack, places).values()) {
      const [first, ...rest] = cells.sort((one, other) => one.row - other.row || one.column - other.column);
      report({ message, data: { text }, at: first!.at, related: rest.map(({ at }) => at), severity });
    }
  },
});

/** Whether the words stand in a text without an ending. */
const isBare = (plain: string, words: string): boolean => {
  const at = plain.indexOf(words);
  return at >= 0 && !/^\p{L}/u.test(plain.slice(at + words.length));
};

function leftoversIn(plan: Plan, pack: Pack, texts: readonly string[]): ReadonlyMap<string, Leftover> {
  const found = new Map<string, Leftover>();
  const put = (key: string, one: Omit<Leftover, 'cells'>, cell: PlanCell): void => {
    const known = found.get(key);
    if (known) known.cells.push(cell);
    else found.set(key, { ...one, cells: [cell] });
  };
  const own = ownPlaces(plan, pack);
  const forms = pack.leftovers.map((one) => ({ ...one, plain: foldPlain(one.words) }));
  for (const text of texts) {
    const plain = /[(/]/.test(text) ? foldPlain(text) : '';
    // "tuman (shahar)larga" speaks of all of them: only the bare words are those of a form.
    const left = forms.find((form) => isBare(plain, form.plain));
    const foreign = own ? placesNamed(text, pack).filter(({ ids }) => !ids.some((id) => own.has(id))) : [];
    if (!left && foreign.length === 0) continue;
    for (const cell of textsOf(plan).get(text)!) {
      // In a title a blank that was not filled in is no name that all centres share.
      const isTitle = cell.row < plan.headerRows[0];
      if (left)
        put(
          `${left.plain} ${isTitle}`,
          { message: 'form', text: left.words, severity: isTitle ? 'warning' : left.severity },
          cell,
        );
      for (const place of foreign)
        put(place.ids.join(), { message: 'place', text: place.text, severity: 'warning' }, cell);
    }
  }
  return found;
}
