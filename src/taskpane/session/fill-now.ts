import { fillReport, readTemplate } from '../../actions/fill-report';
import { typedValue } from '../../actions/typed-value';
import type { PlanCheck } from '../../actions/check-plan';
import { planReport } from '../../core/report/plan-report';
import type { ReportPlan } from '../../core/report/report';
import type { Grid } from '../../core/sheet/grid';
import { draftRows } from '../../strings/report-text';
import type { DeliveryWay, TemplateWorkbook } from '../host';
import { sayIn } from '../say';
import { organisationName } from '../shell/organisation-name';
import type { SessionCore } from './session-core';
import type { DeliveredReport, SessionState } from './state';

/** A template that is to be filled: the one that comes with the product, or the bytes of a file. */
export type TemplateChoice = 'annual' | Uint8Array;

/** What a report of the checked plan will hold, with the answers and entries given so far; `date` as people write it. */
export function plannedReport(
  { notes, entries }: Pick<SessionState, 'notes' | 'entries'>,
  check: PlanCheck,
  template: readonly Grid[],
  pack: SessionCore['pack'],
  date: string,
): ReportPlan {
  const values = Object.entries(entries).map(([mark, text]) => [mark, typedValue(text, {}).value] as const);
  return planReport({ check, template, pack, notes, entries: Object.fromEntries(values), options: { date } });
}

/** Fills a template by a planned report and hands it over; nothing is seen of it before it is whole. */
export async function fillAndDeliver(
  core: SessionCore,
  report: ReportPlan,
  source: TemplateChoice,
  way: DeliveryWay,
  date: string,
): Promise<void> {
  const { host, store } = core;
  const { check, language } = store.getState();
  if (!check) return;
  store.set({ delivered: null });
  const template = await core.orCancelled(host.openTemplate(source));
  await core.orCancelled(fillReport(template, report, { date, draftRows: draftRows(report, language) }));
  if (source === 'annual') await nameByYear(core, template, check);
  const bytes = await core.orCancelled(Promise.resolve(template.save()));
  store.set({ busy: 'delivering' });
  let taken: Omit<DeliveredReport, 'name'> = { way, because: null };
  const name = await host.deliver(bytes, fileNameOf(core, check, report.isDraft), way, (other, because) => {
    taken = { way: other, because };
  });
  const { sheets } = store.getState();
  const isNew = taken.way === 'sheet' && sheets.every((sheet) => sheet.name !== name);
  store.set({ delivered: { name, ...taken }, ...(isNew && { sheets: [...sheets, { name, isHidden: false }] }) });
}

/** The one sheet of the shipped form is named after its year: "Hisobot 2026". */
async function nameByYear({ store }: SessionCore, template: TemplateWorkbook, { plan }: PlanCheck): Promise<void> {
  const year = plan.planYear?.year ?? plan.titleYears[0]?.year;
  const form = (await template.sheets()).filter(({ isHidden }) => !isHidden).at(-1);
  if (year !== undefined && form)
    await template.renameSheet(form.name, `${sayIn(store.getState().language)('tab.report')} ${year}`);
}

/** Fills the annual report at once where nothing stands in its way, and tells whether it did. */
export async function fillAtOnce(core: SessionCore, date: string): Promise<boolean> {
  const { host, store, pack } = core;
  const state = store.getState();
  if (!state.check) return false;
  const template = await readTemplate(await core.orCancelled(host.openTemplate('annual')));
  const report = plannedReport(state, state.check, template, pack, date);
  if (!report.canFill || report.isDraft) return false;
  await fillAndDeliver(core, report, 'annual', host.ways[0]!, date);
  return true;
}

/** "Qoraoʻzak tumani hisobot 2026.xlsx", without signs that a file name may not have. */
function fileNameOf({ host, store }: SessionCore, { plan }: PlanCheck, isDraft: boolean): string {
  const say = sayIn(store.getState().language);
  const organisation = organisationName(plan) ?? host.fileName.replace(/\.\w+$/, '');
  const year = plan.planYear?.year ?? plan.titleYears[0]?.year ?? '';
  const words = [say('report.fileName', { organisation, year }), isDraft ? say('report.draftName') : ''];
  return `${words
    .join(' ')
    .trim()
    .replace(/[\\/:*?"<>|]+/g, '-')}.xlsx`;
}
