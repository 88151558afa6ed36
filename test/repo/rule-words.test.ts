import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rulesEn } from '../../src/strings/en/rules';

const { wordsOfRules } = createRequire(__filename)('../../scripts/rule-words.cjs') as {
  wordsOfRules(root: string): Record<string, string>;
};

test('a page gets the English sentences that stand in the rule files', () => {
  expect(wordsOfRules(join(__dirname, '../..'))).toEqual(rulesEn);
});
