import * as z from 'zod/mini';
import { type FollowedMapping, followMapping } from './follow-mapping';
import type { Mapping } from './mapping';
import { MappingError, readMapping } from './mapping-data';
import type { MarkNames } from '../report/marks';
import type { FormProposal } from './propose';

const keptSchema = z.array(z.string());

/** A kept mapping, and what it makes of a form. */
export interface KnownForm {
  readonly mapping: Mapping;
  readonly followed: FollowedMapping;
}

/** The mappings in the text that a workbook keeps, the newest first; what is damaged counts as not kept. `names`: the marks there are. */
export function readKeptMappings(text: string | null, names: MarkNames): readonly Mapping[] {
  return textsIn(text).flatMap((each) => {
    try {
      return [readMapping(each, names)];
    } catch (error) {
      if (error instanceof MappingError) return [];
      throw error;
    }
  });
}

/** The kept mapping that knows most cells of a form; null where none knows half of its own. */
export function bestKept(mappings: readonly Mapping[], proposal: FormProposal): KnownForm | null {
  const tried = mappings.map((mapping) => ({ mapping, followed: followMapping(mapping, proposal) }));
  const known = ({ kept, changes }: FollowedMapping): number =>
    kept + changes.filter(({ kind }) => kind === 'moved').length;
  const fits = tried.filter(({ mapping, followed }) => 2 * known(followed) >= mapping.cells.length);
  return fits.sort((one, other) => known(other.followed) - known(one.followed))[0] ?? null;
}

function textsIn(text: string | null): readonly string[] {
  if (text === null) return [];
  try {
    const read = keptSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
