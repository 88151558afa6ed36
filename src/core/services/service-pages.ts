import { inPackOrder, NOBODY, type ServiceLabel, servicesNamed } from '../check/service-labels';
import type { DoneRecord, DoneRow } from '../done/done';
import { rowsByItem } from '../done/done-to-date';
import { itemKeys } from '../done/item-keys';
import type { Pack } from '../pack/pack';
import type { Item, Plan, Quarter } from '../plan/plan';
import { wholeOf } from '../plan/whole-of';

/** An item as it stands on a service's page. */
export interface PageItem {
  readonly item: Item;
  /** Its row on Bajarilishi; null where it has none yet. */
  readonly row: DoneRow | null;
  /** What the row of the page is known by: see `pageKeys`. */
  readonly key: string;
  /** The other services that answer for it. */
  readonly others: readonly string[];
}

/** What a service has to tell of: the page "Xizmatga varaqa". */
export interface ServicePage extends ServiceLabel {
  readonly items: readonly PageItem[];
}

/**
 * A page for each service that a plan names, in the order of the pack, with its items in the order of the plan; items
 * that name none are nobody's, on a page of their own. Each item stands on at least one page.
 */
export function servicePages(plan: Plan, record: DoneRecord | null, pack: Pack): readonly ServicePage[] {
  const rows = record ? rowsByItem(record) : null;
  const keys = pageKeys(plan);
  const pages = new Map<string, { readonly service: ServiceLabel; readonly items: PageItem[] }>();
  for (const item of plan.items) {
    const services = servicesOfItem(item, plan, pack);
    for (const service of services) {
      const page = pages.get(service.id) ?? { service, items: [] };
      pages.set(service.id, page);
      const others = services.filter(({ id }) => id !== service.id).map(({ label }) => label);
      page.items.push({ item, row: rows?.get(item.index) ?? null, key: keys[item.index]!, others });
    }
  }
  return inPackOrder(
    [...pages.values()].map(({ service, items }) => ({ ...service, items })),
    pack,
  );
}

/** How many of a page's items have something in a quarter. */
export function filledCount({ items }: ServicePage, quarter: Quarter): number {
  return items.filter(({ row }) => row !== null && row.quarters[quarter - 1]!.fact.state !== 'blank').length;
}

/**
 * What each item is known by on a page: its key; of several that the plan calls the same, also how many they are
 * ("k1-2/3"), for with another number of them their order says nothing.
 */
export function pageKeys(plan: Plan): readonly string[] {
  const keys = itemKeys(plan);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(familyOf(key), (counts.get(familyOf(key)) ?? 0) + 1);
  return keys.map((key) => {
    const count = counts.get(familyOf(key))!;
    return count === 1 ? key : `${key}/${count}`;
  });
}

const familyOf = (key: string): string => key.replace(/-\d+$/, '');

/** Who answers for an item; a part that names nobody goes with its whole. */
function servicesOfItem(item: Item, plan: Plan, pack: Pack): readonly ServiceLabel[] {
  const named = servicesNamed(item.responsible, pack);
  const whole = plan.items[wholeOf(item) ?? -1];
  return whole && named[0]!.id === NOBODY ? servicesOfItem(whole, plan, pack) : named;
}
