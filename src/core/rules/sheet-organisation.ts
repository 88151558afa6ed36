import { districtNames, namesDistrict, namesPlace } from '../check/districts';
import { respelled, spelledLike } from '../check/respell';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import type { OrganisationMention, Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { nearest } from '../text/nearest';
import { hasCyrillic } from '../text/scripts';

/** The organisation is one of the pack's districts. */
export const sheetOrganisation = defineRule({
  id: 'sheet-organisation',
  severity: 'warning',
  fix: 'ask',
  why: 'The region brings the plans together by district: one that is not in the list goes into no line, or into a second one of the same district. (House rule; the list is the rule pack’s.)',
  messages: {
    unknown: {
      what: '“{written}” is not in the list of districts and cities.',
      todo: 'Write the name as the list has it; if the list lacks it, say so in a note.',
    },
    near: {
      what: '“{written}” is not in the list of districts and cities; the nearest there is “{name}”.',
      todo: 'Write the name as the list has it; if it is another place, say so in a note.',
    },
    missing: {
      what: 'The title names no district and no region.',
      todo: 'Write whose plan it is: the district and the name of the centre.',
    },
  },
  fixes: { name: '“{written}” → “{expected}”' },
  check(plan, pack, report) {
    if (pack.districts.length === 0) return;
    const [first, ...others] = plan.organisations;
    if (!first) {
      const [title] = plan.titles;
      if (title && !plan.titles.some(({ cell }) => namesPlace(pack, fold(cell.text))))
        report({ message: 'missing', data: {}, at: title.cell.at });
      return;
    }
    // Where one of two spellings is right, the title's own rule tells the other.
    if (plan.organisations.some((mention) => namesDistrict(pack, mention))) return;
    const place = {
      at: first.cell.at,
      related: others.map(({ cell }) => cell.at).filter((at) => at !== first.cell.at),
    };
    const written = first.text;
    const name = nearest(first.key.slice(0, -lastWord(first.key).length), districtNames(pack));
    if (name === null) report({ message: 'unknown', data: { written }, ...place });
    else report({ message: 'near', data: { written, name }, ...place, fixes: fixesOf(plan, first, name) });
  },
});

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** The name in all title lines, in the letter case and with the apostrophes of each; none where the sheet is in another script. */
function fixesOf(plan: Plan, first: OrganisationMention, name: string) {
  if (plan.organisations.some(({ text }) => hasCyrillic(text) !== hasCyrillic(name))) return [];
  const spelled = ({ text }: OrganisationMention): string => spelledLike(plan, text, `${name} ${lastWord(text)}`);
  const cells = new Map(plan.organisations.map(({ cell }) => [cell, cell.text]));
  for (const mention of plan.organisations) {
    const text = cells.get(mention.cell)!;
    cells.set(mention.cell, respelled(text, mention.text, spelled(mention)));
  }
  const edits = [...cells].map(([cell, text]) => setCell(cell, text));
  const data = { written: first.text, expected: spelled(first) };
  return [{ safety: 'ask', title: 'name', data, edits } as const];
}
