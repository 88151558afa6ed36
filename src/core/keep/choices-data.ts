import * as z from 'zod/mini';
import type { Choices } from '../check/choices';

/** A lower threshold would ask about everything, a higher one about nothing. */
const share = z.number().check(z.gte(0.05), z.lte(5));

const keptReport = z.object({
  file: z.string(),
  year: z.nullable(z.number()),
  done: z.record(z.string(), z.nullable(z.number())),
});

const schema = z.object({
  apostrophes: z.exactOptional(z.enum(['modifier', 'curly', 'straight', 'backtick'])),
  alphabet: z.exactOptional(z.enum(['latin', 'cyrillic'])),
  changeShare: z.exactOptional(share),
  hidden: z.exactOptional(z.array(z.string())),
  lastReport: z.exactOptional(keptReport),
  lastQuarters: z.exactOptional(z.partialRecord(z.enum(['1', '2', '3', '4']), keptReport)),
});

/** What the office chose, of the text kept in the workbook; a text that is damaged or none of ours chooses nothing. */
export function readChoices(text: string | null): Choices {
  try {
    return schema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}
