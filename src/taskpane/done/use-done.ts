import { useCallback, useEffect, useState } from 'react';
import { checkDone, type DoneCheck } from '../../actions/check-done';
import { type DoneSheet, findDone } from '../../actions/done-sheet';
import type { PlanCheck } from '../../actions/check-plan';
import type { CalendarDay } from '../../core/sheet/cell';
import { usePane } from '../use-pane';

/** What was done of the shown plan: its sheet, and what the rules say of it. */
export interface ShownDone extends DoneSheet {
  readonly check: DoneCheck;
}

/** Today on this computer's calendar. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/**
 * Reads the sheet of what was done, and again whenever something is written or somebody changes it; undefined until it was
 * read, null where the workbook has none. The second is what reads it at once.
 */
export function useDone({ plan }: PlanCheck): readonly [ShownDone | null | undefined, () => Promise<void>] {
  const { session, state } = usePane();
  const [done, setDone] = useState<ShownDone | null | undefined>(undefined);
  const { host, pack } = session;
  const { choices, log } = state;
  const read = useCallback(
    () =>
      session.run(
        'checking',
        async () => {
          const found = await findDone(host.workbook, plan);
          const check = found && checkDone(found.grid, plan, pack, { day: today(), choices });
          setDone(found && check ? { ...found, check } : null);
        },
        'aside',
      ),
    [session, host, plan, pack, choices],
  );
  // `log` grows with every write and undo.
  useEffect(() => void read(), [read, log]);
  const sheet = done?.grid.sheet;
  useEffect(
    () =>
      host.onSheetChanged((changed) => {
        if (changed === sheet) void read();
      }),
    [host, sheet, read],
  );
  return [done, read];
}
