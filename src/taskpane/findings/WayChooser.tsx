import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useRoomWords } from '../say-in-rooms';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  ways: { margin: 0, padding: 0, border: 'none', display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  way: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
  },
  radio: { margin: '3px 0 0', width: '16px', height: '16px', flexShrink: 0, accentColor: tokens.colorBrandBackground },
});

/** The ways of mending a finding, each told with its price. */
export function WayChooser(props: {
  readonly titles: readonly string[];
  readonly chosen: number;
  readonly onChoose: (way: number) => void;
}) {
  const styles = useStyles();
  const say = useRoomWords();
  const name = useId();
  return (
    <fieldset className={styles.ways}>
      <legend className={styles.legend}>{say('card.ways', { count: props.titles.length })}</legend>
      {props.titles.map((title, way) => (
        <label key={title + String(way)} className={styles.way}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={props.chosen === way}
            onChange={() => props.onChoose(way)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
