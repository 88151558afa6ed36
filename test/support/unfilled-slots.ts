import type { Finding } from '../../src/core/check/finding';
import type { RuleWords } from '../../src/core/check/rule';

const SLOT = /\{(\w+)(?::[^}]*)?\}/g;

/** The slots of a finding's sentences, and of its fixes' titles, that nothing fills: a person would read a hole there. */
export function unfilledSlots({ messages, fixes }: RuleWords, { message, data, fix }: Finding): readonly string[] {
  const { what, todo } = messages[message]!;
  const ways = fix ? [fix, ...(fix.alternatives ?? [])] : [];
  const sentences = [
    { text: `${what} ${todo}`, filled: data },
    ...ways.map((way) => ({ text: fixes[way.title]!, filled: way.data })),
  ];
  return sentences.flatMap(({ text, filled }) =>
    [...text.matchAll(SLOT)].map(([, slot]) => slot!).filter((slot) => filled[slot] === undefined),
  );
}
