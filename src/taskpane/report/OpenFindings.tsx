import { Input, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { isAnswerable } from '../findings/standing';
import { findingText, placeText } from '../../strings/finding-text';
import { CellButton } from '../shell/CellButton';
import { SeverityMark } from '../shell/SeverityMark';
import { usePane } from '../use-pane';
import { Chunked } from './Chunked';
import { Fold } from './Fold';
import { tokens } from '../tokens';
import { useReportWords } from './say-of-report';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  finding: { display: 'flex', gap: '8px', alignItems: 'flex-start', lineHeight: tokens.lineHeightBase300 },
  body: { flex: '1 1 auto', minWidth: 0 },
  input: { width: '100%', marginTop: '4px' },
});

/** What makes the report a draft: errors to mend, and warnings, each answered right here. */
export function OpenFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { state } = usePane();
  const say = useReportWords();
  const errors = findings.filter(({ severity }) => severity === 'error');
  // Answered ones stay in their place, so that nothing jumps away from under the hands.
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const open = warnings.filter(({ id }) => !state.notes[id]).length;
  return (
    <>
      {errors.length > 0 && (
        <Fold title={say('report.errorsTitle', { count: errors.length })} text={say('report.errorsText')}>
          <FindingList findings={errors} />
        </Fold>
      )}
      {warnings.length > 0 && (
        <Fold title={say('report.openTitle', { count: open })} text={say('report.openText')}>
          <FindingList findings={warnings} />
        </Fold>
      )}
    </>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    <Chunked entries={findings} first={10}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((finding) => (
            <li key={finding.id}>
              <OpenFinding finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </Chunked>
  );
}

function OpenFinding({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useReportWords();
  const id = useId();
  const { what } = findingText(finding, state.language);
  const note = state.notes[finding.id] ?? '';
  const isAsked = isAnswerable(state, finding);
  const [text, setText] = useState(note);
  const show = () => {
    session.setTab('check');
    session.openFinding(finding.id);
  };
  return (
    <div className={styles.finding}>
      <SeverityMark severity={note === '' ? finding.severity : 'ready'} />
      <div className={styles.body}>
        <label htmlFor={isAsked ? id : undefined}>{what}</label>{' '}
        <CellButton
          cell={placeText(finding)}
          label={`${say('report.showFindings')}: ${placeText(finding)}`}
          onClick={show}
        />
        {isAsked && (
          <Input
            id={id}
            className={styles.input}
            value={text}
            placeholder={say('report.answer')}
            onChange={(_, { value }) => setText(value)}
            onBlur={() => text !== note && void session.writeNote([finding.id], text)}
          />
        )}
      </div>
    </div>
  );
}
