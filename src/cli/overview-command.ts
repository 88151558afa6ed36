import { yearAtAGlance } from '../actions/year-at-a-glance';
import type { Pack } from '../core/pack/pack';
import type { Overview } from '../core/overview/overview';
import type { Plan } from '../core/plan/plan';
import { glanceWord } from '../strings/glance-text';
import { asOfText, countsInWords, overviewSheet } from '../strings/overview-sheet';
import { defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { writeWorkbook } from './write-result';
import { type Made, runYearCall, type YearCall, YearCallError, type YearPlan } from './year-call';

/** `ishreja overview`: how the year stands, as a sheet with charts in a copy of the workbook. */
export const overviewCommand = defineCommand({
  name: 'overview',
  options: ['out', 'sheet'],
  read: (words) => ({ file: words.oneFile(), out: words.out(), ...words.texts('sheet') }),
  run: (call: YearCall, pack: Pack, io: CliIo): Promise<ExitCode> =>
    runYearCall(call, pack, io, (plan) => makeOverview(plan, call, pack, io)),
});

async function makeOverview(
  { check: { plan }, workbook, today }: YearPlan,
  { out, language }: YearCall,
  pack: Pack,
  io: CliIo,
): Promise<Made> {
  const year = await yearAtAGlance(workbook, plan, pack, today);
  if (!year) throw new YearCallError('calendar.noYear');
  const { overview } = year;
  const sheet = overviewSheet(plan, overview, language);
  await workbook.addSheet(sheet);
  writeWorkbook(out, workbook, io);
  const counts = countsInWords(overview.counts, overview, language);
  const lines = [
    glanceWord('overview.cli.made', language, { out, sheet: sheet.name, counts }),
    `  ${asOfText(overview, language)}`,
    ...(overview.isDoneKnown ? [] : [`  ${glanceWord('overview.noDone', language)}`]),
  ];
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    json: { sheet: plan.sheet, ...overviewJson(plan, overview) },
  };
}

/** The overview as other programs read it; items by their rows. */
function overviewJson(plan: Plan, overview: Overview) {
  const rowOf = (item: number): number => plan.items[item]!.row.row;
  return {
    ...overview,
    late: overview.late.map(({ item, ...rest }) => ({ row: rowOf(item), ...rest })),
    changes: overview.changes.map(({ item, ...rest }) => ({ row: rowOf(item), ...rest })),
  };
}
