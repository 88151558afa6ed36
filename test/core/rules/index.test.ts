import type { RuleWords } from '../../../src/core/check/rule';
import { rules } from '../../../src/core/rules';
import { rulesOfDone } from '../../../src/core/rules/of-done';

const all: readonly RuleWords[] = [...rules, ...rulesOfDone];

/** A sentence begins with a capital, a slot or a quoted word, and ends. */
const SENTENCE = /^["“«{]*[\p{Lu}{\d][^]*[.)!?…”"]$/u;

test('every rule has a name of its own, the words of its file', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
});

test.each(all.map((rule) => [rule.id, rule] as const))(
  '%s says in whole sentences what is wrong and what to do',
  (_, rule) => {
    const { why, messages, fixes } = rule;
    const sentences = [why, ...Object.values(messages).flatMap(({ what, todo }) => [what, todo])];
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.filter((sentence) => !SENTENCE.test(sentence))).toEqual([]);
    expect(Object.values(fixes).filter((title) => !/^["“«{]*[\p{Lu}{]/u.test(title))).toEqual([]);
    expect(['error', 'warning', 'info']).toContain(rule.severity);
    expect(Object.keys(fixes).length > 0 ? ['safe', 'ask'] : [null]).toContain(rule.fix);
  },
);
