import { type GivenFile, readPages } from '../../actions/service-pages';
import { WorkbookError } from '../../core/workbook';
import type { Language } from '../../strings/language';
import { sayIn } from '../say';
import type { Session } from '../session/session';
import { bytesOf } from '../shell/file-bytes';
import { troubleText } from '../shell/trouble-text';

/** The files that were given back, and those that could not be read, each with why. */
export interface GivenFiles {
  readonly files: readonly GivenFile[];
  readonly broken: readonly { readonly file: string; readonly text: string }[];
  /** Which opening this is: what was chosen belongs to one. */
  readonly opening: number;
}

let openings = 0;

/** Reads files one after another; one that cannot be read stops none of the others. */
export async function readFiles(
  { host, pack }: Session,
  chosen: readonly File[],
  language: Language,
): Promise<GivenFiles> {
  const files: GivenFile[] = [];
  const broken: { file: string; text: string }[] = [];
  for (const file of chosen) {
    try {
      files.push(await readPages(await host.openTemplate(await bytesOf(file)), file.name, pack));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { code, detail } = error;
      broken.push({ file: file.name, text: troubleText({ kind: 'workbook', code, detail }, sayIn(language)) });
    }
  }
  return { files, broken, opening: ++openings };
}
