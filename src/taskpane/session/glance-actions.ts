import type { NewSheet } from '../../core/workbook';
import type { PlanPrint } from '../../strings/print-plan';
import type { SessionCore } from './session-core';

/** What a session does for the year at a glance: sheets of its own, and the plan's print set-up. */
export interface GlanceActions {
  /** Adds a sheet of ours, or renews it. Tells whether it was written. */
  writeOwnSheet(sheet: NewSheet): Promise<boolean>;
  /** Sets the shown plan up for paper; what stood before is kept in the state. Tells whether it was done. */
  preparePrint(print: PlanPrint): Promise<boolean>;
  /** Sets back what `preparePrint` changed. Tells whether it was done. */
  undoPrint(): Promise<boolean>;
}

/** Makes them; what they do is loaded by their first use. */
export function glanceActions(core: SessionCore): GlanceActions {
  const writing = async () => (await import('./glance-writing')).glanceWriting(core);
  return {
    writeOwnSheet: async (sheet) => (await writing()).writeOwnSheet(sheet),
    preparePrint: async (print) => (await writing()).preparePrint(print),
    undoPrint: async () => (await writing()).undoPrint(),
  };
}
