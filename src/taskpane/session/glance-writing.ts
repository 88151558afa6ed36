import { preparePrint, type PrintBefore, undoPrint } from '../../actions/prepare-print';
import type { GlanceActions } from './glance-actions';
import type { SessionCore } from './session-core';

/** What the year at a glance writes: loaded by its first use. */
export function glanceWriting(core: SessionCore): GlanceActions {
  const { host, store } = core;
  const write = async (work: () => Promise<PrintBefore | null | undefined>): Promise<boolean> => {
    let isWritten = false;
    await core.run('writing', async () => {
      const printBefore = await work();
      store.set({ isDirty: true, ...(printBefore !== undefined && { printBefore }) });
      isWritten = true;
      store.set({ sheets: await host.workbook.sheets() });
    });
    return isWritten;
  };
  return {
    writeOwnSheet: (sheet) =>
      write(async () => {
        await host.workbook.addSheet(sheet);
        return undefined;
      }),
    preparePrint: (print) =>
      write(async () => {
        const { sheet, printBefore } = store.getState();
        const before = await preparePrint(host.workbook, sheet ?? '', print);
        // Done twice, it is undone to what stood before the first time.
        return printBefore?.sheet === sheet ? { ...before, ...printBefore } : before;
      }),
    undoPrint: () =>
      write(async () => {
        const { printBefore } = store.getState();
        if (printBefore) await undoPrint(host.workbook, printBefore);
        return null;
      }),
  };
}
