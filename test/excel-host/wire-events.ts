import type { Area } from '../../src/core/sheet/address';
import type { WorkbookEvent } from './model/workbook-model';
import { localAddress } from './objects/addresses';

/** One entry of `ArrayData` that Office.js takes as an event: category, type, target, JSON text. */
export interface WireEvent {
  readonly type: number;
  /** The name its registration has (`_RegisterDataChangedEvent` → "DataChanged"). */
  readonly name: string;
  readonly sheetId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Excel's numbers of events (`eventType` in Office.js). */
const TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

const NAMES: Readonly<Record<WorkbookEvent['kind'], keyof typeof TYPES>> = {
  RangeEdited: 'DataChanged',
  RowInserted: 'DataChanged',
  RowDeleted: 'DataChanged',
  FormatChanged: 'FormatChanged',
  RowHiddenChanged: 'RowHiddenChanged',
  ProtectionChanged: 'ProtectionChanged',
  NameChanged: 'NameChanged',
  VisibilityChanged: 'VisibilityChanged',
  SheetAdded: 'Added',
  SheetDeleted: 'Deleted',
  SheetActivated: 'Activated',
  SheetDeactivated: 'Deactivated',
  SelectionChanged: 'SelectionChanged',
};

/** What is sent for something that happened in the workbook; `triggerSource` came with ExcelApi 1.14. */
export function wireEvent(event: WorkbookEvent, area: Area | null, hasTriggerSource: boolean): WireEvent {
  const name = NAMES[event.kind];
  const { id } = event.sheet;
  const address = area && localAddress(area);
  const source = event.actor === 'coauthor' ? 'Remote' : 'Local';
  const isChange = name === 'DataChanged';
  return {
    type: TYPES[name],
    name,
    sheetId: id,
    detail: {
      worksheetId: id,
      source,
      ...(address !== null && { address }),
      ...(isChange && { changeType: event.kind, shiftDirection: shiftOf(event.kind) }),
      ...(isChange && hasTriggerSource && event.actor === 'addin' && { triggerSource: 'ThisLocalAddin' }),
      ...(event.kind === 'NameChanged' && { nameBefore: event.nameBefore, nameAfter: event.sheet.name }),
      ...(name === 'ProtectionChanged' && { isProtected: event.sheet.protection !== null }),
      ...(name === 'VisibilityChanged' && { visibilityAfter: event.sheet.visibility }),
    },
  };
}

function shiftOf(kind: WorkbookEvent['kind']): string {
  return kind === 'RowInserted' ? 'ShiftCellDown' : kind === 'RowDeleted' ? 'ShiftCellUp' : 'None';
}
