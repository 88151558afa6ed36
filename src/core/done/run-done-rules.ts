import type { Choices } from '../check/choices';
import { packWithChoices } from '../check/choices';
import type { Finding } from '../check/finding';
import type { FoundFault, Rule } from '../check/rule';
import { byPlace, type Hindrance, hindranceOfCell, isTold, withWritableFixes } from '../check/run-rules';
import type { Pack } from '../pack/pack';
import type { PlanCell, Quarter } from '../plan/plan';
import { shortHash } from '../text/short-hash';
import { type DoneRow, QUARTERS } from './done';
import type { DoneRole } from './done-columns';
import type { DonePlan } from './done-plan';
import { planOfQuarter } from './quarter-view';

/** The rules that are asked: those about what was done, and those about any quantity, asked of each quarter. */
export interface DoneRules {
  readonly ofDone: readonly Rule<DonePlan>[];
  readonly ofQuantities: readonly Rule[];
}

/** Where a finding stands: a cell of an item's row, or (row and cell null) a heading. */
export interface DonePlace {
  readonly row: DoneRow | null;
  readonly cell: PlanCell | null;
  readonly role: DoneRole;
}

/** All findings of what was done, by row, then column; they stand at cells of the sheet Bajarilishi. */
export function runDoneRules(
  done: DonePlan,
  pack: Pack,
  { ofDone, ofQuantities }: DoneRules,
  choices: Choices = {},
): readonly Finding[] {
  const chosen = packWithChoices(pack, choices);
  const faults: FoundFault[] = ofDone.flatMap((rule) => rule.run(done, chosen));
  for (const quarter of QUARTERS) {
    for (const measure of ['fact', 'plan'] as const) {
      const view = planOfQuarter(done, quarter, measure);
      if (view) faults.push(...ofQuantities.flatMap((rule) => rule.run(view, chosen)));
    }
  }
  const told = byPlace(faults.filter((fault) => isTold(fault, pack, choices)));
  return withIds(told, donePlaces(done));
}

/** The place of every cell that a finding can stand at, by its address. */
export function donePlaces({ headers, record }: DonePlan): ReadonlyMap<string, DonePlace> {
  const places = new Map<string, DonePlace>();
  const put = (cell: PlanCell | undefined, role: DoneRole, row: DoneRow): void => {
    if (cell && cell.column > 0) places.set(cell.at, { row, cell, role });
  };
  for (const [role, at] of Object.entries(headers)) places.set(at, { row: null, cell: null, role: role as DoneRole });
  for (const row of record.rows) {
    put(row.words, 'words', row);
    for (const { quarter, plan, fact, note } of row.quarters) {
      put(plan.cells[0], `p${quarter}`, row);
      put(fact.cells[0], `q${quarter}`, row);
      put(note, `note${quarter}`, row);
    }
  }
  return places;
}

/** The cell whose text answers a finding: the note of its quarter; undefined where it can only be mended. */
export function noteCellOf({ severity, at }: Finding, places: ReadonlyMap<string, DonePlace>): PlanCell | undefined {
  const place = places.get(at);
  const quarter = QUARTERS.find((each) => place?.role === `q${each}`);
  if (!place?.row || !quarter || severity === 'error') return undefined;
  const { note } = place.row.quarters[quarter - 1]!;
  return note.column > 0 ? note : undefined;
}

/** The quarter that a finding is about; null where it is about all of the sheet, or an item's whole year. */
export function quarterOf({ at }: Finding, places: ReadonlyMap<string, DonePlace>): Quarter | null {
  const place = places.get(at);
  return QUARTERS.find((quarter) => place?.role.endsWith(String(quarter))) ?? null;
}

/** Ids without row numbers: rule, message, column and the item's key, so that they outlive what moves. */
function withIds(faults: readonly FoundFault[], places: ReadonlyMap<string, DonePlace>): readonly Finding[] {
  const times = new Map<string, number>();
  const hindered = hinderedCells(places);
  return faults.map((fault) => {
    const mendable = isOnSheet(fault, places) ? withWritableFixes(fault, hindered) : withoutFix(fault);
    const place = places.get(fault.at);
    const row = place?.row;
    const key = row ? row.key || shortHash(row.name) : 'header';
    const id = `${fault.rule}.${fault.message}.${place?.role ?? 'other'}.${key}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { id: time === 1 ? id : `${id}.${time}`, ...mendable };
  });
}

/** Whether all ways of mending a fault set cells of the sheet that a person fills in. */
function isOnSheet({ fix }: FoundFault, places: ReadonlyMap<string, DonePlace>): boolean {
  const ways = fix ? [fix, ...(fix.alternatives ?? [])] : [];
  return ways.every(({ edits }) => edits.every((edit) => edit.kind === 'set' && places.get(edit.cell)?.cell));
}

function withoutFix({ fix: _, ...bare }: FoundFault): FoundFault {
  return bare;
}

function hinderedCells(places: ReadonlyMap<string, DonePlace>): ReadonlyMap<string, Hindrance> {
  const hindered = new Map<string, Hindrance>();
  for (const [at, { cell }] of places) {
    const hindrance = cell && hindranceOfCell(cell);
    if (hindrance) hindered.set(at, hindrance);
  }
  return hindered;
}
