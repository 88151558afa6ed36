import { readDone } from '../../../src/core/done/read-done';
import { findPageColumns, pageColumns } from '../../../src/core/services/page-columns';
import { pageSheets, pageTitle } from '../../../src/core/services/page-sheet';
import { filledCount, pageKeys, servicePages } from '../../../src/core/services/service-pages';
import type { Plan, Quarter } from '../../../src/core/plan/plan';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../support/test-grid';
import { doneGridOf, entered } from '../done/plan-at-work';
import { pack, planOf } from '../plan/reading';

const PLAN = planOf(`
  QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZI, 2026-YIL
  | I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 1. | Kitob xaridi | Nomda/nusxa | '370/1006 | '400/1100 | Reja | 2026-yil davomida | Direktor |
  | 2. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | Direktor; Buxgalteriya; Yoshlar klubi |
  | 3. | Hisobot berish | | 1 | '- | Reja | IV chorak | |
  | 4. | Koʻrgazma | Dona | 1 | koʻp | Reja | har chorakda | Direktor |
`);

const sheetsOf = (of: Plan, quarter: Quarter, done: Grid | null = null) =>
  pageSheets(servicePages(of, done && readDone(done, of), pack), { plan: of, pack, quarter });

const SEEN = ['№', 'Kalit', 'Avvalgi son', 'Avvalgi izoh', 'Band', 'Birlik', 'Yillik reja'];
const ENTRY = ['Izoh', 'Yana kim toʻldiradi'];

test('the columns of a page: what is hidden between what is seen, the quarters before, and what is filled in', () => {
  expect(pageColumns(1).map(({ heading }) => heading)).toEqual([
    ...SEEN,
    'I chorak rejasi',
    'I chorakda bajarildi',
    ...ENTRY,
  ]);
  expect(pageColumns(3)).toEqual([
    { role: 'number', heading: '№', width: 6 },
    { role: 'key', heading: 'Kalit', width: 12, isHidden: true },
    { role: 'hadFact', heading: 'Avvalgi son', width: 12, isHidden: true },
    { role: 'hadNote', heading: 'Avvalgi izoh', width: 12, isHidden: true },
    { role: 'name', heading: 'Band', width: 46 },
    { role: 'unit', heading: 'Birlik', width: 12 },
    { role: 'plan', heading: 'Yillik reja', width: 11 },
    { role: 'quarterPlan', heading: 'III chorak rejasi', width: 11 },
    { role: 'q1', heading: 'I chorak', width: 10 },
    { role: 'q2', heading: 'II chorak', width: 10 },
    { role: 'fact', heading: 'III chorakda bajarildi', width: 13 },
    { role: 'note', heading: 'Izoh', width: 30 },
    { role: 'others', heading: 'Yana kim toʻldiradi', width: 24 },
  ]);
});

describe('the header of a page', () => {
  const blank = (count: number) => Array.from({ length: count }, () => [null]);
  const HEADER = ['Izoh', 'Meniki', null, 'BAND', 'Kalit', 'Avvalgi son', 'Izoh', 'IV chorakda bajarildi'];

  test('tells the quarter and the columns, wherever they were moved to; of two of one name the first', () => {
    expect(findPageColumns(gridOf([['Varaqa'], HEADER, [1]]))).toEqual({
      headerRow: 2,
      quarter: 4,
      columns: { note: 1, name: 4, key: 5, hadFact: 6, fact: 8 },
    });
    expect(Object.keys(findPageColumns(gridOf([HEADER]))!.columns)).toHaveLength(5);
    expect(findPageColumns(gridOf([['II chorakda bajarildi', 'I chorakda bajarildi', 'Band']]))).toEqual({
      headerRow: 1,
      quarter: 2,
      columns: { fact: 1, name: 3 },
    });
  });

  test('is found as the fortieth row, no further down', () => {
    expect(findPageColumns(gridOf([...blank(39), HEADER]))?.headerRow).toBe(40);
    expect(findPageColumns(gridOf([...blank(40), HEADER]))).toBeNull();
  });

  test('is none without the names or without what is filled in', () => {
    expect(findPageColumns(gridOf([['Band', 'Izoh', 'I chorak']]))).toBeNull();
    expect(findPageColumns(gridOf([['I chorakda bajarildi', 'Izoh']]))).toBeNull();
    expect(findPageColumns(gridOf([]))).toBeNull();
  });
});

test('a page as it is made is ready to be printed, filled in and signed', () => {
  const [accounts, director, others, nobody] = sheetsOf(PLAN, 1);
  const keys = pageKeys(PLAN);
  expect([accounts, others, nobody].map((sheet) => sheet!.name)).toEqual([
    'Buxgalteriya',
    'Yoshlar klubi',
    'Masʼuli koʻrsatilmagan bandlar',
  ]);
  expect(director).toEqual({
    name: 'Direktor',
    isHidden: false,
    position: 'last',
    rows: [
      ['Xizmatga varaqa: 2026-yil I chorak'],
      ['Qoraoʻzak tumani axborot-kutubxona markazi'],
      ['Xizmat: Direktor (3 ta band)'],
      ['Sariq ustunlar toʻldiriladi: son va izoh. Boʻsh qoldirilgan katak hech narsani oʻzgartirmaydi.'],
      [...SEEN, 'I chorak rejasi', 'I chorakda bajarildi', ...ENTRY],
      ['1.', keys[0], null, null, 'Kitob xaridi', 'Nomda/nusxa', '400/1100', '100/275', null, null, null],
      ['2.', keys[1], null, null, 'Davra suhbatlari', 'Tadbir', 8, 2, null, null, 'Buxgalteriya; Yoshlar klubi'],
      ['4.', keys[3], null, null, 'Koʻrgazma', 'Dona', 'koʻp', null, null, null, null],
      [],
      [
        'Toʻldirdi: ______________________________ (lavozimi, F.I.Sh.)     ______________ (imzo)     «____» ______________ 20___-yil',
      ],
    ],
    boldRows: [2, 3],
    widths: [6, 12, 12, 12, 46, 12, 11, 11, 13, 30, 24],
    table: {
      headerRow: 5,
      lastRow: 8,
      hiddenColumns: [2, 3, 4],
      entryColumns: [9, 10],
      centeredColumns: [2, 3, 4, 7, 8, 9],
      rowHeight: 24,
      textRows: [6],
    },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: [5, 5],
      footer: { left: 'Direktor', right: '&P / &N' },
    },
  });
  expect(nobody!.rows[2]).toEqual(['Masʼuli koʻrsatilmagan bandlar (1 ta band)']);
  expect(nobody!.rows[5]).toEqual(['3.', keys[2], null, null, 'Hisobot berish', null, '-', '-', null, null, null]);
  expect(nobody!.print!.footer).toEqual({ left: 'Masʼuli koʻrsatilmagan bandlar', right: '&P / &N' });
});

test('a page of a later quarter shows what was done before, and what stands in the quarter already', async () => {
  let done = await doneGridOf(PLAN);
  done = entered(done, PLAN, '1.', { kind: 'fact', quarter: 1 }, '100/275');
  done = entered(done, PLAN, '2.', { kind: 'fact', quarter: 1 }, '3');
  done = entered(done, PLAN, '2.', { kind: 'fact', quarter: 2 }, '1');
  done = entered(done, PLAN, '2.', { kind: 'note', quarter: 2 }, 'Taʼmir');
  done = entered(done, PLAN, '2.', { kind: 'fact', quarter: 3 }, '7');
  done = entered(done, PLAN, '2.', { kind: 'plan', quarter: 2 }, '4');
  const [, director] = sheetsOf(PLAN, 2, done);
  expect(director!.rows.slice(5, 8).map((row) => [row[2], row[3], ...row.slice(7, 11)])).toEqual([
    [null, null, '100/275', '100/275', null, null],
    [1, 'Taʼmir', 4, 3, 1, 'Taʼmir'],
    [null, null, null, null, null, null],
  ]);
});

test('a date that Excel made of a fraction is not shown as what was done, nor are spaces', () => {
  const headings = ['№', 'Band', 'I chorak', 'II chorak', 'III chorak', 'IV chorak', 'II chorak izohi'];
  const date = { kind: 'date', value: 46116, format: 'd-mmm' } as const;
  const done = gridOf([headings, ['2.', 'Davra suhbatlari', date, 5, null, null, '  ']]);
  const [, director] = sheetsOf(PLAN, 2, done);
  expect(director!.rows[6]!.slice(8, 11)).toEqual([null, 5, null]);
});

test('where the plan names neither a year nor a centre, they are left to be written by hand', () => {
  const bare = planOf(`
    | № | Nomi | Oʻlchov birligi | Fakt | Reja | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
    |---|
    | 1. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | Direktor |
  `);
  const [page] = sheetsOf(bare, 3);
  expect(page!.rows.slice(0, 2)).toEqual([['Xizmatga varaqa: 20___-yil III chorak'], ['Axborot-kutubxona markazi']]);
});

test.each([
  ['Qisqa nom', 'Qisqa nom'],
  ['Roppa-rosa oʻttiz bir belgili x', 'Roppa-rosa oʻttiz bir belgili x'],
  ['Abonementlar boʻyicha xizmat koʻrsatish', 'Abonementlar boʻyicha xizmat'],
  ['Kitoblarni saqlash, jamlash hamda tiklash', 'Kitoblarni saqlash, jamlash'],
  ['Kitob saqlash, yigʻish, va tiklashlar', 'Kitob saqlash, yigʻish'],
  ['Kitoblarni  saqlash,  jamlash  va tiklash', 'Kitoblarni saqlash, jamlash'],
  ['Axborotkutubxonachilarnikilardandirlar', 'Axborotkutubxonachilarnikilarda'],
  ['Nashr/kitob: [yangi] * boʻlim?', 'Nashr kitob yangi boʻlim'],
  ["''Klub'' oʻrni'", "Klub'' oʻrni"],
])('a service called %s has a sheet called %s', (service, sheet) => {
  const plan = planOf(`
    | 1. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | ${service} |
  `);
  const label = servicePages(plan, null, pack)[0]!;
  const [page] = pageSheets([{ ...label, label: service }], { plan, pack, quarter: 1 });
  expect(page!.name).toBe(sheet);
  expect(pageTitle({ ...label, label: service })).toBe(service);
});

test('two services whose sheets would have one name have two sheets; an ampersand is printed as one', () => {
  const [page] = servicePages(PLAN, null, pack);
  const named = (label: string) => ({ ...page!, id: label, label });
  const sheets = pageSheets([named('A/B & V'), named('A:B & V')], { plan: PLAN, pack, quarter: 1 });
  expect(sheets.map(({ name }) => name)).toEqual(['A B & V', 'A B & V 2']);
  expect(sheets[0]!.print!.footer!.left).toBe('A/B && V');
});

test('each service is told who else answers for an item', () => {
  const others = servicePages(PLAN, null, pack).map(({ label, items }) => [
    label,
    ...items.map((one) => `${one.item.number.text} ${one.others.join('+')}`),
  ]);
  expect(others).toEqual([
    ['Buxgalteriya', '2. Direktor+Yoshlar klubi'],
    ['Direktor', '1. ', '2. Buxgalteriya+Yoshlar klubi', '4. '],
    ['Yoshlar klubi', '2. Direktor+Buxgalteriya'],
    ['', '3. '],
  ]);
});

test('a part that names nobody goes with its whole, however deep; what names somebody stays with them', () => {
  const plan = planOf(`
    | 1. | Xarid | Dona | 4 | 8 | Reja | har chorakda | Direktor |
    | 1.1. | Kitob | Dona | 4 | 8 | Reja | har chorakda | |
    | 1.1.1. | Darslik | Dona | 4 | 8 | Reja | har chorakda | |
    | 1.2. | Jurnal | Dona | 4 | 8 | Reja | har chorakda | Buxgalteriya |
    | 2. | Boshqa | Dona | 4 | 8 | Reja | har chorakda | |
  `);
  const shown = servicePages(plan, null, pack).map(({ id, items }) => [
    id,
    ...items.map(({ item }) => item.number.text),
  ]);
  expect(shown).toEqual([
    ['buh', '1.2.'],
    ['direktor', '1.', '1.1.', '1.1.1.'],
    ['none', '2.'],
  ]);
});

test('the parts below a label go with the item above it', () => {
  const plan = planOf(`
    | 1. | Xarid, shundan: | Dona | 4 | 8 | Reja | har chorakda | Direktor |
    | 2.1. | Kitob | Dona | 4 | 8 | Reja | har chorakda | |
  `);
  expect(plan.items[1]).toMatchObject({ partOf: 0, parent: null });
  expect(servicePages(plan, null, pack).map(({ id, items }) => `${id} ${items.length}`)).toEqual(['direktor 2']);
});

test('what is filled of a page is counted by the quarter', async () => {
  let done = await doneGridOf(PLAN);
  done = entered(done, PLAN, '1.', { kind: 'fact', quarter: 1 }, '1/2');
  done = entered(done, PLAN, '2.', { kind: 'fact', quarter: 1 }, '-');
  done = entered(done, PLAN, '4.', { kind: 'fact', quarter: 2 }, '1');
  done = entered(done, PLAN, '4.', { kind: 'note', quarter: 1 }, 'Taʼmir');
  const counts = (of: Parameters<typeof servicePages>[1]) =>
    servicePages(PLAN, of, pack).map((page) => ([1, 2, 4] as const).map((quarter) => filledCount(page, quarter)));
  expect(counts(readDone(done, PLAN))).toEqual([
    [1, 0, 0],
    [2, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
  ]);
  expect(counts(null).flat()).toEqual(Array.from({ length: 12 }, () => 0));
});

test('an item that the plan names once is known by its key; of several also their number is told', () => {
  const rows = ['Obuna', ...Array.from({ length: 11 }, () => 'Seminar')].map(
    (name, at) => `| ${at + 1}. | ${name} | Tadbir | 4 | 4 | Reja | har chorakda | AKM |`,
  );
  const [only, first, ...more] = pageKeys(planOf(rows.join('\n')));
  const [key] = first!.split('/');
  expect(only).toMatch(/^[a-z\d]+$/);
  expect(first).toBe(`${key}/11`);
  expect(more).toEqual(more.map((_, at) => `${key}-${at + 2}/11`));
});
