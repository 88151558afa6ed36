import packJson from '../../../assets/packs/uz-akm.json';
import { itemRequired } from '../../../src/core/rules/item-required';
import { testRule } from '../../support/rule-tester';

const EVENTS = '| III. AXBOROT-KUTUBXONA SOHASINING XALQARO VA RESPUBLIKA TADBIRLARI |';
const week = (number: string): string =>
  `| ${number} | Respublika “KITOBXONLIK HAFTALIGI”ni tashkil etish | Tadbir | 1 | 1 |`;
const forum = (number: string): string =>
  `| ${number} | Ilmiy maʼlumotlardan foydalanish forumida ishtirok | Roʻyxat | 1 | 1 |`;
const conference = (number: string): string =>
  `| ${number} | “Central Asia – 2026” Xalqaro konferensiyasida qatnashish | Tadbir | 1 | 1 |`;
const infolib = (number: string): string =>
  `| ${number} | “INFOLIB UZBEKISTAN – 2026” Milliy haftaligini oʻtkazish | Tadbir | 1 | 1 |`;
const conferencePutIn = (number: string): string =>
  `| ${number} | “Central Asia” xalqaro konferensiyasida qatnashish va tashkillashtirishda ishtirok etish | Tadbir | | |`;
const STAFF = `| IV. KADRLAR MALAKASINI OSHIRISH |
| 20. | Soha mutaxassislari malakasini oshirish | Tadbir | 4 | 4 |`;

/** The whole form of 2026 as the pack lists it, without some rows. */
function wholeForm(...without: readonly string[]): string {
  const rows: string[] = [];
  let section = '';
  let top = 0;
  let sub = 0;
  for (const { indicators, name, under } of packJson.required[0]!.items as readonly {
    indicators: string[];
    name: string;
    under?: string;
  }[]) {
    if (indicators.some((id) => without.includes(id))) continue;
    const indicator = packJson.indicators.find(({ id }) => id === indicators[0])!;
    const heading = packJson.sections.find(({ id }) => id === indicator.section)!;
    if (heading.id !== section) rows.push(`| ${heading.label.toUpperCase()} |`);
    section = heading.id;
    if (!under) [top, sub] = [top + 1, 0];
    else sub++;
    rows.push(`| ${under ? `${top}.${sub}.` : `${top}.`} | ${name.replaceAll('\n', '<br>')} | Dona | - | - |`);
  }
  return rows.join('\n');
}

testRule(itemRequired, {
  valid: [
    [EVENTS, week('13.'), forum('14.'), conference('15.'), infolib('16.')].join('\n'),
    // Half of a section is another form; a year without a list asks nothing.
    [EVENTS, week('13.'), infolib('14.')].join('\n'),
    `| № | Nomi | Oʻlchov birligi | 2022-yil (fakt) | 2023-yil (reja) |
     |---|---|---|---|---|
     ${[EVENTS, week('13.'), forum('14.'), infolib('15.')].join('\n')}`,
    // Known by its name where the values cannot be read, and by most of its words where some are misspelt.
    [
      EVENTS,
      week('13.'),
      forum('14.'),
      conference('15.'),
      '| 16. | “INFOLIB UZBEKISTAN – 2026” haftaligi | Tadbir | x | y |',
    ].join('\n'),
    [
      EVENTS,
      week('13.'),
      forum('14.'),
      infolib('15.'),
      '| 16. | Sentrol Aziya xalqaro konferensiyasida qatnashish va tashkillashtirishda ishtirok etish | Tadbir | 1 | 1 |',
    ].join('\n'),
    // A row that has lost its name may be the one: the missing name tells it.
    [EVENTS, week('13.'), forum('14.'), '| 15. | | Tadbir | 1 | 1 |', infolib('16.')].join('\n'),
    [EVENTS, '| 13. | | Tadbir | 1 | 1 |', forum('14.'), conference('15.'), infolib('16.')].join('\n'),
    [EVENTS, week('13.'), forum('14.'), conference('15.'), '| 16. | | Tadbir | 1 | 1 |'].join('\n'),
    // The number that is left out tells it.
    [EVENTS, week('13.'), forum('14.'), infolib('16.')].join('\n'),
  ],
  invalid: [
    {
      sheet: wholeForm('media.coverage'),
      findings: ['A57 section warning'],
      data: [{ section: 'OAV bilan ishlash', count: 1 }],
    },
    {
      // Of two, each with its own rows; the heading of one is there and nothing under it.
      sheet: `| OAV BILAN ISHLASH |
              ${wholeForm('media.coverage', 'evt.reading_week', 'evt.forum', 'evt.central_asia', 'evt.infolib')}`,
      findings: ['A2 section', 'A16 section'],
      data: [{ section: 'OAV bilan ishlash', count: 1 }, { count: 4 }],
    },
    ...[
      [week('1.'), '| 2. | | Tadbir | 1 | 1 |', forum('3.'), conferencePutIn('4.'), infolib('5.')],
      [week('1.'), forum('2.'), conferencePutIn('3.'), infolib('4.'), '| 5. | | Tadbir | 1 | 1 |'],
      [
        week('1.'),
        forum('2.'),
        conferencePutIn('3.'),
        infolib('4.'),
        STAFF.replace('20.', '5.').replace(/Soha[^|]*/, ''),
      ],
    ].map((rows) => {
      // A nameless row elsewhere is another one.
      const at = rows.findIndex((row) => row.includes('xalqaro konferensiyasida'));
      const without = rows
        .filter((_, index) => index !== at)
        .map((row, index) => (index < at ? row : row.replace(/\d+\./, String(index + 1) + '.')));
      return {
        sheet: [EVENTS, ...without].join('\n'),
        findings: [`A${at + 3} item`],
        fixed: [EVENTS, ...rows].join('\n'),
      };
    }),
    {
      // So is one in the next section.
      sheet: [
        EVENTS,
        week('1.'),
        forum('2.'),
        conference('3.'),
        '| IV. KADRLAR MALAKASINI OSHIRISH |',
        '| 4. | | Tadbir | 4 | 4 |',
      ].join('\n'),
      findings: ['A5 item'],
      fixed: [
        EVENTS,
        week('1.'),
        forum('2.'),
        conference('3.'),
        '| 4. | “INFOLIB UZBEKISTAN” Milliy axborot-kutubxona haftaligini oʻtkazish chora-tadbirlarini ishlab chiqish | Tadbir | | |',
        '| IV. KADRLAR MALAKASINI OSHIRISH |',
        '| 5. | | Tadbir | 4 | 4 |',
      ].join('\n'),
    },
    // Numbers that cannot be read: where it would be put in is known, its number is not.
    { sheet: [EVENTS, week('a)'), forum('b)'), infolib('d)')].join('\n'), findings: ['A5 item'] },
    {
      // A sheet without numbers is told at the name.
      sheet: `| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Muddat |
              |---|---|---|---|---|
              ${[EVENTS, week('-'), forum('-'), infolib('-')].join('\n').replaceAll('| - | ', '| ')}`,
      findings: ['A5 item'],
    },
    {
      // Half of the names in Latin letters: those of the list are put in.
      sheet: [
        EVENTS,
        week('1.'),
        forum('2.'),
        '| 3. | «INFOLIB UZBEKISTAN – 2026» ҳафталигини ўтказиш | Tadbir | 1 | 1 |',
        '| 4. | Мақолалар тўплами | Dona | 1 | 1 |',
      ].join('\n'),
      findings: ['A5 item'],
      fixed: [
        EVENTS,
        week('1.'),
        forum('2.'),
        conferencePutIn('3.'),
        '| 4. | «INFOLIB UZBEKISTAN – 2026» ҳафталигини ўтказиш | Tadbir | 1 | 1 |',
        '| 5. | Мақолалар тўплами | Dona | 1 | 1 |',
      ].join('\n'),
    },
    {
      // The only sub-item of an item; those of a missing item are not told.
      sheet: wholeForm('web.open_access', 'hr.training', 'hr.copyright', 'hr.coi_test', 'hr.digital'),
      findings: ['A43 item', 'A48 item'],
      fixed: wholeForm('hr.copyright', 'hr.coi_test', 'hr.digital')
        .replace(/(\| 34\.1\. .*) Dona \| - \| - \|/, '$1 Maʼlumot | | |')
        .replace(/(\| 38\. .*) Dona \| - \| - \|/, '$1 Tadbir | | |'),
    },
    {
      sheet: [EVENTS, week('1.'), forum('2.'), infolib('3.'), STAFF.replace('20.', '4.')].join('\n'),
      findings: ['A5 item warning'],
      fixed: [EVENTS, week('1.'), forum('2.'), conferencePutIn('3.'), infolib('4.'), STAFF.replace('20.', '5.')].join(
        '\n',
      ),
    },
    {
      // The last of its section, behind the parts of the one above; nothing follows.
      sheet: [EVENTS, week('1'), forum('2'), conference('3'), '| 3.1 | Maqolalar toʻplami | Dona | 1 | 1 |'].join('\n'),
      findings: ['A5 item'],
      fixed: [
        EVENTS,
        week('1'),
        forum('2'),
        conference('3'),
        '| 3.1 | Maqolalar toʻplami | Dona | 1 | 1 |',
        '| 4 | “INFOLIB UZBEKISTAN” Milliy axborot-kutubxona haftaligini oʻtkazish chora-tadbirlarini ishlab chiqish | Tadbir | | |',
      ].join('\n'),
    },
    {
      // The names of the list are not put into a sheet in Cyrillic.
      sheet: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | III. АХБОРОТ-КУТУБХОНА СОҲАСИНИНГ ХАЛҚАРО ВА РЕСПУБЛИКА ТАДБИРЛАРИ |
              | 1. | Республика «КИТОБХОНЛИК ҲАФТАЛИГИ»ни ташкил этиш | Тадбир | 1 | 1 |
              | 2. | Илмий маълумотлардан фойдаланиш форумида иштирок | Рўйхат | 1 | 1 |
              | 3. | «INFOLIB UZBEKISTAN – 2026» ҳафталигини ўтказиш | Тадбир | 1 | 1 |`,
      findings: ['A5 item'],
    },
  ],
});
