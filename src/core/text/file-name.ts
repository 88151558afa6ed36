/** The name of an .xlsx file in these words, without signs that a file name may not have. */
export function xlsxName(words: string): string {
  return `${words.trim().replace(/[\\/:*?"<>|]+/g, '-')}.xlsx`;
}
