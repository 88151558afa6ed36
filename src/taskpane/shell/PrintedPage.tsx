import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** A page of its own, which only the printer sees (theme.css): it is printed as soon as it stands. */
export function PrintedPage(props: {
  readonly title: string;
  readonly onPrinted: () => void;
  readonly children: ReactNode;
}) {
  const printed = useRef(props.onPrinted);
  useEffect(() => {
    window.print();
    printed.current();
  }, []);
  return createPortal(
    <div className="print-page">
      <h1>{props.title}</h1>
      {props.children}
    </div>,
    document.body,
  );
}

/** A table on it, with a heading; `keys` are the rows' own. */
export function PrintedTable(props: {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly keys: readonly string[];
}) {
  const { headings, rows, keys } = props;
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={keys[place]}>
            {row.map((text, at) => (
              <td key={at}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
