import { makeStyles } from '@fluentui/react-components';
import type { DeliveryWay } from '../host';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { type SayOfYear, useYearWords } from '../year/say-of-year';
import { type HandedOver, planWays } from './hand-over';

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  others: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  done: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The one blue button makes the plan and hands it over the usual way; the other ways stand under it, and what came of it. */
export function HandOverFoot(props: {
  readonly label: string;
  readonly isOff: boolean;
  readonly done: HandedOver | null;
  readonly onMake: (way: DeliveryWay) => void;
}) {
  const styles = useStyles();
  const { session, state } = usePane();
  const sayOfYear = useYearWords();
  const { label, done, onMake } = props;
  const [usual, ...others] = planWays(session.host);
  const isOff = props.isOff || state.busy !== null;
  return (
    <div className={styles.foot}>
      <Button appearance="primary" disabled={isOff || !usual} onClick={() => usual && onMake(usual)}>
        {label}
      </Button>
      {others.length > 0 && (
        <div className={styles.others} role="group" aria-label={sayOfYear('next.ways')}>
          {others.map((way) => (
            <Button key={way} size="small" appearance="subtle" disabled={isOff} onClick={() => onMake(way)}>
              {sayOfYear(`next.goes.${way}`)}
            </Button>
          ))}
        </div>
      )}
      <p className={styles.done} role="status">
        {done && doneText(done, sayOfYear)}
      </p>
      {done?.way === 'sheet' && (
        <Button size="small" onClick={() => session.host.showCell(done.name, 'A1')}>
          {sayOfYear('next.open')}
        </Button>
      )}
    </div>
  );
}

function doneText({ name, way, refused }: HandedOver, say: SayOfYear): string {
  const sentences = [way === 'copy' ? '' : say(`next.done.${way}`, { name })];
  if (refused.length > 0) sentences.push(say('next.madeRefused', { count: refused.length, cells: refused.join(', ') }));
  return sentences.join(' ').trim();
}
