import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useId } from 'react';
import { fieldLock } from '../../actions/edit-item';
import type { Item } from '../../core/plan/plan';
import { fold } from '../../core/text/fold';
import { compareTexts } from '../../strings/compare-texts';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { FieldRow } from './FieldRow';
import { useField } from './use-field';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  list: { maxHeight: '240px' },
});

/** The unit: chosen of the pack's, or typed (a compound such as Tadbir/nafar). */
export function UnitField({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const id = useId();
  const { session, state, say } = usePane();
  const sayInRooms = useRoomWords();
  const { text, draft, isTouched, change, leave, choose } = useField(item, 'unit');
  const lock = fieldLock(item, 'unit');
  const findings = isTouched ? draft.findings : [];
  const labels = session.pack.units
    .flatMap(({ label }) => (label === null ? [] : [label]))
    .sort(compareTexts(state.language));
  const key = fold(text);
  const isListed = labels.some((label) => fold(label) === key);
  const shown = isListed ? labels : labels.filter((label) => fold(label).includes(key));
  return (
    <FieldRow id={id} label={say('role.unit')} lock={lock} findings={findings}>
      <Combobox
        id={id}
        className={styles.box}
        freeform
        value={text}
        selectedOptions={isListed ? [text] : []}
        placeholder={sayInRooms('form.unitChoose')}
        disabled={lock !== null}
        aria-invalid={findings.some(({ severity }) => severity === 'error')}
        aria-describedby={`${id}-says`}
        listbox={{ className: styles.list }}
        onChange={(event) => change(event.target.value)}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(optionValue)}
        onBlur={leave}
      >
        {(shown.length > 0 ? shown : labels).map((label) => (
          <Option key={label} value={label}>
            {label}
          </Option>
        ))}
      </Combobox>
    </FieldRow>
  );
}
