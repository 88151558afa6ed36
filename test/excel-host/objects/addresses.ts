import { type Area, areaName, columnName, columnNumber, parseAreaName } from '../../../src/core/sheet/address';
import { ExcelError } from '../excel-error';
import { LAST_COLUMN, LAST_ROW } from '../model/sheet-model';

const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

/** The area of an address without its sheet: "A1:B4", "5:7", "A:C"; null where it is none. */
export function readAddress(address: string): Area | null {
  const rows = ROWS.exec(address);
  if (rows) return checked({ top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: LAST_COLUMN });
  const columns = COLUMNS.exec(address);
  if (columns) {
    return checked({ top: 1, bottom: LAST_ROW, left: columnNumber(columns[1]!), right: columnNumber(columns[2]!) });
  }
  const area = parseAreaName(address);
  return area && checked(area);
}

/** An address split from its sheet's name: "'Reja 2026'!A1" → Reja 2026, A1. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  return {
    sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: address.slice(at + 1),
  };
}

/** "Reja!A1:B4", "'Reja 2026'!5:7": an area as Excel names it. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedName(sheet)}!${localAddress(area)}`;
}

/** "A1:B4", "5:7", "A:C". */
export function localAddress(area: Area): string {
  if (area.left === 1 && area.right === LAST_COLUMN) return `${area.top}:${area.bottom}`;
  if (area.top === 1 && area.bottom === LAST_ROW) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaName(area);
}

/** A sheet's name as it stands in addresses: quoted where it is no plain word, or looks like a cell. */
export function quotedName(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function checked(area: Area): Area {
  const ordered = {
    top: Math.min(area.top, area.bottom),
    bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    right: Math.max(area.left, area.right),
  };
  if (ordered.top < 1 || ordered.bottom > LAST_ROW || ordered.right > LAST_COLUMN)
    throw new ExcelError('InvalidArgument');
  return ordered;
}
