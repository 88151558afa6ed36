import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { loadWords } from '../../strings/catalogue';
import { LANGUAGE_NAMES, LANGUAGES, languageTag } from '../../strings/language';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { Button } from './Button';
import { CleanCopy } from './CleanCopy';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  menu: {
    position: 'absolute',
    insetInline: '8px',
    top: '100%',
    maxHeight: '70vh',
    overflowY: 'auto',
    padding: '6px',
    display: 'flex',
    flexDirection: 'column',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    zIndex: 3,
  },
  item: { textAlign: 'left', width: '100%', fontWeight: tokens.fontWeightRegular },
  group: { marginTop: '6px', paddingTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: '0 0 2px',
    padding: '0 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { minWidth: 0, padding: '3px 8px' },
});

/** What can be done to the sheet beside checking it, quietly behind one button; only where a spreadsheet program offers it. */
export function SheetMenu() {
  const styles = useStyles();
  const { session } = usePane();
  const say = useRoomWords();
  const [shown, setShown] = useState<'menu' | 'clean' | null>(null);
  const [isLocked, setLocked] = useState(false);
  const menuId = useId();
  const { place, button } = useDismissal(shown, () => setShown(null));
  const close = (): void => {
    setShown(null);
    button.current?.focus();
  };
  if (!session.host.tools) return null;
  const open = (): void => {
    setShown(shown ? null : 'menu');
    if (!shown) void session.isFormLocked().then(setLocked);
  };
  return (
    <>
      <Button
        ref={button}
        className={styles.more}
        appearance="subtle"
        aria-label={say('menu.open')}
        title={say('menu.open')}
        aria-expanded={shown !== null}
        aria-controls={shown ? menuId : undefined}
        onClick={open}
      >
        ⋯
      </Button>
      {shown && (
        <div className={styles.menu} id={menuId} ref={place} role="group" aria-label={say('menu.label')}>
          {shown === 'menu' ? (
            <MenuItems isLocked={isLocked} onClean={() => setShown('clean')} onDone={close} />
          ) : (
            <CleanCopy onClose={close} />
          )}
        </div>
      )}
    </>
  );
}

/** What closes a menu: Escape, which gives the focus back to its button, and a press outside. What is shown has the focus first. */
function useDismissal(shown: string | null, dismiss: () => void) {
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(dismiss);
  useEffect(() => {
    latest.current = dismiss;
  });
  useEffect(() => {
    if (!shown) return;
    place.current?.querySelector('button')?.focus();
    const close = (event: KeyboardEvent | PointerEvent): void => {
      const isKey = event instanceof KeyboardEvent;
      const isOutside = !isKey && ![place, button].some(({ current }) => current?.contains(event.target as Node));
      if (isKey ? event.key !== 'Escape' : !isOutside) return;
      latest.current();
      if (isKey) button.current?.focus();
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, [shown]);
  return { place, button };
}

interface MenuItemsProps {
  readonly isLocked: boolean;
  readonly onClean: () => void;
  readonly onDone: () => void;
}

function MenuItems({ isLocked, onClean, onDone }: MenuItemsProps) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useRoomWords();
  const others = state.sheets.filter(({ name, isHidden }) => !isHidden && name !== state.sheet);
  const item = (text: string, act: () => Promise<void>): ReactNode => (
    <Button
      key={text}
      appearance="subtle"
      className={styles.item}
      onClick={() => {
        onDone();
        void act();
      }}
    >
      {text}
    </Button>
  );
  return (
    <>
      {state.check && (
        <>
          {item(say('menu.mark'), session.showMarks)}
          {item(say('menu.unmark'), session.clearMarks)}
          {isLocked ? item(say('menu.unlockForm'), session.unlockForm) : item(say('menu.lockForm'), session.lockForm)}
        </>
      )}
      <Button appearance="subtle" className={styles.item} onClick={onClean}>
        {say('menu.clean')}
      </Button>
      {others.length > 0 && (
        <div className={styles.group}>
          <p className={styles.title}>{say('menu.sheets')}</p>
          {others.map(({ name }) => item(name, () => session.chooseSheet(name)))}
        </div>
      )}
      <div className={styles.group}>
        <p className={styles.title}>{say('menu.language')}</p>
        {LANGUAGES.filter((language) => language !== state.language).map((language) => (
          <span key={language} lang={languageTag(language)}>
            {item(LANGUAGE_NAMES[language], async () => {
              await loadWords(language);
              session.setLanguage(language);
            })}
          </span>
        ))}
      </div>
    </>
  );
}
