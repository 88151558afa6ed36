import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { FAULT_KINDS } from '../excel-host/faults';
import { type Host, startHost } from '../excel-host/start-host';
import { launchBrowser } from '../support/browser';
import { planWithoutWarnings } from '../support/plan-without-warnings';
import { type Action, FaultBench, type FaultRow } from './fault-bench';

/*
 * Every fault in every batch of every action. The batches are those that a run without faults sends, so that a batch
 * more or less changes the table by itself. FAULTS_JSON names a file for the whole table (npm run test:excel).
 */

jest.setTimeout(600_000);
const SAMPLE = 'assets/samples/ish-rejasi-2026.xlsx';
const rows: FaultRow[] = [];
let browser: Browser;
let host: Host;
let bench: FaultBench;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({ browser, workbook: SAMPLE, page: { bundle: 'test/excel/fault-page.ts' } });
  bench = new FaultBench(host);
  await bench.openPane();
});
afterAll(async () => {
  await host.close();
  await browser.close();
  const { FAULTS_JSON } = process.env;
  if (FAULTS_JSON) writeFileSync(FAULTS_JSON, JSON.stringify(rows, null, 2));
});

const actions: readonly Action[] = [
  { name: 'open', workbook: SAMPLE },
  { name: 'check', workbook: SAMPLE },
  { name: 'fixOne', workbook: SAMPLE },
  { name: 'fixSmall', workbook: SAMPLE },
  { name: 'editField', workbook: SAMPLE },
  { name: 'undo', workbook: SAMPLE, before: 'fixSmall' },
];

async function table(action: Action): Promise<readonly FaultRow[]> {
  const clean = await bench.cleanRun(action);
  expect(clean.shown).toMatchObject({ isTrouble: false, fault: '', isFresh: true });
  expect(clean.batches.length).toBeGreaterThan(0);
  const from = rows.length;
  for (const batch of clean.batches.keys()) {
    for (const kind of FAULT_KINDS) rows.push(await bench.faultyRun(action, clean, batch, kind));
  }
  return rows.slice(from).filter(({ retry }) => retry !== 'works');
}

it.each(actions)('$name survives every fault in every batch it sends', async (action) => {
  expect(await table(action)).toEqual([]);
});

it('fillReport survives every fault in every batch it sends', async () => {
  expect(await table({ name: 'fillReport', workbook: await planWithoutWarnings() })).toEqual([]);
});
