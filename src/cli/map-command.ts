import { findDone } from '../actions/done-sheet';
import { hasMarks, mapForm, planValues, type MappedForm } from '../actions/map-form';
import { readTemplate } from '../actions/fill-report';
import type { DoneRecord } from '../core/done/done';
import { mappingText } from '../core/mapping/mapping-data';
import { type CellProposal, mappingOf } from '../core/mapping/propose';
import type { Pack } from '../core/pack/pack';
import type { Plan } from '../core/plan/plan';
import type { Grid } from '../core/sheet/grid';
import type { Measure } from '../core/report/marks';
import { engineJson } from '../strings/check-json';
import { changeText, doubtText, mappedText, mappingFaultText, mappingWord } from '../strings/mapping-text';
import { CallError, type CallManner, defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { openForm, openMapping, UnreadableMapping } from './open-form';
import { readBytes, readPlans, UnreadableFile } from './read-plans';
import { unreadable } from './trouble';
import { writeText } from './write-result';

interface MapCall extends CallManner {
  readonly file: string;
  readonly plan: string;
  readonly out: string;
  readonly example?: string;
  readonly mapping?: string;
}

/** A plan, and what was done of it where that is recorded. */
interface Planned {
  readonly plan: Plan;
  readonly done: DoneRecord | null;
}

/** `ishreja map`: proposes what each cell of a form without marks takes. */
export const mapCommand = defineCommand({
  name: 'map',
  options: ['out', 'plan', 'example', 'mapping'],
  read(words) {
    const plan = words.last('plan');
    if (plan === undefined) throw new CallError('noPlanFile');
    return { file: words.oneFile(), plan, out: words.out(), ...words.texts('example', 'mapping') };
  },
  run: runMap,
});

async function runMap(call: MapCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { file, plan, example, mapping, out, language } = call;
  // An earlier mapping may be brought up to date in its own file.
  if ([file, plan, example].some((read) => read !== undefined && io.isSameFile(read, out))) {
    throw new CallError('sameFile');
  }
  try {
    const form = await readTemplate(openForm(readBytes(file, io), file));
    if (hasMarks(form, pack)) return giveUp(call, pack, io, 'marked', mappingWord('cli.marked', language), file);
    const filled = example === undefined ? null : await readTemplate(openForm(readBytes(example, io), example));
    const earlier = mapping === undefined ? null : openMapping(mapping, pack, io);
    const planned = await newestPlan(plan, pack, io);
    return propose(call, pack, io, planned, { form, ...(filled && { example: filled }), ...(earlier && { earlier }) });
  } catch (error) {
    if (error instanceof UnreadableMapping) {
      const text = mappingFaultText(error.why, error.file, language);
      return giveUp(call, pack, io, error.why.fault, text, error.file);
    }
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, text, file: atFault } = unreadable(plan, error, language);
    return giveUp(call, pack, io, code, text, atFault);
  }
}

function propose(
  call: MapCall,
  pack: Pack,
  io: CliIo,
  planned: Planned,
  parts: {
    readonly form: readonly Grid[];
    readonly example?: readonly Grid[];
    readonly earlier?: ReturnType<typeof openMapping>;
  },
): ExitCode {
  const mapped = mapForm({ ...parts, done: planned.done }, planned.plan, pack);
  const { cells } = mapped.proposal;
  const unsure = cells.filter(({ confidence }) => confidence !== 'sure');
  writeText(call.out, mappingText(mappingOf(mapped.proposal)), 'json', io);
  if (call.isJson) io.writeOut(`${JSON.stringify(mapJson(call, pack, planned, mapped), null, 1)}\n`);
  else io.writeOut(mapText(call, pack, mapped));
  return unsure.length > 0 || cells.length === 0 ? 1 : 0;
}

/** The plan of the latest year in a workbook, and what was done of it. Throws UnreadableFile. */
async function newestPlan(file: string, pack: Pack, io: CliIo): Promise<Planned> {
  const { plans, workbook } = await readPlans(file, pack, io);
  const yearOf = ({ planYear, titleYears }: Plan): number => planYear?.year ?? titleYears[0]?.year ?? 0;
  const newest = plans
    .map(({ check }) => check.plan)
    .reduce((best, plan) => (yearOf(plan) > yearOf(best) ? plan : best));
  return { plan: newest, done: (await findDone(workbook, newest))?.record ?? null };
}

function mapText(call: MapCall, pack: Pack, { proposal, followed }: MappedForm): string {
  const { language } = call;
  const { cells, example, leftAlone } = proposal;
  const count = (confidence: CellProposal['confidence']): number =>
    cells.filter((cell) => cell.confidence === confidence).length;
  const lines = [
    mappingWord('cli.counts', language, {
      form: call.file,
      sure: count('sure'),
      look: count('look'),
      unknown: count('unknown'),
    }),
    ...(cells.length === 0 ? [mappingWord('map.none', language), mappingWord('map.none.todo', language)] : []),
    ...(example
      ? [
          mappingWord(example.isTrusted ? 'map.example.agrees' : 'map.example.other', language, {
            agrees: example.agrees,
            of: example.of,
          }),
        ]
      : []),
    ...cells.filter(({ confidence }) => confidence !== 'sure').map((cell) => cellLine(cell, call, pack)),
    ...(followed ? [mappingWord('cli.kept', language, { count: followed.kept })] : []),
    ...(followed?.changes ?? []).map((change) => `  ${changeText(change, pack, language)}`),
  ];
  if (Object.values(leftAlone).some((left) => left > 0)) lines.push(mappingWord('map.leftAlone', language, leftAlone));
  lines.push(mappingWord('cli.written', language, { out: call.out }));
  return lines.map((line) => `${line}\n`).join('');
}

function cellLine(cell: CellProposal, { language }: MapCall, pack: Pack): string {
  const data = {
    place: `${cell.sheet}!${cell.cell}`,
    confidence: mappingWord(`confidence.${cell.confidence}`, language),
    row: cell.rowLabel,
    column: cell.columnLabel,
    why: doubtText(cell, language),
  };
  if (cell.mark !== null) {
    return mappingWord('cli.cell', language, { ...data, mark: mappedText(cell.mark, pack, language) });
  }
  const [first] = cell.offered;
  const perhaps =
    first === undefined ? '' : mappingWord('cli.perhaps', language, { offered: mappedText(first, pack, language) });
  return `${mappingWord('cli.open', language, data)}${perhaps}`;
}

/** The proposal as other programs read it; `value` is what the plan would put into the cell. */
function mapJson(call: MapCall, pack: Pack, { plan, done }: Planned, { proposal, followed }: MappedForm) {
  const valueOf = planValues(plan, pack, done);
  const valueAt = (mark: string | null) => {
    const dot = mark?.lastIndexOf('.') ?? -1;
    const isOne =
      mark !== null && dot > 0 && !mark.includes('/') && pack.indicators.some(({ id }) => id === mark.slice(0, dot));
    return isOne ? valueOf(mark.slice(0, dot), mark.slice(dot + 1) as Measure) : null;
  };
  return {
    ...engineJson(pack),
    form: call.file,
    plan: call.plan,
    out: call.out,
    year: proposal.year,
    cells: proposal.cells.map(({ row: _row, column: _column, table: _table, ...cell }) => ({
      ...cell,
      value: valueAt(cell.mark),
      text: doubtText({ row: 0, column: 0, table: null, ...cell }, call.language),
    })),
    leftAlone: proposal.leftAlone,
    example: proposal.example,
    kept: followed?.kept ?? null,
    changes: (followed?.changes ?? []).map((change) => ({
      kind: change.kind,
      from: 'from' in change ? { sheet: change.from.sheet, cell: change.from.cell, mark: change.from.mark } : null,
      to: 'to' in change ? { sheet: change.to.sheet, cell: change.to.cell, mark: change.to.mark } : null,
      text: changeText(change, pack, call.language),
    })),
    unreadable: [],
  };
}

/** Says in one sentence why nothing came of the call. */
function giveUp(call: MapCall, pack: Pack, io: CliIo, code: string, text: string, file: string): ExitCode {
  io.writeError(`${file}: ${text}\n`);
  if (call.isJson) {
    const json = { ...engineJson(pack), form: call.file, cells: [], unreadable: [{ file, code, text }] };
    io.writeOut(`${JSON.stringify(json, null, 1)}\n`);
  }
  return 2;
}
