import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/check/finding';
import { SeverityMark } from './SeverityMark';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  ready: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  text: { flex: '1 1 auto', minWidth: 0 },
});

/** A boxed sentence with its shape and colour; says itself to a screen reader where `isSpoken`. */
export function Banner(props: {
  readonly tone: Severity | 'ready';
  readonly isSpoken?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { tone, isSpoken, children } = props;
  const colour = tone === 'info' ? undefined : styles[tone];
  return (
    <div className={mergeClasses(styles.banner, colour)} role={isSpoken ? 'alert' : undefined}>
      <SeverityMark severity={tone} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
