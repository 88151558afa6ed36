import { gridOf, tableOf } from '../../support/table';

const NOTATION = `
QORAOʻZAK TUMANI, 2026-YIL
| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
|---|---|---|---|---|
| I. FAOLIYAT |
| 1. | Nomi<br>␣yana | Dona | 4 | '12 |
| ~2. | Yana | ^ | ⟨4-Apr⟩ | =D4*2 → 8 |
| 3. | a \\| b | <b>Dona</b> | #REF! | - |
`;

describe('a sheet as a Markdown table', () => {
  const grid = gridOf(NOTATION);

  test('reads every notation', () => {
    expect(grid.cells[3]).toMatchObject([
      { kind: 'text', value: '1.' },
      { kind: 'text', value: 'Nomi\n yana' },
      { kind: 'text', value: 'Dona' },
      { kind: 'number', value: 4 },
      { kind: 'text', value: '12' },
    ]);
    expect(grid.cells[4]![3]).toEqual({ kind: 'date', value: 46116, format: 'd-mmm' });
    expect(grid.cells[4]![4]).toEqual({ kind: 'number', value: 8, formula: 'D4*2' });
    expect(grid.cells[5]!.slice(1, 4)).toEqual([
      { kind: 'text', value: 'a | b' },
      { kind: 'text', value: 'Dona', rich: true },
      { kind: 'error', value: '#REF!' },
    ]);
    expect(grid.hiddenRows).toEqual([5]);
    expect(grid.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 3, left: 1, bottom: 3, right: 5 },
      { top: 4, left: 3, bottom: 5, right: 3 },
    ]);
  });

  test('comes back as the same sheet', () => {
    const lines = tableOf(grid).split('\n');
    lines.splice(2, 0, '|---|---|');
    expect(gridOf(lines.join('\n'))).toEqual(grid);
  });

  test('gets the usual header where it has none', () => {
    const short = gridOf('| 1. | Nomi | Dona | 4 | 5 |');
    expect(short.rowCount).toBe(2);
    expect(short.cells[0]!.map((cell) => cell?.value)).toContain('2026-yil (reja)');
  });

  test('refuses a date it cannot write', () => {
    expect(() => gridOf('| 1. | Nomi | Dona | ⟨soon⟩ | 5 |')).toThrow('is no date');
  });
});
