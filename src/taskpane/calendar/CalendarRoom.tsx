import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import {
  type Calendar,
  dueBetween,
  type DueEntry,
  ofService,
  openEntries,
  overdue,
  periodsAround,
} from '../../core/calendar/calendar';
import { calendarIcs, type CalendarPart, calendarSheet } from '../../strings/calendar-sheet';
import { CALENDAR_SHEET, serviceText } from '../../strings/glance-text';
import { Button } from '../shell/Button';
import { Room } from '../shell/Room';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { YearRoomProps } from '../year/year-rooms';
import { today, useGlance } from '../year/use-glance';
import { DueList } from './DueList';
import { DuePage } from './DuePage';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  select: { font: 'inherit', padding: '5px 8px', maxWidth: '100%' },
  ways: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  check: { display: 'flex', gap: '8px', alignItems: 'center' },
});

const WHEN = ['month', 'quarter', 'year'] as const;
type When = (typeof WHEN)[number];
const REMIND_DAYS = 7;

/** Deadlines as a calendar: what is late, due this month or quarter, of one service; printed, on a sheet, as an .ics file. */
export function CalendarRoom({ check, onClose }: YearRoomProps) {
  const styles = useStyles();
  const say = useYearWords();
  const glance = useGlance(check);
  return (
    <Room title={say('calendar.title')} back={say('year.back')} onClose={onClose}>
      {glance ? (
        <Deadlines check={check} calendar={glance.calendar} />
      ) : (
        <p className={styles.text}>{say('calendar.noYear')}</p>
      )}
    </Room>
  );
}

function Deadlines({ check, calendar }: Pick<YearRoomProps, 'check'> & { readonly calendar: Calendar }) {
  const styles = useStyles();
  const say = useYearWords();
  const { language } = usePane().state;
  const [service, setService] = useState('');
  const day = today();
  // Of a plan of another year nothing may be due in these months.
  const [when, setWhen] = useState<When>(() =>
    chosen(calendar.entries, 'quarter', day).length > 0 ? 'quarter' : 'year',
  );
  const all = service === '' ? calendar.entries : ofService(calendar, service);
  const part = { plan: check.plan, calendar, entries: chosen(all, when, day), today: day };
  const open = openEntries(part.entries);
  const late = say(calendar.isDoneKnown ? 'calendar.late' : 'calendar.past');
  return (
    <>
      {!calendar.isDoneKnown && <p className={styles.text}>{say('calendar.noDone')}</p>}
      {calendar.undated.length > 0 && (
        <p className={styles.text}>{say('calendar.undated', { count: calendar.undated.length })}</p>
      )}
      <Choice label={say('calendar.service')} value={service} onChoose={setService}>
        <option value="">{say('calendar.allServices')}</option>
        {calendar.services.map((each) => (
          <option key={each.id} value={each.id}>
            {serviceText(each, language)}
          </option>
        ))}
      </Choice>
      <Choice label={say('calendar.when')} value={when} onChoose={(value) => setWhen(value as When)}>
        {WHEN.map((each) => (
          <option key={each} value={each}>
            {say(`calendar.${each}`)}
          </option>
        ))}
      </Choice>
      <DueList title={late} part={{ ...part, entries: overdue(open, day) }} />
      <DueList title={say(`calendar.${when}`)} part={{ ...part, entries: open.filter(({ due }) => due >= day) }} />
      <Ways part={part} />
    </>
  );
}

/** What the deadlines shown can become: a calendar file, a sheet, a printed page. */
function Ways({ part }: { readonly part: CalendarPart }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const [reminds, setReminds] = useState(true);
  const [done, setDone] = useState<Parameters<typeof say> | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const { host } = session;
  const isEmpty = openEntries(part.entries).length === 0;
  const save = (): void => {
    const file = `${say('calendar.fileName', { plan: state.fileName.replace(/\.\w+$/, '') })}.ics`;
    const text = calendarIcs(part, state.language, reminds ? REMIND_DAYS : undefined);
    host.saveFile?.(new TextEncoder().encode(text), file);
    setDone(['calendar.saved', { file }]);
  };
  const toSheet = async (): Promise<void> => {
    setDone(null);
    const isWritten = await session.writeOwnSheet(calendarSheet(part, state.language));
    if (isWritten) setDone(['calendar.onSheet', { sheet: CALENDAR_SHEET }]);
  };
  return (
    <div className={styles.ways}>
      {host.saveFile && (
        <>
          <label className={styles.check}>
            <input type="checkbox" checked={reminds} onChange={() => setReminds(!reminds)} />
            {say('calendar.remind')}
          </label>
          <Button title={say('calendar.icsText')} disabled={isEmpty} onClick={save}>
            {say('calendar.saveIcs')}
          </Button>
        </>
      )}
      <Button disabled={isEmpty} onClick={() => void toSheet()}>
        {say('calendar.toSheet')}
      </Button>
      {host.canPrint && (
        <Button disabled={isEmpty} onClick={() => setPrinting(true)}>
          {say('calendar.print')}
        </Button>
      )}
      <p className={styles.text} role="status">
        {done && say(...done)}
      </p>
      {isPrinting && <DuePage part={part} onPrinted={() => setPrinting(false)} />}
    </div>
  );
}

/** What is due in the time chosen, and what is overdue already. */
function chosen(all: readonly DueEntry[], when: When, day: string): readonly DueEntry[] {
  if (when === 'year') return all;
  const late = overdue(all, day);
  const inTime = dueBetween(all, ...periodsAround(day)[when]);
  const wanted = new Set([...late, ...inTime]);
  return all.filter((entry) => wanted.has(entry));
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className={styles.select}
        value={props.value}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        {props.children}
      </select>
    </div>
  );
}
