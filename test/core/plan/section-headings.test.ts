import { planOf } from './reading';

const kinds = (table: string) => planOf(table).rows.map((row) => `${row.row} ${row.kind}`);
const sections = (table: string) =>
  planOf(`${table}\n| 1. | Nomi | Dona | 4 | 5 |`).sections.map(
    ({ numeral, style, ordinal, title, sectionId }) => `${numeral}|${style}|${ordinal}|${title}|${sectionId}`,
  );

describe('section headings', () => {
  test.each([
    ['| IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |', 'IV|roman|4|ASOSIY ISHLAB CHIQARISH FAOLIYATI|PROD'],
    ['| IV. ASOSIY ISHLAB CHIQRISH FAOLIYATI |', 'IV|roman|4|ASOSIY ISHLAB CHIQRISH FAOLIYATI|PROD'],
    ['| IV. АСОСИЙ ИШЛАБ ЧИҚАРИШ ФАОЛИЯТИ |', 'IV|roman|4|АСОСИЙ ИШЛАБ ЧИҚАРИШ ФАОЛИЯТИ|PROD'],
    ['| ІІІ. KADRLAR MALAKASINI OSHIRISH |', 'ІІІ|roman-lookalike|3|KADRLAR MALAKASINI OSHIRISH|HR'],
    ['| Ш. KADRLAR MALAKASINI OSHIRISH |', 'Ш|roman-lookalike|3|KADRLAR MALAKASINI OSHIRISH|HR'],
    ["| V KA'DRLAR MALAKASINI OSHIRISH |", "V|roman|5|KA'DRLAR MALAKASINI OSHIRISH|HR"],
    ['| VI | XALQARO FAOLIYAT |', 'VI|roman|6|XALQARO FAOLIYAT|INTL'],
    ['| VI. | Xalqaro faoliyat |', 'VI|roman|6|Xalqaro faoliyat|INTL'],
    ['| 5 | Pullik xizmatlar |', '5|arabic|5|Pullik xizmatlar|PAID'],
    ['| OAV BILAN ISHLASH |', '|unreadable|null|OAV BILAN ISHLASH|MEDIA'],
    ['| | Pullik xizmatlar | |', '|unreadable|null|Pullik xizmatlar|PAID'],
    ['| I-BOʻLIM. XALQARO FAOLIYAT |', 'I|roman|1|XALQARO FAOLIYAT|INTL'],
    ['| VII. ǴXQ MENEN ISLESIW |', 'VII|roman|7|ǴXQ MENEN ISLESIW|MEDIA'],
    ['| III. ПОВЫШЕНИЕ КВАЛИФИКАЦИИ КАДРОВ |', 'III|roman|3|ПОВЫШЕНИЕ КВАЛИФИКАЦИИ КАДРОВ|HR'],
    ['| VIII. YANGI YOʻNALISHLAR |', 'VIII|roman|8|YANGI YOʻNALISHLAR|null'],
  ])('%s', (row, expected) => expect(sections(row)).toEqual([expected]));

  test('"11" after I is a Roman two', () => {
    const read = sections('| I. OAV BILAN ISHLASH |\n| 1. | Nomi | Dona | 4 | 5 |\n| 11. XALQARO FAOLIYAT |');
    expect(read[1]).toBe('11|roman-lookalike|2|XALQARO FAOLIYAT|INTL');
  });

  test('a heading on two rows is one', () => {
    expect(sections('| VII. OMMAVIY AXBOROT VOSITALARI |\n| BILAN ISHLASH |')).toEqual([
      'VII|roman|7|OMMAVIY AXBOROT VOSITALARI BILAN ISHLASH|MEDIA',
    ]);
  });

  test('a heading begins in the first column, whatever that column holds', () => {
    const heading = (merged: string) => `
      | Masʼullar | № | Nomi | Oʻlchov birligi | 2025-yil fakt | 2026-yil reja |
      |---|
      ${merged}
      | Direktor | 1. | Nomi | Dona | 4 | 5 |`;
    for (const merged of ['| IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |', '| V. XALQARO FAOLIYAT | | |'])
      expect(planOf(heading(merged)).sections.map(({ sectionId }) => sectionId)).toHaveLength(1);
    expect(planOf(heading('| Direktor oʻrinbosari | | |')).sections).toEqual([]);
  });

  test('a heading in small letters stands right above an item, with its numeral or over the whole table', () => {
    const item = '| 1. | Nomi | Dona | 4 | 5 |';
    expect(sections('| | I. Tashkiliy ishlar | |')).toEqual(['I|roman|1|Tashkiliy ishlar|null']);
    expect(kinds(`${item}\n| | II. Tashkiliy ishlar | |\n${item}`)).toEqual(['2 item', '3 section', '4 item']);
    expect(kinds(`${item}\n| | II. Tashkiliy ishlar | |\n| | davomi | |\n${item}`)[1]).toBe('3 continuation');
    expect(kinds(`${item}\n| A) Tashkiliy ishlar |\n${item}`)[1]).toBe('3 section');
    // Nearly a title that the pack knows needs neither; what goes on in small letters is the rest of the item above.
    expect(kinds(`${item}\n| | Ilmiy-metodik faoliyati | |\n${item}`)[1]).toBe('3 section');
    expect(kinds(`${item}\n| | ilmiy-metodik faoliyati | |\n${item}`)[1]).toBe('3 continuation');
    expect(kinds(`${item}\n| | Ilmiy-metodik faoliyati | |\n| | davomi | |\n${item}`)[1]).toBe('3 continuation');
    expect(kinds(`${item}\n| Shundan: |\n${item}`)[1]).toBe('3 label');
  });

  test('headings that are bare titles are known by the first one, and by numbers that begin again', () => {
    const row = (number: string) => `| ${number} | Nomi | Dona | 4 | 5 |`;
    const heads = (table: string) => planOf(table).sections.map(({ title }) => title);
    const bare = `| | Tashkiliy ishlar | |\n${row('1.')}\n${row('2.')}\n| | Hamkorlik | |\n${row('3.')}`;
    expect(heads(bare)).toEqual(['Tashkiliy ishlar', 'Hamkorlik']);
    expect(heads(`${row('1.')}\n${row('2.')}\n| | Hamkorlik | |\n${row('1.')}`)).toEqual(['Hamkorlik']);
    expect(heads(`${row('1.1.')}\n${row('1.2.')}\n| | Hamkorlik | |\n${row('2.1.')}`)).toEqual(['Hamkorlik']);
    // Where headings have numerals, a bare title over numbers that go on may be the rest of a name.
    const numbered = `| I. TASHKILIY ISHLAR |\n${row('1.')}\n| | Hamkorlik | |\n${row('2.')}`;
    expect(heads(numbered)).toEqual(['TASHKILIY ISHLAR']);
    expect(kinds(numbered)[2]).toBe('4 continuation');
    expect(heads(`${row('1.')}\n| | Hamkorlik | |\n${row('2.')}`)).toEqual([]);
    expect(heads(`${row('1.1.')}\n| | Hamkorlik | |\n${row('1.2.')}`)).toEqual([]);
  });

  test('a number that opens its own children is a section, one that runs on is an item', () => {
    const table = `
      | 4.1. | Nomi | Dona | 4 | 5 |
      | 5 | Yangi ishlar |
      | 5.1. | Nomi | Dona | 4 | 5 |`;
    expect(kinds(table)).toEqual(['2 item', '3 section', '4 item']);
    expect(kinds('| 16. | Bir | Dona | 4 | 5 |\n| 17. | Yangi ishlar | |\n| 17.1. | Nomi | Dona | 4 | 5 |')).toEqual([
      '2 item',
      '3 item',
      '4 item',
    ]);
  });
});
