/** What the bench measures of ours, in one bundle. */
import uzAkm from '../../assets/packs/uz-akm.json';
import { readPack } from '../../src/core/pack/read-pack';

export { checkPlan, checkPlanInSteps } from '../../src/actions/check-plan';
export { fillReport, readTemplate } from '../../src/actions/fill-report';
export { parsePlan } from '../../src/core/plan/parse-plan';
export { planReport } from '../../src/core/report/plan-report';
export { openXlsx } from '../../src/xlsx/open-xlsx';

/** The pack of the bench. */
export const pack = readPack(uzAkm);
