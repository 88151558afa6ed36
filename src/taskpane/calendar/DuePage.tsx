import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type CalendarPart, dueHeadings, dueRows } from '../../strings/calendar-sheet';
import { glanceWord } from '../../strings/glance-text';
import { usePane } from '../use-pane';

/** Deadlines as a page of their own, which only the printer sees (theme.css). */
export function DuePage({ part, onPrinted }: { readonly part: CalendarPart; readonly onPrinted: () => void }) {
  const { language } = usePane().state;
  const printed = useRef(onPrinted);
  useEffect(() => {
    window.print();
    printed.current();
  }, []);
  return createPortal(
    <div className="print-page">
      <h1>{glanceWord('calendar.sheetTitle', language, { year: part.calendar.year })}</h1>
      <table>
        <thead>
          <tr>
            {dueHeadings(language).map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dueRows(part, language).map((row, place) => (
            <tr key={part.entries[place]?.id}>
              {row.map((text, at) => (
                <td key={at}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
