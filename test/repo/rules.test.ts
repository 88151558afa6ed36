import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/check/finding';
import type { RuleWords } from '../../src/core/check/rule';
import { rules as rulesOfPlan } from '../../src/core/rules';
import { rulesOfDone } from '../../src/core/rules/of-done';
import { rulesEn as englishOfRules } from '../../src/strings/en/rules';
import { uzbekOfRules } from '../../src/strings/finding-text';
import { ruleWhysUz } from '../../src/strings/uz/rule-whys';
import { uzRulesDone } from '../../src/strings/uz/rules-done';
import { catalogueKaa } from '../../src/strings/kaa/catalogue';
import { catalogueRu } from '../../src/strings/ru/catalogue';
import { rulesTable } from '../support/rules-table';
import { findingsOnDone } from '../support/done-table';
import { findingsOn as findingsOnPlan } from '../support/rule-tester';

/** Every rule has its file, its test, its page, its place in the registry and its words in each language. */

const root = join(__dirname, '../..');
/** All rules in the order of their ids: of the plan, and of what was done. */
const rules: readonly RuleWords[] = [...rulesOfPlan, ...rulesOfDone].sort((one, other) => (one.id < other.id ? -1 : 1));
const idsIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const ids = rules.map(({ id }) => id).sort();

/** The slots of a sentence: "{count:row|rows} of {item}" has count and item. */
const slotsOf = (sentence: string): string[] => [
  ...new Set([...sentence.matchAll(/\{(\w+)(?::[^}]*)?\}/g)].map((match) => match[1]!)),
];

/** The sentences of the rules in the languages that do not stand in the rule files. */
const ruleSentences = [{ ...uzbekOfRules, ...uzRulesDone, ...ruleWhysUz }, catalogueKaa.rules, catalogueRu.rules];

const pageOf = ({ id }: RuleWords): string => readFileSync(join(root, `docs/rules/${id}.md`), 'utf8');

/** The tables under a heading of a rule's page, title lines above them included. */
function tablesUnder(page: string, heading: string): string[] {
  const part = new RegExp(`^## ${heading}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(page)?.[1] ?? '';
  const blocks = part.split(/\n\s*\n/).filter((block) => /^\|/m.test(block));
  return blocks.map((block) => block.trim());
}

test('every rule file is in the registry once, and has a test and a page', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(idsIn('src/core/rules', '.ts').filter((id) => id !== 'index' && id !== 'of-done')).toEqual(ids);
  const tests = idsIn('test/core/rules', '.test.ts').filter((name) => name !== 'index');
  expect(ids.filter((id) => !tests.includes(id))).toEqual([]);
  expect(tests.filter((name) => !ids.some((id) => name === id || name.startsWith(`${id}-`)))).toEqual([]);
  expect(idsIn('docs/rules', '.md').filter((id) => id !== 'README')).toEqual(ids);
});

test.each([[rulesOfPlan], [rulesOfDone]])('a registry is in the order of the ids', (registry) => {
  const order = registry.map(({ id }) => id);
  expect(order).toEqual([...order].sort());
});

test('every rule says of its fix what its page says', () => {
  const told = rules.map((rule) => {
    const [, severity, fix = null] = /^Severity: (\w+).*?(?:Fix: (safe|ask).*)?$/m.exec(pageOf(rule))!;
    return [rule.id, severity === 'as' ? rule.severity : severity, fix];
  });
  expect(rules.map(({ id, severity, fix }) => [id, severity, fix])).toEqual(told);
  for (const { fix, fixes } of rules) expect(fix === null).toBe(Object.keys(fixes).length === 0);
});

test('every rule file is short', () => {
  const long = ids.filter((id) => readFileSync(join(root, `src/core/rules/${id}.ts`), 'utf8').split('\n').length > 121);
  expect(long).toEqual([]);
});

test('every language has every sentence, with the same slots', () => {
  for (const sentences of ruleSentences) {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(englishOfRules).sort());
    const strange = Object.keys(englishOfRules).filter((key) =>
      slotsOf(sentences[key]!).some((slot) => !slotsOf(englishOfRules[key]!).includes(slot)),
    );
    expect(strange).toEqual([]);
  }
});

test('no sentence speaks of a cell or row by its address', () => {
  const addressed = [englishOfRules, ...ruleSentences]
    .flatMap((sentences) => Object.values(sentences))
    .filter((sentence) => /\{(at|cell|row)\}/.test(sentence));
  expect(addressed).toEqual([]);
});

test('the table of docs/rules/README.md is that of the registry (node scripts/rules-table.mjs writes it)', () => {
  expect(readFileSync(join(root, 'docs/rules/README.md'), 'utf8')).toContain(rulesTable(rules));
});

describe.each(rules.map((rule) => ({ rule, id: rule.id })))('the page of $id', ({ rule }) => {
  const page = existsSync(join(root, `docs/rules/${rule.id}.md`)) ? pageOf(rule) : '';
  const wrong = tablesUnder(page, 'Wrong');
  const right = tablesUnder(page, 'Right');

  test('says what, why, wrong, right and how to fix', () => {
    const headings = [...page.matchAll(/^##? (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([rule.id, 'What it asks', 'Why', 'Wrong', 'Right', 'How to fix']);
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
  });

  const findingsOn = (table: string): readonly Finding[] => {
    const ofDone = rulesOfDone.find(({ id }) => id === rule.id);
    return ofDone
      ? findingsOnDone(ofDone, table)
      : findingsOnPlan(
          rulesOfPlan.find(({ id }) => id === rule.id)!,
          table,
        );
  };

  test.each(wrong.map((table) => [table]))('the rule finds what is wrong', (table) => {
    expect(findingsOn(table).map(({ message }) => message)).not.toEqual([]);
  });

  test.each(right.map((table) => [table]))('the rule is silent on what is right', (table) => {
    expect(findingsOn(table).map(({ at, message }) => `${at} ${message}`)).toEqual([]);
  });
});
