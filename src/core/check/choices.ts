import type { Pack } from '../pack/pack';
import type { Quarter } from '../plan/plan';
import type { OFFICE_STYLES } from '../text/apostrophes';
import type { Script } from '../text/scripts';

/** Last year’s report as it is kept in the workbook: the file it was read from, its year, and what it says was done. */
export interface KeptReport {
  readonly file: string;
  readonly year: number | null;
  /** By indicator; null is a dash. */
  readonly done: Readonly<Record<string, number | null>>;
}

/** What an office chose for its plans; what is absent is as the sheet or the rule pack has it. Never which errors or warnings are told. */
export interface Choices {
  /** How oʻ, gʻ and tutuq belgisi are written. */
  readonly apostrophes?: (typeof OFFICE_STYLES)[number];
  /** The alphabet of words whose letters could be of either. */
  readonly alphabet?: Script;
  /** From which share of last year's value on a change is asked about: 0.3 is 30 %. */
  readonly changeShare?: number;
  /** Rules whose notes (severity info) are not shown. */
  readonly hidden?: readonly string[];
  /** Last year’s report that the fact is compared with. */
  readonly lastReport?: KeptReport;
  /** Last year’s reports of quarters, each by its number: what a report of the same quarter is compared with. */
  readonly lastQuarters?: Readonly<Partial<Record<`${Quarter}`, KeptReport>>>;
}

const adjusted = new WeakMap<Pack, { readonly share: number; readonly pack: Pack }>();

/** The pack with the office's threshold of change in place of its own; the same object each time. */
export function packWithChoices(pack: Pack, { changeShare }: Choices): Pack {
  if (changeShare === undefined || changeShare === pack.thresholds.changeShare) return pack;
  const known = adjusted.get(pack);
  if (known?.share === changeShare) return known.pack;
  const changed = { ...pack, thresholds: { ...pack.thresholds, changeShare } };
  adjusted.set(pack, { share: changeShare, pack: changed });
  return changed;
}
