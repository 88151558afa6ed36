import { keptMappings } from '../../actions/kept-mappings';
import { markForm } from '../../actions/map-form';
import type { Mapping } from '../../core/mapping/mapping';
import { mappingText } from '../../core/mapping/mapping-data';
import type { Session } from '../session/session';

/** So many forms are remembered, the newest first. */
const MOST_KEPT = 6;

/** Keeps a mapping in front of the others, in place of the one it came from. */
export async function keepMapping(session: Session, mapping: Mapping, from: Mapping | null): Promise<void> {
  const others = (await keptMappings(session.host.workbook, session.pack)).filter(
    (one) => from === null || mappingText(one) !== mappingText(from),
  );
  const texts = [mapping, ...others].slice(0, MOST_KEPT).map(mappingText);
  await session.keepMappings(JSON.stringify(texts));
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
