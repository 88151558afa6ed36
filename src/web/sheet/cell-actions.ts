import type { Place } from './move-selection';

/** What was typed is handed over (null: nothing to write), with the key that ended it. */
export type FinishTyping = (text: string | null, key: 'Enter' | 'Tab' | 'Escape' | null, isShift: boolean) => void;

/** What can be done to a cell; the same functions through every drawing. */
export interface CellActions {
  select(place: Place): void;
  startTyping(place: Place): void;
  readonly finish: FinishTyping;
}
