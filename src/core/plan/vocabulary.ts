import type { Pack, PackSection } from '../pack/pack';
import { fold, foldCompact, foldPlain } from '../text/fold';
import { anchorsOf, type MatchAnchors } from './match-anchors';
import type { ColumnRole, UnitText } from './plan';

/** What a header cell names: a column, or the heading over fact and plan. */
export type LabelRole = ColumnRole | 'quantity';

/** A spelling of a service: its words joined, without spaces. */
interface ServiceSpelling {
  readonly compact: string;
  readonly serviceId: string;
}

/** The words of a pack, folded and indexed once. */
export interface Vocabulary {
  readonly labels: ReadonlyMap<string, LabelRole>;
  readonly factWords: readonly string[];
  readonly planWords: readonly string[];
  readonly ofWhich: readonly string[];
  readonly totals: ReadonlySet<string>;
  readonly signatures: readonly string[];
  /** Names of what a form asks beside its table: "tashkilot nomi", "yil". */
  readonly fields: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, { readonly unitId: string; readonly match: NonNullable<UnitText['match']> }>;
  /** Longest first. */
  readonly services: readonly ServiceSpelling[];
  readonly sections: readonly { readonly section: PackSection; readonly keys: readonly string[] }[];
  /** Month number by folded name. */
  readonly months: ReadonlyMap<string, number>;
  /** Phrases for the whole year, in plainly folded words. */
  readonly allYear: RegExp;
  /** Phrases for how many times a year, in plainly folded words. */
  readonly often: readonly { readonly pattern: RegExp; readonly timesAYear: number }[];
  readonly anchors: MatchAnchors;
}

const known = new WeakMap<Pack, Vocabulary>();

/** The folded words of a pack; made once for each pack. */
export function vocabularyOf(pack: Pack): Vocabulary {
  let vocabulary = known.get(pack);
  if (!vocabulary) {
    vocabulary = makeVocabulary(pack);
    known.set(pack, vocabulary);
  }
  return vocabulary;
}

function makeVocabulary(pack: Pack): Vocabulary {
  return {
    labels: labelsOf(pack),
    factWords: pack.columns.fact.map(fold).filter((word) => word.length > 2),
    planWords: pack.columns.plan.map(fold).filter((word) => word.length > 2),
    ofWhich: pack.ofWhich.map(fold),
    totals: new Set(pack.totals.map(fold)),
    signatures: pack.signatures.map(fold),
    fields: new Set(pack.forms.fields.flatMap(({ names }) => names.map(fold))),
    units: unitsOf(pack),
    services: pack.services
      .flatMap((service) =>
        [service.label, ...service.spellings].map((spelling) => ({
          compact: foldCompact(spelling),
          serviceId: service.id,
        })),
      )
      .sort((a, b) => b.compact.length - a.compact.length),
    sections: pack.sections.map((section) => ({
      section,
      keys: [section.label, ...section.spellings].map(foldCompact),
    })),
    months: monthsOf(pack),
    allYear: phrasePattern(pack.deadlines.allYear),
    often: pack.deadlines.often.map(({ timesAYear, phrases }) => ({ timesAYear, pattern: phrasePattern(phrases) })),
    anchors: anchorsOf(pack),
  };
}

function labelsOf(pack: Pack): ReadonlyMap<string, LabelRole> {
  const labels = new Map<string, LabelRole>();
  for (const [role, words] of Object.entries(pack.columns) as [LabelRole, string[]][]) {
    for (const word of words) if (foldCompact(word) !== '') labels.set(foldCompact(word), role);
  }
  return labels;
}

function unitsOf(pack: Pack): Vocabulary['units'] {
  const units = new Map<string, { unitId: string; match: NonNullable<UnitText['match']> }>();
  const add = (word: string, unitId: string, match: NonNullable<UnitText['match']>): void => {
    const key = foldCompact(word);
    if (key !== '' && !units.has(key)) units.set(key, { unitId, match });
  };
  for (const unit of pack.units) if (unit.label !== null) add(unit.label, unit.id, 'label');
  for (const unit of pack.units)
    for (const word of [...Object.values(unit.labels), ...unit.spellings]) add(word!, unit.id, 'spelling');
  for (const unit of pack.units) for (const word of unit.aliases) add(word, unit.id, 'alias');
  return units;
}

function monthsOf(pack: Pack): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of pack.months) {
    language.forEach((spellings, index) => {
      for (const spelling of spellings) months.set(fold(spelling), index + 1);
    });
  }
  return months;
}

const NEVER = /(?!)/g;

/** Any of the phrases, its last word with any ending and a year between its words ("в течение 2026 года"). */
function phrasePattern(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return NEVER;
  const folded = phrases.map((phrase) =>
    foldPlain(phrase)
      .split(/[\s-]+/)
      .map((word) => word.replace(/[^a-z\d]/g, '\\$&'))
      .join('(?:[\\s-]+20\\d\\d)?[\\s-]+'),
  );
  return new RegExp(`(?<![a-z\\d])(?:${folded.join('|')})[a-z]*`, 'g');
}
