import { Input, makeStyles, mergeClasses, ToggleButton } from '@fluentui/react-components';
import { useId } from 'react';
import { fieldLock } from '../../actions/edit-item';
import type { Item, Plan } from '../../core/plan/plan';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { deadlineText, QUARTERS, quarterNumeral, toggleQuarter } from './deadline-text';
import { FieldRow } from './FieldRow';
import { useField } from './use-field';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  quarters: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px' },
  quarter: { minWidth: 0 },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  input: { minWidth: 0, width: '100%' },
});

/** The deadline: quarters to press, and its words. */
export function DeadlineField({ item, plan }: { readonly item: Item; readonly plan: Plan }) {
  const styles = useStyles();
  const id = useId();
  const { say } = usePane();
  const sayInRooms = useRoomWords();
  const { text, draft, isTouched, change, leave, choose } = useField(item, 'deadline');
  const lock = fieldLock(item, 'deadline');
  const findings = isTouched ? draft.findings : [];
  const { deadline } = draft.item;
  const year = plan.planYear?.year ?? plan.titleYears[0]?.year ?? deadline.year;
  return (
    <FieldRow id={id} label={say('role.deadline')} lock={lock} findings={findings}>
      <div className={styles.quarters} role="group" aria-label={sayInRooms('form.quarters')}>
        {QUARTERS.map((quarter) => (
          <ToggleButton
            key={quarter}
            className={mergeClasses(styles.quarter, deadline.quarters.includes(quarter) && styles.chosen)}
            size="small"
            checked={deadline.quarters.includes(quarter)}
            disabled={lock !== null}
            aria-label={sayInRooms('form.quarter', { quarter: quarterNumeral(quarter) })}
            onClick={() => choose(deadlineText(toggleQuarter(deadline, quarter), year))}
          >
            {quarterNumeral(quarter)}
          </ToggleButton>
        ))}
      </div>
      <Input
        id={id}
        className={styles.input}
        value={text}
        disabled={lock !== null}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        aria-describedby={`${id}-says`}
        onChange={(_, { value }) => change(value)}
        onBlur={leave}
      />
    </FieldRow>
  );
}
