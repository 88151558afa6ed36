import type { Pack } from '../pack/pack';
import type { Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import { rememberWith } from '../text/remember';
import { nameStart } from './name-start';
import type { OrganisationMention, PlanCell, TitleLine, YearMention } from './plan';
import { withoutMixedWords } from '../text/scripts';
import { type CellReader, isFilled } from './plan-cell';

/** What stands above the table. */
export interface Titles {
  readonly titles: readonly TitleLine[];
  readonly organisations: readonly OrganisationMention[];
  readonly titleYears: readonly YearMention[];
}

/** How many rows above the header are read. */
const TITLE_ROWS = 30;
const LETTERS = "[\\p{L}'‘’ʻʼ`´-]+";
const ORGANISATION = new RegExp(
  `(?<![\\p{L}])(${LETTERS})\\s+(tuman(?:i|ı)?|shahri|shahar|шаҳри|шаҳар|туман(?:и)?|район(?:ный|а|е|у|ы)?|rayon[ıií]?|qalas[ıií]|город)(?![\\p{L}\\d])`,
  'giu',
);
/** "города Нукус": in Russian the kind stands before a city's name. */
const CITY = new RegExp(`(?<![\\p{L}])(?:город(?:а|е|у)?|г\\.)\\s*(${LETTERS})`, 'giu');
/** A year of the plan: "2026-yil", "2026 йил", "Qoraoʻzak-2026"; not the year of a date or of a programme. */
const YEAR =
  /(?<!\d|\d\s?[-–—]\s?|\d\.)(20\d\d)(?!\d|\s?[-–—]\s?20\d\d)(?!\s?[-–—]?\s?(?:yil\p{L}*|йил\p{L}*|jıl\p{L}*)\s+["“«_\d])/giu;
/** "«__» ________ ": a line left for the month. */
const LINE_BEFORE = /_{2,}[\s,]*$/;
const DATE_BEFORE = /(?:\d\s?[-–—.]?\s?|["”»_]\s*)\p{L}{3,}\s*,?\s*$/u;

/** What one title text says, whichever cell it stands in. */
interface TitleText {
  readonly organisations: readonly Pick<OrganisationMention, 'text' | 'key'>[];
  readonly years: readonly number[];
}

/** How much of a title line is read. */
const LONGEST = 1_000;

/** Reads the title lines above the header, the organisation each names and the years they carry. */
export function readTitles(grid: Grid, reader: CellReader, headerTop: number, pack: Pack): Titles {
  const cells: PlanCell[] = [];
  for (let row = Math.max(1, headerTop - TITLE_ROWS); row < headerTop; row++) {
    const width = grid.cells[row - 1]?.length ?? 0;
    for (let column = 1; column <= width; column++) {
      const cell = reader.read(row, column);
      if (cell.kind === 'text' && isFilled(cell)) cells.push(cell);
    }
  }
  return {
    titles: cells.map((cell) => ({ cell })),
    organisations: cells.flatMap((cell) =>
      readTitle(cell.text, pack).organisations.map(({ text, key }) => ({ text, key, cell })),
    ),
    titleYears: cells.flatMap((cell) => readTitle(cell.text, pack).years.map((year) => ({ year, cell }))),
  };
}

const readTitle = rememberWith((text, pack: Pack): TitleText => {
  const start = text.slice(0, LONGEST);
  return { organisations: organisationsIn(start, pack), years: yearsIn(start) };
});

function organisationsIn(title: string, pack: Pack): TitleText['organisations'] {
  // Look-alikes are as many signs as the letters that are meant, so the places are those of the title.
  const plain = withoutMixedWords(title);
  const written = ({ index, 0: { length } }: RegExpExecArray, from = index): string =>
    title.slice(from, index + length).replace(/\s+/g, ' ');
  const isNamed = (match: RegExpExecArray): boolean => /\p{Lu}/u.test(match[1]![0]!);
  const found = [...plain.matchAll(ORGANISATION)].filter(isNamed).map((match) => {
    const text = written(match, nameStart(plain, [match.index, match.index + match[1]!.length], pack));
    return { text, key: fold(text) };
  });
  const cities = [...plain.matchAll(CITY)].filter(isNamed);
  return [...found, ...cities.map((match) => ({ text: written(match), key: fold(`${match[1]} город`) }))];
}

function yearsIn(title: string): readonly number[] {
  return [...title.matchAll(YEAR)]
    .filter((match) => !isInDate(title.slice(0, match.index)))
    .map((match) => Number(match[1]));
}

/** A title with another year of the plan: the years of dates and programmes stay. */
export function withTitleYear(title: string, year: number, other: number): string {
  return title.replace(YEAR, (written: string, _year, at: number) =>
    Number(written) === year && !isInDate(title.slice(0, at)) ? String(other) : written,
  );
}

/** "25-dekabr 2025", "«__» yanvar 2026": the year of an approval, not of the plan. */
function isInDate(before: string): boolean {
  return LINE_BEFORE.test(before) || DATE_BEFORE.test(before);
}
