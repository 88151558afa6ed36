import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { type Host, startHost } from '../start-host';
import { excelAround } from './excel-page';
import { paintSheet, paintTabs } from './paint-sheet';
import { readRibbon } from './ribbon';

/** How the stand-in is to be opened by hand. */
interface Call {
  readonly browser: string;
  readonly workbook: string;
  readonly manifest: string;
  readonly locale: string;
  /** A PNG file to be made, without a window; null opens a window until it is closed. */
  readonly picture: string | null;
  /** The ribbon function that is called at once, for a picture. */
  readonly press: string | null;
}

/** Opens the stand-in with a workbook and the built pane; ends with its window, or when its picture is taken. */
export async function openByHand(call: Call): Promise<void> {
  const browser = await chromium.launch({
    executablePath: call.browser,
    headless: call.picture !== null,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const host = await startHost({
    browser,
    workbook: new Uint8Array(readFileSync(call.workbook)),
    page: 'taskpane',
    locale: call.locale,
    around: excelAround(readRibbon(call.manifest, call.locale)),
    size: { width: 1280, height: 800 },
  });
  await follow(host);
  if (call.press) await host.commandDone(await host.pressCommand(call.press));
  if (call.picture === null) {
    await host.page.waitForEvent('close', { timeout: 0 });
  } else {
    await idle(host);
    await host.page.screenshot({ path: call.picture });
  }
  for (const unknown of host.unknownCalls) console.error(unknown);
  for (const error of host.consoleErrors) console.error(error);
  await browser.close();
}

/** Paints what changes in the workbook, and does in it what the person does on the page. */
async function follow(host: Host): Promise<void> {
  const { page, workbook } = host;
  await page.exposeFunction('excelDoes', (what: string, given: string, text: string) => {
    const { name } = workbook.selection.sheet;
    if (what === 'press') void host.pressCommand(given);
    if (what === 'select') host.select(name, given);
    if (what === 'sheet') host.select(given, 'A1');
    if (what === 'type') host.editCell(name, given, text);
  });
  let last = Promise.resolve();
  let isWaiting = false;
  const paint = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    last = last.then(async () => {
      isWaiting = false;
      if (page.isClosed()) return;
      await page.evaluate(
        ([sheet, tabs]) => {
          document.querySelector('#sheet')!.innerHTML = sheet;
          document.querySelector('#tabs')!.innerHTML = tabs;
          document.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        },
        [paintSheet(workbook), paintTabs(workbook)] as const,
      );
    });
  };
  workbook.onEvent(paint);
  paint();
  await last;
}

/** Until no batch has come for a moment: the pane has shown what it has. */
async function idle(host: Host): Promise<void> {
  let seen = -1;
  while (seen !== host.batches.length || seen === 0) {
    seen = host.batches.length;
    await wait(1500);
  }
}
