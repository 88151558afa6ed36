import type { Pack } from '../pack/pack';
import { apostropheStyle } from '../check/apostrophe-style';
import { shortened } from '../check/item-label';
import { type NewRow, newRow } from '../check/new-row';
import { admittedUnits } from '../check/pack-index';
import { type MissingItem, missingItems } from '../check/required-items';
import { defineRule } from '../check/rule';
import { unitWriter } from '../check/sheet-units';
import type { Item, Plan } from '../plan/plan';
import { withApostrophes } from '../text/apostrophes';
import { hasCyrillic } from '../text/scripts';

/** The rows that the rule pack requires of this year's plan are there. */
export const itemRequired = defineRule({
  id: 'item-required',
  severity: 'warning',
  fix: 'ask',
  why: 'All centres of a region plan by one form, and their plans are added line by line: a row that one of them lacks counts as none. What a centre does not do keeps its row, with a dash on both sides. (The region’s form of the year; its rows stand in the rule pack.)',
  messages: {
    item: {
      what: 'A row of this year’s form is missing: “{name}”.',
      todo: 'Put it in; where this work is not done, with a dash on both sides.',
    },
    section: {
      what: 'Nothing of the section “{section}” is in the plan: {count} {count:row|rows} of this year’s form.',
      todo: 'Put the section in with its rows; what is not done gets a dash on both sides.',
    },
  },
  fixes: { insert: 'Put in number {number}' },
  check(plan, pack, report) {
    const missing = missingItems(plan, pack);
    const sections = new Set(missing.filter(({ isSectionMissing }) => isSectionMissing).map((one) => one.sectionId));
    for (const sectionId of sections) {
      const rows = missing.filter((one) => one.sectionId === sectionId);
      const section = pack.sections.find(({ id }) => id === sectionId)!.label;
      const heading = plan.sections.find((one) => one.sectionId === sectionId);
      const { next, before } = rows[0]!;
      const at = heading?.cell.at ?? placeIn(plan, next ?? before);
      report({ message: 'section', data: { section, count: rows.length }, at });
    }
    for (const one of missing) {
      if (one.isSectionMissing) continue;
      if (mayBeNameless(plan, one)) continue;
      const row = newRow(plan, one);
      // A number that is left out at this very place is told by the numbers' own rule.
      if (row?.isNumberFree) continue;
      const place = { at: placeIn(plan, one.next ?? one.before ?? one.parent), fixes: fixesOf(plan, pack, one, row) };
      report({ message: 'item', data: { name: shortened(one.required.name) }, ...place });
    }
  },
});

/** Whether a row without a name stands where the missing one would: it may be that very row, and its name is asked for. */
function mayBeNameless({ items }: Plan, { before, next, parent }: MissingItem): boolean {
  const from = (before ?? parent)?.index ?? -1;
  const to = next?.index ?? items.length;
  const section = (next ?? before ?? parent)?.section;
  return items.slice(from + 1, to).some((item) => item.name.key === '' && item.section === section);
}

/** The № cell of an item, its name's where the sheet has no №; of the first item where there is none. */
function placeIn({ items }: Plan, item: Item | null): string {
  const { number, name } = (item ?? items[0]!).row.cells;
  return number.at || name.at;
}

function fixesOf(plan: Plan, pack: Pack, { required }: MissingItem, row: NewRow | null) {
  // The names of the list are in Latin letters.
  if (!row || isCyrillic(plan)) return [];
  const indicators = required.indicators.map((indicatorId) => ({ indicatorId, line: 0, component: null }));
  const [unit] = admittedUnits(pack, { indicators });
  const name = withApostrophes(required.name, apostropheStyle(plan));
  const edits = row.editsWith(name, unit ? unitWriter(plan)(unit) : null);
  return [{ safety: 'ask', title: 'insert', data: { number: row.number }, edits } as const];
}

const isCyrillic = ({ items }: Plan): boolean =>
  items.filter(({ name }) => hasCyrillic(name.text)).length * 2 > items.length;
