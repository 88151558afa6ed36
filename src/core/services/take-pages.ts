import { yearOfPlan } from '../check/plan-year';
import { lineText } from '../check/quantity-text';
import type { DoneRow } from '../done/done';
import { type DoneItem, doneItems, type DonePlan } from '../done/done-plan';
import { readAmount } from '../done/read-done';
import type { Item, Plan, PlanCell, Quarter } from '../plan/plan';
import { ROMAN } from '../report/period';
import { pageMatcher } from './match-page-rows';
import type { PageRow, ReadPage } from './read-page';

/** A page that was read, with the file it stands in. */
export interface GivenPage {
  readonly file: string;
  readonly page: ReadPage;
}

/** Where on a page something stands. */
export interface PagePlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A text that pages offer for a cell of Bajarilishi, with every place that offers it. */
export interface Offer {
  readonly text: string;
  readonly places: readonly PagePlace[];
}

/** A cell of Bajarilishi for which pages offer something that does not stand there. */
export interface OfferedField {
  readonly item: Item;
  readonly row: DoneRow;
  readonly kind: 'fact' | 'note';
  readonly quarter: Quarter;
  /** The cell on Bajarilishi, and what stands in it; empty where it is blank. */
  readonly cell: string;
  readonly before: string;
  readonly offers: readonly [Offer, ...Offer[]];
}

/**
 * Why something of a page is not taken. Of a page: another year, centre or quarter. Of a cell: its row is of no item that
 * is known, it holds no amount, or Bajarilishi has a formula or no column in its place.
 */
export type PageTroubleKind = 'year' | 'centre' | 'quarter' | 'row' | 'amount' | 'formula' | 'column';

/** Something of a page that is not taken, and what stands there. */
export interface PageTrouble {
  readonly kind: PageTroubleKind;
  readonly place: PagePlace;
  readonly text: string;
}

/** What pages bring to Bajarilishi. */
export interface TakenPages {
  /** Blank cells for which there is one offer: they are filled in. */
  readonly fills: readonly OfferedField[];
  /** Cells that hold something else, or for which there are several offers: a person decides. */
  readonly conflicts: readonly OfferedField[];
  readonly troubles: readonly PageTrouble[];
  /** How many entries stand on Bajarilishi already. */
  readonly known: number;
}

/** Something that a page says of a field. */
interface Said {
  readonly one: DoneItem;
  readonly kind: 'fact' | 'note';
  readonly quarter: Quarter;
  readonly text: string;
  readonly place: PagePlace;
  readonly isNew: boolean;
}

/**
 * Compares pages with what was done of a plan; nothing that was entered is lost silently. `quarter`: pages of another
 * are named and left.
 */
export function takePages(given: readonly GivenPage[], done: DonePlan, quarter?: Quarter): TakenPages {
  const troubles: PageTrouble[] = [];
  const matcher = pageMatcher(done.plan, doneItems(done));
  const said = given.flatMap((one): readonly Said[] => {
    const refused = pageTrouble(one, done.plan, quarter);
    if (refused) troubles.push(refused);
    return refused ? [] : one.page.rows.flatMap((row) => saidOf(one, row, matcher(row), troubles));
  });
  const [fills, conflicts]: [OfferedField[], OfferedField[]] = [[], []];
  let known = 0;
  for (const entries of byField(said)) {
    const field = fieldOf(entries);
    if (field === null) known++;
    else if (field.before === '' && field.offers.length === 1) fills.push(field);
    else conflicts.push(field);
  }
  return { fills: inOrder(fills), conflicts: inOrder(conflicts), troubles, known };
}

/** Why a whole page is not taken; null where it may be. */
function pageTrouble({ file, page }: GivenPage, plan: Plan, quarter: Quarter | undefined): PageTrouble | null {
  const trouble = (kind: PageTroubleKind, text: string, cell = 'A1'): PageTrouble => ({
    kind,
    place: { file, sheet: page.sheet, cell },
    text,
  });
  const year = yearOfPlan(plan);
  if (year !== null && !page.years.includes(year)) return trouble('year', page.years.join(', '));
  const own = new Set(plan.organisations.map(centreKey));
  const isOwn = page.centres.length === 0 ? own.size === 0 : page.centres.some((centre) => own.has(centreKey(centre)));
  if (!isOwn) return trouble('centre', page.centres.map(({ text }) => text).join(', '));
  if (quarter !== undefined && page.quarter !== quarter) return trouble('quarter', ROMAN[page.quarter], page.quarterAt);
  return null;
}

/** "qoraozak tumani" and "qoraozak tuman" are one place; the city of that name is another. */
const centreKey = ({ key }: { readonly key: string }): string => key.replace(/ (\S{3})\S*$/, ' $1');

/** What a row says; what of it cannot be taken goes to the troubles. */
function saidOf(
  { file, page }: GivenPage,
  row: PageRow,
  one: DoneItem | null,
  troubles: PageTrouble[],
): readonly Said[] {
  const cells = (['fact', 'note'] as const).map((kind) => ({ kind, cell: row[kind] }));
  return cells.flatMap(({ kind, cell }): readonly Said[] => {
    if (cell.column === 0) return [];
    const place = { file, sheet: page.sheet, cell: cell.at };
    const trouble = (why: PageTroubleKind): readonly Said[] => {
      troubles.push({ kind: why, place, text: why === 'row' ? rowText(row) : enteredText(cell) });
      return [];
    };
    if (!one) return trouble('row');
    const text = kind === 'fact' ? amountText(cell, one.item) : cell.text.trim();
    if (text === null || text === '') return trouble('amount');
    const target = targetOf(one, kind, page.quarter);
    if (target.column === 0) return trouble('column');
    if (target.formula !== undefined && target.text.trim() !== text) return trouble('formula');
    const isNew = kind === 'note' && row.isNoteNew;
    return [{ one, kind, quarter: page.quarter, text, place, isNew }];
  });
}

/** What a person sees in a cell, or the formula that was never computed. */
const enteredText = ({ text, formula }: PlanCell): string =>
  text.trim() === '' && formula !== undefined ? `=${formula}` : text.trim();

const rowText = ({ number, name }: PageRow): string => [number, name].filter((text) => text !== '').join(' ');

const targetOf = ({ row }: DoneItem, kind: Said['kind'], quarter: Quarter): PlanCell => {
  const { fact, note } = row.quarters[quarter - 1]!;
  return kind === 'fact' ? fact.cells[0]! : note;
};

/** An amount as it is entered, one value a line: "12", "370/1006", "-"; null where the cell holds none. */
function amountText(cell: PlanCell, item: Item): string | null {
  const { state, lines } = readAmount(cell, item);
  const isAmount = state === 'readable' && lines.flat().every((component) => component === null || component >= 0);
  return isAmount ? lines.map(lineText).join('\n') : null;
}

function byField(said: readonly Said[]): readonly (readonly [Said, ...Said[]])[] {
  const fields = new Map<string, [Said, ...Said[]]>();
  for (const one of said) {
    const id = `${one.one.item.index} ${one.kind} ${one.quarter}`;
    const entries = fields.get(id);
    if (entries) entries.push(one);
    else fields.set(id, [one]);
  }
  return [...fields.values()];
}

/** What is offered for a field that does not stand there yet; null where all that is offered does. */
function fieldOf(entries: readonly [Said, ...Said[]]): OfferedField | null {
  const [{ one, kind, quarter }] = entries;
  const target = targetOf(one, kind, quarter);
  const before = target.text.trim();
  const [first, ...more] =
    kind === 'note'
      ? noteOffers(entries, before)
      : offersOf(entries).filter(({ text }) => text !== amountText(target, one.item));
  if (!first) return null;
  return { item: one.item, row: one.row, kind, quarter, cell: target.at, before, offers: [first, ...more] };
}

function offersOf(entries: readonly Said[]): readonly Offer[] {
  const texts = [...new Set(entries.map(({ text }) => text))];
  return texts.map((text) => ({
    text,
    places: entries.filter((entry) => entry.text === text).map(({ place }) => place),
  }));
}

/**
 * Notes do not exclude each other: those of several pages are kept under the names of their pages, and below what stands
 * there already; only a note that was on the page and was mended takes the place of the one before.
 */
function noteOffers(entries: readonly Said[], before: string): readonly Offer[] {
  const stands = before.split('\n').map((line) => line.trim());
  const isThere = (text: string): boolean =>
    text === before ||
    text.split('\n').every((line) => stands.some((one) => one === line || one.endsWith(`: ${line}`)));
  const offers = offersOf(entries).filter(({ text }) => !isThere(text));
  if (offers.length === 0) return [];
  const isSeveral = new Set(entries.map(({ text }) => text)).size > 1;
  const texts = offers.map(({ text, places }) => (isSeveral ? `${places[0]!.sheet}: ${text}` : text));
  const kept = before !== '' && entries.every(({ isNew }) => isNew) ? [before] : [];
  return [{ text: [...kept, ...texts].join('\n'), places: offers.flatMap(({ places }) => places) }];
}

/** In the order of the sheet Bajarilishi. */
function inOrder(fields: readonly OfferedField[]): readonly OfferedField[] {
  return [...fields].sort((one, other) => one.row.row - other.row.row || (one.kind < other.kind ? -1 : 1));
}
