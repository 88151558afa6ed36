import { type CheckResults, resultFacts, resultHeadings, resultRows } from '../../strings/check-results';
import { useRoomWords } from '../say-in-rooms';
import { PrintedPage, PrintedTable } from '../shell/PrintedPage';
import { usePane } from '../use-pane';

/** The results as a printed page: counts, then the list. */
export function PrintPage({ results, onPrinted }: { readonly results: CheckResults; readonly onPrinted: () => void }) {
  const { language } = usePane().state;
  const say = useRoomWords();
  return (
    <PrintedPage title={say('results.title')} onPrinted={onPrinted}>
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
      <PrintedTable
        headings={resultHeadings(language)}
        rows={resultRows(results.check, results.notes, language)}
        keys={results.check.findings.map(({ id }) => id)}
      />
    </PrintedPage>
  );
}
