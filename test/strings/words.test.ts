import { errorsEn } from '../../src/strings/en/errors';
import { paneEn } from '../../src/strings/en/pane';
import { errorsUz } from '../../src/strings/uz/errors';
import { paneUz } from '../../src/strings/uz/pane';

const PAIRS = [
  ['pane', paneEn, paneUz],
  ['errors', errorsEn, errorsUz],
] as const;

const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)[}:]/g)].map(([, slot = '']) => slot)),
];

test.each(PAIRS)('%s: every sentence has no slot that the other language lacks', (_area, en, uz) => {
  const english: Readonly<Record<string, string>> = en;
  for (const [key, text] of Object.entries(uz)) {
    const known = slotsOf(english[key]!);
    expect({ key, unknown: slotsOf(text).filter((slot) => !known.includes(slot)) }).toEqual({ key, unknown: [] });
  }
});

test.each(PAIRS)('%s: Uzbek is written with ʻ and ʼ, never with a plain apostrophe', (_area, _en, uz) => {
  expect(Object.entries(uz).filter(([, text]) => /['`‘’]/.test(text))).toEqual([]);
});
