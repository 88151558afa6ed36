import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Choices } from '../../core/check/choices';
import { rules } from '../../core/rules';
import { APOSTROPHE_SIGNS, type ApostropheStyle, OFFICE_STYLES } from '../../core/text/apostrophes';
import type { Script } from '../../core/text/scripts';
import { isRoomWord, useRoomWords } from '../say-in-rooms';
import { Button } from '../shell/Button';
import { Room } from '../shell/Room';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { LastReportChoice } from './LastReportChoice';

const SCRIPTS: readonly Script[] = ['latin', 'cyrillic'];
/** Shares of last year's value from which a change is asked about. */
const SHARES = [0.1, 0.2, 0.3, 0.5, 1];

const useStyles = makeStyles({
  text: { margin: 0 },
  choice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  select: { font: 'inherit', padding: '5px 8px', maxWidth: '100%' },
  hidden: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  tick: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  actions: { display: 'flex', gap: '8px' },
});

/** What the office may choose for this workbook: signs, alphabet, threshold of change, notes not shown. */
export function ChoicesRoom({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useRoomWords();
  const [choices, setChoices] = useState<Choices>(state.choices);
  const save = async (): Promise<void> => {
    if (await session.choose(choices)) onClose();
  };
  return (
    <Room title={say('choices.title')} back={say('rule.back')} onClose={onClose}>
      <p className={styles.text}>{say('choices.text')}</p>
      <OfferedChoices choices={choices} onChange={setChoices} />
      <LastReportChoice
        kept={choices.lastReport}
        onChange={(lastReport) => setChoices(withChoice(choices, 'lastReport', lastReport))}
      />
      <HiddenRules
        hidden={choices.hidden ?? []}
        onChange={(hidden) => setChoices(withChoice(choices, 'hidden', hidden.length > 0 ? hidden : undefined))}
      />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={state.busy === 'writing'} onClick={() => void save()}>
          {say('choices.save')}
        </Button>
        <Button onClick={onClose}>{say('choices.cancel')}</Button>
      </div>
    </Room>
  );
}

/** The choices of one among a few. */
function OfferedChoices(props: { readonly choices: Choices; readonly onChange: (choices: Choices) => void }) {
  const { session } = usePane();
  const say = useRoomWords();
  const { choices, onChange } = props;
  return (
    <>
      <Choice
        label={say('choices.apostrophes')}
        value={choices.apostrophes}
        offered={OFFICE_STYLES.map((style) => [style, signsOf(style)])}
        none={say('choices.apostrophes.sheet')}
        onChoose={(style) =>
          onChange(
            withChoice(
              choices,
              'apostrophes',
              OFFICE_STYLES.find((known) => known === style),
            ),
          )
        }
      />
      <Choice
        label={say('choices.alphabet')}
        value={choices.alphabet}
        offered={SCRIPTS.map((script) => [script, say(`choices.alphabet.${script}`)])}
        none={say('choices.alphabet.sheet')}
        onChoose={(script) =>
          onChange(
            withChoice(
              choices,
              'alphabet',
              SCRIPTS.find((known) => known === script),
            ),
          )
        }
      />
      <Choice
        label={say('choices.change')}
        value={choices.changeShare === undefined ? undefined : String(choices.changeShare)}
        offered={SHARES.map((share) => [String(share), say('choices.change.percent', { percent: percentOf(share) })])}
        none={say('choices.change.pack', { percent: percentOf(session.pack.thresholds.changeShare) })}
        onChoose={(share) => onChange(withChoice(choices, 'changeShare', share === '' ? undefined : Number(share)))}
      />
    </>
  );
}

const percentOf = (share: number): number => Math.round(share * 100);

function Choice(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly offered: readonly (readonly [value: string, text: string])[];
  /** What holds where nothing is chosen. */
  readonly none: string;
  readonly onChoose: (value: string) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { label, value, offered, none, onChoose } = props;
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value={value ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{none}</option>
        {offered.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The rules that only give notes; a tick hides one. */
function HiddenRules(props: { readonly hidden: readonly string[]; readonly onChange: (hidden: string[]) => void }) {
  const styles = useStyles();
  const say = useRoomWords();
  const { hidden, onChange } = props;
  const notes = rules.filter(({ severity }) => severity === 'info').map(({ id }) => id);
  return (
    <fieldset className={styles.hidden}>
      <legend className={styles.legend}>{say('choices.hidden')}</legend>
      <p className={styles.text}>{say('choices.hidden.text')}</p>
      {notes.map((id) => {
        const asks = `asks.${id}`;
        const others = hidden.filter((each) => each !== id);
        return (
          <label key={id} className={styles.tick}>
            <input
              type="checkbox"
              checked={hidden.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...others, id] : others)}
            />
            {isRoomWord(asks) ? say(asks) : id}
          </label>
        );
      })}
    </fieldset>
  );
}

function withChoice<Name extends keyof Choices>(
  choices: Choices,
  name: Name,
  value: Choices[Name] | undefined,
): Choices {
  const { [name]: _before, ...rest } = choices;
  return value === undefined ? rest : { ...rest, [name]: value };
}

function signsOf(style: ApostropheStyle): string {
  const { mark, tutuq } = APOSTROPHE_SIGNS[style];
  return `o${mark} g${mark} ${tutuq}`;
}
