import type { Edit } from './edit';

/** The edits of a change that move no rows, in the order they are made: splits, sets and shows, merges. */
export function editsInOrder(edits: readonly Edit[]): readonly Edit[] {
  const rank = (edit: Edit): number => (edit.kind !== 'unmerge' ? 1 : edit.before === 'merged' ? 0 : 2);
  return edits
    .filter((edit) => edit.kind !== 'insertRow' && edit.kind !== 'deleteRow')
    .sort((a, b) => rank(a) - rank(b));
}
