import type { Finding, Fix, Severity } from '../core/check/finding';
import { wordsOf } from './catalogue';
import { fill } from './format';
import type { Language } from './language';
import { findingsUz } from './uz/findings';
import { uzRulesDeadlines } from './uz/rules-deadlines';
import { uzRulesNames } from './uz/rules-names';
import { uzRulesNumbers } from './uz/rules-numbers';
import { uzRulesQuantities } from './uz/rules-quantities';
import { uzRulesReferences } from './uz/rules-references';
import { uzRulesRows } from './uz/rules-rows';
import { uzRulesSheet } from './uz/rules-sheet';
import { uzRulesSums } from './uz/rules-sums';
import { uzRulesText } from './uz/rules-text';
import { uzRulesTrends } from './uz/rules-trends';

/** A finding in words: what is wrong, what to do, and one sentence for each way of mending it. */
export interface FindingText {
  readonly what: string;
  readonly todo: string;
  readonly fixes: readonly string[];
}

/** The Uzbek sentences of the rules. */
export const uzbekOfRules: Readonly<Record<string, string>> = {
  ...uzRulesSheet,
  ...uzRulesNumbers,
  ...uzRulesNames,
  ...uzRulesQuantities,
  ...uzRulesSums,
  ...uzRulesRows,
  ...uzRulesDeadlines,
  ...uzRulesText,
  ...uzRulesTrends,
  ...uzRulesReferences,
};

const wordsOfRules = new Map([[uzbekOfRules, wordsOf('rules', uzbekOfRules)]]);
const findingWords = wordsOf('findings', findingsUz);

/** Lets rules that are loaded later be put into words: they bring their Uzbek sentences with them. */
export function speakRules(uzbek: Readonly<Record<string, string>>): void {
  if (!wordsOfRules.has(uzbek)) wordsOfRules.set(uzbek, wordsOf('rules', uzbek));
}

/** A sentence of a rule ("row-empty.cells.what"); empty where there is none. */
export function ruleSentence(key: string, language: Language): string {
  for (const words of wordsOfRules.values()) {
    const sentence = words(language)[key];
    if (sentence !== undefined) return sentence;
  }
  return '';
}

/** The name of a severity, in the singular. */
export function severityWord(severity: Severity, language: Language): string {
  return findingWords(language)[`severity.${severity}`];
}

/** Sentences one after another, the empty ones left out. */
export const joinSentences = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

/** Where a finding stands: "A34", or "Bajarilishi!F12" among those of another sheet. */
export function placeText({ sheet, at }: Pick<Finding, 'sheet' | 'at'>): string {
  return sheet === undefined ? at : `${sheet}!${at}`;
}

/** A finding in the words of a language, which are loaded. */
export function findingText(finding: Finding, language: Language): FindingText {
  const sentence = (key: string): string => ruleSentence(key, language);
  const { rule, message, data, fix, hindrance } = finding;
  const ways: readonly Fix[] = fix ? [fix, ...(fix.alternatives ?? [])] : [];
  return {
    what: fill(sentence(`${rule}.${message}.what`), data, language),
    todo: joinSentences(
      fill(sentence(`${rule}.${message}.todo`), data, language),
      hindrance ? findingWords(language)[`hindrance.${hindrance}`] : '',
    ),
    fixes: ways.map((way) => fill(sentence(`${rule}.fix.${way.title}`), way.data, language)),
  };
}
