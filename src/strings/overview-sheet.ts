import {
  COUNTED_STATES,
  type CountedState,
  type Group,
  type Overview,
  type StateCounts,
  totalOf,
} from '../core/overview/overview';
import type { Plan } from '../core/plan/plan';
import type { CellValue } from '../core/sheet/cell';
import type { Chart } from '../core/sheet/chart';
import type { NewSheet } from '../core/workbook';
import { dayText, glanceWord, itemTitle, OVERVIEW_SHEET, shortName } from './glance-text';
import type { Language } from './language';

const WIDTHS = [62, 14, 14, 14, 18, 3, 14, 14, 14, 14, 14, 14];
/** The columns that charts cover, and how many rows one takes. */
const [CHART_LEFT, CHART_RIGHT, CHART_ROWS] = [7, 12, 18] as const;
const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;
/** An axis has room for no more of a name; capitals are wider. */
const [LONGEST_NAME, LONGEST_CAPITALS] = [60, 46] as const;

/** What a state is called: without what was done, what has fallen due is not said to be unfulfilled. */
export function stateText(state: CountedState, { isDoneKnown }: Overview, language: Language): string {
  const word = state === 'notDone' && !isDoneKnown ? 'fallenDue' : state;
  return glanceWord(`overview.state.${word}`, language);
}

/** The states that tell something in this overview. */
export function statesShown({ counts, isDoneKnown }: Overview): readonly CountedState[] {
  return COUNTED_STATES.filter(
    (state) => (state !== 'unknown' || counts.unknown > 0) && (isDoneKnown || (state !== 'done' && state !== 'partly')),
  );
}

/** To which quarter's end the overview counts. */
export function asOfText({ asOf, year, isDoneKnown, today }: Overview, language: Language): string {
  if (!isDoneKnown) return glanceWord('overview.asOfDay', language, { day: dayText(today, language) });
  if (asOf === 0) return glanceWord('overview.notBegun', language, { year });
  return glanceWord('overview.asOf', language, { year, quarter: ROMAN[asOf] });
}

/** "bajarildi 4, qisman 2, muddati kelmagan 9". */
export function countsInWords(counts: StateCounts, overview: Overview, language: Language): string {
  return statesShown(overview)
    .filter((state) => counts[state] > 0)
    .map((state) => `${stateText(state, overview, language)} ${counts[state]}`)
    .join(', ');
}

/** The heading above the largest changes. */
export function changesHeading({ changedTo, year }: Overview, language: Language): string {
  return glanceWord(`overview.changes.${changedTo}`, language, { year, lastYear: year - 1 });
}

/** The overview as a sheet with charts. */
export function overviewSheet(plan: Plan, overview: Overview, language: Language): NewSheet {
  const say = (word: Parameters<typeof glanceWord>[0]): string => glanceWord(word, language);
  const nameOf = (item: number): string => nameInColumn(itemTitle(plan.items[item]!));
  const sheet = new Lines();
  sheet.heading(say('overview.title'));
  sheet.row(asOfText(overview, language));
  if (!overview.isDoneKnown) sheet.row(say('overview.noDone'));
  const groups = (word: 'sections' | 'services', groupsOf: readonly Group[], nameless: string): void => {
    const states = statesShown(overview);
    const title = say(`overview.${word}`);
    const rows = groupsOf.map(({ label, counts }): CellValue[] => [
      nameInColumn(label || nameless),
      ...states.map((state) => counts[state]),
    ]);
    const heading = [title, ...states.map((state) => stateText(state, overview, language))];
    sheet.table(heading, rows, { kind: 'bar', isStacked: true, title });
  };
  sheet.heading('');
  const total: Group = { id: 'all', label: say('overview.total'), counts: overview.counts };
  groups(
    'sections',
    [...overview.sections, total].filter(({ counts }) => totalOf(counts) > 0),
    '',
  );
  groups('services', overview.services, say('calendar.nobody'));
  const title = changesHeading(overview, language);
  const changed = overview.changes.map(({ item, before, after, share }): CellValue[] => [
    nameOf(item),
    Math.round(share * 1000) / 10,
    before,
    after,
  ]);
  const years = [overview.year - 1, overview.year].map(String);
  sheet.table([title, say('overview.change'), ...years], changed, { kind: 'bar', title }, 1);
  const late = overview.late.map(({ item, due }) => [nameOf(item), dayText(due, language)]);
  sheet.table([say('overview.late'), say('calendar.day')], late.length > 0 ? late : [[say('overview.none')]], null);
  return {
    name: OVERVIEW_SHEET,
    isHidden: false,
    position: 'last',
    rows: sheet.rows,
    widths: WIDTHS,
    columnLooks: ['plain', 'centered', 'centered', 'centered', 'centered', 'centered'],
    boldRows: sheet.bold,
    charts: sheet.charts,
    print: { orientation: 'landscape', pagesWide: 1, footer: { right: '&P / &N' } },
  };
}

function nameInColumn(name: string): string {
  return shortName(name, name === name.toUpperCase() ? LONGEST_CAPITALS : LONGEST_NAME);
}

/** The rows of the sheet as they grow, with the charts beside their tables. */
class Lines {
  readonly rows: (readonly CellValue[])[] = [];
  readonly bold: number[] = [];
  readonly charts: Chart[] = [];

  row(...values: readonly CellValue[]): void {
    this.rows.push(values);
  }

  heading(...values: readonly CellValue[]): void {
    this.rows.push(values);
    this.bold.push(this.rows.length);
  }

  /** A table and the chart of its first columns (`series`, all where absent) beside it; the next begins below both. */
  table(
    heading: readonly string[],
    rows: readonly (readonly CellValue[])[],
    chart: Pick<Chart, 'kind' | 'title' | 'isStacked'> | null,
    series = heading.length - 1,
  ): void {
    const top = this.rows.length + 1;
    this.heading(...heading);
    for (const values of rows) this.row(...values);
    if (chart && rows.length > 0) {
      this.charts.push({
        ...chart,
        source: { top, left: 1, bottom: top + rows.length, right: 1 + series },
        place: { top, left: CHART_LEFT, bottom: top + CHART_ROWS - 1, right: CHART_RIGHT },
      });
      while (this.rows.length < top + CHART_ROWS - 1) this.row();
    }
    this.row();
  }
}
