import { type ReactNode, useState } from 'react';
import { Button } from '../shell/Button';
import { useReportWords } from './say-of-report';

/** Shows the first of many, and the rest in portions when asked. */
export function Chunked<Entry>(props: {
  readonly entries: readonly Entry[];
  readonly first: number;
  readonly children: (shown: readonly Entry[]) => ReactNode;
}) {
  const say = useReportWords();
  const { entries, first, children } = props;
  const [limit, setLimit] = useState(first);
  const rest = entries.length - limit;
  const portion = Math.min(rest, 200);
  return (
    <>
      {children(entries.slice(0, limit))}
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + portion)}>
          {say('report.more', { count: portion })}
        </Button>
      )}
    </>
  );
}
