const RESULT = /(<\/(?:[\w.-]+:)?f>|<(?:[\w.-]+:)?f(?:\s[^<>]*)?\/>)\s*<((?:[\w.-]+:)?)v>[^<]*<\/\2v>/g;

/**
 * A sheet's XML without the results of its formulas: those of a filled template are not right any more, and programs that
 * do not calculate when they open a file would show them.
 */
export function withoutResults(xml: string): string {
  return xml.replace(RESULT, '$1');
}
