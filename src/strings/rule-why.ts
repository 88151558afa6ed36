import type { Finding } from '../core/check/finding';
import { wordsOf } from './catalogue';
import { fill } from './format';
import { findingText, joinSentences } from './finding-text';
import type { Language } from './language';
import { ruleWhysUz } from './uz/rule-whys';

/*
 * Why the rules ask. Few read it and it is half of what the rules say, so it comes with the rule's card and not with
 * the list of findings.
 */

const whys = wordsOf('rules', ruleWhysUz);

/** Why a rule asks, with its source in brackets at the end; a rule without one is the house's own. */
export function ruleWhy(rule: string, language: Language): string {
  const all: Readonly<Record<string, string>> = whys(language);
  return all[`${rule}.why`] ?? '';
}

/** A finding in one paragraph (what, why, what to do), without any cell address. */
export function findingParagraph(finding: Finding, language: Language): string {
  const { what, todo } = findingText(finding, language);
  return joinSentences(what, fill(ruleWhy(finding.rule, language), finding.data, language), todo);
}
