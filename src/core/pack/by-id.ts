interface Named {
  readonly id: string;
}

const maps = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The entries of a list of the pack by their ids; made once for each list. */
export function byId<Entry extends Named>(list: readonly Entry[]): ReadonlyMap<string, Entry> {
  let map = maps.get(list);
  if (!map) maps.set(list, (map = new Map(list.map((entry) => [entry.id, entry]))));
  return map as ReadonlyMap<string, Entry>;
}
