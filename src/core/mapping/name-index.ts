import type { Pack } from '../pack/pack';
import { indicatorsNamed } from '../plan/match-indicators';
import type { Plan } from '../plan/plan';
import { vocabularyOf } from '../plan/vocabulary';
import { fold } from '../text/fold';
import { familiesOf, type Family } from './family';
import { isSameWord, labelWords } from './label-words';

/** A family that a label may mean. */
export interface Candidate {
  readonly family: Family;
  /** 0 to 1: how much of the label and of one of the family's names is the same, telling words counting more. */
  readonly score: number;
  /** All words of the label are words of a name, and the other way round. */
  readonly isExact: boolean;
  /** True where no word of the label is left over. */
  readonly isCovered: boolean;
  /** The words of the name that fits best. */
  readonly named: readonly string[];
}

interface Name {
  readonly family: Family;
  readonly stems: readonly string[];
}

const STEM_BEGINNING = 4;
/** What a word of the row above says for a row, against one of its own. */
const OF_CONTEXT = 0.8;
const BY_WORDS = 0.62;
const MOST = 5;

/** All names by which a pack and a plan know the indicators, and how much each of their words tells. */
export class NameIndex {
  private readonly names: Name[] = [];
  private readonly byBeginning = new Map<string, Set<Name>>();
  private readonly familiesWith = new Map<string, Set<string>>();

  constructor(
    private readonly pack: Pack,
    plan: Plan | null,
  ) {
    const families = familiesOf(pack);
    for (const { id, label, match } of pack.indicators) {
      const family = families.get(id)!;
      for (const name of [label, ...match.flatMap(({ names }) => names)]) this.add(family, name);
    }
    for (const { indicator, names } of pack.forms.names)
      for (const name of names) this.add(families.get(indicator)!, name);
    for (const item of plan?.items ?? []) {
      const own = new Set(item.indicators.map(({ indicatorId }) => families.get(indicatorId)!));
      if (own.size === 1 && !item.name.text.includes(':')) this.add([...own][0]!, item.name.text);
    }
  }

  /** The families that a label may mean, the likeliest first; `context` are the labels of the rows it stands under. */
  candidates(own: string, context: readonly string[]): readonly Candidate[] {
    const around = [...new Set(context.flatMap((text) => labelWords(text, this.pack).stems))];
    let stems = labelWords(own, this.pack).stems;
    // "jami" under a label means the label itself.
    if (stems.length === 0) stems = around;
    if (stems.length === 0) return [];
    const best = new Map<string, Candidate>();
    for (const name of this.namesNear([...stems, ...around])) keepBetter(best, this.compare(name, stems, around));
    this.addMatched(best, own);
    return [...best.values()].sort((one, other) => other.score - one.score).slice(0, MOST);
  }

  private add(family: Family, text: string): void {
    const { stems } = labelWords(text, this.pack);
    if (stems.length === 0) return;
    const name = { family, stems };
    this.names.push(name);
    for (const stem of stems) {
      put(this.byBeginning, stem.slice(0, STEM_BEGINNING), name);
      put(this.familiesWith, stem, family.id);
    }
  }

  private namesNear(stems: readonly string[]): ReadonlySet<Name> {
    const near = new Set<Name>();
    for (const stem of stems)
      for (const name of this.byBeginning.get(stem.slice(0, STEM_BEGINNING)) ?? []) near.add(name);
    return near;
  }

  private compare({ family, stems: named }: Name, own: readonly string[], around: readonly string[]): Candidate {
    const met = (stem: string, among: readonly string[]): boolean => among.some((other) => isSameWord(stem, other));
    const weightOf = (stems: readonly string[], share: (stem: string) => number): number =>
      stems.reduce((sum, stem) => sum + this.weight(stem) * share(stem), 0);
    const ownShare = weightOf(own, (stem) => (met(stem, named) ? 1 : 0)) / weightOf(own, () => 1);
    const nameShare =
      weightOf(named, (stem) => (met(stem, own) ? 1 : met(stem, around) ? OF_CONTEXT : 0)) / weightOf(named, () => 1);
    const score = ownShare + nameShare === 0 ? 0 : (2 * ownShare * nameShare) / (ownShare + nameShare);
    const isExact = ownShare > 0.999 && named.every((stem) => met(stem, own) || met(stem, around));
    const isCovered = ownShare > 0.999;
    return { family, score: isExact ? Math.max(score, 0.95) : score, isExact, isCovered, named };
  }

  /** What the matchers of plans say, where they say one thing. */
  private addMatched(best: Map<string, Candidate>, own: string): void {
    const families = familiesOf(this.pack);
    const named = new Set(indicatorsNamed(fold(own), vocabularyOf(this.pack)).map((id) => families.get(id)!));
    if (named.size !== 1) return;
    const [family] = named;
    const known = best.get(family!.id);
    const score = Math.min(1, Math.max(BY_WORDS, (known?.score ?? 0) + 0.05));
    best.set(family!.id, { family: family!, isExact: false, isCovered: false, named: [], ...known, score });
  }

  /** The fewer families have a word, the more it tells; one that none has tells most. */
  private weight(stem: string): number {
    const count = this.familiesWith.get(stem)?.size ?? 0;
    return 1 + Math.log((familiesOf(this.pack).size + 1) / (count + 1));
  }
}

function keepBetter(best: Map<string, Candidate>, candidate: Candidate): void {
  const known = best.get(candidate.family.id);
  if (!known || candidate.score > known.score) best.set(candidate.family.id, candidate);
}

function put<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
