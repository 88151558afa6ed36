import { numbersIn } from '../plan/item-number';
import type { Item } from '../plan/plan';
import { type NumberBreak, numberBreaks } from './number-breaks';

/** A place in a series: an item, or an empty row that carries a number; `value` is its last step, null where it cannot be told. */
export interface Place {
  readonly item: Item | null;
  readonly value: number | null;
}

/** Items numbered one after another on one level: 1, 2, 3 … or 18.1, 18.2 … */
export interface Series {
  /** What stands before the last step: [18] for 18.1, [] for 18. */
  readonly prefix: readonly number[];
  /** True where its first number should be 1 (sub-items under a wrong number are judged elsewhere). */
  readonly startsAtOne: boolean;
  readonly places: readonly Place[];
  readonly breaks: readonly NumberBreak[];
}

function breaksOf({ places, startsAtOne }: Omit<Series, 'breaks'>): NumberBreak[] {
  return numberBreaks(
    places.map(({ value }) => value),
    startsAtOne ? 1 : null,
  );
}

/** Collects series while the table is read from top to bottom. */
export class SeriesReader {
  private readonly series: { prefix: readonly number[]; startsAtOne: boolean; places: Place[] }[] = [];
  private readonly open = new Map<string, number>();

  /** Puts a place into the series of that key, which begins here where it is new. */
  add(key: string, prefix: readonly number[], startsAtOne: boolean, place: Place): void {
    let at = this.open.get(key);
    if (at === undefined) {
      at = this.series.push({ prefix, startsAtOne, places: this.unplaced }) - 1;
      this.open.set(key, at);
    }
    this.unplaced = [];
    this.series[at]!.places.push(place);
    this.last = at;
  }

  /** Numbers begin anew: what could not be told in the section above is no beginning of a series here. */
  startSection(): void {
    this.unplaced = [];
  }

  /** A row whose number cannot be told takes a place (two for two numbers in one cell) in the series last added to, in the top one, and in one that begins just below. */
  addUnknown(topKey: string, item: Item | null): void {
    const places = Array.from({ length: item ? numbersIn(item.number.text) : 1 }, () => ({ item, value: null }));
    this.unplaced.push(...places);
    const tops = this.open.get(topKey);
    for (const at of new Set([this.last, tops])) {
      if (at !== undefined) this.series[at]!.places.push(...places);
    }
  }

  /** The last number read in the series of that key, 0 where it is new. */
  lastValue(key: string): number {
    const places = this.series[this.open.get(key) ?? -1]?.places ?? [];
    return places.findLast(({ value }) => value !== null)?.value ?? 0;
  }

  /** All that was read, with what is wrong in each. */
  done(): Series[] {
    return this.series.map((one) => ({ ...one, breaks: breaksOf(one) }));
  }

  private last: number | undefined;
  /** Rows just read whose number cannot be told. */
  private unplaced: Place[] = [];
}
