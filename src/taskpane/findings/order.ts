import type { Finding, Severity } from '../../core/check/finding';

/** The groups of findings in the order of the plan's columns. */
export const FINDING_GROUPS = [
  'sheet',
  'numbers',
  'names',
  'units',
  'quantities',
  'sums',
  'mechanism',
  'deadlines',
  'responsible',
  'references',
  'rows',
  'text',
  'done',
] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** A rule's topic is the first word of its id. */
const GROUP_OF_TOPIC: Readonly<Record<string, FindingGroup>> = {
  sheet: 'sheet',
  fact: 'sheet',
  section: 'numbers',
  number: 'numbers',
  name: 'names',
  item: 'names',
  mechanism: 'mechanism',
  unit: 'units',
  quantity: 'quantities',
  sum: 'sums',
  trend: 'sums',
  deadline: 'deadlines',
  frequency: 'deadlines',
  responsible: 'responsible',
  reference: 'references',
  row: 'rows',
  text: 'text',
};

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The group where a rule's findings stand. */
export function groupOf(rule: string): FindingGroup {
  return GROUP_OF_TOPIC[rule.slice(0, rule.indexOf('-'))] ?? 'text';
}

/** Findings by group, empty groups left out; within a group what blocks stands first, then the order of the sheet. */
export function groupFindings(
  findings: readonly Finding[],
  filter: Severity | null,
): readonly { readonly group: FindingGroup; readonly findings: readonly Finding[] }[] {
  const groups = new Map<FindingGroup, Finding[]>();
  for (const severity of SEVERITY_ORDER) {
    if (filter !== null && filter !== severity) continue;
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const group = finding.sheet === undefined ? groupOf(finding.rule) : 'done';
      const members = groups.get(group);
      if (members) members.push(finding);
      else groups.set(group, [finding]);
    }
  }
  return FINDING_GROUPS.filter((group) => groups.has(group)).map((group) => ({ group, findings: groups.get(group)! }));
}

/**
 * The findings that Oldingi and Keyingi walk through: all errors, then all warnings, each in the order of the groups.
 * With a filter only those of that severity; where nothing blocks, the notes.
 */
export function walkOf(findings: readonly Finding[], filter: Severity | null): readonly Finding[] {
  const listed = groupFindings(findings, filter).flatMap((group) => group.findings);
  if (filter !== null) return listed;
  const blocking = [...listed.filter((f) => f.severity === 'error'), ...listed.filter((f) => f.severity === 'warning')];
  return blocking.length > 0 ? blocking : listed;
}

/** The finding to open when `id` is gone: the next of the earlier walk that still stands, else the nearest before it. */
export function nextAfter(walk: readonly Finding[], id: string, standing: ReadonlySet<string>): string | null {
  const place = walk.findIndex((finding) => finding.id === id);
  if (place < 0) return null;
  const next = walk.slice(place + 1).find((finding) => standing.has(finding.id));
  const before = walk
    .slice(0, place)
    .reverse()
    .find((finding) => standing.has(finding.id));
  return (next ?? before)?.id ?? null;
}
