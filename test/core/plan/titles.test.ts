import { parsePlan } from '../../../src/core/plan/parse-plan';
import { withTitleYear } from '../../../src/core/plan/titles';
import { gridOf } from '../../support/table';
import { pack, planOf } from './reading';

const ITEM = '| 1. | Nomi | Dona | 4 | 5 |';
const yearsIn = (line: string): number[] => planOf(`${line}\n${ITEM}`).titleYears.map(({ year }) => year);

describe('the years of a title are those of the plan', () => {
  test.each([
    '2026-yil',
    '2026-yilga moʻljallangan',
    '2026 йил учун',
    'Qoraoʻzak-2026',
    'Reja_2026',
    'План на 2026 год',
    'Tuzuvchi: ______ A. Namunaeva 2026-yil rejasi',
    '№ 5 va 2026-yil',
    'Yillik reja, 2026',
  ])('%s', (line) => expect(yearsIn(line)).toEqual([2026]));

  test.each([
    '2020-2026-yillar',
    '2020 - 2026 yillar',
    '2020 -2026 yillar',
    '2020- 2026 yillar',
    '2020–2026',
    '12026',
    '20261',
    '25.12.2026',
    '2026-yil 25-dekabr',
    '2026 yil 25-dekabr',
    '2026 - yil 25-dekabr',
    '2026- yil 25-dekabr',
    '2026 -yil 25-dekabr',
    '2026-yilning 25-dekabri',
    '2026-yil  25-dekabr',
    '2026-yil «25» dekabr',
    '2026-yil “__” dekabr',
    '2026-yil __ dekabr',
    '2026-йил 25-декабр',
    '2026-йилнинг 25-декабри',
    '2026-jıl 25-dekabr',
    '2026-jıldıń 25-dekabri',
    '25-dekabr 2026',
    '25 dekabr 2026',
    '25 - dekabr 2026',
    '25 — dekabr 2026',
    '25.dekabr 2026',
    '25dekabr, 2026',
    '25 dekabr , 2026',
    '25 dekabr,2026',
    '“25” dekabr 2026',
    '«25»dekabr 2026',
    '“__”  dekabr 2026',
    'Tasdiqlayman ______ 2026-yil',
    'Tasdiqlayman ______, 2026-yil',
    'Tasdiqlayman ______2026-yil',
    'Tasdiqlayman __  2026-yil',
  ])('not those of dates and programmes: %s', (line) => expect(yearsIn(line)).toEqual([]));

  test('as far as a title is read', () => {
    expect(yearsIn(`${'a '.repeat(497)}2026`)).toEqual([2026]);
    expect(yearsIn(`${'a '.repeat(500)}2026`)).toEqual([]);
  });
});

test.each([
  ['2025-yil rejasi, 2025', '2026-yil rejasi, 2026'],
  ['2024 va 2025-yil', '2024 va 2026-yil'],
  ['2025-yil 25-dekabr qarori, 2025-yil rejasi', '2025-yil 25-dekabr qarori, 2026-yil rejasi'],
  ['25-dekabr 2025, 2025-yil rejasi', '25-dekabr 2025, 2026-yil rejasi'],
  ['2021-2025-yillar dasturi', '2021-2025-yillar dasturi'],
])('“%s” of the next year is “%s”', (title, expected) => expect(withTitleYear(title, 2025, 2026)).toBe(expected));

test.each([
  ['QORAOʻZAK  TUMANI markazi', ['QORAOʻZAK TUMANI'], ['qoraozak tumani']],
  ['Nukus shahri va Chimboy tumani', ['Nukus shahri', 'Chimboy tumani'], ['nukus shahri', 'chimboy tumani']],
  ['Библиотека города  Нукус', ['города Нукус'], ['nukus gorod']],
  ['Библиотека г. Нукус', ['г. Нукус'], ['nukus gorod']],
  ['Jizzax viloyati Sharof  Rashidov tumani', ['Sharof Rashidov tumani'], ['sharof rashidov tumani']],
  ['“Sh.Rashidov tumani” AKM', ['Sh.Rashidov tumani'], ['sh rashidov tumani']],
  ['Ўрта Чирчиқ тумани', ['Ўрта Чирчиқ тумани'], ['orta chirchiq tumani']],
  [
    'Quyi Chirchiq tumani, Yuqori Chirchiq tumani',
    ['Quyi Chirchiq tumani', 'Yuqori Chirchiq tumani'],
    ['quyi chirchiq tumani', 'yuqori chirchiq tumani'],
  ],
  ['Namangan viloyati Namangan tumani', ['Namangan tumani'], ['namangan tumani']],
  ['har bir tuman kutubxonasi', [], []],
  ['библиотека города мечты', [], []],
])('the organisations in “%s”', (line, texts, keys) => {
  const { organisations } = planOf(`${line}\n${ITEM}`);
  expect(organisations.map(({ text }) => text)).toEqual(texts);
  expect(organisations.map(({ key }) => key)).toEqual(keys);
});

describe('the lines above the table', () => {
  const titlesOf = (...lines: string[]) =>
    parsePlan(gridOf(`${lines.join('\n')}\n| № | Nomi | Birlik | Fakt | Reja |\n|---|\n${ITEM}`), pack)!.titles.map(
      ({ cell }) => cell.at,
    );
  test('are texts wherever they stand, and no numbers or spaces', () => {
    expect(titlesOf('| | | | Reja |', '| |', '| |', '| 2026 | ␣␣ | Yillik |')).toEqual(['D1', 'C4']);
  });

  test('are at most thirty rows higher', () => {
    const below = (rows: number) => titlesOf('| Reja | |', ...Array<string>(rows).fill('| | |'));
    expect(below(29)).toEqual(['A1']);
    expect(below(30)).toEqual([]);
  });
});
