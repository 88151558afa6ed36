import { apostropheStyle } from '../check/apostrophe-style';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { apostrophesIn, withApostrophes } from '../text/apostrophes';
import type { OrganisationMention, Plan } from '../plan/plan';

/** The organisation is spelled one way in all title lines. */
export const sheetTitle = defineRule({
  id: 'sheet-title',
  severity: 'warning',
  fix: 'ask',
  why: 'Plans of a region are brought together by the name of the organisation; two spellings are two organisations.',
  messages: {
    spelling: {
      what: 'The organisation is “{written}” here and “{other}” elsewhere in the title.',
      todo: 'Spell it one way.',
    },
  },
  fixes: { spelling: '“{written}” → “{expected}”' },
  check(plan, _pack, report) {
    const usual = usualSpelling(plan);
    if (!usual) return;
    const others = plan.organisations.filter((mention) => spellingOf(mention) !== spellingOf(usual));
    const usuals = plan.organisations.filter((mention) => spellingOf(mention) === spellingOf(usual));
    const spelled = (model: string, text: string): string =>
      withApostrophes(inCaseOf(model, text), apostropheStyle(plan));
    for (const mention of others) {
      const respell = (mentions: readonly OrganisationMention[], like: OrganisationMention) => {
        const expected = spelled(mentions[0]!.text, like.text);
        const edits = mentions.map(({ cell, text }) =>
          setCell(cell, replaced(cell.text, text, spelled(text, like.text))),
        );
        const data = { written: mentions[0]!.text, expected };
        return { safety: 'ask' as const, title: 'spelling' as const, data, edits };
      };
      const fixes = [respell([mention], usual)];
      // Where both spellings stand equally often, the other one may be the right one.
      if (others.length === usuals.length) fixes.push(respell(usuals, mention));
      report({
        message: 'spelling',
        data: { written: mention.text, other: usual.text },
        at: mention.cell.at,
        related: usuals.map(({ cell }) => cell.at),
        fixes,
      });
    }
  },
});

/** The key of a spelling: letters, and how many apostrophes stand among them ("Qoraozak" is not "Qoraoʻzak"); any apostrophe, case and alphabet. */
function spellingOf({ key, text }: OrganisationMention): string {
  const marks = apostrophesIn(text).length + (text.match(/[ўғъ]/giu)?.length ?? 0);
  return `${key} ${marks}`;
}

/** The spelling that stands most often; of equals the first. */
function usualSpelling({ organisations }: Plan): OrganisationMention | undefined {
  const counts = new Map<string, number>();
  const countOf = (mention: OrganisationMention): number => counts.get(spellingOf(mention)) ?? 0;
  for (const mention of organisations) counts.set(spellingOf(mention), countOf(mention) + 1);
  return [...organisations].sort((one, other) => countOf(other) - countOf(one))[0];
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** The text in capitals where the model is. "QORAOʻZAK TUMANI" becomes "Qoraoʻzak tumani" where it is not. */
function inCaseOf(model: string, text: string): string {
  if (isCapitals(model)) return text.toUpperCase();
  if (!isCapitals(text)) return text;
  const small = text.toLowerCase();
  return small[0]!.toUpperCase() + small.slice(1);
}

const replaced = (text: string, from: string, to: string): string =>
  text.replace(
    new RegExp(
      from
        .split(' ')
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('\\s+'),
    ),
    () => to,
  );
