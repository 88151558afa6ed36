import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import type { PlanCell, Responsible } from '../plan/plan';

/** What stands between two services that are glued: spaces and, in a numbered list, the next number. */
const GLUE = /^[^\S\n]+(\d{1,2}[.)][^\S\n]*)?$/;

/** Several services stand on lines of their own, not glued with a space. */
export const responsibleSeparated = defineRule({
  id: 'responsible-separated',
  severity: 'info',
  fix: 'safe',
  why: 'Two services glued into one line read as one long name; filters and the report of a service miss the second. (House rule.)',
  messages: {
    glued: {
      what: '{count} services stand in one line without a mark between them.',
      todo: 'Put each on a line of its own.',
    },
  },
  fixes: { lines: 'Put each service on a line of its own' },
  check(plan, _pack, report) {
    const look = ({ services, cells }: Responsible): void => {
      for (const cell of cells) {
        const parted = withLines(cell, services);
        if (parted === null) continue;
        const fixes = [{ safety: 'safe', title: 'lines', data: {}, edits: [setCell(cell, parted.text)] }] as const;
        report({ message: 'glued', data: { count: parted.count }, at: cell.at, fixes });
      }
    };
    for (const { responsible, subRows } of plan.items) {
      if (responsible.services.length > 1) look(responsible);
      for (const row of subRows) if (row.responsible.services.length > 1) look(row.responsible);
    }
  },
});

/** The text with its glued services on lines of their own, and how many stand together; null where none are glued. */
function withLines({ text }: PlanCell, services: Responsible['services']): { text: string; count: number } | null {
  let result = '';
  let from = 0;
  let isKnownBefore = false;
  let count = 0;
  for (const service of services) {
    const start = text.indexOf(service.text, from);
    if (start < 0) continue;
    const between = text.slice(from, start);
    const isKnown = service.serviceId !== null;
    // A known name before an unknown word may be one longer name: "Direktor oʻrinbosari".
    const number = isKnownBefore && isKnown ? GLUE.exec(between) : null;
    if (number) count += count === 0 ? 2 : 1;
    result += (number ? `\n${number[1] ?? ''}` : between) + service.text;
    from = start + service.text.length;
    isKnownBefore = isKnown;
  }
  return count === 0 ? null : { text: result + text.slice(from), count };
}
