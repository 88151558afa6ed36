import { makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { fieldLock } from '../../actions/edit-item';
import type { Item } from '../../core/plan/plan';
import { compareTexts } from '../../strings/compare-texts';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { FieldRow } from './FieldRow';
import { useField } from './use-field';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  tag: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 4px 2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  remove: {
    padding: '2px 6px',
    border: 'none',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unknown: { border: `1px dashed ${tokens.colorStatusWarningBorder1}` },
});

/** Who is responsible: a tag for each service, more added from the pack's; each stands on a line of its own. */
export function ResponsibleField({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const id = useId();
  const { session, state, say } = usePane();
  const sayInRooms = useRoomWords();
  const { draft, isTouched, choose } = useField(item, 'responsible');
  const lock = fieldLock(item, 'responsible');
  const { services } = draft.item.responsible;
  const texts = services.map(({ text }) => text);
  const compare = compareTexts(state.language);
  const offered = session.pack.services
    .filter(({ id: offeredId }) => services.every(({ serviceId }) => serviceId !== offeredId))
    .sort((one, other) => compare(one.label, other.label));
  return (
    <FieldRow id={id} label={say('role.responsible')} lock={lock} findings={isTouched ? draft.findings : []}>
      {texts.length > 0 && (
        <ul className={styles.tags} aria-label={say('role.responsible')}>
          {services.map(({ text, serviceId }, place) => (
            <li key={text + String(place)} className={serviceId ? styles.tag : `${styles.tag} ${styles.unknown}`}>
              {text}
              <button
                type="button"
                className={styles.remove}
                disabled={lock !== null}
                aria-label={sayInRooms('form.removeService', { service: text })}
                onClick={() => choose(texts.filter((_, other) => other !== place).join('\n'))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <Select
        id={id}
        value=""
        disabled={lock !== null}
        aria-describedby={`${id}-says`}
        onChange={(_, { value }) => value && choose([...texts, value].join('\n'))}
      >
        <option value="">{sayInRooms('form.addService')}</option>
        {offered.map(({ id: serviceId, label }) => (
          <option key={serviceId} value={label}>
            {label}
          </option>
        ))}
      </Select>
    </FieldRow>
  );
}
