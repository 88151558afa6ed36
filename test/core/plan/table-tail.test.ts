import { planOf } from './reading';

const kinds = (table: string) => planOf(table).rows.map((row) => `${row.row} ${row.kind}`);

describe('below the last item', () => {
  test('signatures and notes below the table', () => {
    const plan = planOf(`
      | 1. | Bir | Dona | 4 | 5 |
      | | |
      | | Direktor: | | | | A. Namunaeva |
      | | Tuzuvchi | |`);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['item', 'other', 'other', 'other']);
    expect(plan.area.bottom).toBe(2);
    expect(plan.items[0]!.rows).toEqual([2, 2]);
    expect(kinds('| 1. | Bir | Dona | 4 | 5 |\n| Direktor A. Namunaeva | |')).toEqual(['2 item', '3 other']);
  });

  test.each([
    ['in the № column with the name in the next', '| Direktor | A. Namunaeva | |'],
    ['in the № column with the name under the fact', '| Direktor: | | | A. Namunaeva |'],
    ['in the № column with the name under the plan', '| Direktor | | | | ______ A. Namunaeva |'],
    ['in the № column with the name under the unit', '| Bosh buxgalter | | A. Namunaeva |'],
    ['in the № column with the name under the deadline', '| Direktor | | | | | | A. Namunaeva |'],
    ['in the name column with the name under the fact', '| | Direktor | | A. Namunaeva |'],
    ['of a post that no list has', '| Metodist | | | A. Namunaeva |'],
    ['with a date under the plan', '| Tuzdi: | metodist A. Namunaeva | | | 15.12.2026 |'],
    ['that is a date in words', '| 2026-yil 10-yanvar | | | | | imzo |'],
    ['beside a date in words', '| Chust sh. | | | 2026-yil 10-yanvar | |'],
  ])('a signature %s is no item', (_, signature) => {
    const table = '| 1. | Bir | Dona | 4 | 5 | | 2026-yil | Barcha xizmatlar |';
    const below = `${signature}\n| Tuzdi | | | B. Namunaeva |\n| Bibliograf | D. Namunaev | | |`;
    expect(kinds(`${table}\n${below}`)).toEqual(['2 item', '3 other', '4 other', '5 other']);
    expect(kinds(`${table}\n| | |\n${below}`)).toEqual(['2 item', '3 other', '4 other', '5 other', '6 other']);
  });

  test('numbered notes below the table are no items', () => {
    const notes = '| Izoh: | |\n| 1. | AKM – axborot-kutubxona markazi | |\n| 2. | Reja choraklarda koʻriladi | |';
    expect(kinds(`| 1. | Bir | Dona | 4 | 5 |\n| 2. | Ikki | |\n${notes}`)).toEqual([
      '2 item',
      '3 item',
      '4 other',
      '5 other',
      '6 other',
    ]);
  });

  test.each([
    ['| | Yil | | 2026 |'],
    ['| | Yil: | | | 2026-yil |'],
    ['| Yil | | | | 2026 |'],
    ['| | Hisobot yili | | 2026 |'],
    ['| | Sana | | 25.12.2025 |'],
    ['| | Sana: | | | | | 25.12.2025 |'],
    ['| | Tashkilot nomi | Chimboy tumani AKM |'],
    ['| | Отчетный период | | I квартал |'],
    ['| M.Oʻ. |'],
    ['| | М.П. |'],
    ['| | Markaz mudiri | | | | | | A. Namunaeva |'],
  ])('what a form has right below its table is no row of it: %s', (below) => {
    for (const last of ['| 1. | Bir | Dona | 4 | 5 |', '| 1. | Bir | Dona | | |']) {
      const plan = planOf(`${last}\n${below}\n| | Direktor | | A. Namunaeva |`);
      expect(plan.rows.map(({ kind }) => kind)).toEqual(['item', 'other', 'other']);
      expect(plan.items[0]!.rows).toEqual([2, 2]);
    }
  });

  test.each([
    ['| | Yil | | 10 | 12 |', 'total'],
    ['| | Yil | | | 12 |', 'total'],
    ['| | Yil | Dona | 2026 | |', 'total'],
    ['| | Tashkilot | | 10 | |', 'subRow'],
    ['| | Tashkilot | Dona | | 2026 |', 'item'],
    ['| | Tashkilot nomi | |', 'continuation'],
    ['| | tashkilot nomi | | | | Reja |', 'continuation'],
    ['| | Tashkilot nomi | | | | koʻrsatiladi |', 'continuation'],
    ['| ^ | Hisobot yili | | 2026 | |', 'continuation'],
    ['| | Yillik tashriflar | | 2026 | |', 'subRow'],
    ['| | Hudud boʻyicha | |', 'continuation'],
    ['| 2. | Hisobot davri | | |', 'item'],
  ])('what may be a row of the table stays one: %s', (below, kind) => {
    expect(kinds(`| 1. | Bir | Dona | 4 | 5 |\n${below}`)).toEqual(['2 item', `3 ${kind}`]);
  });

  test('where only numbers without an item would end the table, what stands below them is kept', () => {
    expect(kinds('| 7. | | |\n| a) | Bir | |')).toEqual(['2 empty', '3 item']);
    expect(kinds('| a) | Bir | |')).toEqual(['2 item']);
  });

  test.each([
    ['with a number and no more than a name', '| 2. | Ikki | |'],
    ['with a number, a name and who answers for it', '| 2. | Ikki | | | | | | Direktor |'],
    ['with an amount that is none', '| ikkinchi | Ikki | | - | - |'],
    ['with an amount in words and a unit', '| | Ikki | Dona | toʻrt | besh |'],
  ])('a last item %s stays one', (_, item) => {
    expect(kinds(`| 1. | Bir | Dona | 4 | 5 |\n${item}`)).toEqual(['2 item', '3 item']);
  });
});
