import * as z from 'zod/mini';
import { parseAreaName, parseCellName } from '../sheet/address';
import type { AppliedChange } from '../sheet/apply-changes';

const value = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
const cell = z.string().check(z.refine((name) => parseCellName(name) !== null));
const area = z.string().check(z.refine((name) => parseAreaName(name) !== null));
const place = z.int().check(z.positive());
const text = z.exactOptional(z.string());

const edit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('set'),
    cell,
    before: value,
    after: value,
    format: text,
    formatBefore: text,
    flattens: z.exactOptional(z.literal(true)),
  }),
  z.object({
    kind: z.literal('insertRow'),
    row: place,
    count: place,
    like: z.exactOptional(place),
    values: z.exactOptional(z.array(z.array(value))),
    repeats: z.exactOptional(z.literal(true)),
    kept: text,
  }),
  z.object({
    kind: z.literal('deleteRow'),
    row: place,
    before: z.array(value),
    withFormulas: z.exactOptional(z.literal(true)),
  }),
  z.object({
    kind: z.literal('show'),
    row: z.exactOptional(place),
    column: z.exactOptional(place),
    before: z.enum(['hidden', 'shown']),
  }),
  z.object({ kind: z.literal('unmerge'), area, before: z.enum(['merged', 'split']) }),
]);
const change = z.object({ id: z.string(), edits: z.array(edit) });
const applied = z.object({ change, inverse: change });

/** A change and what takes it back as JSON text, or null where the text is damaged or none of ours. */
export function parseChange(json: string): AppliedChange | null {
  try {
    return applied.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
