import type { Finding, Severity } from '../core/check/finding';
import type { Pack } from '../core/pack/pack';
import { COLUMN_ROLES, type Item, type Plan, type PlanRow } from '../core/plan/plan';
import { areaName, columnName } from '../core/sheet/address';
import packageJson from '../../package.json';
import { findingParagraph } from './rule-why';
import type { Language } from './language';

/*
 * The JSON that other programs read, of the command line and of the pane. Its shape is a promise: names stay, and ids never change with the language.
 */

/** Which engine and which rules spoke. */
export function engineJson(pack: Pack): { readonly engine: string; readonly pack: string } {
  return { engine: packageJson.version, pack: `${pack.id} ${pack.version}` };
}

function columnsJson(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    COLUMN_ROLES.flatMap((role) => {
      const column = plan.columns[role];
      return column === undefined ? [] : [[role, columnName(column)]];
    }),
  );
}

const subRowJson = ({
  row,
  name,
  unit,
  fact,
  plan,
}: Pick<Item, 'name' | 'unit' | 'fact' | 'plan'> & { readonly row: PlanRow }) => ({
  row: row.row,
  name: name.text,
  unit: unit.unitId,
  unitText: unit.text,
  fact: fact.lines,
  plan: plan.lines,
});

function itemJson(item: Item, plan: Plan, unnumbered: readonly Item[]) {
  const parent = item.parent === null ? null : plan.items[item.parent];
  const section = item.section === null ? null : plan.sections[item.section];
  return {
    number: item.number.text,
    row: item.row.row,
    rows: [item.rows[0], Math.max(item.rows[1], ...unnumbered.map(({ rows }) => rows[1]))],
    parent: parent?.number.text ?? null,
    section: section?.numeral ?? null,
    name: item.name.text,
    unit: item.unit.unitId,
    unitText: item.unit.text,
    fact: item.fact.lines,
    plan: item.plan.lines,
    deadline: { year: item.deadline.year, quarters: item.deadline.quarters },
    responsible: item.responsible.services.map(({ text }) => text),
    indicators: item.indicators.map(({ indicatorId }) => indicatorId),
    subRows: [...item.subRows, ...unnumbered].map(subRowJson),
  };
}

/** A row whose № cell holds something and nothing else does. */
function bareItemJson(row: PlanRow, plan: Plan) {
  const section = plan.sections.findLast((candidate) => candidate.row < row.row);
  return {
    number: row.cells.number.text.trim(),
    row: row.row,
    rows: [row.row, row.row],
    parent: null,
    section: section?.numeral ?? null,
    name: '',
    unit: null,
    unitText: '',
    fact: [],
    plan: [],
    deadline: { year: null, quarters: [] },
    responsible: [],
    indicators: [],
    subRows: [],
  };
}

type ItemJson = ReturnType<typeof itemJson> | ReturnType<typeof bareItemJson>;

/** Every row but sections whose № cell holds anything; rows of values without a number go to the item above them. */
function itemsJson(plan: Plan): ItemJson[] {
  const groups: { item: Item; unnumbered: Item[] }[] = [];
  for (const item of plan.items) {
    const above = groups.at(-1);
    if (item.number.text === '' && plan.columns.number !== undefined && above) above.unnumbered.push(item);
    else groups.push({ item, unnumbered: [] });
  }
  const bare = plan.rows.filter(({ kind, cells }) => kind === 'empty' && cells.number.text.trim() !== '');
  const items: ItemJson[] = groups.map(({ item, unnumbered }) => itemJson(item, plan, unnumbered));
  if (bare.length === 0) return items;
  return [...items, ...bare.map((row) => bareItemJson(row, plan))].sort((one, other) => one.row - other.row);
}

/** A finding; `text` holds no address, `cell` and `related` do; `sheet` where it is not the plan's. */
export function findingJson(finding: Finding, language: Language) {
  const { rule, message, severity, sheet, at, related, fix } = finding;
  return {
    rule,
    message,
    severity,
    ...(sheet !== undefined && { sheet }),
    cell: at,
    related,
    text: findingParagraph(finding, language),
    ...(fix && {
      fix: {
        safety: fix.safety,
        edits: fix.edits,
        ...(fix.alternatives && { alternatives: fix.alternatives.map(({ safety, edits }) => ({ safety, edits })) }),
      },
    }),
  };
}

/** What was done of a plan, checked: its findings stand at cells of its own sheet. */
interface CheckedDone {
  readonly record: { readonly sheet: string };
  readonly closed: number;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** What was done of a plan, for the `done` member of its entry; `closed` is how many quarters are over. */
export function doneJson({ record, closed, findings, summary, notes }: CheckedDone, language: Language) {
  return {
    sheet: record.sheet,
    closed,
    findings: answeredJson(findings, notes, language),
    summary,
    answered: answered(findings, notes),
  };
}

function answeredJson(findings: readonly Finding[], notes: AnsweredPlan['notes'], language: Language) {
  return findings.map((finding) => {
    const note = notes[finding.id];
    return { ...findingJson(finding, language), ...(note !== undefined && { note }) };
  });
}

/** How many warnings are answered by a note. */
function answered(findings: readonly Finding[], notes: AnsweredPlan['notes']): number {
  return findings.filter(({ id, severity }) => severity === 'warning' && notes[id] !== undefined).length;
}

/** A checked plan, and the sentences that answer its findings, by id. */
interface AnsweredPlan {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** One plan of one file, whole. */
export function planJson(file: string, { plan, findings, summary, notes }: AnsweredPlan, language: Language) {
  return {
    file,
    sheet: plan.sheet,
    range: areaName(plan.area),
    columns: columnsJson(plan),
    organisation: plan.organisations[0]?.text ?? null,
    factYear: plan.factYear?.year ?? null,
    planYear: plan.planYear?.year ?? null,
    sections: plan.sections.map(({ numeral, title, row }) => ({ numeral, title, row })),
    items: itemsJson(plan),
    findings: answeredJson(findings, notes, language),
    summary,
    answered: answered(findings, notes),
  };
}
