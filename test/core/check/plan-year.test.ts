import { yearOfPlan } from '../../../src/core/check/plan-year';
import { planOf } from '../plan/reading';

/** A plan with these years in its title, its two headers and its deadlines; '' names none. */
const yearOf = (title: string, fact: string, planned: string, ...deadlines: string[]): number | null =>
  yearOfPlan(
    planOf(
      [
        `AXBOROT-KUTUBXONA MARKAZI ${title} ISH REJASI`,
        `| № | Nomi | Birlik | ${fact} Fakt | ${planned} Reja | Muddat |`,
        '|---|---|',
        ...['I chorak', ...deadlines].map((deadline, at) => `| ${at + 1}. | Ish | Dona | 4 | 5 | ${deadline} |`),
      ].join('\n'),
    ),
  );

const Y25 = '2025-yil davomida';
const Y26 = '2026-yil davomida';

test.each<[string, Parameters<typeof yearOf>, number | null]>([
  ['all agree', ['2026-YIL', '2025-yil', '2026-yil', Y26], 2026],
  ['none is named', ['', '', ''], null],
  ['the title alone names it', ['2026-YIL', '', ''], 2026],
  ['the plan column alone names it', ['', '', '2026-yil'], 2026],
  ['the fact column alone names it', ['', '2025-yil', ''], 2026],
  ['of equals the plan column’s', ['2025-YIL', '', '2026-yil'], 2026],
  ['title and fact together', ['2025-YIL', '2024-yil', '2026-yil'], 2025],
  ['deadlines with the title', ['2026-YIL', '2024-yil', '2025-yil', Y26, Y26], 2026],
  ['deadlines count twice', ['2025-YIL', '', '2025-yil', Y26, Y26], 2025],
  ['deadlines count more than one header', ['', '', '2025-yil', Y26, Y26], 2026],
  ['deadlines of most rows', ['', '', '2025-yil', Y26, Y25], 2025],
  ['deadlines of most dated rows', ['', '', '2025-yil', Y26, 'II chorak', 'III chorak'], 2026],
  ['deadlines alone say nothing', ['', '', '', Y26, Y26], null],
  ['deadlines alone with a fact column say nothing', ['', '2023-yil', '', Y26, Y26], 2024],
  ['deadlines with a title that another year has', ['2025-YIL', '', '', Y26, Y26], 2026],
])('%s', (_, named, year) => {
  expect(yearOf(...named)).toBe(year);
});
