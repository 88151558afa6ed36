import { type ReportWord, reportWord } from '../../strings/report-text';
import { usePane } from '../use-pane';

/** Says a sentence of the report's tab in the pane's language, its slots filled. */
export type SayOfReport = (word: ReportWord, data?: Readonly<Record<string, string | number>>) => string;

/** What says sentences of the report's tab: loaded with it. */
export function useReportWords(): SayOfReport {
  const { state } = usePane();
  return (word, data) => reportWord(word, state.language, data);
}
