import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import { bare } from '../shell/step-text';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { findItems } from './find-items';
import { tokens } from '../tokens';

/** Items listed before more has to be typed. */
const SHOWN = 8;

const useStyles = makeStyles({
  input: { width: '100%' },
  message: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  hit: {
    width: '100%',
    padding: '6px 8px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
});

/** Finds an item by its number or by words of its name, whatever apostrophes are typed. */
export function ItemSearch({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useRoomWords();
  const [typed, setTyped] = useState('');
  const found = findItems(plan, typed);
  const isAsked = typed.trim() !== '';
  const choose = (row: number) => {
    session.showItem(row);
    setTyped('');
  };
  return (
    <div role="search">
      <Input
        className={styles.input}
        type="search"
        value={typed}
        placeholder={say('form.search')}
        aria-label={say('form.search')}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) choose(found[0].row.row);
          if (event.key === 'Escape') setTyped('');
        }}
      />
      <p className={styles.message} role="status" hidden={!isAsked}>
        {isAsked && foundText(found.length)}
      </p>
      {isAsked && found.length > 0 && (
        <ul className={styles.list}>
          {found.slice(0, SHOWN).map((item) => (
            <li key={item.row.row}>
              <button type="button" className={styles.hit} onClick={() => choose(item.row.row)}>
                <span className={styles.number}>{bare(item.number.text)}</span>
                {item.name.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function foundText(count: number): string {
    if (count === 0) return say('form.notFound');
    return count > SHOWN ? say('form.more', { shown: SHOWN, count }) : say('form.found', { count });
  }
}
