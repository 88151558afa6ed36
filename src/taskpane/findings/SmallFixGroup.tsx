import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { cellText } from '../../strings/format';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { textDifference } from './text-difference';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

/** Lines shown before the rest is asked for. */
const SHOWN = 20;

const useStyles = makeStyles({
  group: { margin: '0 0 12px', padding: 0, border: 'none', minWidth: 0 },
  head: { fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 8px' },
  cell: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForegroundLink, marginRight: '8px' },
  text: { whiteSpace: 'pre-wrap' },
  before: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'line-through' },
  after: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: 'none' },
});

/** The small fixes of one rule: one tick for all, one for each, each as Avval → Keyin. */
export function SmallFixGroup(props: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isOn: boolean) => void;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const sayInRooms = useRoomWords();
  const { title, findings, ticked, onTick } = props;
  const [shown, setShown] = useState(SHOWN);
  const ids = findings.map(({ id }) => id);
  const on = ids.filter((id) => ticked.has(id)).length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.head}>
        <Checkbox
          checked={on === 0 ? false : on === ids.length ? true : 'mixed'}
          label={sayInRooms('small.group', { what: title, count: ids.length })}
          onChange={() => onTick(ids, on < ids.length)}
        />
      </legend>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <li key={finding.id}>
            <Checkbox
              checked={ticked.has(finding.id)}
              label={<SmallFixText finding={finding} />}
              onChange={(_, { checked }) => onTick([finding.id], checked === true)}
            />
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(findings.length)}>
          {say('group.more', { count: findings.length - shown })}
        </Button>
      )}
    </fieldset>
  );
}

function SmallFixText({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useRoomWords();
  const sets = (finding.fix?.edits ?? []).filter((edit) => edit.kind === 'set');
  return (
    <span className={styles.text}>
      {sets.map((edit) => {
        const { before, after } = textDifference(
          cellText(edit.before, state.language),
          cellText(edit.after, state.language),
        );
        return (
          <span key={edit.cell}>
            <span className={styles.cell}>{edit.cell}</span>
            <del className={styles.before}>{before || say('card.blank')}</del> →{' '}
            <ins className={styles.after}>{after || say('card.blank')}</ins>{' '}
          </span>
        );
      })}
    </span>
  );
}
