import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeptReport } from '../../core/check/choices';
import { keptReport, otherFactYear } from '../../core/check/last-report';
import { useRoomWords } from '../say-in-rooms';
import { Button } from '../shell/Button';
import { FileButton } from '../shell/FileButton';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { readReportFile } from './read-report-file';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Last year's report that the fact is compared with: picked as a file, kept as what it says, and taken away again. */
export function LastReportChoice(props: {
  readonly kept: KeptReport | undefined;
  readonly onChange: (kept: KeptReport | undefined) => void;
}) {
  const styles = useStyles();
  const say = useRoomWords();
  const title = useId();
  const { kept, onChange } = props;
  const [refused, setRefused] = useState<string | null>(null);
  const told = refused === null ? <KeptText kept={kept} /> : say('choices.report.refused', { file: refused });
  return (
    <section className={styles.choice} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say('choices.report')}
      </h3>
      <p className={styles.text} role="status">
        {told}
      </p>
      <div className={styles.actions}>
        <ReportPicker
          onRead={(report) => {
            setRefused(null);
            onChange(report);
          }}
          onRefuse={setRefused}
        />
        {kept && <Button onClick={() => onChange(undefined)}>{say('choices.report.remove')}</Button>}
      </div>
    </section>
  );
}

/** Which report is kept, how much it tells, and whether it is of the year of the plan's fact. */
function KeptText({ kept }: { readonly kept: KeptReport | undefined }) {
  const { state } = usePane();
  const say = useRoomWords();
  if (!kept) return <>{say('choices.report.none')}</>;
  const { file, year, done } = kept;
  const told = say('choices.report.kept', { file, year: year ?? '–', count: Object.keys(done).length });
  const factYear = state.check && otherFactYear(state.check.plan, kept);
  return <>{factYear ? `${told} ${say('choices.report.otherYear', { factYear })}` : told}</>;
}

function ReportPicker(props: {
  readonly onRead: (report: KeptReport) => void;
  /** The file is no report that was filled here. */
  readonly onRefuse: (file: string) => void;
}) {
  const { session } = usePane();
  const say = useRoomWords();
  const read = async (file: File): Promise<void> => {
    const report = await readReportFile(session, file);
    if (report?.quarter === null) props.onRead(keptReport(file.name, report));
    else props.onRefuse(file.name);
  };
  return (
    <FileButton
      label={say('choices.report.pick')}
      accept=".xlsx,.xlsm"
      onFile={(file) => void session.run('opening', () => read(file))}
    />
  );
}
