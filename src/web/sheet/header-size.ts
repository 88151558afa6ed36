/** Pixels of the row numbers at the left and of the column letters at the top of a sheet. */
export const ROW_HEADER_WIDTH = 48;
export const COLUMN_HEADER_HEIGHT = 22;
