import { makeStyles } from '@fluentui/react-components';
import type { Fix } from '../../core/check/finding';
import { columnName } from '../../core/sheet/address';
import type { Edit, SetEdit } from '../../core/sheet/edit';
import { dayOfSerial, isDateFormat } from '../../core/sheet/cell';
import { cellText } from '../../strings/format';
import type { Language } from '../../strings/language';
import { type SayInRooms, useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { textDifference } from './text-difference';
import { tokens } from '../tokens';

/** Cells shown before the rest is only counted. */
const SHOWN = 8;
/** Letters before and after together that are still read at a glance. */
const LONG = 120;

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '2px 8px',
    margin: 0,
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
  before: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'line-through' },
  after: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: 'none' },
  part: { marginRight: '10px' },
  row: { gridColumn: '1 / -1', margin: 0 },
});

/** What a fix would write: Avval → Keyin, cell by cell, and the rows it adds or takes out. */
export function FixPreview({ fix }: { readonly fix: Fix }) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useRoomWords();
  const sets = fix.edits.filter((edit) => edit.kind === 'set');
  const others = fix.edits.filter((edit) => edit.kind !== 'set');
  const more = sets.length - SHOWN;
  const shown = sets.slice(0, SHOWN).map((edit) => ({ cell: edit.cell, ...shownTexts(edit, state.language) }));
  const parts = (side: 'before' | 'after') =>
    shown.map((texts) => (
      <span key={texts.cell} className={styles.part} title={texts.cell}>
        {texts[side] || say('card.blank')}
      </span>
    ));
  return (
    <dl className={styles.preview}>
      {sets.length > 0 && (
        <>
          <dt className={styles.label}>{say('card.before')}:</dt>
          <dd className={styles.value}>
            <del className={styles.before}>{parts('before')}</del>
          </dd>
          <dt className={styles.label}>{say('card.after')}:</dt>
          <dd className={styles.value}>
            <ins className={styles.after}>{parts('after')}</ins> {more > 0 && say('card.moreCells', { count: more })}
          </dd>
        </>
      )}
      {others.map((edit) => (
        <dd key={JSON.stringify(edit)} className={styles.row}>
          {rowText(edit, say)}
        </dd>
      ))}
    </dl>
  );
}

/** Short texts whole; of long ones only where they differ. */
function shownTexts(edit: SetEdit, language: Language): { readonly before: string; readonly after: string } {
  // Nobody knows a date by the number that Excel keeps it as.
  const isDate = typeof edit.before === 'number' && isDateFormat(edit.formatBefore);
  const before = isDate ? dayText(Number(edit.before)) : cellText(edit.before, language);
  const after = cellText(edit.after, language);
  return before.length + after.length > LONG ? textDifference(before, after) : { before, after };
}

function dayText(serial: number): string {
  const { day, month, year } = dayOfSerial(serial);
  return [day, month].map((part) => String(part).padStart(2, '0')).join('.') + `.${year}`;
}

function rowText(edit: Exclude<Edit, SetEdit>, say: SayInRooms): string {
  switch (edit.kind) {
    case 'insertRow':
      return say('card.insertRow', { row: edit.row, count: edit.count });
    case 'deleteRow':
      return say('card.deleteRow', { row: edit.row });
    case 'unmerge':
      return say(edit.before === 'merged' ? 'card.split' : 'card.merge', { area: edit.area });
    case 'show': {
      const place =
        edit.row === undefined
          ? say('card.columnPlace', { column: columnName(edit.column ?? 1) })
          : say('card.rowPlace', { row: edit.row });
      return say(edit.before === 'hidden' ? 'card.show' : 'card.hide', { place });
    }
  }
}
