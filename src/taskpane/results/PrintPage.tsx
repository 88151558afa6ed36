import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type CheckResults, resultFacts, resultHeadings, resultRows } from '../../strings/check-results';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';

/** The results as a page of their own, which only the printer sees (theme.css): counts, then the list. */
export function PrintPage({ results, onPrinted }: { readonly results: CheckResults; readonly onPrinted: () => void }) {
  const { state } = usePane();
  const say = useRoomWords();
  const printed = useRef(onPrinted);
  useEffect(() => {
    window.print();
    printed.current();
  }, []);
  const { language } = state;
  const rows = resultRows(results.check, results.notes, language);
  return createPortal(
    <div className="print-page">
      <h1>{say('results.title')}</h1>
      <table>
        <tbody>
          {resultFacts(results, language).map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            {resultHeadings(language).map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={results.check.findings[place]?.id}>
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
