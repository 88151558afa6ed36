import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A titled part that can be folded away, open at first unless it says otherwise. */
export function Fold(props: {
  readonly title: string;
  readonly text?: string;
  readonly isClosed?: true;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={!props.isClosed}>
      <summary className={styles.summary}>{props.title}</summary>
      {props.text && <p className={styles.text}>{props.text}</p>}
      {props.children}
    </details>
  );
}
