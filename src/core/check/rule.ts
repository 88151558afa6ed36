import type { Pack } from '../pack/pack';
import type { LastReport } from '../plan/last-report';
import type { Plan } from '../plan/plan';
import type { Choices } from './choices';
import type { Finding, Fix, Severity } from './finding';

/** What a check may have at hand beside the plan itself. */
export interface AtHand {
  /** Absent: what was reported last year is not known, and rules about it are silent. */
  readonly lastReport?: LastReport;
  /** What the office chose. */
  readonly choices?: Choices;
}

/** The slot names of a template: "{a} of {b:cell|cells}" → "a" | "b". */
type SlotOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name}:${string}` ? Name : Slot) | SlotOf<Rest>
  : never;
type DataOf<Text extends string> = Readonly<Record<SlotOf<Text>, string | number>>;

/** A message in English: what is wrong and what to do, with slots. Other languages stand in `strings` under "rule.message". */
export interface MessageText {
  readonly what: string;
  readonly todo: string;
}

type Messages = Readonly<Record<string, MessageText>>;
type Titles = Readonly<Record<string, string>>;

/** A fix as a rule reports it: the slots of its title are checked against the literal. */
type FixReport<F extends Titles> = {
  [K in keyof F & string]: {
    readonly safety: Fix['safety'];
    readonly title: K;
    readonly data: DataOf<F[K]>;
    readonly edits: Fix['edits'];
    readonly isOffAtFirst?: true;
  };
}[keyof F & string];

type FindingReport<M extends Messages, F extends Titles> = {
  [K in keyof M & string]: {
    readonly message: K;
    readonly data: DataOf<M[K]['what'] | M[K]['todo']>;
    readonly at: string;
    readonly related?: readonly string[];
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
    /** The first is the one offered first. */
    readonly fixes?: readonly FixReport<F>[];
  };
}[keyof M & string];

interface RuleDefinition<M extends Messages, F extends Titles, Target> {
  readonly id: string;
  readonly severity: Severity;
  /** How safe its usual fix is; null where it has none. */
  readonly fix: Fix['safety'] | null;
  /** Why it is asked, in English, with its source. */
  readonly why: string;
  readonly messages: M;
  /** Titles of the rule's fixes, in English, with slots. */
  readonly fixes: F;
  check(target: Target, pack: Pack, report: (found: FindingReport<M, F>) => void, atHand: AtHand): void;
}

/** A finding as the engine gets it, before it has an id. */
export type FoundFault = Omit<Finding, 'id'>;

/** A rule as the engine runs it: on a plan, or on what was done of one. */
export interface Rule<Target = Plan> extends RuleWords {
  /** All faults of the target, in any order. Pure; throws only by our own fault. */
  run(target: Target, pack: Pack, atHand?: AtHand): readonly FoundFault[];
}

/** What a rule says of itself, whatever it is about. */
export interface RuleWords {
  readonly id: string;
  readonly severity: Severity;
  readonly fix: Fix['safety'] | null;
  readonly why: string;
  readonly messages: Messages;
  readonly fixes: Titles;
}

/** Makes a rule of its definition; message ids, fix titles and their slots are checked when compiled. */
export function defineRule<const M extends Messages, const F extends Titles, Target = Plan>(
  definition: RuleDefinition<M, F, Target>,
): Rule<Target> {
  const { id, severity, fix, why, messages, fixes } = definition;
  return {
    id,
    severity,
    fix,
    why,
    messages,
    fixes,
    run(target, pack, atHand = {}) {
      const faults: FoundFault[] = [];
      const report = (found: FindingReport<M, F>): void => {
        const [first, ...alternatives] = (found.fixes ?? []) as readonly Fix[];
        faults.push({
          rule: id,
          message: found.message,
          severity: found.severity ?? severity,
          data: found.data,
          at: found.at,
          related: found.related ?? [],
          ...(first && { fix: alternatives.length > 0 ? { ...first, alternatives } : first }),
        });
      };
      definition.check(target, pack, report, atHand);
      return faults;
    },
  };
}
