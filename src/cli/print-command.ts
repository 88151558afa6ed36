import { preparePrint } from '../actions/prepare-print';
import type { Pack } from '../core/pack/pack';
import { glanceWord } from '../strings/glance-text';
import { planPrint } from '../strings/print-plan';
import { defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { writeWorkbook } from './write-result';
import { type Made, runYearCall, type YearCall, type YearPlan } from './year-call';

/** `ishreja print`: sets a plan up for paper in a copy of the workbook, without touching a cell. */
export const printCommand = defineCommand({
  name: 'print',
  options: ['out', 'sheet'],
  read: (words) => ({ file: words.oneFile(), out: words.out(), ...words.texts('sheet') }),
  run: (call: YearCall, pack: Pack, io: CliIo): Promise<ExitCode> =>
    runYearCall(call, pack, io, (plan) => makePrint(plan, call, pack, io)),
});

async function makePrint(
  { check: { plan }, workbook }: YearPlan,
  { out, language }: YearCall,
  pack: Pack,
  io: CliIo,
): Promise<Made> {
  const print = planPrint(plan, pack, language);
  await preparePrint(workbook, plan.sheet, print);
  writeWorkbook(out, workbook, io);
  const { approvalAt, acquainted } = print;
  const lines = [
    glanceWord('print.cli.made', language, { out, sheet: plan.sheet }),
    `  ${glanceWord('print.paper', language)}`,
    `  ${glanceWord('print.heading', language)}`,
    `  ${approvalAt === null ? glanceWord('print.approval', language) : glanceWord('print.approvalStands', language, { cell: approvalAt })}`,
    `  ${glanceWord('print.pages', language)}`,
    `  ${glanceWord('print.acquainted', language, { sheet: acquainted.name })}`,
  ];
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    json: { sheet: plan.sheet, approvalAt, acquainted: acquainted.name },
  };
}
