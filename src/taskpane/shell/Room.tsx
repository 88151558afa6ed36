import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { tokens } from '../tokens';
import { Button } from './Button';
import { useClosing } from './use-closing';

const useStyles = makeStyles({
  room: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  back: { alignSelf: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A page in the place of the list: its title has the focus first, and Escape or the way back closes it. */
export function Room(props: {
  readonly title: string;
  readonly back: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { title, back, onClose, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useClosing(heading, onClose);
  return (
    <div className={styles.room}>
      <Button className={styles.back} appearance="subtle" size="small" onClick={onClose}>
        ‹ {back}
      </Button>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  );
}
