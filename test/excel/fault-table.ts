import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { FAULT_KINDS, type FaultKind } from '../excel-host/faults';
import { type Host, startHost } from '../excel-host/start-host';
import { launchBrowser } from '../support/browser';
import { type Action, FaultBench, type FaultRow } from './fault-bench';
import { holdPage } from './held-page';
import { PaneByHand } from './pane-by-hand';

/*
 * Faults in the batches of every action, in the production bundle. The batches are those that a run without faults sends,
 * so that a batch more or less changes the table by itself. `npm run test:excel` puts every fault into every batch and
 * names a folder for the table's parts in FAULTS_JSON; `npm test`, which is run all day, deals the faults out among the
 * actions of a part: each fault comes at least once, into another batch each time.
 */

/** The plan that most actions are done on. */
export const SAMPLE = 'assets/samples/ish-rejasi-2026.xlsx';

/** How many actions each part has at least: so many share the faults. */
const LEAST_ACTIONS = 3;

/** A part of the table as tests: one browser and one pane for its actions. Answers what makes an action's rows. */
export function faultTable(part: string): (action: Action) => Promise<readonly FaultRow[]> {
  jest.setTimeout(1_800_000);
  const rows: FaultRow[] = [];
  let dealt = 0;
  let browser: Browser;
  let host: Host;
  let bench: FaultBench;
  beforeAll(async () => {
    browser = await launchBrowser();
    host = await startHost({ browser, workbook: SAMPLE, page: 'taskpane', locale: 'uz-Latn-UZ', changesTab: true });
    await host.page.addInitScript(holdPage);
    // What the first pane still sends would be counted with the batches of the one that a test opens.
    await host.frame.locator('header p').first().waitFor();
    await new PaneByHand(host).still();
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
    for (const [batch, kind] of triplesOf(clean.fresh.batches.length, dealt++)) {
      rows.push(await bench.faultyRun(action, clean, batch, kind));
    }
    return rows.slice(from).filter(({ retry }) => retry !== 'works');
  };
}

/** Which fault comes into which of so many batches of the part's first, second … action. */
function triplesOf(batches: number, action: number): readonly (readonly [batch: number, kind: FaultKind])[] {
  if (!process.env.FAULTS_JSON) {
    const own = FAULT_KINDS.filter((_, at) => at % LEAST_ACTIONS === action % LEAST_ACTIONS);
    return own.map((kind, at) => [at % batches, kind]);
  }
  return Array.from({ length: batches }, (_, batch) => FAULT_KINDS.map((kind) => [batch, kind] as const)).flat();
}
