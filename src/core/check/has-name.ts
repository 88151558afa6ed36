import type { Item } from '../plan/plan';

/** Whether an item's name holds words: one of a dash or of numbers alone ("5e-324" too) may stand in a row that is no item. */
export const hasName = ({ name }: Item): boolean =>
  name.cells.some(({ kind, text }) => kind === 'text' && /\p{L}/u.test(text));
