import type { Change } from '../../src/core/sheet/edit';
import { type Workbook, WorkbookError } from '../../src/core/workbook';
import { valuesOf } from '../support/test-grid';
import { watched } from '../support/watched-workbook';
import { entriesOf, fixSmall, memoryPlan, sheetOf, valueAt } from './journal-at-work';
import { openSession, spreadsheetHost, until } from './test-host';

jest.setTimeout(60_000);

describe('a write that fails', () => {
  const trouble = (code: 'no-answer' | 'host-failed') => new WorkbookError(code);

  test('before anything was written leaves nothing behind, and can be tried again', async () => {
    const workbook = watched(await memoryPlan());
    const session = await openSession(spreadsheetHost(workbook));
    workbook.before = ({ name }) => {
      if (name === 'write') throw trouble('host-failed');
    };
    await session.editCell('D27', '12');
    expect(session.getState().trouble).toMatchObject({ kind: 'workbook', code: 'host-failed' });
    workbook.before = () => undefined;
    await until(session, ({ isStale }) => !isStale);
    expect(session.getState()).toMatchObject({ journal: [], isStale: false });
    await session.editCell('D27', '12');
    expect(session.getState().journal).toHaveLength(1);
    expect(await entriesOf(workbook)).toHaveLength(1);
  });

  test('after all was written is known as done', async () => {
    const workbook = watched(await memoryPlan());
    const session = await openSession(spreadsheetHost(workbook));
    workbook.after = ({ name }) => {
      if (name === 'write') throw trouble('no-answer');
    };
    await session.editCell('D27', '12');
    workbook.after = () => undefined;
    await until(session, ({ isStale }) => !isStale);
    expect(valueAt(session, 'D27')).toBe(12);
    expect(session.getState().journal).toHaveLength(1);
    await session.undo('step-1');
    expect(valueAt(session, 'D27')).toBeNull();
    expect(await entriesOf(workbook)).toHaveLength(2);
  });

  test('half way: the journal knows what was written and nothing else', async () => {
    const plan = await memoryPlan();
    const workbook = watched(plan);
    const session = await openSession(spreadsheetHost(workbook));
    const sheet = sheetOf(session);
    let half: readonly Change[] = [];
    workbook.before = async ({ name, given }) => {
      if (name !== 'write') return;
      const [, changes, record] = given as Parameters<Workbook['write']>;
      half = changes.slice(0, Math.floor(changes.length / 2));
      await plan.write(sheet, half, record);
      throw trouble('host-failed');
    };
    const before = valuesOf(session.getState().grid!);
    await fixSmall(session);
    workbook.before = () => undefined;
    await until(session, ({ isStale }) => !isStale);
    const again = await openSession(spreadsheetHost(plan));
    for (const one of [session, again]) {
      expect(one.getState().journal).toHaveLength(1);
      expect(one.getState().history.length).toBe(half.length);
    }
    await session.undo('step-1');
    expect(session.getState().trouble).toBeNull();
    expect(valuesOf(session.getState().grid!)).toEqual(before);
  });

  test('an undo half way leaves the rest of the step to be undone', async () => {
    const plan = await memoryPlan();
    const workbook = watched(plan);
    const session = await openSession(spreadsheetHost(workbook));
    const before = valuesOf(session.getState().grid!);
    await fixSmall(session);
    workbook.before = async ({ name, given }) => {
      if (name !== 'write') return;
      const [name2, changes, record] = given as Parameters<Workbook['write']>;
      await plan.write(name2, changes.slice(0, 5), record);
      throw trouble('no-answer');
    };
    await session.undo('step-1');
    workbook.before = () => undefined;
    await until(session, ({ isStale }) => !isStale);
    expect(session.getState().journal).toHaveLength(1);
    await session.undo('step-1');
    expect(session.getState()).toMatchObject({ journal: [], trouble: null });
    expect(valuesOf(session.getState().grid!)).toEqual(before);
  });
});
