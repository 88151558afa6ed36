import { planOf } from './reading';

/** The name of an item torn over rows, and the cells it stands in. */
const nameOf = (own: string, ...torn: string[]): [string, string] => {
  const rows = torn.map((text) => `| | ${text} | | | | davomi | |`);
  const { name } = planOf([`| 1. | ${own} | Dona | 4 | 5 | Reja |`, ...rows].join('\n')).items[0]!;
  return [name.text, name.cells.map(({ at }) => at).join(' ')];
};

test.each([
  ['a name in one cell', ['Kitob koʻrgazmasi'], 'Kitob koʻrgazmasi', 'B2'],
  ['spaces and lines of one cell', ['␣Kitob␣␣koʻrgazmasi<br><br>yangi␣'], 'Kitob koʻrgazmasi\nyangi', 'B2'],
  ['two rows', ['Kitob', 'koʻrgazmasi'], 'Kitob koʻrgazmasi', 'B2 B3'],
  ['a line break where the name is torn', ['Kitob<br>', '<br>koʻrgazmasi'], 'Kitob koʻrgazmasi', 'B2 B3'],
  ['a line break within a torn part', ['Kitob', 'koʻrgazmasi<br>yangi'], 'Kitob koʻrgazmasi\nyangi', 'B2 B3'],
  ['a torn row without a name', ['Kitob', '', 'koʻrgazmasi'], 'Kitob koʻrgazmasi', 'B2 B4'],
  ['torn rows with spaces only', ['␣Kitob<br>', "'␣"], 'Kitob', 'B2'],
  ['no name at all', ['', ''], '', 'B2'],
])('the text of %s', (_, [own, ...torn], text, cells) => {
  expect(nameOf(own!, ...torn)).toEqual([text, cells]);
});

test('the key of a torn name is that of the whole', () => {
  const [torn, whole] = planOf(`
    | 1. | Kitob | Dona | 4 | 5 | Reja |
    | | koʻrgazmasi | | | | davomi |
    | 2. | КИТОБ кўргазмаси | Dona | 4 | 5 | Reja |`).items;
  expect([torn!.name.key, whole!.name.key]).toEqual(['kitob korgazmasi', 'kitob korgazmasi']);
});
