import { indicatorValue } from '../../../src/core/plan/indicator-value';
import type { Plan } from '../../../src/core/plan/plan';
import { itemOf, pack, planIn, planOf } from './reading';

/** "usr.new: 2068 → 1020" for each indicator of the plan, with the number of its item. */
function valuesIn(plan: Plan): Map<string, string> {
  const values = new Map<string, string>();
  for (const item of plan.items) {
    for (const match of item.indicators) {
      expect(values.has(match.indicatorId)).toBe(false);
      const shown = [item.fact, item.plan].map((quantity) => indicatorValue(quantity, match));
      values.set(
        match.indicatorId,
        `${item.number.text} ${shown.map((value) => value ?? (value === null ? '-' : '?')).join(' → ')}`,
      );
    }
  }
  return values;
}

/** Core indicators with their items and values in 2026 and 2023; null: the plan has no row of its own. */
const CORE: readonly (readonly [string, string | null, string | null])[] = [
  ['meth.guides', '7. 1 → 1', '1.1. 8 → 8'],
  ['meth.staff_articles', '9. 6 → 8', null],
  ['meth.assistance', '10. 4 → 4', '1.5. 9 → 12'],
  ['meth.reports', '11. 4 → 4', '1.6. 4 → 4'],
  ['meth.surveys', '12. 2 → 2', '1.10. 2 → 2'],
  ['evt.infolib', '16. 1 → 1', null],
  ['evt.reading_week', '13. 1 → 1', null],
  ['acq.total.copies', '17. 1006 → 1100', null],
  ['acq.total.titles', '17. 370 → 450', null],
  ['acq.legal_deposit.copies', '18.1. - → -', '2.1. - → -'],
  ['acq.purchase.copies', '18.2. 417 → 450', '2.2. 500 → 600'],
  ['acq.exchange.copies', '18.3. - → -', '2.4. - → -'],
  ['acq.gift.copies', '18.4. 589 → 650', '2.5. 300 → 400'],
  ['cat.bib_records', '19. - → -', '2.6. 10100 → 7000'],
  ['cat.classified', '20. 1006 → 1100', '2.7. 6100 → 8000'],
  ['ucat.temp_records', '22. 464 → 462', '2.9. 4800 → 700'],
  ['ucat.main_copies', '22. 1318 → 4620', '2.9. 7668 → 7200'],
  ['usr.total', '24. 6820 → 7500', null],
  ['usr.new', '24. 2068 → 1020', '2.12. 70 → 82'],
  ['usr.rereg', '24. 321 → 350', '2.13. - → -'],
  ['use.visits', '25. 18497 → 18510', '2.14. 17521 → 18648'],
  ['use.loans', '26. 72695 → 85000', null],
  ['use.events', '27. 194 → 198', '2.15. 203 → 155'],
  ['use.outreach', '28. 47 → 51', null],
  ['use.club_events', '29. 4 → 4', '2.20. 12 → 15'],
  ['use.remote', '30. - → -', '2.22. 3700 → 4100'],
  ['bib.chronicle', '31. - → -', '2.27. 55 → 40'],
  ['bib.national_docs', '32. - → -', '2.28. - → -'],
  ['bib.local_history', '33. 8 → 8', '2.29. 1 → 3'],
  ['dig.fulltext_db', '36. 396 → 400', null],
  ['dig.pages', '37. 16187 → 17286', null],
  ['hr.training', '39. 4 → 4', null],
  ['hr.internal.events', '40. 5 → 5', '3.3. 5 → 4'],
  ['hr.courses.persons', null, '3.6. 6 → 5'],
  ['media.coverage', '44. 11 → 10', '4.1. 10 → 10'],
  ['media.social', null, null],
];

describe('indicators of the real plans', () => {
  test('every core indicator of the pack is in the table', () => {
    const core = pack.indicators.filter(({ isCore, isManual, id }) => isCore && !isManual && id !== 'norm.total');
    expect(core.map(({ id }) => id).sort()).toEqual(CORE.map(([id]) => id).sort());
  });

  test.each(CORE)('%s', async (id, in2026, in2023) => {
    expect(valuesIn(await planIn('2026-qoraozak.xlsx')).get(id) ?? null).toBe(in2026);
    expect(valuesIn(await planIn('2023-qorauzak.xlsx')).get(id) ?? null).toBe(in2023);
  });

  test('titles and parts of gifts, money, and visits of the lending department', async () => {
    const in2026 = valuesIn(await planIn('2026-qoraozak.xlsx'));
    expect(in2026.get('acq.gift_person.titles')).toBe('18.4. 240 → 120');
    expect(in2026.get('acq.gift_org.copies')).toBe('18.4. 270 → 300');
    const in2023 = valuesIn(await planIn('2023-qorauzak.xlsx'));
    expect(in2023.get('acq.purchase.titles')).toBeUndefined();
    expect(in2023.get('use.visits_abonement')).toBe('2.14. 11110 → 12125');
    expect(['budget', 'salary', 'social', 'other', 'debt'].map((id) => in2023.get(`fin.${id}`))).toEqual([
      '6.1. 475626.8 → 637500',
      '6.2. 374272.1 → 430000',
      '6.3. 93465.7 → 107500',
      '6.4. 7889 → 100000',
      '6.5. 0 → 0',
    ]);
  });

  test('the rows of 2023 whose names slipped down are no catalogue records', async () => {
    const plan = await planIn('2023-qorauzak.xlsx');
    expect([itemOf(plan, '2.10.').indicators, itemOf(plan, '2.11.').indicators]).toEqual([[], []]);
  });

  test('every district has the indicators of the clean plan at the same items', async () => {
    const placed = (plan: Plan) =>
      plan.items.map((item) => [item.number.text, item.indicators.map((m) => m.indicatorId)]);
    const clean = placed(await planIn('seeded/clean.xlsx'));
    for (const name of ['01-amudaryo', '02-beruniy', '03-bozatov', '04-chimboy', '05-ellikqala', '06-kegeyli']) {
      expect(placed(await planIn(`districts/${name}.xlsx`))).toEqual(clean);
    }
  });
});

describe('users', () => {
  const users = (fact: string, plan: string, name = 'Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta') =>
    Object.fromEntries(
      [...valuesIn(planOf(`| 24. | ${name} | Nafar | ${fact} | ${plan} |`))].map(([id, text]) => [id, text.slice(4)]),
    );

  test('one more value than parts: the total stands first', () => {
    expect(users("'6820 2068 321", "'7500 1020 350")).toEqual({
      'usr.total': '6820 → 7500',
      'usr.new': '2068 → 1020',
      'usr.rereg': '321 → 350',
    });
  });

  test('as many as parts: the total is their sum', () => {
    expect(users("'1107<br>3215", "'1135<br>3265")).toEqual({
      'usr.total': '4322 → 4400',
      'usr.new': '1107 → 1135',
      'usr.rereg': '3215 → 3265',
    });
  });

  test('parts in another order are found by name', () => {
    const name = 'Foydalanuvchilarni roʻyxatga olish: - qayta; - yangi';
    expect(users("'10<br>20", "'30<br>40", name)).toMatchObject({ 'usr.new': '20 → 40', 'usr.rereg': '10 → 30' });
  });

  test('anything else is not guessed', () => {
    expect(users("'1<br>2<br>3<br>4", "'1<br>2<br>3<br>4")).toEqual({});
    expect(users("'6820<br>2068<br>321", "'2068<br>321")).toEqual({});
    expect(users('6820', '7500')).toEqual({ 'usr.total': '6820 → 7500' });
  });
});

test('the same indicators are found in Cyrillic', () => {
  const plan = planOf(`
    | IV. АСОСИЙ ИШЛАБ ЧИҚАРИШ ФАОЛИЯТИ |
    | 17. | Ахборот-кутубхона фондларини тўлдириш | Нусха | '370/1006 | '450/1100 |
    | 20. | Ахборот-кутубхона ресурсларини таснифлаш | Дона | 1006 | 1100 |
    | 25. | Китобхонлар қатновининг ҳисобини олиб бориш | Нафар | 18497 | 18510 |
    | 26. | Фойдаланувчиларга китоб берилиши ҳисобини олиб бориш | Нусха | 72695 | 85000 |`);
  expect(plan.sections[0]?.sectionId).toBe('PROD');
  expect([...valuesIn(plan).keys()]).toEqual([
    'acq.total.copies',
    'acq.total.titles',
    'cat.classified',
    'use.visits',
    'use.loans',
  ]);
  expect(plan.items.map((item) => item.unit.unitId)).toEqual(['nusxa', 'dona', 'nafar', 'nusxa']);
});

test.each([
  [
    'Russian',
    `| 1. | Пополнение фондов | Название/экземпляр | '120/400 | '130/450 |
     | 2. | Регистрация читателей: - новые; - повторно | Человек | '100<br>300 | '110<br>310 |
     | 3. | Учёт посещений читателей | Посещение | 11000 | 11500 |
     | 4. | Учёт выдачи книг | Экземпляр | 42000 | 43000 |
     | 5. | Оцифровка печатных изданий | Страница | 5000 | 5200 |
     | 6. | Оборудование читального зала | Штука | 5 | 6 |`,
  ],
  [
    'Karakalpak',
    `| 1. | Kitapxana fondın tolıqtırıw | Atama/nusqa | '150/400 | '160/450 |
     | 2. | Paydalanıwshılardı dizimge alıw: - jańa; - qayta | Adam | '15<br>25 | '15<br>26 |
     | 3. | Kitapxanaǵa qatnaw esabın júritiw | Qatnaw | 12000 | 12500 |
     | 4. | Kitap beriliwi esabın júritiw | Nusqa | 40000 | 41000 |
     | 5. | Baspa kitaplardı sanlastırıw | Bet | 6000 | 6200 |
     | 6. | Oqıw zalın úskenelew | Dana | 5 | 6 |`,
  ],
  [
    'Karakalpak in Cyrillic',
    `| 1. | Китапхана фондын толықтырыў | Атама/нусқа | '150/400 | '160/450 |
     | 2. | Пайдаланыўшыларды дизимге алыў: - жаңа; - қайта | Адам | '15<br>25 | '15<br>26 |
     | 3. | Китапханаға қатнаў есабын жүритиў | Қатнаў | 12000 | 12500 |
     | 4. | Китап берилиўи есабы | Нусқа | 40000 | 41000 |
     | 5. | Баспа китапларды санластырыў | Бет | 6000 | 6200 |
     | 6. | Оқыў залын үскенелеў | Дана | 5 | 6 |`,
  ],
])('the main indicators are found in %s', (_, table) => {
  expect(planOf(table).items.map(({ indicators }) => indicators.map(({ indicatorId }) => indicatorId))).toEqual([
    ['acq.total.copies', 'acq.total.titles'],
    ['usr.total', 'usr.new', 'usr.rereg'],
    ['use.visits'],
    ['use.loans'],
    ['dig.pages'],
    [],
  ]);
});
