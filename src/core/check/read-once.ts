import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import { allSteps, type Steps } from '../sheet/steps';

/** Something read from a plan for several rules: at once, or in steps beforehand. */
export interface ReadOnce<Given extends readonly Pack[], T> {
  (plan: Plan, ...given: Given): T;
  readonly inSteps: (plan: Plan, ...given: Given) => Steps<T>;
}

/** Makes a function of a plan (and a pack) that remembers what it made of the plan and pack it was last asked about, as long as the plan lives. */
export function readOnce<Given extends readonly Pack[], T>(
  read: (plan: Plan, ...given: Given) => Steps<T>,
): ReadOnce<Given, T> {
  const known = new WeakMap<Plan, { readonly pack: Pack | undefined; readonly made: T }>();
  function* inSteps(plan: Plan, ...given: Given): Steps<T> {
    const [pack] = given;
    const before = known.get(plan);
    if (before && before.pack === pack) return before.made;
    const made = yield* read(plan, ...given);
    known.set(plan, { pack, made });
    return made;
  }
  const atOnce = (plan: Plan, ...given: Given): T => {
    const before = known.get(plan);
    return before && before.pack === given[0] ? before.made : allSteps(inSteps(plan, ...given));
  };
  return Object.assign(atOnce, { inSteps });
}
