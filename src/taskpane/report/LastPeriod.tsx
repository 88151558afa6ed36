import { useState } from 'react';
import type { KeptReport } from '../../core/check/choices';
import { keptReport } from '../../core/check/last-report';
import type { Period } from '../../core/done/done';
import type { LastReport } from '../../core/plan/last-report';
import { periodText } from '../../core/report/period';
import { KeptReportPart } from '../choices/KeptReportPart';
import { readReportFile } from '../choices/read-report-file';
import { Button } from '../shell/Button';
import { FileButton } from '../shell/FileButton';
import { usePane } from '../use-pane';
import { useReportWords } from './say-of-report';

/** Last year's report of the same quarter: picked as a file, kept with the workbook as what it says, and taken away again. */
export function LastPeriod({ period }: { readonly period: Extract<Period, { kind: 'quarter' }> }) {
  const { session, state } = usePane();
  const say = useReportWords();
  const [refused, setRefused] = useState<string | null>(null);
  const { choices } = state;
  const last = { ...period, year: period.year - 1 };
  const key = `${period.quarter}` as const;
  const stored = choices.lastQuarters?.[key];
  const kept = stored?.year === last.year ? stored : undefined;
  const keep = (report: KeptReport | undefined): void => {
    const { [key]: _before, ...others } = choices.lastQuarters ?? {};
    void session.choose({ ...choices, lastQuarters: report ? { ...others, [key]: report } : others });
  };
  const take = (file: string, report: LastReport | null): void => {
    const isSame = report?.year === last.year && report.quarter === last.quarter;
    setRefused(isSame ? null : file);
    if (isSame) keep(keptReport(file, report));
  };
  const pick = (file: File): void =>
    void session.run('opening', async () => take(file.name, await readReportFile(session, file)));
  const told = kept
    ? say('pane.lastPeriodKept', { file: kept.file, count: Object.keys(kept.done).length })
    : say('pane.lastPeriodNone');
  return (
    <KeptReportPart
      title={say('pane.lastPeriod')}
      told={refused === null ? told : say('cli.lastOther', { file: refused, period: periodText(last) })}
    >
      <FileButton label={say('pane.lastPeriodPick')} accept=".xlsx,.xlsm" onFile={pick} />
      {kept && <Button onClick={() => keep(undefined)}>{say('pane.lastPeriodRemove')}</Button>}
    </KeptReportPart>
  );
}
