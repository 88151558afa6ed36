import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', gap: '8px 10px', alignItems: 'start' },
  number: {
    width: '22px',
    height: '22px',
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorBrandBackground}`,
    textAlign: 'center',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '22px' },
  body: { gridColumn: '2', display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
});

/** One numbered step; `labelFor` makes its title the label of an input. */
export function Step(props: {
  readonly number: number;
  readonly title: string;
  readonly labelFor?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { number, title, labelFor, children } = props;
  return (
    <section className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <h2 className={styles.title}>{labelFor ? <label htmlFor={labelFor}>{title}</label> : title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
