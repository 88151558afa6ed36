import { columnNumber } from '../../src/core/sheet/address';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { type Workbook, WorkbookError } from '../../src/core/workbook';
import type { Session } from '../../src/taskpane/session/session';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf as plainGrid } from '../support/test-grid';
import { watched } from '../support/watched-workbook';
import { fixtureWorkbook, followed, openSession, spreadsheetHost, testHost, until } from './test-host';

async function realPlan() {
  const file = fixtureWorkbook('2026-qoraozak');
  const names = (await file.sheets()).map(({ name }) => name);
  return file.readAll(names);
}

async function open(...grids: readonly Grid[]) {
  const workbook = watched(new MemoryWorkbook(...(grids.length > 0 ? grids : await realPlan())));
  const host = spreadsheetHost(workbook);
  const session = await openSession(host);
  workbook.calls.length = 0;
  return { workbook, host, session, sheet: session.getState().sheet! };
}

const callNames = (workbook: ReturnType<typeof watched>): readonly string[] => workbook.calls.map(({ name }) => name);

function valueAt(session: Session, cell: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  return cellAt(session.getState().grid!, Number(row), columnNumber(letters)).value;
}

const faults = (session: Session): readonly string[] =>
  session.getState().check!.findings.map(({ rule, at }) => `${at} ${rule}`);

describe.each<[string, () => Promise<Workbook>]>([
  ['in memory', async () => new MemoryWorkbook(...(await realPlan()))],
  ['.xlsx', async () => fixtureWorkbook('2026-qoraozak')],
])('what somebody types is checked at once (%s)', (_, openWorkbook) => {
  test('a fault that is mended on the sheet goes, and the open card stays', async () => {
    const host = testHost(await openWorkbook());
    const session = await openSession(host);
    const { sheet } = session.getState();
    const open = session.getState().check!.findings.find(({ rule }) => rule === 'section-sequence')!;
    session.openFinding(open.id);
    expect(faults(session)).toContain('D27 quantity-missing');
    await host.typeInto(sheet!, 'D27', 12);
    expect(session.getState().isStale).toBe(true);
    await followed(session);
    expect(faults(session)).not.toContain('D27 quantity-missing');
    expect(session.getState()).toMatchObject({ isStale: false, isPutOff: false, openFinding: open.id, trouble: null });
  });
});

test('changes that follow each other are read once, and only their cells', async () => {
  const { workbook, host, session, sheet } = await open();
  await host.typeInto(sheet, 'D27', 12);
  await host.typeInto(sheet, 'E27', 14);
  workbook.calls.length = 0;
  await followed(session);
  expect(callNames(workbook)).toEqual(['readAgain']);
  expect(workbook.calls[0]!.given[1]).toEqual(['D27', 'E27']);
  expect([valueAt(session, 'D27'), valueAt(session, 'E27')]).toEqual([12, 14]);
});

test('formulas are read again with a cell that they may depend on', async () => {
  const grid = plainGrid([
    ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil (fakt)', '2026-yil (reja)'],
    ['1.', 'Kitob olish', 'Nusxa', 3, 4],
    ['2.', 'Gazeta olish', 'Nusxa', 3, { kind: 'number', value: 8, formula: 'E2*2' }],
  ]);
  const { workbook, host, session, sheet } = await open(grid);
  host.changeSheet(sheet, 'E2');
  await followed(session);
  expect(workbook.calls.map(({ name, given }) => [name, given[1]])).toEqual([['readAgain', ['E2', 'E3']]]);
});

test.each<[string, string | null]>([
  ['where rows moved', null],
  ['where much changed', 'A1:ZZ500'],
  ['below what was read', 'B4000'],
])('the whole sheet is read %s', async (_, area) => {
  const { workbook, host, session, sheet } = await open();
  host.changeSheet(sheet, area);
  await followed(session);
  expect(callNames(workbook)).toEqual(['read']);
});

test('the session’s own writes are one write and one read, and start nothing more', async () => {
  const { workbook, session } = await open();
  await session.editCell('D27', '12');
  await session.recheck();
  expect(callNames(workbook)).toEqual(['write', 'readAgain', 'read']);
});

test('opening lists the sheets and reads them all in one go', async () => {
  const workbook = watched(new MemoryWorkbook(...(await realPlan())));
  await openSession(spreadsheetHost(workbook));
  expect(callNames(workbook)).toEqual(['sheets', 'readAll']);
});

test('what changes while the session is busy is gathered and read afterwards', async () => {
  const { workbook, host, session, sheet } = await open();
  let change: Promise<void> | null = null;
  workbook.after = async ({ name }) => {
    if (name !== 'readAgain' || change) return;
    // Somebody types while the session reads what it wrote itself.
    change = host.typeInto(sheet, 'E27', 99);
    await change;
  };
  await session.editCell('D27', '12');
  await until(session, () => valueAt(session, 'E27') === 99);
  expect(valueAt(session, 'D27')).toBe(12);
});

test('a re-check that fails says that what is shown is older, and is made up for', async () => {
  const { workbook, host, session, sheet } = await open();
  workbook.before = ({ name }) => {
    if (name === 'readAgain') throw new WorkbookError('busy');
  };
  await host.typeInto(sheet, 'D27', 12);
  await followed(session);
  expect(session.getState()).toMatchObject({ isStale: true, isPutOff: true, trouble: null });
  expect(faults(session)).toContain('D27 quantity-missing');
  workbook.before = () => undefined;
  host.selectCell(sheet, 'B9');
  await until(session, ({ isStale }) => !isStale);
  expect(faults(session)).not.toContain('D27 quantity-missing');
});

test('a change on another sheet is none of ours', async () => {
  const { workbook, host, session } = await open((await realPlan())[0]!, plainGrid([['x']], { sheet: 'Boshqa' }));
  host.changeSheet('Boshqa', 'A1');
  await session.recheck();
  expect(callNames(workbook)).toEqual(['read']);
});

describe('sheets that come and go', () => {
  /** A workbook whose sheets can be named and taken out by somebody. */
  async function openBook() {
    const [plan] = await realPlan();
    let grids = [plan!, plainGrid([['boshqa']], { sheet: 'Ikkinchi' })];
    const book = (): MemoryWorkbook => new MemoryWorkbook(...grids);
    let now = book();
    const workbook = watched(
      new Proxy({} as Workbook, { get: (_, name) => Reflect.get(now, name).bind(now) as unknown }),
    );
    const host = spreadsheetHost(workbook);
    const session = await openSession(host);
    const change = (next: typeof grids): void => {
      grids = next;
      now = book();
    };
    return { host, session, plan: plan!, grids, change, sheet: plan!.sheet };
  }

  test('a renamed one is followed under its new name', async () => {
    const { host, session, plan, grids, change, sheet } = await openBook();
    await session.chooseColumns({ headerRows: [8, 8], columns: { name: 2, unit: 3, fact: 4, plan: 5 } });
    change([{ ...plan, sheet: '2026 reja' }, grids[1]!]);
    host.changeSheet(sheet);
    await until(session, ({ news }) => news !== null);
    expect(session.getState()).toMatchObject({
      sheet: '2026 reja',
      news: { kind: 'sheetRenamed', from: sheet, to: '2026 reja' },
      isStale: false,
      columns: { '2026 reja': { headerRows: [8, 8] } },
    });
    expect(session.getState().check!.plan.items.length).toBeGreaterThan(40);
  });

  test('where the shown one is deleted, another is shown, and it is told', async () => {
    const { host, session, grids, change, sheet } = await openBook();
    await session.editCell('D27', '12');
    change([grids[1]!]);
    host.changeSheet(sheet);
    await until(session, ({ trouble }) => trouble !== null);
    expect(session.getState()).toMatchObject({
      sheet: 'Ikkinchi',
      check: null,
      journal: [],
      trouble: { kind: 'sheetGone', sheet, shown: 'Ikkinchi' },
    });
  });

  test('a new one is offered', async () => {
    const { host, session, grids, change } = await openBook();
    change([...grids, plainGrid([['yangi']], { sheet: 'Uchinchi' })]);
    host.changeSheet('Uchinchi');
    await until(session, ({ sheets }) => sheets.length === 3);
    expect(session.getState()).toMatchObject({ trouble: null, news: null });
  });
});

test('a long check lets others have a turn, and can be cancelled: the last results stay and say that they are older', async () => {
  const [plan] = await realPlan();
  const { host, session, sheet } = await open(plan!);
  const before = session.getState().check;
  const rows = plan!.cells.slice(8, 70);
  const longPlan = {
    ...plan!,
    cells: [...plan!.cells.slice(0, 70), ...Array.from({ length: 400 }, () => rows).flat()],
  };
  const long = new MemoryWorkbook({ ...longPlan, rowCount: longPlan.cells.length });
  Object.assign(host.workbook, { before: () => undefined });
  host.workbook.read = (name) => long.read(name);
  host.changeSheet(sheet);
  await until(session, ({ busy }) => busy === 'checking');
  // Each turn of the page is one in which the person may press the button.
  let turns = 0;
  await new Promise<void>((resolve) => {
    const turn = (): void => {
      if (++turns === 5) resolve();
      else setTimeout(turn);
    };
    turn();
  });
  expect(session.getState().busy).toBe('checking');
  session.cancel();
  await until(session, ({ busy }) => busy === null);
  expect(session.getState()).toMatchObject({ isStale: true, isPutOff: true, trouble: null, fault: null });
  expect(session.getState().check).toBe(before);
});
