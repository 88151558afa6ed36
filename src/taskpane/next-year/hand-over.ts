import type { PlanCheck } from '../../actions/check-plan';
import type { DeliveryWay, TemplateWorkbook } from '../host';
import type { Session } from '../session/session';
import { organisationName } from '../../core/plan/organisation-name';
import { xlsxName } from '../../core/text/file-name';
import type { SayOfYear } from '../year/say-of-year';

/** A plan that was handed over: the sheet or file it became, and the cells that could not be written. */
export interface HandedOver {
  readonly name: string;
  readonly way: DeliveryWay;
  readonly refused: readonly string[];
}

/** A way a plan can go: a table that is copied to be pasted is none. */
type PlanWay = Exclude<DeliveryWay, 'copy'>;

/** The ways a plan can go, the usual one first: a workbook of its own, where the program opens one. */
export function planWays({ ways }: Pick<Session['host'], 'ways'>): readonly PlanWay[] {
  const order: readonly PlanWay[] = ['workbook', 'download', 'sheet'];
  return order.filter((way) => ways.includes(way));
}

/** Hands a plan over one of the host's ways; what it became. Throws WorkbookError. */
export async function handOver(
  { host }: Session,
  file: { readonly workbook: TemplateWorkbook; readonly sheet: string; readonly name: string },
  way: DeliveryWay,
): Promise<Omit<HandedOver, 'refused'>> {
  let taken = way;
  const other = (instead: DeliveryWay): void => {
    taken = instead;
  };
  const name = await host.deliver(await file.workbook.save(), file.name, way, other, file.sheet);
  return { name, way: taken };
}

/** "Qoraoʻzak tumani ish rejasi 2027.xlsx", without signs that a file name may not have. */
export function planFileName(session: Session, { plan }: PlanCheck, year: number, say: SayOfYear): string {
  const organisation = organisationName(plan) ?? session.host.fileName.replace(/\.\w+$/, '');
  return xlsxName(say('next.fileName', { organisation, year }));
}
