import { planOf } from './reading';

const kinds = (table: string) => planOf(table).rows.map((row) => `${row.row} ${row.kind}`);

describe('rows', () => {
  test('a row that adds others up is no row of the item above', () => {
    const plan = planOf(`
      | 1. | Bir | Dona | 4 | 5 |
      | | I boʻlim boʻyicha jami: | | 4 | 5 |
      | 2. | Ikki | Dona | | |
      | | Jami | | 7 | 8 |
      | Jami: | | | 11 | 13 |`);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['item', 'total', 'item', 'continuation', 'total']);
    expect(plan.items.map(({ plan: { lines }, subRows }) => [lines, subRows.length])).toEqual([
      [[[5]], 0],
      [[[8]], 0],
    ]);
  });

  test('an item without its №, a row with a number only, a gap, a label', () => {
    expect(
      kinds(`
        | 1. | Bir | Dona | 4 | 5 | | 2026-yil | Direktor |
        |    | Ikki | Dona | 4 | 5 | | 2026-yil | Direktor |
        | 3. | |
        |    | |
        | 4. | Toʻrt | Dona | 4 | 5 |
        |    | Shundan, | |
        | 4.1. | Besh | Dona | 4 | 5 |`),
    ).toEqual(['2 item', '3 item', '4 empty', '5 empty', '6 item', '7 label', '8 item']);
  });

  test('the header repeated after a page break', () => {
    expect(
      kinds(`
        | 1. | Bir | Dona | 4 | 5 |
        | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
        | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
        | 2. | Ikki | Dona | 4 | 5 |`),
    ).toEqual(['2 item', '3 header', '4 header', '5 item']);
  });

  const HEADER =
    '| № | Nomi | Oʻlchov birligi | 2026-yil (fakt) | 2027-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |';
  const FIRST = `
    | I. OAV BILAN ISHLASH |
    | 1. | Bir | Dona | 4 | 5 |
    | II. XALQARO FAOLIYAT |
    | 2. | Ikki | Dona | 4 | 5 |`;
  const TITLE = '| Axborot-kutubxona markazining 2027-yilgi ish rejasi |';

  test('a second plan under its own title, beginning with section I again, is another table', () => {
    const second = `${HEADER}\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |\n| I. OAV BILAN ISHLASH |\n| 1. | Bir | Dona | 4 | 5 |`;
    const only = ['2 section', '3 item', '4 section', '5 item'];
    expect(kinds(`${FIRST}\n${TITLE}\n${second}`)).toEqual(only);
    expect(kinds(`${FIRST}\n| | |\n| TASDIQLAYMAN |\n${TITLE}\n${second}`)).toEqual(only);
    expect(
      kinds(
        `| 1. | Bir | Dona | 4 | 5 |\n| 2. | Ikki | Dona | 4 | 5 |\n${TITLE}\n${HEADER}\n| 1. | Bir | Dona | 4 | 5 |`,
      ),
    ).toEqual(['2 item', '3 item']);
  });

  test('a title repeated with the header on each page, the sections going on, is none', () => {
    const page = `${FIRST}\n${TITLE}\n${HEADER}\n`;
    expect(kinds(`${page}| III. KADRLAR |\n| 3. | Uch | Dona | 4 | 5 |`).at(-1)).toBe('9 item');
    expect(kinds(`${page}| 3. | Uch | Dona | 4 | 5 |`).at(-1)).toBe('8 item');
    // Items that begin with 1 in each section, the heading at the end of a page.
    expect(kinds(`${FIRST}\n| III. KADRLAR |\n${TITLE}\n${HEADER}\n| 1. | Uch | Dona | 4 | 5 |`).at(-1)).toBe('9 item');
    // Without a title it is a page break, whatever the numbers say.
    expect(kinds(`${FIRST}\n${HEADER}\n| I. OAV BILAN ISHLASH |\n| 1. | Bir | Dona | 4 | 5 |`).at(-1)).toBe('8 item');
  });

  test('an item that Word exploded over merged rows is one item', () => {
    const plan = planOf(`
      | 40. | Mutaxassislar uchun: | Tadbir | 5 | 6 | Reja-jadval asosida oʻqishlar | 2026-yil | Barcha xizmatlar |
      | ^ | - metodik toʻgaraklar; | ^ | ^ | ^ | seminar-treninglar | ^ | ^ |
      | ^ | - maʼnaviyat soatlari | ^ | ^ | ^ | tashkil etadi | ^ | ^ |
      | 41. | Nomi | Dona | 4 | 5 |`);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['item', 'continuation', 'continuation', 'item']);
    expect(plan.items[0]!.name.text).toBe('Mutaxassislar uchun: - metodik toʻgaraklar; - maʼnaviyat soatlari');
    expect(plan.items[0]!.rows).toEqual([2, 4]);
    expect(plan.items[0]!.fact.lines).toEqual([[5]]);
  });

  test('rows with values of their own are sub-rows', () => {
    const plan = planOf(`
      | 2.16. | Innovatsion shakllar | Dona | 10 | 8 | Buktreylar yaratish | 2026-yil | Barcha xizmatlar |
      | | | | 2 | 3 | Multimedialar yaratish | | Barcha xizmatlar |
      | | - yangi | | 3 | 4 |`);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['item', 'subRow', 'subRow']);
    expect(plan.items[0]!.subRows.map(({ plan: planned }) => planned.lines)).toEqual([[[3]], [[4]]]);
    expect(plan.items[0]!.plan.lines).toEqual([[8]]);
  });

  test.each([
    ['in words that part it', '| | shu jumladan yoshlar | | 2 | 3 |'],
    ['with a unit of its own', '| | yoshlar | nafar | 2 | 3 |'],
    ['below a label', '| | shundan: | |\n| | yoshlar | | 2 | 3 |'],
  ])('a row with values %s is a sub-row, whatever letter it begins with', (_, row) => {
    const [item] = planOf(`| 1. | Aʼzolar soni | Nafar | 10 | 8 |\n${row}\n| 2. | Kelishlar | Dona | 4 | 5 |`).items;
    expect([item!.plan.lines, item!.subRows.map(({ plan }) => plan.lines)]).toEqual([[[8]], [[[3]]]]);
    expect(item!.unit.text).toBe('Nafar');
  });

  test('the torn rest of a unit is none of its own', () => {
    const [item] = planOf('| 1. | Yangi nashrlar | Nomda/ | 370 | 380 |\n| | | nusxa | 1006 | 1100 |').items;
    expect(item).toMatchObject({ unit: { text: 'Nomda/ nusxa' }, plan: { lines: [[380], [1100]] }, subRows: [] });
  });

  test('hidden rows and merges are kept', () => {
    const plan = planOf('| ~1. | Bir | Dona | 4 | 5 |\n| 2. | Ikki | ^ | 4 | 5 |');
    expect(plan.rows.map(({ isHidden }) => isHidden)).toEqual([true, false]);
    expect(plan.merges).toEqual([{ top: 2, left: 3, bottom: 3, right: 3 }]);
    expect(plan.items[1]!.unit.cells[0]!.merge).toEqual(plan.merges[0]);
  });

  test('an unnumbered plan has its items', () => {
    const plan = planOf(
      '| Nomi | Birlik | Fakt | Reja | Muddat |\n|---|---|---|---|---|\n| Bir | Dona | 4 | 5 |\n| davomi |\n| Ikki | Dona | 4 | 5 |',
    );
    expect(plan.items.map((item) => item.name.text)).toEqual(['Bir davomi', 'Ikki']);
    expect(plan.items[0]!.number).toMatchObject({ text: '', path: null, cell: { column: 0 } });
  });
});

describe('numbers of items', () => {
  test.each([
    ["'18.1.", [18, 1], true],
    ["'1.10.", [1, 10], true],
    ["'1.1.", [1, 1], true],
    ['17', [17], false],
    ['35.1', [35, 1], false],
    ["'2,10", [2, 10], false],
    ["'18. 1.", [18, 1], true],
    ["'5)", [5], false],
    ["'№ 7.", [7], true],
    ["'l8.", null, true],
    ["'12-a", null, false],
    ['⟨1-Oct⟩', null, false],
  ])('%s', (cell, path, hasPeriod) => {
    const { number } = planOf(`| ${cell} | Nomi | Dona | 4 | 5 |`).items[0]!;
    expect(number).toMatchObject({ path, hasPeriod });
  });

  test('parents stand above in the same section, parts follow a label', () => {
    const { items } = planOf(`
      | I. OAV BILAN ISHLASH |
      | 17. | Fondni toʻldirish | Nusxa | 4 | 5 |
      | | Shundan, | |
      | 17.1. | Bir | Nusxa | 4 | 5 |
      | 17.1.1. | Ikki | Nusxa | 4 | 5 |
      | 18. | Uch, shundan: | Nusxa | 4 | 5 |
      | 18.1 | Toʻrt | Nusxa | 4 | 5 |
      | II. XALQARO FAOLIYAT |
      | 17.2. | Besh | Nusxa | 4 | 5 |`);
    expect(items.map(({ parent }) => parent)).toEqual([null, 0, 1, null, 3, null]);
    expect(items.map(({ partOf }) => partOf)).toEqual([null, 0, 0, null, 3, null]);
  });
});

describe('units', () => {
  test.each([
    ['Nusxa', 'nusxa', 'label'],
    ['nusxa ', 'nusxa', 'label'],
    ['Нусха', 'nusxa', 'label'],
    ['Nusqa', 'nusxa', 'spelling'],
    ['Maro-tabo', 'marotaba', 'spelling'],
    ['Maro-<br>tabo', 'marotaba', 'spelling'],
    ['Biblio-<br>grafik yozuv', 'bibyozuv', 'label'],
    ['Nusxa jami', 'nomda_nusxa', 'alias'],
    ['Tadbir/nafar', 'tadbir_nafar', 'label'],
    ['Dona / nafar', null, 'compound'],
    ['Soni', 'soni', 'spelling'],
    ['Qop', null, null],
    ['', null, null],
  ])('%s', (text, unitId, match) =>
    expect(planOf(`| 1. | Nomi | ${text} | 4 | 5 |`).items[0]!.unit).toMatchObject({ unitId, match }),
  );
});

describe('the responsible', () => {
  const services = (text: string) =>
    planOf(`| 1. | Nomi | Dona | 4 | 5 | | | ${text} |`).items[0]!.responsible.services.map(
      (service) => service.serviceId ?? service.text,
    );
  test.each([
    ['Axborot-bibliografiya xizmati', ['bib']],
    ['Axborot-bibliografiya xizmati Axborot-kommunikatsiya va raqamlashtirish xizmati', ['bib', 'akt']],
    ["1.Axborot-bibliografiya xizmati 2.Abonementlar va foydalanuvchilarga xizmat ko'rsatish xizmati", ['bib', 'abn']],
    ['Axborot-bibliografiya xizmati<br>Barcha xizmatlar', ['bib', 'all']],
    ['Axborot-bibliografiya xizmati va barcha xizmatlar', ['bib', 'all']],
    ['Fondlarni jamlash, saqlash va ularga ishlov berish xizmati', ['fond']],
    ['Ахборот-библиография хизмати', ['bib']],
    ['Отдел обслуживания, отдел комплектования', ['abn', 'fond']],
    ['Библиографический отдел; Отдел ИКТ', ['bib', 'akt']],
    ['Директор центра, все отделы', ['direktor', 'all']],
    ["Foydalanuvchilarga xizmat ko'rsatish bo'limi va AKT bo‘limi", ['abn', 'akt']],
    ['Отдел внешних связей', ['Отдел внешних связей']],
    ['TAKM buxgalteri SH.Namunayeva', ['buh']],
    ['Axborot xizmati', ['Axborot xizmati']],
    ['-', []],
    ['', []],
  ])('%s', (text, expected) => expect(services(text)).toEqual(expected));
});

describe('titles', () => {
  const titled = (line: string) => {
    const plan = planOf(`${line}\n| 1. | Nomi | Dona | 4 | 5 |`);
    return [plan.titleYears.map(({ year }) => year), plan.organisations.map(({ key }) => key)];
  };
  test.each<[string, number[], string[]]>([
    ['QORAO‘ZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN', [2026], ['qoraozak tumani']],
    ['ҚОРАЎЗАК ТУМАНИ 2026 ЙИЛ', [2026], ['qoraozak tumani']],
    ['Qoraoʻzak-2026', [2026], []],
    ['Raqamlar 2025-yil 25-dekabr holatiga', [], []],
    ['Dastur 2020-2025-yillarga', [], []],
    ['Tasdiqlayman: “__” dekabr 2025-yil', [], []],
    ['25.12.2025', [], []],
    ['План работы на 2026 год', [2026], []],
  ])('%s', (line, years, organisations) => expect(titled(line)).toEqual([years, organisations]));
});
