import { parseCellName } from '../sheet/address';
import type { Item, Plan, Quantity, Section } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import type { Finding } from '../check/finding';
import { type Amount, DASH, differenceOf, missing, percentOf } from './amounts';
import type { ItemField, Measure } from './marks';
import type { FindingNotes, ReportValue } from './report';

// Repeated rows are filled by the thousand and stand in no list: where each value comes from is seen in its row.
const FROM_PLAN: ReportValue['source'] = { kind: 'stated' };
const BLANK = missing('blank');
const UNREADABLE = missing('unreadable');
const LATER = { quarters: missing('quarters-not-recorded'), done: missing('done-not-recorded') };

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
      return given(item.number.text || null);
    case 'name':
    case 'unit':
    case 'mechanism':
    case 'deadline':
    case 'responsible':
      return given(item[measure].text || null);
    case 'section':
      return given(sectionName(item.section === null ? undefined : plan.sections[item.section]));
    case 'note':
      return given(noteOf(item) || null);
    case 'fact':
    case 'plan':
      return quantityValue(item[measure]);
    case 'growth':
      return percentOf(itemAmount(item.plan), itemAmount(item.fact));
    case 'difference':
      return differenceOf(itemAmount(item.plan), itemAmount(item.fact));
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return LATER.quarters;
    default:
      return LATER.done;
  }
}

/** The sentence that answers the findings of an item, empty where there is none; several are joined. */
export function itemNotes(plan: Plan, findings: readonly Finding[], notes: FindingNotes): (item: Item) => string {
  if (Object.keys(notes).length === 0) return () => '';
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

function quantityValue(quantity: Quantity): ReportValue {
  if (quantity.state === 'blank') return BLANK;
  if (quantity.state !== 'readable' && quantity.state !== 'ambiguous') return UNREADABLE;
  const [line, ...more] = quantity.lines;
  if (line && more.length === 0 && line.length === 1) return given(line[0] ?? DASH);
  return given(quantity.lines.map((parts) => parts.map((part) => part ?? DASH).join('/')).join('\n'));
}

/** The one number of a quantity; one of several numbers has no share. */
function itemAmount(quantity: Quantity): Amount {
  const [line, ...more] = quantity.lines;
  const isSingle = quantity.state === 'readable' && more.length === 0 && line?.length === 1;
  return { amount: isSingle ? line[0] : undefined, value: quantityValue(quantity) };
}

function given(value: CellValue): ReportValue {
  return { value, source: FROM_PLAN };
}

function sectionName(section: Section | undefined): string | null {
  if (!section) return null;
  return section.numeral ? `${section.numeral}. ${section.title}` : section.title;
}
