import { WorkbookError } from '../core/workbook';

/** As much of the file comes at once; Office takes no more than 4 MB. */
const SLICE = 1024 * 1024;

/** The bytes of the workbook that Excel has open, as it is now, saved or not. Throws WorkbookError. */
export async function readDocument(): Promise<Uint8Array> {
  // Excel before 2016 has no such call.
  if (typeof Office.context.document.getFileAsync !== 'function')
    throw new WorkbookError('not-supported', 'getFileAsync');
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const { data } = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(data as ArrayLike<number>, at);
      at += (data as ArrayLike<number>).length;
    }
    return bytes;
  } finally {
    // Office keeps two files at most in memory: one that is not closed is in the way of the next.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

/** Asks Office and waits for its answer. */
function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookError('host-failed', `${error.code} ${error.message}`));
    }),
  );
}
