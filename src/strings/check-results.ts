import type { Finding, Severity } from '../core/check/finding';
import type { Plan } from '../core/plan/plan';
import type { CellValue } from '../core/sheet/cell';
import type { NewSheet } from '../core/workbook';
import { wordsOf } from './catalogue';
import { findingText, placeText, severityWord } from './finding-text';
import type { Language } from './language';
import { findingsUz } from './uz/findings';

/** A checked plan, as far as its results tell of it; findings of another sheet name it. */
interface CheckedPlan {
  readonly plan: Pick<Plan, 'sheet'>;
  readonly findings: readonly Finding[];
}

/** Everything that the results of a check say; notes by finding id. */
export interface CheckResults {
  readonly check: CheckedPlan;
  readonly fileName: string;
  readonly notes: Readonly<Record<string, string>>;
  /** The day as people write it. */
  readonly day: string;
  /** "uz-akm 2026.1". */
  readonly rules: string;
}

/** The name of the sheet that holds the results of a check, whatever the language: programs look for it. */
export const RESULTS_SHEET = 'Tekshiruv natijalari';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const WIDTHS = [22, 16, 24, 60, 50, 32];
/** Rules are called by words that only programs look for. */
const RULE_COLUMN = 3;
/** What a spreadsheet program would run when it opens the file. */
const FORMULA_START = /^[=+\-@\t\r]/;

const words = wordsOf('findings', findingsUz);

const COLUMNS = ['severity', 'cell', 'rule', 'what', 'todo', 'note'] as const;

/** The heading of each column of the list. */
export function resultHeadings(language: Language): readonly string[] {
  return COLUMNS.map((column) => words(language)[`results.${column}`]);
}

/** One row a finding, errors first, then warnings and notes, each in the order of the sheet. */
export function resultRows(
  { findings }: Pick<CheckedPlan, 'findings'>,
  notes: CheckResults['notes'],
  language: Language,
): readonly (readonly string[])[] {
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return ordered.map((finding) => rowOf(finding, notes[finding.id] ?? '', language));
}

function rowOf(finding: Finding, note: string, language: Language): readonly string[] {
  const { what, todo } = findingText(finding, language);
  return [severityWord(finding.severity, language), placeText(finding), finding.rule, what, todo, note];
}

/** What stands above the list: whose plan, when, by which rules, how many of each severity. */
export function resultFacts(
  results: CheckResults,
  language: Language,
): readonly (readonly [string, string | number])[] {
  const { check, fileName, notes, day, rules } = results;
  const said = words(language);
  const countOf = (severity: Severity): number => check.findings.filter((each) => each.severity === severity).length;
  const answered = check.findings.filter(({ id, severity }) => severity === 'warning' && notes[id] !== undefined);
  return [
    [said['results.plan'], fileName],
    [said['results.sheet'], check.plan.sheet],
    [said['results.date'], day],
    [said['results.rules'], rules],
    [said['results.errors'], countOf('error')],
    [said['results.warnings'], countOf('warning')],
    [said['results.answered'], answered.length],
    [said['results.infos'], countOf('info')],
  ];
}

/** The results as a sheet that any program can read. */
export function resultsSheet(results: CheckResults, language: Language): NewSheet {
  const said = words(language);
  const rows = resultRows(results.check, results.notes, language);
  const list: readonly (readonly CellValue[])[] =
    rows.length === 0 ? [[said['results.none']]] : [resultHeadings(language), ...rows];
  const head: readonly (readonly CellValue[])[] = [[said['results.title']], ...resultFacts(results, language), []];
  const headerRow = head.length + 1;
  return {
    name: RESULTS_SHEET,
    isHidden: false,
    position: 'last',
    rows: [...head, ...list],
    widths: WIDTHS,
    ...(rows.length > 0 && { table: { headerRow, hiddenColumns: [RULE_COLUMN] } }),
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      ...(rows.length > 0 && { titleRows: [headerRow, headerRow] as const }),
      footer: { right: '&P / &N' },
    },
  };
}

/** The results as CSV. */
export function resultsCsv({ check, notes }: CheckResults, language: Language): string {
  return csvOf([resultHeadings(language), ...resultRows(check, notes, language)]);
}

/** Rows as CSV: semicolons, as spreadsheet programs here expect them, and a byte order mark for the letters. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return '\ufeff' + rows.map((row) => `${row.map(csvField).join(';')}\r\n`).join('');
}

/** A field of CSV; what would be run as a formula is made plain text by an apostrophe. */
function csvField(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
