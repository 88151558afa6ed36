import { areaName, cellName, parseAreaName, parseCellName } from '../core/sheet/address';
import { type RowShift, shiftArea } from '../core/sheet/row-shift';

/** A list of areas ("A1:B2 D4") after row edits; null where nothing of it is left. Text that is no area is kept. */
export function shiftAreas(text: string, shift: RowShift): string | null {
  const moved = text
    .trim()
    .split(/\s+/)
    .flatMap((name) => shiftAreaName(name, shift) ?? []);
  return moved.length === 0 ? null : moved.join(' ');
}

/** One area or cell after row edits; null where it is gone. */
export function shiftAreaName(name: string, shift: RowShift): string | null {
  const area = parseAreaName(name);
  if (!area) return name;
  const moved = shiftArea(area, shift, true);
  if (!moved) return null;
  return moved.top === area.top && moved.bottom === area.bottom ? name : areaName(moved);
}

/** The cell that stands where a cell stood, though its own row be gone. */
export function shiftPlace(name: string, shift: RowShift): string {
  const cell = parseCellName(name);
  return cell ? cellName(shift.gap(cell.row), cell.column) : name;
}

/** How far the first row that is left of the first area lies below its first row; formulas counted from there move as much. */
export function lostRows(areas: string, shift: RowShift): number {
  const area = parseAreaName(areas.trim().split(/\s+/)[0] ?? '');
  if (!area) return 0;
  let lost = 0;
  while (area.top + lost < area.bottom && shift.mapRow(area.top + lost) === null) lost++;
  return lost;
}
