import { makeStyles } from '@fluentui/react-components';
import { shortened } from '../../core/check/item-label';
import type { OfferedField } from '../../core/services/take-pages';
import { oneLine } from '../../strings/services-text';
import { Chunked } from '../report/Chunked';
import { Fold } from '../report/Fold';
import { bare } from '../shell/step-text';
import { tokens } from '../tokens';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '4px 0', padding: 0, display: 'flex', flexDirection: 'column' },
  field: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) minmax(0, auto)',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  value: { maxWidth: '160px', textAlign: 'right' },
  words: { gridColumn: '2 / -1' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What fills blanks: item by item, number and note. */
export function EnteredList({ fields }: { readonly fields: readonly OfferedField[] }) {
  const styles = useStyles();
  const say = useYearWords();
  if (fields.length === 0) return null;
  return (
    <Fold title={say('services.fills', { count: fields.length })}>
      <ul className={styles.list}>
        <Chunked entries={fields} first={10}>
          {(shown) =>
            shown.map(({ cell, item, kind, offers: [{ text }] }) => (
              <li key={cell} className={styles.field}>
                <span className={styles.number}>{bare(item.number.text)}</span>
                <span>
                  {shortened(item.name.text)}
                  {kind === 'note' && <span className={styles.note}> · {say('services.note')}</span>}
                </span>
                <span className={kind === 'note' ? styles.words : styles.value}>{oneLine(text)}</span>
              </li>
            ))
          }
        </Chunked>
      </ul>
    </Fold>
  );
}
