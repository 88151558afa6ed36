import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Say } from '../say';
import { Button } from './Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  screen: { padding: '16px', display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  details: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '160px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Tells of a fault of ours: that the data is safe, and the details for whoever mends it. */
export function FaultScreen({
  error,
  where,
  say,
}: {
  readonly error: unknown;
  readonly where: string;
  readonly say: Say;
}) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const details = `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${where}`.trim();
  return (
    <div className={styles.screen} role="alert">
      <h1 className={styles.title}>{say('fault.title')}</h1>
      <p className={styles.text}>{say('fault.text')}</p>
      <Button
        appearance="primary"
        onClick={() => void navigator.clipboard.writeText(details).then(() => setCopied(true))}
      >
        {say(isCopied ? 'fault.copied' : 'fault.copy')}
      </Button>
      <textarea className={styles.details} readOnly value={details} aria-label={say('fault.copy')} />
    </div>
  );
}
