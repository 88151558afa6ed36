import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '3px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'left',
    verticalAlign: 'top',
    whiteSpace: 'pre-line',
    overflowWrap: 'normal',
  },
});

/** A small table of an example, without the columns that are empty in it; scrolls by itself where it is wide. */
export function ExampleTable(props: { readonly label: string; readonly rows: readonly (readonly string[])[] }) {
  const styles = useStyles();
  const { label, rows } = props;
  const [head = [], ...body] = rows;
  const { place, stop } = useStop();
  const columns = head.map((_, at) => at).filter((at) => body.some((row) => (row[at] ?? '') !== ''));
  return (
    <div ref={place} className={styles.scroll} role="group" aria-label={label} tabIndex={stop}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((at) => (
              <th key={at} scope="col" className={styles.cell}>
                {head[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, down) => (
            <tr key={down}>
              {columns.map((at) => (
                <td key={at} className={styles.cell}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Makes a place that is wider inside than it is a stop of the keyboard, whose arrows scroll it. */
function useStop() {
  const place = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<0>();
  useLayoutEffect(() => {
    if (place.current && place.current.scrollWidth > place.current.clientWidth) setStop(0);
  }, []);
  return { place, stop };
}
