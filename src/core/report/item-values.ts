import { parseCellName } from '../sheet/address';
import type { Item, Plan, Quantity, Section } from '../plan/plan';
import type { Finding } from '../check/finding';
import { type Amount, DASH, differenceOf, missing, percentOf } from './amounts';
import type { ItemField, Measure } from './marks';
import type { FindingNotes, ReportValue } from './report';

/** The value a repeated row takes of one item; quantities as they stand, `370/1006` as compound text. */
export function itemValue(
  item: Item,
  measure: Measure | ItemField,
  plan: Plan,
  noteOf: (item: Item) => string,
): ReportValue {
  switch (measure) {
    case 'number':
    case 'row':
      return ofItem(item, item.number.text || null, item.number.cell.at);
    case 'name':
    case 'unit':
    case 'mechanism':
    case 'deadline':
    case 'responsible':
      return ofItem(item, item[measure].text || null, item[measure].cells[0]!.at);
    case 'section':
      return ofItem(
        item,
        sectionName(item.section === null ? undefined : plan.sections[item.section]),
        item.row.cells.name.at,
      );
    case 'note':
      return ofItem(item, noteOf(item) || null, item.row.cells.name.at);
    case 'fact':
    case 'plan':
      return quantityValue(item, item[measure]);
    case 'growth':
      return percentOf(itemAmount(item, item.plan), itemAmount(item, item.fact));
    case 'difference':
      return differenceOf(itemAmount(item, item.plan), itemAmount(item, item.fact));
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return missing('quarters-not-recorded');
    default:
      return missing('done-not-recorded');
  }
}

/** The sentence that answers the findings of an item, empty where there is none; several are joined. */
export function itemNotes(plan: Plan, findings: readonly Finding[], notes: FindingNotes): (item: Item) => string {
  const itemAtRow = new Map<number, Item>();
  for (const item of plan.items) for (let row = item.rows[0]; row <= item.rows[1]; row++) itemAtRow.set(row, item);
  const sentences = new Map<Item, Set<string>>();
  for (const finding of findings) {
    const note = noteOn(finding, notes);
    const item = itemAtRow.get(parseCellName(finding.at)?.row ?? 0);
    if (note && item) sentences.set(item, (sentences.get(item) ?? new Set()).add(note));
  }
  return (item) => [...(sentences.get(item) ?? [])].join(' ');
}

/** The sentence that answers a finding, by its own id or its rule's; empty where there is none. */
export function noteOn(finding: Finding, notes: FindingNotes): string {
  const own = Object.hasOwn(notes, finding.id) ? notes[finding.id] : undefined;
  const ofRule = Object.hasOwn(notes, finding.rule) ? notes[finding.rule] : undefined;
  return (own ?? ofRule ?? '').trim();
}

function quantityValue(item: Item, quantity: Quantity): ReportValue {
  const at = quantity.cells[0]?.at ?? item.row.cells.name.at;
  if (quantity.state === 'blank') return missing('blank');
  if (quantity.state !== 'readable') return missing('unreadable');
  const [line, ...more] = quantity.lines;
  if (line && more.length === 0 && line.length === 1) return ofItem(item, line[0] ?? DASH, at);
  const text = quantity.lines.map((parts) => parts.map((part) => part ?? DASH).join('/')).join('\n');
  return ofItem(item, text, at);
}

/** The one number of a quantity; one of several numbers has no share. */
function itemAmount(item: Item, quantity: Quantity): Amount {
  const value = quantityValue(item, quantity);
  const isSingle = value.source.kind === 'item' && quantity.lines.length === 1 && quantity.lines[0]!.length === 1;
  return { amount: isSingle ? quantity.lines[0]![0] : undefined, value };
}

function ofItem(item: Item, value: ReportValue['value'], cell: string): ReportValue {
  return { value, source: { kind: 'item', itemNumber: item.number.text, cell } };
}

function sectionName(section: Section | undefined): string | null {
  if (!section) return null;
  return section.numeral ? `${section.numeral}. ${section.title}` : section.title;
}
