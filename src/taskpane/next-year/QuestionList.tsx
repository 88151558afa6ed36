import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { shortened } from '../../core/check/item-label';
import type { Chosen, NextYearPlan, Question, Way } from '../../core/next-year/next-year';
import type { Plan } from '../../core/plan/plan';
import { questionText, wayText } from '../../strings/next-year-text';
import { CellButton } from '../shell/CellButton';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  question: { display: 'flex', flexDirection: 'column', gap: '2px' },
  item: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: { font: 'inherit', padding: '5px 8px', maxWidth: '100%' },
  none: { margin: 0 },
});

interface QuestionListProps {
  readonly planned: NextYearPlan;
  readonly plan: Plan;
  readonly chosen: Chosen;
  readonly onChoose: (id: string, way: Way) => void;
}

/** What a person settles: each question with its item and the ways there are. */
export function QuestionList({ planned, plan, chosen, onChoose }: QuestionListProps) {
  const styles = useStyles();
  const say = useYearWords();
  if (planned.questions.length === 0) return <p className={styles.none}>{say('next.noQuestions')}</p>;
  return (
    <ul className={styles.list}>
      {planned.questions.map((question) => (
        <AskedQuestion key={question.id} {...{ question, plan, year: planned.year, chosen, onChoose }} />
      ))}
    </ul>
  );
}

function AskedQuestion(
  props: Omit<QuestionListProps, 'planned'> & { readonly question: Question; readonly year: number },
) {
  const styles = useStyles();
  const { session, state } = usePane();
  const { question, plan, year, chosen, onChoose } = props;
  const { language } = state;
  const id = useId();
  const item = plan.items[question.items[0] ?? -1];
  return (
    <li className={styles.question}>
      <label htmlFor={id}>{questionText(question, year, language)}</label>
      <span className={styles.item}>
        <CellButton cell={question.cell} onClick={() => session.host.showCell(plan.sheet, question.cell)} />{' '}
        {item && `${item.number.text} ${shortened(item.name.text)}`}
      </span>
      <select
        id={id}
        className={styles.select}
        value={chosen[question.id] ?? question.ways[0]}
        onChange={({ target }) => {
          const way = question.ways.find((known) => known === target.value);
          if (way) onChoose(question.id, way);
        }}
      >
        {question.ways.map((way) => (
          <option key={way} value={way}>
            {wayText(way, question, language)}
          </option>
        ))}
      </select>
    </li>
  );
}
