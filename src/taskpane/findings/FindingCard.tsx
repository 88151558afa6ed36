import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, memo, type RefObject, Suspense, useEffect, useRef } from 'react';
import type { Finding } from '../../core/check/finding';
import { findingText, placeText } from '../../strings/finding-text';
import type { Language } from '../../strings/language';
import { sayIn } from '../say';
import type { Session } from '../session/session';
import { Hidden } from '../shell/Hidden';
import { SeverityMark } from '../shell/SeverityMark';
import { tokens } from '../tokens';

const CardBody = lazy(async () => ({ default: (await import('./CardBody')).CardBody }));

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: '12px',
  },
  open: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `0 0 0 1px ${tokens.colorBrandStroke1}, ${tokens.shadow4}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    padding: '8px 10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  what: { flex: '1 1 auto', minWidth: 0 },
  whatOpen: { fontWeight: tokens.fontWeightSemibold },
  cell: {
    flexShrink: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  answered: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One finding: closed a line and its cell; open why, what to do and its actions. It asks for no context, so that hundreds of closed ones stay as they are when another opens. */
export const FindingCard = memo(function FindingCard(props: {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly note: string | undefined;
  readonly isNoteStale: boolean;
  readonly session: Session;
  readonly language: Language;
}) {
  const styles = useStyles();
  const { finding, isOpen, note, isNoteStale, session, language } = props;
  const place = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    // The card that had the focus is gone (it was mended): the next one takes it over.
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, [isOpen]);
  const say = sayIn(language);
  const text = findingText(finding, language);
  return (
    <li className={mergeClasses(styles.card, isOpen && styles.open)} ref={place}>
      <h3 className={styles.heading}>
        <button
          ref={head}
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          onClick={() => session.openFinding(isOpen ? null : finding.id)}
        >
          <SeverityMark severity={finding.severity} />
          <span className={mergeClasses(styles.what, isOpen && styles.whatOpen)}>
            <Hidden>{say(`severity.${finding.severity}`)}: </Hidden>
            {text.what}
            {(note !== undefined || isNoteStale) && !isOpen && (
              <span className={styles.answered}> · {say(isNoteStale ? 'card.stale' : 'card.answered')}</span>
            )}
          </span>
          <span className={styles.cell}>{placeText(finding)}</span>
        </button>
      </h3>
      {isOpen && (
        <Suspense fallback={null}>
          <CardBody finding={finding} text={text} note={note} />
          <InView place={place} />
        </Suspense>
      )}
    </li>
  );
});

/** Scrolls to the open card once its body is there. */
function InView({ place }: { readonly place: RefObject<HTMLLIElement | null> }) {
  useEffect(() => {
    // A test's page cannot scroll.
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [place]);
  return null;
}
