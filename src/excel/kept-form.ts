import { keptCells, keptText, listCells, OWN_SHEET } from '../core/keep/own-sheet';
import type { OwnCells, Workbook } from '../core/workbook';
import type { SavedValidation } from './validation-runs';

/** What the hidden sheet keeps for the form: the lists it offers, and the validations that stood in its place. */
export interface KeptForm {
  readonly lists: readonly (readonly string[])[];
  readonly saved: readonly SavedValidation[];
}

/** What is kept for the form; nothing where nothing readable is. */
export async function readForm(workbook: Workbook): Promise<KeptForm> {
  const [own] = await workbook.readAll([OWN_SHEET]);
  const text = own ? keptText(own, 'form') : null;
  return (text === null ? null : parseForm(text)) ?? { lists: [], saved: [] };
}

/** The cells that keep it. */
export function keptForm(form: KeptForm): readonly OwnCells[] {
  const lists = form.lists.length > 0 ? [listCells(form.lists).cells] : [];
  return [keptCells(JSON.stringify(form), 'form'), ...lists];
}

function parseForm(text: string): KeptForm | null {
  try {
    const { lists, saved }: Partial<KeptForm> = JSON.parse(text);
    return Array.isArray(lists) && Array.isArray(saved) ? { lists, saved } : null;
  } catch {
    // Damaged by another program: the form can still be put on and taken off, what stood there before is lost.
    return null;
  }
}
