const { join, resolve } = require('node:path');
const { RULES, withoutWords, wordsOfRules } = require('./rule-words.cjs');

const root = resolve(__dirname, '..');

/**
 * English sentences stand in the rule files; in a page they come with the English words, when those are chosen.
 * So the page's rule files are built without them, and `strings/en/rules.ts` is built of them.
 */
module.exports = function ruleWords(text) {
  if (this.resourcePath.startsWith(join(root, RULES))) return withoutWords(text);
  this.addContextDependency(join(root, RULES));
  return `export const rulesEn = ${JSON.stringify(wordsOfRules(root))};`;
};
