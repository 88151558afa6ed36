import type { Catalogue } from '../catalogue';
import { cliEn } from './cli';
import { errorsEn } from './errors';
import { findingsEn } from './findings';
import { mappingEn } from './mapping';
import { paneEn } from './pane';
import { reportEn } from './report';
import { roomsEn } from './rooms';
import { rulesEn } from './rules';
import { webEn } from './web';
import { yearEn } from './year';

/** All English words. */
export const catalogueEn: Catalogue = {
  pane: paneEn,
  errors: errorsEn,
  findings: findingsEn,
  web: webEn,
  report: reportEn,
  cli: cliEn,
  rooms: roomsEn,
  year: yearEn,
  mapping: mappingEn,
  rules: rulesEn,
};
