const LIMIT = 2_000;

/**
 * A function of texts that remembers its answers: what people write in a column comes again and again.
 * The memory is bounded: it holds the texts asked of late, between one and two times 2 000, many plans' worth.
 */
export function remember<T extends NonNullable<unknown> | null>(make: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    let answer = young.get(text);
    if (answer !== undefined) return answer;
    answer = old.get(text);
    if (answer === undefined) answer = make(text);
    if (young.size >= LIMIT) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}

/** The same for answers that depend on a second thing, such as the words of a rule pack; the memory goes with it. */
export function rememberWith<Key extends object, T extends NonNullable<unknown> | null>(
  make: (text: string, key: Key) => T,
): (text: string, key: Key) => T {
  const memories = new WeakMap<Key, (text: string) => T>();
  return (text, key) => {
    let answerOf = memories.get(key);
    if (!answerOf) memories.set(key, (answerOf = remember((asked) => make(asked, key))));
    return answerOf(text);
  };
}
