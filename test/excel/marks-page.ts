import { clearMarks, jumpTo, showMarks } from '../../src/excel/marks';

/** What the page offers the tests: the marks, by name. */
export const marksPage = { clearMarks, jumpTo, showMarks };

Object.assign(window, { marksPage });
