import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { FAULT_KINDS } from '../excel-host/faults';
import { type Host, startHost } from '../excel-host/start-host';
import { launchBrowser } from '../support/browser';
import { type Action, FaultBench, type FaultRow } from './fault-bench';
import { holdPage } from './held-page';

/*
 * Every fault in every batch of every action, in the production bundle. The batches are those that a run without faults
 * sends, so that a batch more or less changes the table by itself. FAULTS_JSON names a folder for the table's parts
 * (npm run test:excel).
 */

/** The plan that most actions are done on. */
export const SAMPLE = 'assets/samples/ish-rejasi-2026.xlsx';

/** A part of the table as tests: one browser and one pane for its actions. Answers what makes an action's rows. */
export function faultTable(part: string): (action: Action) => Promise<readonly FaultRow[]> {
  jest.setTimeout(1_800_000);
  const rows: FaultRow[] = [];
  let browser: Browser;
  let host: Host;
  let bench: FaultBench;
  beforeAll(async () => {
    browser = await launchBrowser();
    host = await startHost({ browser, workbook: SAMPLE, page: 'taskpane', locale: 'uz-Latn-UZ', changesTab: true });
    await host.page.addInitScript(holdPage);
    bench = new FaultBench(host);
  });
  afterAll(async () => {
    await host.close();
    await browser.close();
    const { FAULTS_JSON } = process.env;
    if (FAULTS_JSON) writeFileSync(join(FAULTS_JSON, `${part}.json`), JSON.stringify(rows, null, 2));
  });
  return async (action) => {
    const clean = await bench.cleanRuns(action);
    expect(clean.fresh.shown).toMatchObject({ isTrouble: false, fault: '', isFresh: true });
    expect(clean.fresh.batches.length).toBeGreaterThan(0);
    const from = rows.length;
    for (const batch of clean.fresh.batches.keys()) {
      for (const kind of FAULT_KINDS) rows.push(await bench.faultyRun(action, clean, batch, kind));
    }
    return rows.slice(from).filter(({ retry }) => retry !== 'works');
  };
}
