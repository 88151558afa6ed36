import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { groupOf } from './order';
import { SmallFixGroup } from './SmallFixGroup';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

/** Rules whose fixes have a title of their own here; another one goes under its group's. */
const TITLED = [
  'section-numeral',
  'number-format',
  'unit-spelling',
  'quantity-text-number',
  'deadline-no-year',
  'responsible-separated',
  'text-homoglyph',
  'text-apostrophe',
  'text-spacing',
  'text-markup',
] as const;

const useStyles = makeStyles({
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: '12px 16px' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase400 },
  promise: { margin: '4px 0 12px', color: tokens.colorNeutralForeground2 },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The fixes that change neither numbers nor meaning, to read and tick before anything is written. */
export function SmallFixes(props: { readonly findings: readonly Finding[]; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, say } = usePane();
  const sayInRooms = useRoomWords();
  const { findings, onClose } = props;
  const { ticked, tick } = useTicks(findings);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const groups = useMemo(() => byRule(findings), [findings]);
  const chosen = findings.filter(({ id }) => ticked.has(id));
  const fixChosen = () => {
    onClose();
    void session.applyFixes(new Set(chosen.map(({ id }) => id)));
  };
  return (
    <>
      <div className={styles.scroll}>
        <Button appearance="subtle" size="small" onClick={onClose}>
          ‹ {say('small.back')}
        </Button>
        <h2 className={styles.title} ref={title} tabIndex={-1}>
          {say('small.title')}
        </h2>
        <p className={styles.promise}>{say('small.promise')}</p>
        {groups.map(([rule, members]) => (
          <SmallFixGroup
            key={rule}
            title={isTitled(rule) ? say(`small.rule.${rule}`) : say(`group.${groupOf(rule)}`)}
            findings={members}
            ticked={ticked}
            onTick={tick}
          />
        ))}
      </div>
      <footer className={styles.foot}>
        <Button onClick={onClose}>{sayInRooms('card.noteCancel')}</Button>
        <Button appearance="primary" disabled={chosen.length === 0} onClick={fixChosen}>
          {chosen.length === 0 ? say('small.none') : say('small.do', { count: chosen.length })}
        </Button>
      </footer>
    </>
  );
}

/** Which findings are ticked: at first all but those whose fix is off at first. */
function useTicks(findings: readonly Finding[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(findings.filter(({ fix }) => !fix?.isOffAtFirst).map(({ id }) => id)),
  );
  const tick = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setTicked(next);
  };
  return { ticked, tick };
}

/** Findings by rule; the rules whose fixes are off at first come last. */
function byRule(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const members = rules.get(finding.rule);
    if (members) members.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  const isOff = (members: readonly Finding[]): number => (members[0]?.fix?.isOffAtFirst ? 1 : 0);
  return [...rules].sort(([, a], [, b]) => isOff(a) - isOff(b));
}

function isTitled(rule: string): rule is (typeof TITLED)[number] {
  return TITLED.some((titled) => titled === rule);
}
