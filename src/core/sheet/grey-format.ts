/*
 * A value that nobody has confirmed yet is shown in grey by the number format of its cell: a format is part of every
 * workbook, survives saving in any program, and is taken off without touching the value (docs/decisions).
 */

/** Grey in Excel's palette of 56 colours, as number formats name it. */
const GREY = '[Color16]';
const OTHER_COLOR = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d{1,2})\]/i;
/** What parts the sections of a format: a semicolon that is neither quoted nor escaped. */
const SECTION = /(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/g;

/** Whether a number format shows its cell in grey: the value is not confirmed. */
export function isGrey(format: string | undefined): boolean {
  return format?.startsWith(GREY) === true;
}

/** The number format that shows a value as `format` does, in grey; numbers and texts alike. */
export function greyFormat(format = 'General'): string {
  if (isGrey(format)) return format;
  const sections = format === '@' ? ['@'] : (format.match(SECTION) ?? ['General']);
  const [first = 'General'] = sections;
  const all = format !== '@' && sections.length === 1 ? [first, `-${first}`, first, '@'] : sections;
  return all.map((section) => GREY + section.replace(OTHER_COLOR, '')).join(';');
}

/** The format without its grey: "General" where it shows as General does; any other format as it is. */
export function withoutGrey(format: string | undefined): string {
  if (format === undefined || !isGrey(format)) return format ?? 'General';
  const sections = (format.match(SECTION) ?? []).map((section) =>
    section.startsWith(GREY) ? section.slice(GREY.length) : section,
  );
  const [first = 'General', negative, zero, text] = sections;
  const isOne = sections.length === 4 && negative === `-${first}` && zero === first && text === '@';
  return isOne ? first : sections.join(';');
}
