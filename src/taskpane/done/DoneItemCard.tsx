import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { quarterFacts } from '../../actions/done-form';
import type { DoneField } from '../../actions/enter-done';
import { romanOf } from '../../core/check/roman';
import { QUARTERS } from '../../core/done/done';
import type { DoneItem } from '../../core/done/done-plan';
import type { Quarter } from '../../core/plan/plan';
import { FieldRow } from '../form/FieldRow';
import { OutcomeLine } from '../form/WrittenLine';
import { Button } from '../shell/Button';
import { bare } from '../shell/step-text';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import { sayLines, sayToDate } from './say-lines';
import type { ShownDone, WriteOutcome } from '../session/state';
import { useDoneField } from './use-done-field';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  steps: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  written: { minHeight: '16px' },
});

interface CardProps {
  readonly done: ShownDone;
  readonly one: DoneItem;
  readonly quarter: Quarter;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How often the person went to an item: each time typing can go on at once. */
  readonly chosen: number;
  readonly onGo: (by: 1 | -1) => void;
  /** What came of what was typed last; null where nothing was or it is being typed. */
  readonly written: WriteOutcome | null;
  readonly onWritten: (written: WriteOutcome | null) => void;
}

/** One item in one quarter: what was planned and done beside it, then the fact, a note and words. */
export function DoneItemCard(props: CardProps) {
  const styles = useStyles();
  const say = useYearWords();
  const { done, one, quarter, isFirst, isLast, onGo, written, onWritten } = props;
  const { item } = one;
  return (
    <section className={styles.card} aria-label={say('done.item')}>
      <h3 className={styles.name}>
        {bare(item.number.text)} {item.name.text}
      </h3>
      <QuarterFactsList one={one} quarter={quarter} />
      <FactField {...props} />
      <DoneText
        done={done}
        one={one}
        onWritten={onWritten}
        field={{ kind: 'note', quarter }}
        label={say('done.note')}
      />
      <DoneText done={done} one={one} onWritten={onWritten} field={{ kind: 'words' }} label={say('done.words')} />
      <DoneText
        done={done}
        one={one}
        onWritten={onWritten}
        field={{ kind: 'plan', quarter }}
        label={say('done.ownPlan', { quarter: romanOf(quarter) })}
        hint={say('done.ownPlanHint')}
      />
      <div className={styles.written}>
        <OutcomeLine written={written} />
      </div>
      <div className={styles.steps}>
        <Button disabled={isFirst} onClick={() => onGo(-1)}>
          ‹ {say('done.before')}
        </Button>
        <Button disabled={isLast} onClick={() => onGo(1)}>
          {say('done.next')} ›
        </Button>
      </div>
    </section>
  );
}

/** What was done in the quarter; Enter writes it and goes to the same quarter of the next item, at an error not before it is pressed again. */
function FactField({ done, one, quarter, chosen, onGo, onWritten }: CardProps) {
  const say = useYearWords();
  const fact = useDoneField(done, one.row, { kind: 'fact', quarter }, onWritten);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chosen > 0) input.current?.focus();
  }, [chosen]);
  return (
    <FieldRow
      id={id}
      label={say('done.fact', { quarter: romanOf(quarter), unit: one.item.unit.text })}
      lock={fact.isLocked ? 'formula' : null}
      findings={fact.findings}
    >
      <Input
        id={id}
        input={{ ref: input }}
        value={fact.text}
        disabled={fact.isLocked}
        aria-invalid={fact.findings.some(({ severity }) => severity === 'error')}
        aria-describedby={`${id}-says`}
        onChange={(_, { value }) => fact.change(value)}
        onBlur={fact.leave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          fact.leave();
          if (!fact.isAtFault) onGo(1);
        }}
      />
    </FieldRow>
  );
}

/** What stands beside the field: last year, the plans, the other quarters, the year so far. */
function QuarterFactsList({ one: { item, row }, quarter }: { readonly one: DoneItem; readonly quarter: Quarter }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const { language } = state;
  const facts = quarterFacts(item, row, quarter, session.pack);
  const before = QUARTERS.filter((each) => each !== quarter && row.quarters[each - 1]!.fact.state !== 'blank');
  const lines: readonly (readonly [string, string])[] = [
    [say('done.lastYear'), sayLines(facts.lastYear, language)],
    [say('done.yearPlan'), sayLines(facts.yearPlan, language)],
    [say('done.quarterPlan', { quarter: romanOf(quarter) }), sayLines(facts.quarterPlan, language)],
    ...before.map(
      (each) =>
        [say('done.quarter', { quarter: romanOf(each) }), row.quarters[each - 1]!.fact.cells[0]!.text.trim()] as const,
    ),
    [say('done.toDate'), sayToDate(facts, language)],
  ];
  return (
    <dl className={styles.facts}>
      {lines.map(([term, value]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A field of words, or of the quarter's own plan. */
function DoneText(props: {
  readonly done: ShownDone;
  readonly one: DoneItem;
  readonly onWritten: CardProps['onWritten'];
  readonly field: DoneField;
  readonly label: string;
  readonly hint?: string;
}) {
  const { done, one, onWritten, field, label, hint } = props;
  const id = useId();
  const { text, findings, isLocked, change, leave } = useDoneField(done, one.row, field, onWritten);
  return (
    <FieldRow id={id} label={label} lock={isLocked ? 'formula' : null} findings={findings} {...(hint && { hint })}>
      {field.kind === 'plan' ? (
        <Input id={id} value={text} disabled={isLocked} onChange={(_, { value }) => change(value)} onBlur={leave} />
      ) : (
        <Textarea
          id={id}
          value={text}
          rows={2}
          resize="vertical"
          disabled={isLocked}
          onChange={(_, { value }) => change(value)}
          onBlur={leave}
        />
      )}
    </FieldRow>
  );
}
