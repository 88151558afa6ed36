import fc from 'fast-check';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { anyEdits, anyGrid, planChange } from '../support/any-changes';
import { xlsxOfGrids } from '../support/make-xlsx';
import { MemoryWorkbook } from '../support/memory-workbook';
import { plain } from '../support/test-grid';

describe('changes on a file', () => {
  it('do what they do in memory, read back from the saved bytes, and are undone alike', async () => {
    await fc.assert(
      fc.asyncProperty(anyGrid, anyEdits, anyEdits, async (grid, first, second) => {
        const memory = new MemoryWorkbook(grid);
        const file = openXlsx(xlsxOfGrids(grid));
        const inverses = [];
        for (const planned of [first, second]) {
          const change = planChange(await memory.read('Reja'), planned);
          const inMemory = await memory.write('Reja', [change]);
          const inFile = await file.write('Reja', [change]);
          expect(inFile.refused).toEqual(inMemory.refused);
          const saved = plain(await openXlsx(file.save()).read('Reja'));
          expect(plain(await file.read('Reja'))).toEqual(saved);
          expect(saved).toEqual(plain(await memory.read('Reja')));
          inverses.unshift(...inFile.applied.map(({ inverse }) => inverse));
        }
        expect((await file.write('Reja', inverses)).refused).toEqual([]);
        expect(plain(await openXlsx(file.save()).read('Reja'))).toEqual(plain(grid));
      }),
      { numRuns: 150 },
    );
  });
});
