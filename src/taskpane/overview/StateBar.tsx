import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { type CountedState, type Overview, type StateCounts, totalOf } from '../../core/overview/overview';
import { countsInWords, statesShown } from '../../strings/overview-sheet';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';

const HEIGHT = 12;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  frame: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  done: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  partly: { fill: tokens.colorBrandStroke2, '@media (forced-colors: active)': { fill: 'GrayText' } },
  notDone: { stroke: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  notDue: { fill: tokens.colorNeutralBackground4, '@media (forced-colors: active)': { fill: 'Canvas' } },
  unknown: { fill: tokens.colorNeutralForeground4, '@media (forced-colors: active)': { fill: 'GrayText' } },
});

/** How items stand as one bar; told apart by pattern as well as by colour, and in words to who does not see it. */
export function StateBar({ counts, overview }: { readonly counts: StateCounts; readonly overview: Overview }) {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <svg
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      className={styles.bar}
      role="img"
      aria-label={countsInWords(counts, overview, state.language)}
    >
      <Parts counts={counts} overview={overview} />
    </svg>
  );
}

function Parts({ counts, overview }: { readonly counts: StateCounts; readonly overview: Overview }) {
  const styles = useStyles();
  const id = useId();
  const total = Math.max(1, totalOf(counts));
  let left = 0;
  return (
    <>
      <Hatch id={id} />
      {statesShown(overview).map((state) => {
        const width = (counts[state] / total) * 100;
        const x = left;
        left += width;
        const fill = state === 'notDone' ? { fill: `url(#${id})` } : { className: styles[state] };
        return width === 0 ? null : <rect key={state} x={x} y="0" width={width} height={HEIGHT} {...fill} />;
      })}
      <rect x="0" y="0" width="100" height={HEIGHT} className={styles.frame} vectorEffect="non-scaling-stroke" />
    </>
  );
}

function Hatch({ id }: { readonly id: string }) {
  const styles = useStyles();
  return (
    <pattern id={id} width="3" height="4" patternUnits="userSpaceOnUse">
      <path d="M0 4 L3 0" className={styles.notDone} strokeWidth="1" />
    </pattern>
  );
}

/** The sign of a state as its bars are filled. */
export function StateSign({ state }: { readonly state: CountedState }) {
  const styles = useStyles();
  const id = useId();
  const fill = state === 'notDone' ? { fill: `url(#${id})` } : { className: styles[state] };
  return (
    <svg width={HEIGHT} height={HEIGHT} aria-hidden="true">
      <Hatch id={id} />
      <rect x="0" y="0" width={HEIGHT} height={HEIGHT} {...fill} />
      <rect x="0.5" y="0.5" width={HEIGHT - 1} height={HEIGHT - 1} className={styles.frame} />
    </svg>
  );
}
