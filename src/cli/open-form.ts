import { markForm } from '../actions/map-form';
import { type Mapping, type MappedCell } from '../core/mapping/mapping';
import { MappingError, readMapping } from '../core/mapping/mapping-data';
import type { Pack } from '../core/pack/pack';
import { markNames } from '../core/report/marks';
import { WorkbookError } from '../core/workbook';
import type { Language } from '../strings/language';
import { type MappingWord, mappingWord } from '../strings/mapping-text';
import { openXlsx } from '../xlsx/open-xlsx';
import type { CliIo } from './io';
import { readBytes, UnreadableFile } from './read-plans';

/** A mapping file cannot be used: which one, and why. */
export class UnreadableMapping extends Error {
  constructor(
    readonly file: string,
    readonly why: MappingError,
  ) {
    super(why.message);
    this.name = 'UnreadableMapping';
  }
}

/** Opens a form to be read or filled, its protection kept; `file` is named where it cannot be. Throws UnreadableFile. */
export function openForm(bytes: Uint8Array, file: string | undefined): ReturnType<typeof openXlsx> {
  try {
    return openXlsx(bytes, { mayWriteLocked: true });
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnreadableFile(error.code, error.detail, file);
    throw error;
  }
}

/** The mapping in a file. Throws UnreadableFile, UnreadableMapping. */
export function openMapping(file: string, pack: Pack, io: CliIo): Mapping {
  const text = new TextDecoder().decode(readBytes(file, io));
  try {
    return readMapping(text, markNames(pack));
  } catch (error) {
    if (error instanceof MappingError) throw new UnreadableMapping(file, error);
    throw error;
  }
}

/**
 * Writes a mapping's marks into a form that is to be filled. What nobody has looked at yet is not filled, and told on
 * standard error, as is what cannot be; `file` is what is named there.
 */
export async function markTemplate(
  form: ReturnType<typeof openXlsx>,
  { year, cells }: Mapping,
  file: string,
  language: Language,
  io: CliIo,
): Promise<void> {
  const looked = cells.filter(({ confidence }) => confidence === 'sure');
  const open = cells.filter(({ confidence }) => confidence !== 'sure');
  const { refused } = await markForm(form, { year, cells: looked });
  const tell = (word: MappingWord, of: readonly Pick<MappedCell, 'sheet' | 'cell'>[]): void => {
    const data = { count: of.length, cells: placesOf(of) };
    if (of.length > 0) io.writeError(`${file}: ${mappingWord(word, language, data)}\n`);
  };
  tell('cli.notLooked', open);
  tell('cli.notMarked', refused);
}

/** Cells as a person names them: "Jadval!D7, Jadval!E7". */
function placesOf(cells: readonly Pick<MappedCell, 'sheet' | 'cell'>[]): string {
  return cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ');
}
