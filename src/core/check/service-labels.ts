import type { Pack } from '../pack/pack';
import type { Responsible } from '../plan/plan';
import { fold } from '../text/fold';

/** A service as lists group by it: one of the pack, or what the plan calls somebody else. */
export interface ServiceLabel {
  readonly id: string;
  readonly label: string;
  /** True for "all services" and the centre as a whole: what is theirs is everybody's. */
  readonly isCollective: boolean;
}

/** The id of nobody: items that name no service. */
export const NOBODY = 'none';

/** Who a cell of the plan names, each once; nobody where it names none. */
export function servicesNamed({ services }: Responsible, pack: Pack): readonly ServiceLabel[] {
  const named = new Map<string, ServiceLabel>();
  for (const { text, serviceId } of services) {
    const known = pack.services.find((service) => service.id === serviceId);
    const id = known?.id ?? `text:${fold(text)}`;
    const { label, isCollective } = known ?? { label: text, isCollective: false };
    if (!named.has(id)) named.set(id, { id, label, isCollective });
  }
  return named.size > 0 ? [...named.values()] : [{ id: NOBODY, label: '', isCollective: false }];
}

/** Services in the order of the pack; who is unknown to it next to last, nobody last. */
export function inPackOrder<Service extends ServiceLabel>(
  services: readonly Service[],
  pack: Pack,
): readonly Service[] {
  const place = ({ id }: ServiceLabel): number => {
    const at = pack.services.findIndex((service) => service.id === id);
    return id === NOBODY ? Infinity : at < 0 ? pack.services.length : at;
  };
  return [...services].sort((one, other) => place(one) - place(other));
}
