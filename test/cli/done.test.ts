import { type DoneField, enterDone } from '../../src/actions/enter-done';
import { readDone } from '../../src/core/done/read-done';
import { parsePlan } from '../../src/core/plan/parse-plan';
import type { Quarter } from '../../src/core/plan/plan';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { pack } from '../core/plan/reading';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';

interface CheckedFiles {
  readonly files: readonly {
    readonly done?: {
      readonly sheet: string;
      readonly closed: number;
      readonly findings: readonly { readonly rule: string; readonly cell: string; readonly note?: string }[];
    };
  }[];
}

test('the sheet of what was done is added, is found again, and is no plan', async () => {
  const made = await ishreja(['done', PLAN, '--out', 'd.xlsx']);
  expect({ exit: made.exit, error: made.error }).toEqual({ exit: 0, error: '' });
  const bytes = made.written.get('d.xlsx')!;
  expect((await openXlsx(bytes).sheets()).map(({ name }) => name)).toEqual(['Reja', 'Bajarilishi']);
  const again = await ishreja(['done', 'd.xlsx', '--out', 'e.xlsx', '--json'], { 'd.xlsx': bytes });
  expect(JSON.parse(again.out)).toMatchObject({ sheet: 'Bajarilishi', isNew: false, added: [], changed: [], gone: [] });
  const checked = await ishreja(['check', 'd.xlsx', '--json'], { 'd.xlsx': bytes });
  const { files } = JSON.parse(checked.out) as { files: readonly { sheet: string }[] };
  expect(files.map(({ sheet }) => sheet)).toEqual(['Reja']);
});

test('rows are told as they stand in the file that is written, below those that were put in', async () => {
  const made = await ishreja(['done', PLAN, '--out', 'yil.xlsx']);
  const workbook = openXlsx(made.written.get('yil.xlsx')!);
  const edits = [
    { kind: 'set', cell: 'B20', before: cellAt(await workbook.read('Reja'), 20, 2).value, after: 'Yangi klub ochish' },
  ] as const;
  await workbook.write('Reja', [{ id: 'other item', edits }]);
  const { out, written } = await ishreja(['done', 'b.xlsx', '--out', 'c.xlsx', '--json'], {
    'b.xlsx': workbook.save(),
  });
  const { added, gone } = JSON.parse(out) as { added: unknown[]; gone: { row: number; name: string }[] };
  expect([added.length, gone.length]).toEqual([1, 1]);
  const after = await openXlsx(written.get('c.xlsx')!).read('Bajarilishi');
  expect(cellAt(after, gone[0]!.row, 2).value).toBe(gone[0]!.name);
});

test('what the workbook has kept is not written over by a call that names the file itself', async () => {
  expect(await ishreja(['done', PLAN, '--out', PLAN])).toMatchObject({ exit: 2, out: '' });
});

describe('what was done is checked with the plan', () => {
  /** The real plan with its sheet, in which these texts were entered. */
  async function filled(texts: readonly (readonly [string, DoneField, string])[]): Promise<Uint8Array> {
    const { written } = await ishreja(['done', PLAN, '--out', 'a.xlsx']);
    const workbook = openXlsx(written.get('a.xlsx')!);
    const [{ name } = { name: '' }] = await workbook.sheets();
    const plan = parsePlan(await workbook.read(name), pack)!;
    const { rows } = readDone(await workbook.read('Bajarilishi'), plan)!;
    const changes = texts.map(([number, field, text]) =>
      enterDone(
        rows.find((row) => row.number === number)!,
        field,
        text,
      )!,
    );
    await workbook.write('Bajarilishi', changes);
    return workbook.save();
  }
  const fact = (quarter: Quarter): DoneField => ({ kind: 'fact', quarter });

  test('its findings stand at its own cells, and the note of the quarter answers a warning', async () => {
    const bytes = await filled([
      ['17.', fact(1), '500/100'],
      ['30.', fact(1), 'koʻp'],
      ['31.', fact(1), '999999'],
      ['31.', { kind: 'note', quarter: 1 }, 'Yangi filial ochildi'],
    ]);
    const { out, exit } = await ishreja(['check', 'a.xlsx', '--json'], { 'a.xlsx': bytes });
    const [entry] = (JSON.parse(out) as CheckedFiles).files;
    const told = entry!.done!.findings.map(({ rule, cell, note }) => [rule, cell, note]);
    expect(exit).toBe(1);
    expect(entry!.done).toMatchObject({ sheet: 'Bajarilishi', closed: 3 });
    expect(told.map(([rule]) => rule)).toEqual(
      expect.arrayContaining(['quantity-pair', 'quantity-readable', 'done-plan', 'done-blank']),
    );
    expect(told.find(([rule, , note]) => rule === 'done-plan' && note)).toContain('Yangi filial ochildi');
  });

  test('a sheet in which nothing was entered yet is told of once a quarter that is over', async () => {
    const { out } = await ishreja(['check', 'a.xlsx', '--json'], { 'a.xlsx': await filled([]) });
    const [entry] = (JSON.parse(out) as CheckedFiles).files;
    expect(entry!.done!.findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['done-blank', 'F2'],
      ['done-blank', 'H2'],
      ['done-blank', 'J2'],
    ]);
  });
});
