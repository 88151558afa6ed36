import type { Catalogue } from '../catalogue';
import { cliRu } from './cli';
import { errorsRu } from './errors';
import { findingsRu } from './findings';
import { mappingRu } from './mapping';
import { paneRu } from './pane';
import { reportRu } from './report';
import { roomsRu } from './rooms';
import { ruleWhysRu } from './rule-whys';
import { ruRulesDeadlines } from './rules-deadlines';
import { ruRulesDone } from './rules-done';
import { ruRulesNames } from './rules-names';
import { ruRulesNumbers } from './rules-numbers';
import { ruRulesQuantities } from './rules-quantities';
import { ruRulesReferences } from './rules-references';
import { ruRulesRows } from './rules-rows';
import { ruRulesSheet } from './rules-sheet';
import { ruRulesSums } from './rules-sums';
import { ruRulesText } from './rules-text';
import { ruRulesTrends } from './rules-trends';
import { webRu } from './web';
import { yearRu } from './year';

/** All Russian words. */
export const catalogueRu: Catalogue = {
  pane: paneRu,
  errors: errorsRu,
  findings: findingsRu,
  web: webRu,
  report: reportRu,
  cli: cliRu,
  rooms: roomsRu,
  year: yearRu,
  mapping: mappingRu,
  rules: {
    ...ruRulesSheet,
    ...ruRulesNumbers,
    ...ruRulesNames,
    ...ruRulesQuantities,
    ...ruRulesSums,
    ...ruRulesRows,
    ...ruRulesDeadlines,
    ...ruRulesText,
    ...ruRulesTrends,
    ...ruRulesDone,
    ...ruRulesReferences,
    ...ruleWhysRu,
  },
};
