import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A report of last year that is kept with the workbook: its title, what is known of it, and what can be done (`children`). */
export function KeptReportPart(props: {
  readonly title: string;
  readonly told: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const title = useId();
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {props.title}
      </h3>
      <p className={styles.text} role="status">
        {props.told}
      </p>
      <div className={styles.actions}>{props.children}</div>
    </section>
  );
}
