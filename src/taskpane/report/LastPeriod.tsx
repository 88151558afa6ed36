import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeptReport } from '../../core/check/choices';
import { keptReport } from '../../core/check/last-report';
import type { Period } from '../../core/done/done';
import type { LastReport } from '../../core/plan/last-report';
import { periodText } from '../../core/report/period';
import { readReportFile } from '../choices/read-report-file';
import { Button } from '../shell/Button';
import { FileButton } from '../shell/FileButton';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useReportWords } from './say-of-report';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Last year's report of the same quarter: picked as a file, kept with the workbook as what it says, and taken away again. */
export function LastPeriod({ period }: { readonly period: Extract<Period, { kind: 'quarter' }> }) {
  const styles = useStyles();
  const title = useId();
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
  const pick = async (file: File): Promise<void> => {
    let report: LastReport | null = null;
    let isRead = false;
    await session.run('opening', async () => {
      report = await readReportFile(session, file);
      isRead = true;
    });
    if (isRead) take(file.name, report);
  };
  const take = (file: string, report: LastReport | null): void => {
    const isSame = report?.year === last.year && report.quarter === last.quarter;
    setRefused(isSame ? null : file);
    if (isSame) keep(keptReport(file, report));
  };
  const told = kept
    ? say('pane.lastPeriodKept', { file: kept.file, count: Object.keys(kept.done).length })
    : say('pane.lastPeriodNone');
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('pane.lastPeriod')}
      </h3>
      <p className={styles.text} role="status">
        {refused === null ? told : say('cli.lastOther', { file: refused, period: periodText(last) })}
      </p>
      <div className={styles.actions}>
        <FileButton label={say('pane.lastPeriodPick')} accept=".xlsx,.xlsm" onFile={(file) => void pick(file)} />
        {kept && <Button onClick={() => keep(undefined)}>{say('pane.lastPeriodRemove')}</Button>}
      </div>
    </section>
  );
}
