import { editDistance } from '../text/nearest';
import { labelKey } from './label-key';
import type { MappedCell, Mapping } from './mapping';
import type { CellProposal, FormProposal } from './propose';

/** What became of a mapped cell in another form, or a cell of that form which the mapping does not know. */
export type MappingChange =
  | { readonly kind: 'moved' | 'relabelled'; readonly from: MappedCell; readonly to: CellProposal }
  | { readonly kind: 'vanished'; readonly from: MappedCell }
  | { readonly kind: 'added'; readonly to: CellProposal };

/** An earlier mapping on a form: the form's cells as it maps them, and what differs. */
export interface FollowedMapping {
  readonly proposal: FormProposal;
  /** How many cells stand where they stood, under the same labels. */
  readonly kept: number;
  readonly changes: readonly MappingChange[];
}

/** How many letters of a label may differ for it to be the same one, mended. */
const MENDED_SHARE = 0.25;

/**
 * Finds the cells of an earlier mapping in a form: by their labels, years counted from each form's own, wherever rows and
 * columns moved to; then by a label that was only mended. What is not found has vanished; what is left over is new.
 */
export function followMapping(mapping: Mapping, proposal: FormProposal): FollowedMapping {
  const targets = new Targets(proposal);
  const mapped = new Map<CellProposal, CellProposal>();
  const changes: MappingChange[] = [];
  let kept = 0;
  const settle = (from: MappedCell, to: CellProposal, isMended: boolean): void => {
    mapped.set(to, mappedProposal(from, to, isMended));
    if (isMended) changes.push({ kind: 'relabelled', from, to });
    else if (from.cell === to.cell && from.sheet === to.sheet) kept++;
    else changes.push({ kind: 'moved', from, to });
  };
  const lost = mapping.cells.filter((from) => {
    const to = targets.labelled(from, mapping.year);
    if (to) settle(from, to, false);
    return to === null;
  });
  // Nobody misses a cell that was left as it is.
  for (const from of lost.filter(({ mark }) => mark !== '')) {
    const to = targets.mended(from, mapping.year);
    if (to) settle(from, to, true);
    else changes.push({ kind: 'vanished', from });
  }
  for (const to of targets.left()) changes.push({ kind: 'added', to });
  const cells = proposal.cells.map((cell) => mapped.get(cell) ?? cell);
  return { proposal: { ...proposal, cells }, kept, changes };
}

/** The cell as the earlier mapping has it; an earlier choice that the labels now speak against is looked at again. */
function mappedProposal(from: MappedCell, to: CellProposal, isMended: boolean): CellProposal {
  const isChosen = from.found === 'person' || from.mark === '';
  const isDenied = to.confidence === 'sure' && to.mark !== from.mark && !isChosen;
  const isSure = !isMended && !isDenied && from.confidence === 'sure';
  const others = [to.mark, ...to.offered].filter((mark) => mark !== null && mark !== from.mark) as readonly string[];
  return {
    ...to,
    mark: from.mark,
    found: 'earlier',
    confidence: isSure ? 'sure' : 'look',
    doubts: isSure ? [] : ['row'],
    offered: others,
  };
}

/** The cells of a form that are not yet claimed by a mapped one. */
class Targets {
  private readonly free: Set<CellProposal>;
  private readonly byLabels = new Map<string, CellProposal[]>();
  private readonly sheets: ReadonlySet<string>;

  constructor(private readonly proposal: FormProposal) {
    this.free = new Set(proposal.cells);
    this.sheets = new Set(proposal.cells.map(({ sheet }) => sheet));
    for (const cell of proposal.cells) {
      for (const sheet of [cell.sheet, '']) {
        const key = keyOf(sheet, cell, proposal.year);
        this.byLabels.set(key, [...(this.byLabels.get(key) ?? []), cell]);
      }
    }
  }

  /** The first free cell under the same labels: on its own sheet, or on any where that sheet is gone. */
  labelled(from: MappedCell, year: number | null): CellProposal | null {
    const sheet = this.sheets.has(from.sheet) ? from.sheet : '';
    return this.take(this.byLabels.get(keyOf(sheet, from, year))?.find((cell) => this.free.has(cell)));
  }

  /** A free cell whose column is the same and whose row label differs in few letters, or that is proposed for the same mark. */
  mended(from: MappedCell, year: number | null): CellProposal | null {
    const row = labelKey(from.rowLabel, year);
    const column = labelKey(from.columnLabel, year);
    const limit = Math.floor(row.length * MENDED_SHARE);
    for (const cell of this.free) {
      if (labelKey(cell.columnLabel, this.proposal.year) !== column) continue;
      if (editDistance(labelKey(cell.rowLabel, this.proposal.year), row, limit) <= limit) return this.take(cell);
    }
    return this.take([...this.free].find(({ mark }) => mark === from.mark));
  }

  left(): readonly CellProposal[] {
    return [...this.free];
  }

  private take(cell: CellProposal | undefined): CellProposal | null {
    if (cell) this.free.delete(cell);
    return cell ?? null;
  }
}

function keyOf(
  sheet: string,
  { rowLabel, columnLabel }: Pick<MappedCell, 'rowLabel' | 'columnLabel'>,
  year: number | null,
): string {
  return [sheet, labelKey(rowLabel, year), labelKey(columnLabel, year)].join('\n');
}
