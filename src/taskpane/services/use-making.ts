import { useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { yearOfPlan } from '../../core/check/plan-year';
import { romanOf } from '../../core/check/roman';
import type { Quarter } from '../../core/plan/plan';
import { pageSheets, pageTitle } from '../../core/services/page-sheet';
import type { ServicePage } from '../../core/services/service-pages';
import { xlsxName } from '../../core/text/file-name';
import { planWays } from '../next-year/hand-over';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

/** The ways pages can go: put into the plan's own workbook they would stand between its sheets. */
export type PageWay = 'workbook' | 'download';

/** Pages that were handed over: whose, and what they became. */
export interface MadePages {
  /** The service of a page that was made alone; null where all were made. */
  readonly only: string | null;
  readonly name: string;
  readonly way: PageWay;
}

/** What makes pages of a quarter and hands them over, the ways there are with the usual one first, and what came of it. */
export function useMaking({ plan }: PlanCheck, quarter: Quarter) {
  const { session } = usePane();
  const say = useYearWords();
  const [made, setMade] = useState<MadePages | null>(null);
  const [usual = 'download', ...others] = planWays(session.host).filter((way) => way !== 'sheet');
  const make = (pages: readonly ServicePage[], way: PageWay = usual): void => {
    setMade(null);
    void session.run('filling', async () => {
      const bytes = await session.host.newWorkbook(pageSheets(pages, { plan, pack: session.pack, quarter }));
      const [only] = pages.length === 1 ? pages : [];
      const data = { year: yearOfPlan(plan) ?? '', quarter: romanOf(quarter), service: only ? pageTitle(only) : '' };
      const fileName = xlsxName(say(only ? 'services.fileNameOne' : 'services.fileName', data));
      const name = await session.host.deliver(bytes, fileName, way);
      setMade({ only: only?.id ?? null, name, way });
    });
  };
  return { made, make, others };
}
