import { useEffect, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { nextYearOf } from '../../actions/next-year';
import type { NextYearPlan } from '../../core/next-year/next-year';
import { usePane } from '../use-pane';

/** Next year's plan of the one checked, with what the workbook knows to be done; undefined until it is worked out, null where the plan names no year. */
export function useNextYear(check: PlanCheck): NextYearPlan | null | undefined {
  const { session } = usePane();
  const [read, setRead] = useState<{ check: PlanCheck; planned: NextYearPlan | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const work = async (): Promise<void> => {
      const planned = await nextYearOf(session.host.workbook, check.plan, session.pack);
      if (isWanted) setRead({ check, planned });
    };
    void session.run('preparing', work, 'aside');
    return () => {
      isWanted = false;
    };
  }, [session, check]);
  return read?.check === check ? read.planned : undefined;
}
