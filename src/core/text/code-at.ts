/**
 * The code unit at a place of a text, for loops over its letters. The place lies within the text: one call beyond its
 * end is answered with NaN, but makes all later calls of the process slow.
 *
 * Why not `text.charCodeAt(at)`: an engine keeps texts in many ways (one or two bytes a letter, joined, cut out,
 * interned). Where a loop has met more than four of them it looks the method up anew for every letter, which takes
 * three times as long; a method of the prototype is looked up once. Loops that meet few, as those over the XML of parts,
 * are quicker without.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}
