import { approvalWord, cellsAround, startsWithAny } from '../../../src/core/check/approval';
import { pack, planOf } from '../plan/reading';

const ITEM = '| 1. | Ish | Dona | 4 | 5 |';
const wordIn = (table: string): string | undefined => approvalWord(planOf(table), pack)?.at;

test.each<[string, string, string | undefined]>([
  ['above the table', `TASDIQLAYMAN\n${ITEM}`, 'A1'],
  ['within a line above', `“Tasdiqlayman” Direktor\n2026-YIL\n${ITEM}`, 'A1'],
  ['in Russian', `УТВЕРЖДАЮ\n${ITEM}`, 'A1'],
  ['below the table', `${ITEM}\n| | | | | | | | |\n| | Tasdiqlayman: | | | | | | |`, 'B4'],
  ['nowhere', `2026-YIL ISH REJASI\n${ITEM}`, undefined],
  ['not in an item', `2026-YIL\n| 1. | Tasdiqlayman deb yozish | Dona | 4 | 5 |`, undefined],
  ['not within a word', `Xtasdiqlayman\n${ITEM}`, undefined],
])('the word of approval stands %s', (_, table, at) => {
  expect(wordIn(table)).toBe(at);
});

test('around the table stand the texts above it and below its last row', () => {
  const plan = planOf(`2026-YIL ISH REJASI\n${ITEM}\n| | Direktor: | | | | A. B. | | |\n| | Kelishildi | | | | | | |`);
  expect(cellsAround(plan).map(({ at }) => at)).toEqual(['A1', 'B5', 'B4', 'F4']);
});

test.each([
  ['direktor a b', ['direktor'], true],
  ['bosh direktori', ['direktor'], true],
  ['bosh direktor', ['mudir', 'direktor'], true],
  ['subdirektor', ['direktor'], false],
  ['', ['direktor'], false],
])('a word of %j begins with one of %j: %j', (text, beginnings, expected) => {
  expect(startsWithAny(text, beginnings)).toBe(expected);
});
