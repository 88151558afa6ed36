import { type DoneRecord, type Period, QUARTERS } from '../done/done';
import { lastQuarter } from '../done/done-to-date';
import type { Plan } from '../plan/plan';
import { finding, type TemplateAsk } from './ask-template';
import { marksOf } from './marks';
import type { ReportFinding, ReportRow } from './report';

/** Measures that follow from what was done. */
const OF_DONE = /^(q[1-4]|done|toDate|percent|doneText|reason|state|sentence)$/;

/**
 * What is wrong with what was done, where the template asks for it: nothing records it and nobody entered any of it by hand,
 * it is of another year, a quarter is blank, a row is of no item.
 */
export function doneFindings(
  { sheets }: TemplateAsk,
  record: DoneRecord | null,
  plan: Plan,
  { period, rows }: { readonly period: Period; readonly rows: readonly ReportRow[] },
): readonly ReportFinding[] {
  const asking = sheets.find(({ cells, repeats }) =>
    [...cells, ...repeats.flatMap((repeat) => repeat.cells)].some(({ parts }) =>
      marksOf(parts).some((mark) => (mark.kind === 'indicator' || mark.kind === 'item') && OF_DONE.test(mark.measure)),
    ),
  );
  if (!asking) return [];
  if (!record) return rows.some(isEntered) ? [] : [finding(asking.sheet, 'done-not-recorded', 'warning', 'A1', {})];
  const tell = (kind: ReportFinding['kind'], data: ReportFinding['data']): ReportFinding => ({
    ...finding(asking.sheet, kind, 'warning', 'A1', { sheet: record.sheet, ...data }),
    id: `${kind}:${record.sheet}:${String(data['quarter'] ?? '')}`,
  });
  const planYear = plan.planYear?.year ?? null;
  const isOther = record.year !== null && planYear !== null && record.year !== planYear;
  const empty = QUARTERS.filter((quarter) => quarter <= lastQuarter(period)).filter((quarter) =>
    record.rows.every(({ quarters }) => quarters[quarter - 1]!.fact.state === 'blank'),
  );
  const loose = record.rows.flatMap(({ item, row }) => (item === null ? row : []));
  return [
    ...(isOther ? [tell('done-other-year', { year: record.year, planYear })] : []),
    ...empty.map((quarter) => tell('done-quarter-empty', { quarter })),
    ...(loose.length > 0 ? [tell('done-of-no-item', { count: loose.length, rows: loose.join(', ') })] : []),
  ];
}

const isEntered = ({ measure, source }: ReportRow): boolean =>
  source.kind === 'entered' && measure !== null && OF_DONE.test(measure);
