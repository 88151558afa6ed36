/**
 * Finds the Chrome, Edge or Chromium that the browser tests drive, and installs Chromium where that is ours to do.
 * Run by itself it prints the path; CHROME_PATH names another.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './build-state.mjs';
import { runCommand } from './run-command.mjs';

const LINUX_NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_NAMES = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function places() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return MAC_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PATHS.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether the program starts: Ubuntu's chromium-browser may be a note that tells to install a snap. */
function starts(path) {
  if (process.platform !== 'linux') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that playwright-core installed for itself, or null. */
async function ownBrowser() {
  const entry = pathToFileURL(join(root, 'node_modules/playwright-core/index.mjs')).href;
  const { chromium } = await import(entry);
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/** The path of a browser that is there, or null. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return places().find((path) => existsSync(path) && starts(path)) ?? (await ownBrowser());
}

function linuxName() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return null;
  return /^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null;
}

async function install() {
  const system = linuxName();
  const to = { cwd: root, onlyError: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  if (system === 'debian' && process.getuid?.() === 0) {
    console.error('Installing chromium for the browser tests …');
    await runCommand('apt-get', ['-qq', 'update'], to);
    await runCommand('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], to);
  } else if (system === 'ubuntu') {
    console.error('Installing Chromium for the browser tests …');
    await runCommand('npx', ['playwright-core', 'install', '--with-deps', 'chromium'], to);
  }
}

/** The path of a browser, installed first where that is possible; null with one sentence on standard error otherwise. */
export async function readyBrowser() {
  const there = await findBrowser();
  if (there) return there;
  await install();
  const installed = await findBrowser();
  if (!installed) {
    console.error('The browser tests need Chrome, Edge or Chromium: install one, or name it in CHROME_PATH.');
  }
  return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = await readyBrowser();
  if (path) console.log(path);
  process.exitCode = path ? 0 : 1;
}
