import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/check/finding';
import { formatNumber } from '../../strings/format';
import { PRESSED } from '../shell/pressed';
import { SeverityMark } from '../shell/SeverityMark';
import { usePane } from '../use-pane';
import { tokens } from '../tokens';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  count: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: '6px 8px',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  pressed: PRESSED,
  line: { display: 'flex', alignItems: 'center', gap: '6px' },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  word: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How many findings of each severity stand; each count filters the list. */
export function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  return (
    <div className={styles.counts} role="group" aria-label={say('counts.label')}>
      {SEVERITIES.map((severity) => {
        const isPressed = state.filter === severity;
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.count, styles[severity], isPressed && styles.pressed)}
            aria-pressed={isPressed}
            onClick={() => session.setFilter(isPressed ? null : severity)}
          >
            <span className={styles.line}>
              <SeverityMark severity={severity} />
              <span className={styles.number}>{formatNumber(count, state.language)}</span>
            </span>
            <span className={styles.word}>{say(`severity.${severity}.count`, { count })}</span>
          </button>
        );
      })}
    </div>
  );
}
