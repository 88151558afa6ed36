import { makeStyles } from '@fluentui/react-components';
import type { PlanCheck } from '../../actions/check-plan';
import { yearOfPlan } from '../../core/check/plan-year';
import type { TakenPages } from '../../core/services/take-pages';
import { pageTroubleText } from '../../strings/services-text';
import { Chunked } from '../report/Chunked';
import { Fold } from '../report/Fold';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { GivenFiles } from './read-files';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { overflowWrap: 'anywhere' },
  from: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A line of what is not taken: where it stands, and why. */
interface Line {
  readonly from: string;
  readonly text: string;
}

/** All of what was given that is not taken, each with its cell and why. */
export function NotTaken(props: {
  readonly check: PlanCheck;
  readonly sheet: string;
  readonly given: GivenFiles;
  readonly taken: TakenPages;
}) {
  const styles = useStyles();
  const { language } = usePane().state;
  const say = useYearWords();
  const { check, sheet, given, taken } = props;
  const context = { sheet, year: yearOfPlan(check.plan) };
  const lines: readonly Line[] = [
    ...given.broken.map(({ file, text }) => ({ from: file, text })),
    ...given.files.flatMap(({ file, pages, others }) => [
      ...(pages.length + others.length === 0 ? [{ from: file, text: say('services.nothing') }] : []),
      ...others.map((name) => ({ from: `${file}, ${name}`, text: say('services.noPage') })),
    ]),
    ...taken.troubles.map((trouble) => {
      const { file, sheet: page, cell } = trouble.place;
      return { from: `${file}, ${page}, ${cell}`, text: pageTroubleText(trouble, context, language) };
    }),
  ];
  if (lines.length === 0) return null;
  return (
    <Fold title={say('services.notTaken', { count: lines.length })} text={say('services.notTakenText')}>
      <ul className={styles.list}>
        <Chunked entries={lines} first={10}>
          {(shown) =>
            shown.map(({ from, text }) => (
              <li key={`${from} ${text}`} className={styles.line}>
                {text}
                <span className={styles.from}>{from}</span>
              </li>
            ))
          }
        </Chunked>
      </ul>
    </Fold>
  );
}
