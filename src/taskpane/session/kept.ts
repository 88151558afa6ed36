import * as z from 'zod/mini';
import { ITEM_FIELDS } from '../../actions/edit-item';
import type { StepTitle, UndoTitle } from './journal';

const area = z.tuple([z.number(), z.number()]);
const texts = z.record(z.string(), z.string());

const keptSchema = z.object({
  version: z.literal(1),
  notes: texts,
  entries: texts,
  columns: z.record(
    z.string(),
    z.object({
      headerRows: area,
      columns: z.partialRecord(
        z.enum(['number', 'name', 'unit', 'fact', 'plan', 'mechanism', 'deadline', 'responsible']),
        z.number(),
      ),
    }),
  ),
});

/** What is kept of a workbook from one opening to the next. */
export type Kept = z.infer<typeof keptSchema>;

const NOTHING_KEPT: Kept = { version: 1, notes: {}, entries: {}, columns: {} };

/** Reads what was kept; text that is not ours (or of a later version) counts as nothing kept. */
export function readKept(text: string | null): Kept {
  if (!text) return NOTHING_KEPT;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return NOTHING_KEPT;
  }
  const kept = keptSchema.safeParse(json);
  return kept.success ? kept.data : NOTHING_KEPT;
}

const titleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fix'), cell: z.string() }),
  z.object({ kind: z.literal('smallFixes'), count: z.number() }),
  z.object({ kind: z.literal('field'), field: z.enum(ITEM_FIELDS), number: z.string(), cell: z.string() }),
  z.object({ kind: z.literal('cell'), cell: z.string() }),
  z.object({ kind: z.literal('addItem'), number: z.string() }),
  z.object({ kind: z.literal('replay') }),
  z.object({ kind: z.literal('undo'), step: z.number(), stays: z.array(z.number()) }),
]);

/** Reads what a step of the workbook's own journal did; null where it is damaged or of a later version. */
export function readTitle(json: unknown): StepTitle | UndoTitle | null {
  const title = titleSchema.safeParse(json);
  return title.success ? title.data : null;
}
