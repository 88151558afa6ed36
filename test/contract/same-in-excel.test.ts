import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { openInExcel } from '../excel/office-workbook-of';
import { anyEdits, anyGrid, planChange } from '../support/any-changes';
import { launchBrowser } from '../support/browser';
import { xlsxOfGrids } from '../support/make-xlsx';
import { MemoryWorkbook } from '../support/memory-workbook';
import { content } from './workbook-contract';

jest.setTimeout(300_000);
const SHEETS = 10;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const anySheet = fc.record({ grid: anyGrid, first: anyEdits, second: anyEdits });

describe('changes in Excel', () => {
  it('do what they do in memory, and are undone alike', async () => {
    const sheets = fc.array(anySheet, { minLength: SHEETS, maxLength: SHEETS });
    await fc.assert(
      fc.asyncProperty(sheets, async (all) => {
        const grids = all.map(({ grid }, at) => ({ ...grid, sheet: `Reja ${at}` }));
        const { workbook, host } = await openInExcel(browser, xlsxOfGrids(...grids));
        try {
          for (const [at, { first, second }] of all.entries()) {
            const grid = grids[at]!;
            const memory = new MemoryWorkbook(grid);
            const inverses = [];
            for (const planned of [first, second]) {
              const inExcel = await workbook.read(grid.sheet);
              const change = planChange(inExcel, planned);
              const made = await workbook.write(grid.sheet, [change]);
              const inMemory = await memory.write(grid.sheet, [change]);
              expect(made.refused).toEqual(inMemory.refused);
              expect(content(await workbook.read(grid.sheet))).toEqual(content(await memory.read(grid.sheet)));
              inverses.unshift(...made.applied.map(({ inverse }) => inverse));
            }
            expect((await workbook.write(grid.sheet, inverses)).refused).toEqual([]);
            expect(content(await workbook.read(grid.sheet))).toEqual(content(grid));
          }
          expect(host.unknownCalls).toEqual([]);
        } finally {
          await host.close();
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
