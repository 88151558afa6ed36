import { eventMentions } from '../../../src/core/check/events';
import { pack, planOf } from '../plan/reading';

/** "infolib B2 INFOLIB UZBEKISTAN 2026@20 XVII@2": the event, its cell and name, its year and ordinal with their places. */
const mentions = (...names: string[]): string[] =>
  eventMentions(planOf(names.map((name, at) => `| ${at + 1}. | ${name} | Tadbir | 4 | 5 |`).join('\n')), pack).map(
    ({ item, event, name, cell, year, ordinal }) =>
      [
        `${item.number.text} ${event.id} ${cell.at} ${name}`,
        ...(year ? [`${year.value}@${year.at}`] : []),
        ...(ordinal ? [`${ordinal.text}=${ordinal.value}@${ordinal.at}`] : []),
      ].join(' '),
  );

test.each<[string, string[]]>([
  ['Seminarlar', []],
  ['', []],
  ['“INFOLIB UZBEKISTAN – 2026” haftaligi', ['1. infolib B2 INFOLIB UZBEKISTAN 2026@22']],
  ['Infolib Uzbekistan haftaligi', ['1. infolib B2 INFOLIB UZBEKISTAN']],
  ['ИНФОЛИБ УЗБЕКИСТАН 2026', ['1. infolib B2 INFOLIB UZBEKISTAN 2026@19']],
  ['“Central Asia – 2026” konferensiyasi', ['1. central-asia B2 Central Asia 2026@16']],
  // A word of the name alone, or one that begins or ends alike, is none.
  ['INFOLIB haftaligi', []],
  ['Central Asian kutubxonalari', []],
  ['Xcentral Asia', []],
  // The year right behind the name is the event's, another is not.
  ['2025-yilda “INFOLIB UZBEKISTAN – 2026”', ['1. infolib B2 INFOLIB UZBEKISTAN 2026@33']],
  ['INFOLIB UZBEKISTAN haftaligi, 2026-yil', ['1. infolib B2 INFOLIB UZBEKISTAN']],
  ['INFOLIB UZBEKISTAN 120260', ['1. infolib B2 INFOLIB UZBEKISTAN']],
  ['INFOLIB UZBEKISTAN 20261', ['1. infolib B2 INFOLIB UZBEKISTAN']],
  // Its ordinal stands behind the name, else before it.
  ['XVII “Central Asia” konferensiyasi', ['1. central-asia B2 Central Asia XVII=17@0']],
  ['“Central Asia” XVII xalqaro konferensiyasi', ['1. central-asia B2 Central Asia XVII=17@15']],
  ['V bosqich: “Central Asia” XVII konferensiyasi', ['1. central-asia B2 Central Asia XVII=17@26']],
  ['I bosqich, XVII “Central Asia”', ['1. central-asia B2 Central Asia XVII=17@11']],
  ['“Central Asia” XVII konferensiyasining I bosqichi', ['1. central-asia B2 Central Asia XVII=17@15']],
  ['“Central Asia” ХVІІ konferensiyasi', ['1. central-asia B2 Central Asia ХVІІ=17@15']],
  ['“Central Asia” VIVI konferensiyasi', ['1. central-asia B2 Central Asia']],
  ['“Central Asia” XVIIchi konferensiyasi', ['1. central-asia B2 Central Asia']],
])('%j cites %j', (name, expected) => {
  expect(mentions(name)).toEqual(expected);
});

test('each item is told for itself, in the order of the sheet, at the cell of a torn name that cites it', () => {
  const plan = planOf(
    '| 1. | Xalqaro anjuman, | Tadbir | 4 | 5 |\n| | “Central Asia” va boshqalar | | | |\n| 2. | INFOLIB UZBEKISTAN | Tadbir | 1 | 1 |',
  );
  expect(eventMentions(plan, pack).map(({ item, cell }) => `${item.number.text} ${cell.at}`)).toEqual([
    '1. B3',
    '2. B4',
  ]);
  expect(eventMentions(plan, pack)).toBe(eventMentions(plan, pack));
});
