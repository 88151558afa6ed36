import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useId } from 'react';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  list: { display: 'flex', gap: '2px', overflowX: 'auto' },
  tab: {
    padding: '10px 10px 8px',
    border: 0,
    borderBottom: '2px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  small: { padding: '5px 8px 3px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One tab: what it is called in the code, on the screen, and the panel it shows where that has an id. */
export interface TabChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly id?: string;
  readonly controls?: string;
}

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly TabChoice<Value>[];
  readonly chosen: Value | null;
  readonly size?: 'medium' | 'small';
  readonly className?: string;
  onChoose(value: Value): void;
}

/**
 * A row of tabs that arrow keys walk through, chosen as they are reached.
 * Fluent's own brings 20 kB of focus machinery that nothing else on the first screen needs.
 */
export function Tabs<Value extends string>({ label, tabs, chosen, size, className, onChoose }: TabsProps<Value>) {
  const styles = useStyles();
  const ownId = useId();
  const idOf = (tab: TabChoice<Value>): string => tab.id ?? `${ownId}-${tab.value}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next =
      tabs[
        placeAfter(
          event.key,
          tabs.findIndex(({ value }) => value === chosen),
          tabs.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    onChoose(next.value);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      className={mergeClasses(styles.list, className)}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={idOf(tab)}
          aria-selected={tab.value === chosen}
          aria-controls={tab.controls}
          tabIndex={tab.value === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, size === 'small' && styles.small, tab.value === chosen && styles.chosen)}
          onClick={() => onChoose(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key leads to from `place`, in a ring; -1 where the key leads nowhere. */
function placeAfter(key: string, place: number, count: number): number {
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
