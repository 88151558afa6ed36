/** Endings of the names of districts and regions in Russian, and what becomes of them where a sentence asks for another case. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ский$/, ['ского', 'скому', 'ским', 'ском']],
  [/ская(?= область$)/, ['ской', 'скую']],
  [/^Республика(?= )/, ['Республики', 'Республике']],
];

/** A place's name in every case that a title may have it in: "Чимбайский" → also "Чимбайского"; other names as they are. */
export function inRussianCases(name: string): readonly string[] {
  const found = ENDINGS.find(([ending]) => ending.test(name));
  if (!found) return [name];
  const [ending, others] = found;
  return [name, ...others.map((other) => name.replace(ending, other).replace(/область$/, 'области'))];
}
