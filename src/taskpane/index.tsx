/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import { chosenLanguage, keepLanguage } from '../excel/chosen-language';
import { associateCommands } from '../excel/commands';
import { logFault } from '../excel/kept-locally';
import { createPaneHost } from '../excel/pane-host';
import { loadWords } from '../strings/catalogue';
import { formBytes, ruleExamples, shippedPack } from '../web/asset-bytes';
import { download } from '../web/download';
import { Pane } from './Pane';
import { sayIn } from './say';
import { createSession, type Session } from './session/session';
import { FaultScreen } from './shell/FaultScreen';
import './theme.css';

/** Opens a session on the workbook that Excel has open. */
async function openSession(): Promise<Session> {
  const language = await chosenLanguage();
  const [pack] = await Promise.all([shippedPack(), loadWords(language)]);
  const host = createPaneHost({
    formBytes,
    ruleExamples,
    download,
    words: () => {
      const say = sayIn(session.getState().language);
      return { byHand: say('report.copyByHand'), close: say('trouble.close') };
    },
    onTrouble: (error) => void session.run('checking', () => Promise.reject(error)),
  });
  const session = createSession(host, pack, language);
  session.subscribe(() => void keepLanguage(session.getState().language));
  void session.run('opening', async () => void (await host.listen()), 'aside');
  return session;
}

/** Shows the pane; what keeps it from starting is shown in its place. */
async function start(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  const tell = (error: unknown): void => {
    root.render(<FaultScreen error={error} where="" say={sayIn('uz')} />);
    void logFault(error);
  };
  const opened = openSession();
  associateCommands(opened, tell);
  await opened.then((session) => root.render(<Pane session={session} />), tell);
}

void Office.onReady(() => {
  // Taken away by can-start.js where the pane cannot start.
  const place = document.getElementById('pane');
  if (place) void start(place);
});
