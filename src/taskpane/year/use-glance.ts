import { useEffect, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { yearAtAGlance, type YearAtAGlance } from '../../actions/year-at-a-glance';
import { type Day, dayOf } from '../../core/calendar/day';
import { usePane } from '../use-pane';

/** How the year stands; undefined until it is read, null where the plan names no year. */
export function useGlance({ plan }: PlanCheck): YearAtAGlance | null | undefined {
  const { session, state } = usePane();
  const { done } = state;
  const [read, setRead] = useState<{ readonly glance: YearAtAGlance | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void session.run(
      'checking',
      async () => {
        const glance = await yearAtAGlance(session.host.workbook, plan, session.pack, today());
        if (isWanted) setRead({ glance });
      },
      'aside',
    );
    return () => {
      isWanted = false;
    };
    // Read again where what was done is another by now.
  }, [session, plan, done]);
  return read?.glance;
}

/** Today on this computer's clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
