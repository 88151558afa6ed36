import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import type { Steps } from '../sheet/steps';
import { sheetApostrophes } from './apostrophe-style';
import { datedRows } from './dated-rows';
import { eventMentions } from './events';
import { oddQuantities } from './measured-rows';
import { readNumbering } from './numbering';
import { textsOf } from './text-cells';
import { suspectTexts } from './text-suspects';

/** Reads in steps what several rules ask of a plan, so that none of them has to go through all of a large sheet at once. */
export function* readForRules(plan: Plan, pack: Pack): Steps<void> {
  yield* textsOf.inSteps(plan);
  yield* suspectTexts.inSteps(plan, pack);
  yield* sheetApostrophes.inSteps(plan);
  yield* eventMentions.inSteps(plan, pack);
  yield* datedRows.inSteps(plan);
  yield* oddQuantities.inSteps(plan);
  yield* readNumbering.inSteps(plan);
}
