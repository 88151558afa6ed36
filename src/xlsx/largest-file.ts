/** The largest workbook file that is opened, in bytes; a larger one is refused before it is read into memory. */
export const LARGEST_FILE = 200 * 1024 * 1024;
