import type { Catalogue } from '../catalogue';
import { cliEn } from './cli';
import { errorsEn } from './errors';
import { findingsEn } from './findings';
import { paneEn } from './pane';
import { reportEn } from './report';
import { webEn } from './web';

/** All English words; those of the rules stand in the rule files. */
export const catalogueEn: Catalogue = {
  pane: paneEn,
  errors: errorsEn,
  findings: findingsEn,
  web: webEn,
  report: reportEn,
  cli: cliEn,
  rules: {},
};
