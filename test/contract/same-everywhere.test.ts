import fc from 'fast-check';
import { BLANK } from '../../src/core/sheet/cell';
import type { Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { anyEdits, anyGrid, planChange } from '../support/any-changes';
import { xlsxOfGrids } from '../support/make-xlsx';
import { MemoryWorkbook } from '../support/memory-workbook';
import { plain } from '../support/test-grid';

/** A sheet apart from the results of its formulas: in memory nothing calculates, and the sheets made up here hold any. */
function plainIn(grid: Grid): object {
  const cells = grid.cells.map((row) =>
    row?.map((cell) => cell && (cell.formula === undefined ? cell : { ...BLANK, formula: cell.formula })),
  );
  return plain({ ...grid, cells });
}

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
          const saved = await openXlsx(file.save()).read('Reja');
          expect(plain(await file.read('Reja'))).toEqual(plain(saved));
          expect(plainIn(saved)).toEqual(plainIn(await memory.read('Reja')));
          inverses.unshift(...inFile.applied.map(({ inverse }) => inverse));
        }
        expect((await file.write('Reja', inverses)).refused).toEqual([]);
        expect(plainIn(await openXlsx(file.save()).read('Reja'))).toEqual(plainIn(grid));
      }),
      { numRuns: 150 },
    );
  });
});
