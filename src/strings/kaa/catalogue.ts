import type { Catalogue } from '../catalogue';
import { cliKaa } from './cli';
import { errorsKaa } from './errors';
import { findingsKaa } from './findings';
import { mappingKaa } from './mapping';
import { paneKaa } from './pane';
import { reportKaa } from './report';
import { roomsKaa } from './rooms';
import { ruleWhysKaa } from './rule-whys';
import { kaaRulesDeadlines } from './rules-deadlines';
import { kaaRulesDone } from './rules-done';
import { kaaRulesNames } from './rules-names';
import { kaaRulesNumbers } from './rules-numbers';
import { kaaRulesQuantities } from './rules-quantities';
import { kaaRulesReferences } from './rules-references';
import { kaaRulesRows } from './rules-rows';
import { kaaRulesSheet } from './rules-sheet';
import { kaaRulesSums } from './rules-sums';
import { kaaRulesText } from './rules-text';
import { kaaRulesTrends } from './rules-trends';
import { webKaa } from './web';
import { yearKaa } from './year';

/** All Karakalpak words. */
export const catalogueKaa: Catalogue = {
  pane: paneKaa,
  errors: errorsKaa,
  findings: findingsKaa,
  web: webKaa,
  report: reportKaa,
  cli: cliKaa,
  rooms: roomsKaa,
  year: yearKaa,
  mapping: mappingKaa,
  rules: {
    ...kaaRulesSheet,
    ...kaaRulesNumbers,
    ...kaaRulesNames,
    ...kaaRulesQuantities,
    ...kaaRulesSums,
    ...kaaRulesRows,
    ...kaaRulesDeadlines,
    ...kaaRulesText,
    ...kaaRulesTrends,
    ...kaaRulesDone,
    ...kaaRulesReferences,
    ...ruleWhysKaa,
  },
};
