import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { UndoList } from './UndoList';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The foot of a tab: its own way onward on the left, undo on the right. */
export function Foot({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      {children}
      <UndoList />
    </footer>
  );
}
