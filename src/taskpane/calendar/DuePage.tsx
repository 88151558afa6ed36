import { type CalendarPart, dueHeadings, dueRows } from '../../strings/calendar-sheet';
import { glanceWord } from '../../strings/glance-text';
import { PrintedPage, PrintedTable } from '../shell/PrintedPage';
import { usePane } from '../use-pane';

/** Deadlines as a printed page. */
export function DuePage({ part, onPrinted }: { readonly part: CalendarPart; readonly onPrinted: () => void }) {
  const { language } = usePane().state;
  const title = glanceWord('calendar.sheetTitle', language, { year: part.calendar.year });
  return (
    <PrintedPage title={title} onPrinted={onPrinted}>
      <PrintedTable
        headings={dueHeadings(language)}
        rows={dueRows(part, language)}
        keys={part.entries.map(({ id }) => id)}
      />
    </PrintedPage>
  );
}
