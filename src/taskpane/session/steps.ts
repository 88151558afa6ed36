import type { SessionState } from './state';

type Steps = Pick<SessionState, 'journal' | 'noteSteps' | 'madeSteps'>;

/** All that can be taken back, whatever was written, the latest last. */
export function stepsOf({ journal, noteSteps, madeSteps }: Steps) {
  return [...journal, ...noteSteps, ...madeSteps].sort((one, other) => one.at - other.at);
}
