import { currentQuarter } from '../actions/done-form';
import { findDone } from '../actions/done-sheet';
import { yearOfPlan } from '../core/check/plan-year';
import { NOBODY } from '../core/check/service-labels';
import { closedQuarters, type DonePlan } from '../core/done/done-plan';
import type { Pack } from '../core/pack/pack';
import type { Plan, Quarter } from '../core/plan/plan';
import { pageSheets, pageTitle } from '../core/services/page-sheet';
import { filledCount, type ServicePage, servicePages } from '../core/services/service-pages';
import { ROMAN } from '../core/report/period';
import type { NewSheet } from '../core/workbook';
import { serviceText } from '../strings/glance-text';
import { servicesWord } from '../strings/services-text';
import { newWorkbook } from '../xlsx/new-workbook';
import { defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { readQuarter } from './read-quarter';
import { makeFolder, refuseOtherKind, writeResult } from './write-result';
import { type Made, runYearCall, type YearCall, YearCallError, type YearPlan } from './year-call';

interface ServicesCall extends YearCall {
  readonly period?: string;
}

/** `ishreja services`: a page for each service, in one workbook or, in a folder, a workbook each. */
export const servicesCommand = defineCommand({
  name: 'services',
  options: ['out', 'sheet', 'period'],
  read: (words) => ({ file: words.oneFile(), out: words.out(), ...words.texts('sheet', 'period') }),
  run: (call: ServicesCall, pack: Pack, io: CliIo): Promise<ExitCode> =>
    runYearCall(call, pack, io, (plan) => makePages(plan, call, pack, io)),
});

async function makePages(
  { check: { plan }, workbook }: YearPlan,
  call: ServicesCall,
  pack: Pack,
  io: CliIo,
): Promise<Made> {
  const { out, language } = call;
  const found = await findDone(workbook, plan);
  const record = found?.record ?? null;
  const quarter = readQuarter(call.period, plan) ?? usualQuarter(plan, record, pack, io);
  const pages = servicePages(plan, record, pack);
  if (pages.length === 0) throw new YearCallError('services.cli.noItems');
  const sheets = pageSheets(pages, { plan, pack, quarter });
  const year = yearOfPlan(plan);
  const period = [year, `${ROMAN[quarter]} chorak`].filter((part) => part !== null).join(' ');
  const files = await writePages(
    sheets,
    pages.map((page) => fileName(page, period)),
    call,
    io,
  );
  const lines = pages.map((page) => {
    const data = { count: page.items.length, filled: filledCount(page, quarter) };
    const service = page.id === NOBODY ? servicesWord('services.nobody', language) : serviceText(page, language);
    return `  ${servicesWord('services.cli.page', language, { service, ...data })}`;
  });
  const data = { out, quarter: ROMAN[quarter], year: year ?? '', pages: pages.length };
  return {
    text: [servicesWord('services.cli.made', language, data), ...lines, ''].join('\n'),
    json: {
      sheet: plan.sheet,
      year,
      quarter,
      pages: pages.map((page, at) => ({
        id: page.id,
        label: pageTitle(page),
        file: files[at],
        sheet: sheets[at]!.name,
        filled: filledCount(page, quarter),
        items: page.items.map(({ item, others }) => ({
          row: item.row.row,
          number: item.number.text,
          name: item.name.text,
          others,
        })),
      })),
    },
  };
}

/** The quarter that waits for numbers today. */
function usualQuarter(plan: Plan, record: DonePlan['record'] | null, pack: Pack, io: CliIo): Quarter {
  const closed = closedQuarters(plan, io.today());
  if (record === null) return closed === 0 ? 1 : closed;
  return currentQuarter({ plan, record, headers: {}, closed }, pack);
}

const fileName = (page: ServicePage, period: string): string =>
  `${pageTitle(page).replace(/[\\/:*?"<>|]+/g, ' ')}, ${period}.xlsx`;

/** Writes the pages: into one workbook where a file is named, else each into one of its own. Gives the file of each. */
async function writePages(
  sheets: readonly NewSheet[],
  names: readonly string[],
  { out }: ServicesCall,
  io: CliIo,
): Promise<readonly string[]> {
  if (/\.xls[a-z]?$/i.test(out)) {
    refuseOtherKind(out, 'xlsx');
    writeResult(out, await newWorkbook(sheets), io);
    return sheets.map(() => out);
  }
  makeFolder(out, io);
  const files = names.map((name) => `${out.replace(/[\\/]+$/, '')}/${name}`);
  for (const [at, sheet] of sheets.entries()) writeResult(files[at]!, await newWorkbook([sheet]), io);
  return files;
}
