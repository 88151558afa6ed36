import { spawn } from 'node:child_process';

/** The program that opens an address in the person's browser, or null where there is none to open. */
function opener(url) {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || BROWSER === 'none') return null;
  if (BROWSER) return [BROWSER, [url]];
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', [url]] : null;
}

/** Opens an address in the person's browser where there is one; never under CI or with BROWSER=none. */
export function openBrowser(url) {
  const program = opener(url);
  if (!program) return;
  const child = spawn(program[0], program[1], { stdio: 'ignore', detached: true });
  // Without a browser the address on the screen is enough.
  child.on('error', () => {});
  child.unref();
}
