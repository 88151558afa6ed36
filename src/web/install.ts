/** What Chromium gives a page that may be installed; other browsers never do. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallPromptEvent | null = null;
const listeners = new Set<() => void>();

function offer(event: InstallPromptEvent | null): void {
  offered = event;
  for (const listener of listeners) listener();
}

/** Starts listening for the browser's offer to install; to be called as the page starts, for the offer comes only once. */
export function listenForInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer(event as InstallPromptEvent);
  });
  addEventListener('appinstalled', () => offer(null));
}

/** Whether the page can be installed now. */
export function canInstall(): boolean {
  return offered !== null;
}

/** Tells when that changes; returns what stops it. */
export function onInstallChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets the browser ask the person; an offer can be used once. */
export async function install(): Promise<void> {
  const event = offered;
  offer(null);
  await event?.prompt();
}
