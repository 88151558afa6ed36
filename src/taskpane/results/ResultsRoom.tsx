import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { type CheckResults, RESULTS_SHEET, resultsCsv } from '../../strings/check-results';
import { doneJson, engineJson, planJson } from '../../strings/check-json';
import { formatDay } from '../../strings/format';
import { useRoomWords } from '../say-in-rooms';
import { Button } from '../shell/Button';
import { Room } from '../shell/Room';
import { usePane } from '../use-pane';
import { PrintPage } from './PrintPage';

const useStyles = makeStyles({
  text: { margin: 0 },
  ways: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
});

/** The results of the check, to keep or to hand on: a sheet, a printed page, JSON, CSV. */
export function ResultsRoom({ check, onClose }: { readonly check: PlanCheck; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useRoomWords();
  const [done, setDone] = useState<Parameters<typeof say> | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const { host, pack } = session;
  const { findings, done: ofDone, fileName, notes, language, checkedAt } = state;
  const day = formatDay(checkedAt ?? Date.now(), language);
  const ofAll = { plan: check.plan, findings };
  const results: CheckResults = { check: ofAll, fileName, notes, day, rules: `${pack.id} ${pack.version}` };
  const toSheet = async (): Promise<void> => {
    setDone(null);
    if (await session.writeResults()) setDone(['results.onSheet', { sheet: RESULTS_SHEET }]);
  };
  const save = (text: string, ending: string): void => {
    const file = `${say('results.fileName', { plan: fileName.replace(/\.\w+$/, '') })}.${ending}`;
    host.saveFile?.(new TextEncoder().encode(text), file);
    setDone(['results.saved', { file }]);
  };
  const saveJson = (): void => {
    const ofPlan = planJson(fileName, { ...check, notes }, language);
    const files = [{ ...ofPlan, ...(ofDone && { done: doneJson(ofDone.check, language) }) }];
    save(`${JSON.stringify({ ...engineJson(pack), files, unreadable: [] }, null, 1)}\n`, 'json');
  };
  return (
    <Room title={say('results.title')} back={say('results.back')} onClose={onClose}>
      <p className={styles.text}>{say('results.text')}</p>
      <div className={styles.ways}>
        <Button title={say('results.sheetText', { sheet: RESULTS_SHEET })} onClick={() => void toSheet()}>
          {say('results.sheet')}
        </Button>
        {host.canPrint && <Button onClick={() => setPrinting(true)}>{say('results.print')}</Button>}
        {host.saveFile && (
          <>
            <Button onClick={saveJson}>{say('results.json')}</Button>
            <Button onClick={() => save(resultsCsv(results, language), 'csv')}>{say('results.csv')}</Button>
          </>
        )}
      </div>
      <p className={styles.text} role="status">
        {done && say(...done)}
      </p>
      {isPrinting && <PrintPage results={results} onPrinted={() => setPrinting(false)} />}
    </Room>
  );
}
