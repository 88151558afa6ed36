import { Select } from '@fluentui/react-components';
import { QUARTERS } from '../../core/done/done';
import type { Quarter } from '../../core/plan/plan';
import { ROMAN } from '../../core/report/period';
import { reportWord } from '../../strings/report-text';
import { usePane } from '../use-pane';
import { useReportWords } from './say-of-report';

/** The whole year, or one of its quarters. */
export function PeriodChooser(props: {
  readonly id: string;
  /** 0 where the plan names none. */
  readonly year: number;
  readonly quarter: Quarter | null;
  readonly onChoose: (quarter: Quarter | null) => void;
}) {
  const { state } = usePane();
  const say = useReportWords();
  const { id, year, quarter, onChoose } = props;
  const yearText = year === 0 ? '–' : say('report.year', { year });
  return (
    <Select
      id={id}
      value={quarter ?? 'year'}
      onChange={(_, { value }) => onChoose(QUARTERS.find((each) => String(each) === value) ?? null)}
    >
      <option value="year">{yearText}</option>
      {QUARTERS.map((each) => (
        <option key={each} value={each}>
          {yearText}, {reportWord('pane.quarter', state.language, { quarter: ROMAN[each] })}
        </option>
      ))}
    </Select>
  );
}
