/** Texts of different people as sentences of one: what ends without a stop gets one where another follows; the last stays as it is. */
export function joinSentences(texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return said.map((text, at) => (at === said.length - 1 || ENDED.test(text) ? text : `${text}.`)).join(' ');
}

const ENDED = /[.!?…:;,][”»")]*$/;
