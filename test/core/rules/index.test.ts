import type { RuleWords } from '../../../src/core/check/rule';
import { rules } from '../../../src/core/rules';
import { rulesOfDone } from '../../../src/core/rules/of-done';

const all: readonly RuleWords[] = [...rules, ...rulesOfDone];

/** A sentence begins with a capital, a slot or a quoted word, and ends. */
const SENTENCE = /^["“«{]*[\p{Lu}{\d][^]*[.)!?…”"]$/u;
const TITLE = /^["“«{]*[\p{Lu}{]/u;

/** What is not whole in the words of a rule. */
function gapsIn({ id, why, messages, fixes, severity, fix }: RuleWords): string[] {
  const gaps = Object.entries(messages).filter(([, { what, todo }]) => !SENTENCE.test(what) || !SENTENCE.test(todo));
  const titles = Object.entries(fixes).filter(([, title]) => !TITLE.test(title));
  const isFixFitting = Object.keys(fixes).length > 0 ? fix === 'safe' || fix === 'ask' : fix === null;
  return [
    ...(/^[a-z]+(-[a-z]+)+$/.test(id) ? [] : ['id']),
    ...(SENTENCE.test(why) ? [] : ['why']),
    ...(Object.keys(messages).length > 0 ? [] : ['messages']),
    ...gaps.map(([name]) => name),
    ...titles.map(([name]) => `fix ${name}`),
    ...(['error', 'warning', 'info'].includes(severity) ? [] : ['severity']),
    ...(isFixFitting ? [] : ['fix']),
  ];
}

test('every rule says in whole sentences why it asks, what is wrong, what to do and how it mends', () => {
  expect(all.flatMap((rule) => gapsIn(rule).map((gap) => `${rule.id}: ${gap}`))).toEqual([]);
});

test('every rule has a name of its own', () => {
  expect(all.map(({ id }) => id).sort()).toEqual([...new Set(all.map(({ id }) => id))].sort());
});
