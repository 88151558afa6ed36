import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { TakenOffers } from '../../actions/service-pages';
import { itemLabel, shortened } from '../../core/check/item-label';
import type { OfferedField, PagePlace } from '../../core/services/take-pages';
import { oneLine } from '../../strings/services-text';
import { Fold } from '../report/Fold';
import { tokens } from '../tokens';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  field: { border: 'none', margin: 0, padding: '6px 0', minWidth: 0 },
  name: { padding: 0, overflowWrap: 'anywhere' },
  offer: { display: 'flex', gap: '6px', alignItems: 'flex-start', padding: '2px 0', overflowWrap: 'anywhere' },
  from: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What pages say otherwise than Bajarilishi or than each other: each to be kept or taken; kept unless somebody says so. */
export function Differences(props: {
  readonly fields: readonly OfferedField[];
  readonly chosen: TakenOffers;
  readonly onChoose: (cell: string, offer: number | null) => void;
}) {
  const say = useYearWords();
  const { fields, chosen, onChoose } = props;
  if (fields.length === 0) return null;
  return (
    <Fold title={say('services.differ', { count: fields.length })} text={say('services.differText')}>
      {fields.map((field) => (
        <Difference
          key={field.cell}
          field={field}
          chosen={chosen[field.cell] ?? null}
          onChoose={(offer) => onChoose(field.cell, offer)}
        />
      ))}
    </Fold>
  );
}

function Difference(props: {
  readonly field: OfferedField;
  readonly chosen: number | null;
  readonly onChoose: (offer: number | null) => void;
}) {
  const styles = useStyles();
  const say = useYearWords();
  const name = useId();
  const { field, chosen, onChoose } = props;
  const { item, kind, before, offers } = field;
  return (
    <fieldset className={styles.field}>
      <legend className={styles.name}>
        <b>{itemLabel(item)}</b> {item.number.text !== '' && shortened(item.name.text)}
        {kind === 'note' && ` · ${say('services.note')}`}
      </legend>
      <label className={styles.offer}>
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
        {before === '' ? say('services.keepBlank') : say('services.keep', { before: oneLine(before) })}
      </label>
      {offers.map(({ text, places }, at) => (
        <label key={text} className={styles.offer}>
          <input type="radio" name={name} checked={chosen === at} onChange={() => onChoose(at)} />
          <span>
            {say('services.take', { text: oneLine(text) })}
            <span className={styles.from}>{places.map(placeText).join('; ')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const placeText = ({ sheet, cell }: PagePlace): string => `${sheet}, ${cell}`;
