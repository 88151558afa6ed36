import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packJson from '../../assets/packs/uz-akm.json';
import type { Pack } from '../../src/core/pack/pack';
import { readPack } from '../../src/core/pack/read-pack';
import type { Workbook } from '../../src/core/workbook';
import type { PaneHost } from '../../src/taskpane/host';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** A host that remembers what the pane asked of it, and lets a test act as the person at the sheet. */
export interface TestHost extends PaneHost {
  readonly shown: string[];
  readonly delivered: { bytes: Uint8Array; fileName: string }[];
  kept: string | null;
  selectCell(sheet: string, cell: string): void;
  changeSheet(sheet: string, area?: string | null): void;
}

/** A host on a workbook; what was kept for it before may be given. */
export function testHost(workbook: Workbook, kept: string | null = null): TestHost {
  const selected = new Set<(sheet: string, cell: string) => void>();
  const changed = new Set<(sheet: string, area: string | null) => void>();
  const host: TestHost = {
    workbook,
    fileName: 'reja.xlsx',
    shown: [],
    delivered: [],
    kept,
    showCell: (_sheet, cell) => void host.shown.push(cell),
    onCellSelected(listener) {
      selected.add(listener);
      return () => selected.delete(listener);
    },
    onSheetChanged(listener) {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    openTemplate: async (source) => openXlsx(source === 'annual' ? annualTemplate() : source),
    ways: ['download'],
    async deliver(bytes, fileName) {
      host.delivered.push({ bytes, fileName });
      return fileName;
    },
    tools: null,
    keepsJournal: false,
    keep: {
      read: async () => host.kept,
      async write(text) {
        host.kept = text;
      },
    },
    selectCell: (sheet, cell) => selected.forEach((listener) => listener(sheet, cell)),
    changeSheet: (sheet, area: string | null = null) => changed.forEach((listener) => listener(sheet, area)),
  };
  return host;
}

/** The rule pack of the product. */
export function testPack(): Pack {
  return readPack(packJson);
}

/** An opened session on a workbook. */
export async function openSession(host: PaneHost): Promise<Session> {
  const session = createSession(host, testPack(), 'uz');
  await session.opened;
  return session;
}

/** A plan workbook of the fixtures: "2026-qoraozak". */
export function fixtureWorkbook(name: string): Workbook {
  return openXlsx(fixtureBytes(name));
}

/** The bytes of a plan workbook of the fixtures. */
export function fixtureBytes(name: string): Uint8Array<ArrayBuffer> {
  return fileBytes(join('test/fixtures/plans', `${name}.xlsx`));
}

function annualTemplate(): Uint8Array {
  return fileBytes('assets/templates/yillik-hisobot.xlsx');
}

/** A plain array of the page's own kind: a test page's Uint8Array is not Node's. */
function fileBytes(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path));
}
