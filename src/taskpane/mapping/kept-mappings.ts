import * as z from 'zod/mini';
import { markForm } from '../../actions/map-form';
import { type FollowedMapping, followMapping } from '../../core/mapping/follow-mapping';
import type { Mapping } from '../../core/mapping/mapping';
import { MappingError, mappingText, readMapping } from '../../core/mapping/mapping-data';
import type { FormProposal } from '../../core/mapping/propose';
import { keptText, OWN_SHEET } from '../../core/keep/own-sheet';
import { markNames } from '../../core/report/marks';
import type { Session } from '../session/session';

/** So many forms are remembered, the newest first. */
const MOST_KEPT = 6;

const keptSchema = z.array(z.string());

/** The mappings that a workbook keeps, the newest first; what is damaged counts as not kept. */
export async function keptMappings({ host, pack }: Session): Promise<readonly Mapping[]> {
  const [own] = await host.workbook.readAll([OWN_SHEET]);
  const text = own ? keptText(own, 'mappings') : null;
  return textsIn(text).flatMap((each) => {
    try {
      return [readMapping(each, markNames(pack))];
    } catch (error) {
      if (error instanceof MappingError) return [];
      throw error;
    }
  });
}

/** Keeps a mapping in front of the others, in place of the one it came from. */
export async function keepMapping(session: Session, mapping: Mapping, from: Mapping | null): Promise<void> {
  const others = (await keptMappings(session)).filter((one) => from === null || mappingText(one) !== mappingText(from));
  const texts = [mapping, ...others].slice(0, MOST_KEPT).map(mappingText);
  await session.keepMappings(JSON.stringify(texts));
}

/** The kept mapping that knows most cells of a form, and what it makes of it; null where none knows half of its own. */
export function bestKept(
  mappings: readonly Mapping[],
  proposal: FormProposal,
): { readonly mapping: Mapping; readonly followed: FollowedMapping } | null {
  const tried = mappings.map((mapping) => ({ mapping, followed: followMapping(mapping, proposal) }));
  const known = ({ kept, changes }: FollowedMapping): number =>
    kept + changes.filter(({ kind }) => kind === 'moved').length;
  const fits = tried.filter(({ mapping, followed }) => 2 * known(followed) >= mapping.cells.length);
  return fits.sort((one, other) => known(other.followed) - known(one.followed))[0] ?? null;
}

/** The bytes of a form with a mapping's marks in it, and the cells that refused theirs. Throws WorkbookError. */
export async function markedForm(
  { host }: Session,
  form: Uint8Array,
  mapping: Mapping,
): Promise<{ readonly bytes: Uint8Array; readonly refused: readonly string[] }> {
  const template = await host.openTemplate(form);
  const { refused } = await markForm(template, mapping);
  return { bytes: await template.save(), refused: refused.map(({ sheet, cell }) => `${sheet}!${cell}`) };
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
