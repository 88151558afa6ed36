import { Input, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { fieldLock } from '../../actions/edit-item';
import type { Item } from '../../core/plan/plan';
import { Hidden } from '../shell/Hidden';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { FieldRow } from './FieldRow';
import { componentNames, lineNames } from './part-names';
import type { Field } from './use-field';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  lines: { display: 'flex', flexDirection: 'column', gap: '6px' },
  part: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Fact or plan: one value, or a small row for each line, with what its parts mean. */
export function QuantityField(props: {
  readonly item: Item;
  readonly field: 'fact' | 'plan';
  readonly label: string;
  /** How many lines to show: fact and plan show as many as the longer one has. */
  readonly lineCount: number;
  readonly value: Field;
}) {
  const styles = useStyles();
  const id = useId();
  const { session } = usePane();
  const say = useRoomWords();
  const { item, field, label, lineCount, value } = props;
  const lock = fieldLock(item, field);
  const findings = value.isTouched ? value.draft.findings : [];
  const names = componentNames(item, session.pack, say);
  const lines = value.text.split('\n');
  const hasComponents = value.text.includes('/') || (names.length > 1 && item.unit.text.includes('/'));
  const input = (line: number) => (
    <Input
      id={line === 0 ? id : `${id}-${line}`}
      className={styles.input}
      value={lines[line] ?? ''}
      disabled={lock !== null}
      aria-invalid={findings.some(({ severity }) => severity === 'error')}
      aria-describedby={`${id}-says`}
      onChange={(_, data) => value.change(withLine(lines, line, data.value))}
      onBlur={value.leave}
    />
  );
  return (
    <FieldRow
      id={id}
      label={label}
      isSingle={lineCount === 1}
      hint={hasComponents ? names.join(' / ') : ''}
      lock={lock}
      findings={findings}
    >
      {lineCount === 1 ? (
        input(0)
      ) : (
        <Lines label={label} names={lineNames(item, lineCount)} count={lineCount} input={input} />
      )}
    </FieldRow>
  );
}

/** A small row for each line, with its part's name. */
function Lines(props: {
  readonly label: string;
  readonly names: readonly string[];
  readonly count: number;
  readonly input: (line: number) => ReactNode;
}) {
  const styles = useStyles();
  const say = useRoomWords();
  return Array.from({ length: props.count }, (_, line) => (
    <label key={line} className={styles.lines}>
      <span className={styles.part}>
        <Hidden>{props.label}, </Hidden>
        {props.names[line] ?? say('form.part', { place: line + 1 })}
      </span>
      {props.input(line)}
    </label>
  ));
}

/** The text with one line replaced; empty lines at the end are none. */
function withLine(lines: readonly string[], line: number, text: string): string {
  const next = [...lines];
  while (next.length <= line) next.push('');
  next[line] = text;
  return next.join('\n').replace(/\n+$/, '');
}
