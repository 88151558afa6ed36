import type { WireValue } from './model/cell-model';

/** What can befall one batch; whatever is meant for the workbook happens just before the batch runs. */
export const FAULT_KINDS = [
  'general-failure',
  'access-denied',
  'edit-mode',
  'no-answer',
  'answer-lost',
  'session-timed-out',
  'payload-too-large',
  'item-not-found',
  'sheet-deleted',
  'sheet-renamed',
  'cells-changed',
  'pane-closed',
] as const;

/** One of them. `answer-lost`: the batch is done, but its answer never comes. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault for one of the batches to come. */
export interface Fault {
  readonly kind: FaultKind;
  /** 0 = the next batch; batches of mere upkeep do not count. */
  readonly at: number;
  /** The sheet that is deleted, renamed or changed. */
  readonly sheet?: string;
  /** What a co-author types: `{B4: 'boshqa'}`. */
  readonly cells?: Readonly<Record<string, WireValue>>;
}
