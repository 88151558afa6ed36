import type { Rule } from '../check/rule';

/** All rules, by id. Order does not matter to the engine. */
export const rules: readonly Rule[] = [];
