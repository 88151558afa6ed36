import type { Item } from '../plan/plan';

/** Whether an item's name holds words: one of a dash or of numbers alone may stand in a row that is no item. */
export const hasName = ({ name }: Item): boolean => /\p{L}/u.test(name.text);
