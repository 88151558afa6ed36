import type { CliIo } from './io';

const PATTERN = /[*?]/;

/** Whether a path's last part holds * or ?. */
export function isPattern(path: string): boolean {
  return PATTERN.test(partsOf(path).name);
}

/**
 * The files that words of the call mean: each itself or, where its name holds * or ? and the shell left it so (that of
 * Windows does), those in its folder that fit, without the signs that Excel leaves beside open workbooks. A word that
 * fits nothing stays, to be told as such.
 */
export function filesMeant(words: readonly string[], io: CliIo): readonly string[] {
  return words.flatMap((word) => {
    const fitting = isPattern(word) && !isThere(word, io) ? fittingFiles(word, io) : [];
    return fitting.length > 0 ? fitting : [word];
  });
}

function fittingFiles(word: string, io: CliIo): readonly string[] {
  const { folder, name } = partsOf(word);
  const literal = name.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`^(?!~\\$|\\.)${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu');
  const fitting = namesIn(folder, io).filter((one) => pattern.test(one));
  return fitting.sort().map((one) => folder + one);
}

function namesIn(folder: string, io: CliIo): readonly string[] {
  try {
    return io.namesIn(folder || '.');
  } catch {
    // A folder that cannot be listed: the word itself is read next, and its trouble told.
    return [];
  }
}

function isThere(file: string, io: CliIo): boolean {
  try {
    return io.sizeOf(file) >= 0;
  } catch {
    return false;
  }
}

function partsOf(path: string): { readonly folder: string; readonly name: string } {
  const name = /[^\\/]*$/.exec(path)?.[0] ?? '';
  return { folder: path.slice(0, path.length - name.length), name };
}
