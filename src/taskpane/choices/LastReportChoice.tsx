import { useState } from 'react';
import type { KeptReport } from '../../core/check/choices';
import { keptReport, otherFactYear } from '../../core/check/last-report';
import { useRoomWords } from '../say-in-rooms';
import { Button } from '../shell/Button';
import { FileButton } from '../shell/FileButton';
import { usePane } from '../use-pane';
import { KeptReportPart } from './KeptReportPart';
import { readReportFile } from './read-report-file';

/** Last year's report that the fact is compared with: picked as a file, kept as what it says, and taken away again. */
export function LastReportChoice(props: {
  readonly kept: KeptReport | undefined;
  readonly onChange: (kept: KeptReport | undefined) => void;
}) {
  const say = useRoomWords();
  const { kept, onChange } = props;
  const [refused, setRefused] = useState<string | null>(null);
  const told = refused === null ? <KeptText kept={kept} /> : say('choices.report.refused', { file: refused });
  return (
    <KeptReportPart title={say('choices.report')} told={told}>
      <ReportPicker
        onRead={(report) => {
          setRefused(null);
          onChange(report);
        }}
        onRefuse={setRefused}
      />
      {kept && <Button onClick={() => onChange(undefined)}>{say('choices.report.remove')}</Button>}
    </KeptReportPart>
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
