import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { tokens } from '../tokens';
import { Button } from './Button';

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
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    heading.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
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
