import { makeStyles, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import { fieldLock } from '../../actions/edit-item';
import type { Item } from '../../core/plan/plan';
import { usePane } from '../use-pane';
import { FieldRow } from './FieldRow';
import { useField } from './use-field';

/** Letters that fit a line of the narrowest pane; a taller box is drawn for longer texts. */
const LINE = 38;

const useStyles = makeStyles({
  // Browsers that know it fit the box to its text; others keep the number of rows.
  text: { fieldSizing: 'content', maxHeight: '240px' },
});

/** A field of free text: name or mechanism. */
export function TextField({ item, field }: { readonly item: Item; readonly field: 'name' | 'mechanism' }) {
  const styles = useStyles();
  const id = useId();
  const { say } = usePane();
  const { text, draft, isTouched, change, leave } = useField(item, field);
  const lock = fieldLock(item, field);
  const findings = isTouched ? draft.findings : [];
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return (
    <FieldRow id={id} label={say(`role.${field}`)} lock={lock} findings={findings}>
      <Textarea
        id={id}
        value={text}
        rows={Math.min(rows, 8)}
        resize="vertical"
        textarea={{ className: styles.text }}
        disabled={lock !== null}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        aria-describedby={`${id}-says`}
        onChange={(_, { value }) => change(value)}
        onBlur={leave}
      />
    </FieldRow>
  );
}
