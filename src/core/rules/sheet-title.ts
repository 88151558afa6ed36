import { namesDistrict } from '../check/districts';
import { respelled, spelledLike } from '../check/respell';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import type { Pack } from '../pack/pack';
import { apostrophesIn } from '../text/apostrophes';
import type { OrganisationMention, Plan } from '../plan/plan';
import { placeKey } from '../plan/district-keys';
import { fold } from '../text/fold';

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
  check(plan, pack, report) {
    const usual = usualSpelling(plan, pack);
    if (!usual) return;
    const others = plan.organisations.filter((mention) => spellingOf(mention) !== spellingOf(usual));
    const usuals = plan.organisations.filter((mention) => spellingOf(mention) === spellingOf(usual));
    for (const mention of others) {
      const respell = (mentions: readonly OrganisationMention[], like: OrganisationMention) => {
        const expected = spelledLike(plan, mentions[0]!.text, like.text);
        // A spelling that is another one in capitals (a letter of another writing is in it) mends nothing elsewhere.
        if (fold(expected) !== like.key) return [];
        const edits = mentions.map(({ cell, text }) =>
          setCell(cell, respelled(cell.text, text, spelledLike(plan, text, like.text))),
        );
        const data = { written: mentions[0]!.text, expected };
        return [{ safety: 'ask' as const, title: 'spelling' as const, data, edits }];
      };
      const fixes = respell([mention], usual);
      // Where both spellings stand equally often, the other one may be the right one, unless only one of them is a district's.
      if (others.length === usuals.length && namesDistrict(pack, mention) === namesDistrict(pack, usual))
        fixes.push(...respell(usuals, mention));
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

/**
 * The key of a spelling: letters, and how many apostrophes stand among them ("Qoraozak" is not "Qoraoʻzak"); any apostrophe,
 * letter case, alphabet and grammatical case.
 */
function spellingOf(mention: OrganisationMention): string {
  const { text } = mention;
  const marks = apostrophesIn(text).length + (text.match(/[ўғъ]/giu)?.length ?? 0);
  return `${placeKey(mention)} ${marks}`;
}

/** The spelling of a district of the pack, else the one that stands most often; of equals the first. */
function usualSpelling({ organisations }: Plan, pack: Pack): OrganisationMention | undefined {
  const counts = new Map<string, number>();
  const countOf = (mention: OrganisationMention): number => counts.get(spellingOf(mention)) ?? 0;
  for (const mention of organisations) counts.set(spellingOf(mention), countOf(mention) + 1);
  const known = organisations.filter((mention) => namesDistrict(pack, mention));
  const right = known.length > 0 ? known : organisations;
  return [...right].sort((one, other) => countOf(other) - countOf(one))[0];
}
