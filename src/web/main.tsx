import { createRoot } from 'react-dom/client';
import { loadWords } from '../strings/catalogue';
import { sayIn } from '../taskpane/say';
import { ErrorBoundary } from '../taskpane/shell/ErrorBoundary';
import { sampleBytes, shippedPack } from './asset-bytes';
import { keepLanguage, readLanguage } from './chosen-language';
import { listenForInstall } from './install';
import { openWorkStore } from './unsaved-work';
import { createWorkbench } from './workbench';
import { WorkbenchPage } from './WorkbenchPage';
import '../taskpane/theme.css';
import './workbench.css';
import './sheet/sheet.css';

/** Starts the workbench in the page. */
async function start(place: HTMLElement): Promise<void> {
  const language = readLanguage();
  // Most starts open the sample: it comes while the rest is made ready. Where it fails, opening it says so.
  sampleBytes().catch(() => undefined);
  const [pack, store] = await Promise.all([shippedPack(), openWorkStore(), loadWords(language)]);
  const workbench = createWorkbench(pack, store, language);
  workbench.subscribe(() => keepLanguage(workbench.getState().language));
  // Nothing is drawn before there is a sheet to show: drawing the empty bar first would only delay it.
  await workbench.start();
  createRoot(place).render(
    <ErrorBoundary say={sayIn(language)}>
      <WorkbenchPage workbench={workbench} />
    </ErrorBoundary>,
  );
}

/** Only the packaged folder has an app manifest, and a service worker that keeps it working offline. */
function workOffline(): void {
  if (document.querySelector('link[rel="manifest"]')) void navigator.serviceWorker?.register('service-worker.js');
}

listenForInstall();
workOffline();
const place = document.getElementById('workbench');
if (place) void start(place);
