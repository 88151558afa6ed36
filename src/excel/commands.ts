import { workbookErrorOf } from './office-errors';

/** What the ribbon's buttons do to the session. */
interface Commanded {
  run(task: 'checking', work: () => Promise<void>, manner: 'aside'): Promise<void>;
  openAt(tab: 'check' | 'report'): Promise<void>;
  fillReportNow(kind: 'year' | 'quarter'): Promise<boolean>;
}

/** A button's work; resolves to whether the pane is to be shown. By the function names of manifest.xml. */
const COMMANDS: Readonly<Record<string, (session: Commanded) => Promise<boolean>>> = {
  async checkPlan(session) {
    await session.openAt('check');
    return true;
  },
  async fillReport(session) {
    return !(await session.fillReportNow('year'));
  },
  async fillQuarter(session) {
    return !(await session.fillReportNow('quarter'));
  },
};

/**
 * Ties the ribbon's buttons to the session. Excel waits for each to say that it has ended, so it always does;
 * what goes wrong is told in the pane, which is then shown.
 */
export function associateCommands(opened: Promise<Commanded>, tell: (error: unknown) => void): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const showsPane = opened.then(command).catch((error: unknown) => {
        tell(error);
        return true;
      });
      void showsPane
        .then((isShown) => (isShown ? Office.addin.showAsTaskpane() : undefined))
        // Where Excel does not show the pane, it is told there, for whoever opens it by hand or has it open.
        .catch(async (error: unknown) => {
          const session = await opened;
          await session.run('checking', () => Promise.reject(workbookErrorOf(error, '')), 'aside');
        })
        .finally(() => event.completed());
    });
  }
}
