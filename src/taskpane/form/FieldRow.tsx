import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldLock } from '../../actions/edit-item';
import type { Finding } from '../../core/check/finding';
import { findingText } from '../../strings/finding-text';
import { SeverityMark } from '../shell/SeverityMark';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fault: {
    display: 'flex',
    gap: '6px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A field with its label, a hint, why it is locked, and what the rules say of it. */
export function FieldRow(props: {
  readonly id: string;
  readonly label: string;
  /** False where the label stands over several inputs that name themselves. */
  readonly isSingle?: boolean;
  readonly hint?: string;
  readonly lock: FieldLock | null;
  readonly findings: readonly Finding[];
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useRoomWords();
  const { id, label, isSingle = true, hint, lock, findings, children } = props;
  return (
    <div
      className={styles.row}
      role={isSingle ? undefined : 'group'}
      aria-labelledby={isSingle ? undefined : `${id}-label`}
    >
      {isSingle ? (
        <label className={styles.label} htmlFor={id} id={`${id}-label`}>
          {label}
        </label>
      ) : (
        <span className={styles.label} id={`${id}-label`}>
          {label}
        </span>
      )}
      {children}
      <div id={`${id}-says`}>
        {hint && <p className={styles.hint}>{hint}</p>}
        {lock && <p className={styles.hint}>{say(`form.locked.${lock}`)}</p>}
        {findings.map((finding) => (
          <p key={finding.id} className={styles.fault}>
            <SeverityMark severity={finding.severity} />
            <span>{findingText(finding, state.language).what}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
