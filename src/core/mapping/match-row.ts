import type { Pack } from '../pack/pack';
import { vocabularyOf } from '../plan/vocabulary';
import { foldCompact } from '../text/fold';
import { familiesOf, type Family, membersFor, type UnitFit } from './family';
import type { FormRow } from './form-table';
import { isSameWord, labelWords, partsIn } from './label-words';
import type { Candidate, NameIndex } from './name-index';
import type { WayFound } from './mapping';

/** What a row of a form may be about, weighed by all that its row says. */
export interface RowCandidate {
  readonly family: Family;
  readonly score: number;
  readonly isExact: boolean;
  readonly unitFit: UnitFit;
  readonly isSectionOther: boolean;
  /** True where no word of the label is left over. */
  readonly isCovered: boolean;
  /** True where the row stands under something that the candidate is no part of, or in a table of a part ("Bolalar"). */
  readonly isElsewhere: boolean;
}

/** What a row of a form is about, as far as its labels tell. */
export interface RowMatch {
  readonly candidates: readonly RowCandidate[];
  /** The unit that the row's own column or label names. */
  readonly unitId: string | null;
  readonly confidence: 'sure' | 'look' | 'unknown';
  readonly found: WayFound;
}

const UNIT_OWN = 0.05;
const UNIT_OTHER = -0.35;
const SECTION_OWN = 0.03;
const SECTION_OTHER = -0.15;
const UNDER_PARENT = 0.05;
/** What is told by a code or by values, and not by a label. */
export const UNDOUBTED = {
  score: 1,
  isExact: true,
  isCovered: true,
  isSectionOther: false,
  isElsewhere: false,
} as const;

/** Scores from which a label is trusted, and how far the next candidate must be behind. */
const TRUSTED = { score: 0.8, lead: 0.2 };
const EXACT_LEAD = 0.08;
const LIKELY = { score: 0.5, lead: 0.06 };
const WORTH_OFFERING = 0.35;

/** Weighs what a row may be about: its label, what it stands under, its unit, its section; a code of an indicator tells all. */
export function matchRow(row: FormRow, index: NameIndex, pack: Pack): RowMatch {
  const unitId = unitOf(row, pack);
  const coded = familyOfCode(row.codes, pack);
  if (coded) {
    const unitFit = fitOf(coded, unitId, pack);
    const candidate = { ...UNDOUBTED, family: coded, unitFit };
    return { candidates: [candidate], unitId, confidence: 'sure', found: 'code' };
  }
  const around = row.context.map((label) => index.candidates(label, [])[0]);
  const candidates = index
    .candidates(row.label, row.context)
    .map((candidate) => weigh(candidate, row, around, unitId, pack))
    .filter(({ score }) => score >= WORTH_OFFERING)
    .sort((one, other) => other.score - one.score);
  return { candidates, unitId, confidence: confidenceOf(candidates), found: 'label' };
}

function weigh(
  { family, score, isExact, isCovered, named }: Candidate,
  row: FormRow,
  around: readonly (Candidate | undefined)[],
  unitId: string | null,
  pack: Pack,
): RowCandidate {
  const families = familiesOf(pack);
  const unitFit = fitOf(family, unitId, pack);
  const isSectionOther = row.sectionId !== null && family.members[0]!.section !== row.sectionId;
  const parents = family.members.flatMap(({ parent }) => (parent === null ? [] : families.get(parent)!.id));
  const isUnder = around.map((above) => above !== undefined && parents.includes(above.family.id));
  const isNamed = (stem: string): boolean => named.some((word) => isSameWord(word, stem));
  const isForeign = row.context.some(
    (label, place) =>
      !isUnder[place] && around[place]?.family.id !== family.id && !labelWords(label, pack).stems.every(isNamed),
  );
  const weighed =
    score +
    (unitFit === 'own' ? UNIT_OWN : unitFit === 'other' ? UNIT_OTHER : 0) +
    (row.sectionId === null ? 0 : isSectionOther ? SECTION_OTHER : SECTION_OWN) +
    (isUnder.includes(true) ? UNDER_PARENT : 0);
  const isElsewhere = isForeign || !partsIn(row.heading, pack).every(isNamed);
  return { family, score: weighed, isExact, isCovered, unitFit, isSectionOther, isElsewhere };
}

/** The unit in the column of units or in brackets of the label; that of the label goes first. */
function unitOf({ unit, label }: FormRow, pack: Pack): string | null {
  const inLabel = labelWords(label, pack).unitId;
  const inColumn = unit === '' ? undefined : vocabularyOf(pack).units.get(foldCompact(unit))?.unitId;
  return inColumn ?? inLabel;
}

function fitOf(family: Family, unitId: string | null, pack: Pack): UnitFit {
  return membersFor(family, unitId, pack).fit;
}

function familyOfCode(codes: readonly string[], pack: Pack): Family | null {
  const families = familiesOf(pack);
  for (const code of codes) {
    const family = families.get(code);
    if (family) return { ...family, members: family.members.filter(({ id }) => id === code) };
  }
  return null;
}

/** Sure only where nothing speaks against it and no other candidate is near. */
function confidenceOf([best, next]: readonly RowCandidate[]): RowMatch['confidence'] {
  if (!best) return 'unknown';
  const lead = best.score - (next?.score ?? 0);
  if (best.unitFit === 'other') return 'unknown';
  const isHome = !best.isSectionOther && !best.isElsewhere;
  if (isHome && best.isExact && lead >= EXACT_LEAD) return 'sure';
  const isBacked = best.isCovered && (best.unitFit === 'own' || best.unitFit === 'used');
  if (isHome && isBacked && best.score >= TRUSTED.score && lead >= TRUSTED.lead) return 'sure';
  return best.score >= LIKELY.score && lead >= LIKELY.lead ? 'look' : 'unknown';
}
