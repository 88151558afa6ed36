import type { AcceptedAnswer, Pack } from '../pack/pack';
import type { FoundFault } from './rule';

/** Whether the pack's region has answered such a fault once for all its plans. An error is never accepted. */
export function isAccepted(fault: FoundFault, { accepted }: Pack): boolean {
  if (fault.severity === 'error' || accepted.length === 0) return false;
  return accepted.some((answer) => fits(fault, answer));
}

function fits({ rule, data }: FoundFault, answer: AcceptedAnswer): boolean {
  return rule === answer.rule && Object.entries(answer.data).every(([slot, value]) => data[slot] === value);
}
