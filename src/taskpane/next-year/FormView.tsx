import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fillForm } from '../../actions/next-year';
import type { PlanCheck } from '../../actions/check-plan';
import type { Carried, NamedRow } from '../../core/next-year/carry';
import { refusedCellNames } from '../../core/sheet/edit';
import type { DeliveryWay } from '../host';
import { Chunked } from '../report/Chunked';
import { Fold } from '../report/Fold';
import { bytesOf } from '../shell/file-bytes';
import { FileButton } from '../shell/FileButton';
import { Room } from '../shell/Room';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import { type HandedOver, handOver } from './hand-over';
import { HandOverFoot } from './HandOverFoot';
import { type FoundForm, type OpenedForm, readForm } from './read-form';
import { withCell } from './with-cell';

const useStyles = makeStyles({
  text: { margin: 0 },
  open: { alignSelf: 'flex-start' },
  list: { margin: '4px 0', paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  tick: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
});

/** Last year's figures into a form that was handed down: what found its row, what is asked, what matches nothing. */
export function FormView({ check, onClose }: { readonly check: PlanCheck; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useYearWords();
  const [form, setForm] = useState<OpenedForm | null>(null);
  const open = (file: File): void => {
    setForm(null);
    void session.run('opening', async () => setForm(await readForm(session, check, file.name, await bytesOf(file))));
  };
  return (
    <Room title={say('next.form')} back={say('next.backToPlan')} onClose={onClose}>
      <p className={styles.text}>{say('next.formText')}</p>
      <FileButton
        className={styles.open}
        appearance={form?.kind === 'found' ? 'secondary' : 'primary'}
        label={say('next.formOpen')}
        accept=".xlsx,.xlsm"
        onFile={open}
      />
      <div role="status">
        {form?.kind === 'noPlan' && <p className={styles.text}>{say('next.formNoPlan', { file: form.file })}</p>}
        {form?.kind === 'otherYear' && (
          <p className={styles.text}>
            {form.planYear === null
              ? say('next.noYear')
              : say('next.formYear', { year: form.year ?? '–', planYear: form.planYear })}
          </p>
        )}
      </div>
      {form?.kind === 'found' && <FoundRows key={form.opening} form={form} />}
    </Room>
  );
}

function FoundRows({ form }: { readonly form: FoundForm }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useYearWords();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<HandedOver | null>(null);
  const { carry, file, bytes } = form;
  const { sure, asked, onlyForm, onlyPlan, held, left, rows } = carry;
  const fill = (way: DeliveryWay): void => {
    setDone(null);
    void session.run('filling', async () => {
      const workbook = await session.host.openTemplate(bytes);
      const refused = await fillForm(workbook, carry, taken);
      const handed = await handOver(session, { workbook, sheet: carry.sheet, name: file }, way);
      setDone({ ...handed, refused: refusedCellNames(refused) });
    });
  };
  const take = ({ edit }: Carried, isTaken: boolean): void => setTaken(withCell(taken, edit.cell, isTaken));
  return (
    <>
      <p className={styles.text}>{say('next.formCount', { matched: sure.length, rows, asked: asked.length })}</p>
      {held.length > 0 && <p className={styles.text}>{say('next.formHeld', { count: held.length })}</p>}
      <HandOverFoot label={say('next.formFill')} isOff={sure.length + taken.size === 0} done={done} onMake={fill} />
      <AskedRows {...{ asked, taken }} onTake={take} />
      <RowList title={say('next.formOnlyForm')} rows={onlyForm} />
      <RowList title={say('next.formOnlyPlan')} rows={onlyPlan} />
      {left.map(({ cell, reason }) => (
        <p key={cell} className={styles.text}>
          {say(`next.left.${reason}`, { cell })}
        </p>
      ))}
    </>
  );
}

function AskedRows(props: {
  readonly asked: readonly Carried[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (one: Carried, isTaken: boolean) => void;
}) {
  const styles = useStyles();
  const say = useYearWords();
  const { asked, taken, onTake } = props;
  if (asked.length === 0) return null;
  return (
    <Fold title={`${say('next.formAsked')} (${asked.length})`}>
      <ul className={styles.list}>
        {asked.map((one) => (
          <li key={one.edit.cell}>
            {say('next.formAskedOne', askedData(one))}
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={taken.has(one.edit.cell)}
                onChange={({ target }) => onTake(one, target.checked)}
              />
              {say('next.formTake')}
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function RowList({ title, rows }: { readonly title: string; readonly rows: readonly NamedRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <Fold title={`${title} (${rows.length})`}>
      <ul className={styles.list}>
        <Chunked entries={rows} first={10}>
          {(shown) =>
            shown.map(({ row, number, name, value }) => (
              <li key={`${row} ${name}`}>
                {number} {name} {value && <b>{value}</b>}
              </li>
            ))
          }
        </Chunked>
      </ul>
    </Fold>
  );
}

function askedData({ from, to }: Carried): Readonly<Record<string, string>> {
  return { formNumber: to.number, formName: to.name, planNumber: from.number, planName: from.name, value: from.value };
}
