import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { smallFixes } from '../session/fixes';
import { fluentPart } from '../shell/FluentPart';
import { Button } from '../shell/Button';
import { useReturn } from '../shell/use-closing';
import { usePane } from '../use-pane';
import { CheckFoot } from './CheckFoot';
import { Counts } from './Counts';
import { FindingGroupList } from './FindingGroupList';
import { NextStep } from './NextStep';
import { groupFindings, walkOf } from './order';
import { StateLine } from './StateLine';

const SmallFixes = fluentPart(async () => (await import('./SmallFixes')).SmallFixes);

const ResultsRoom = lazy(async () => ({ default: (await import('../results/ResultsRoom')).ResultsRoom }));
const ChoicesRoom = lazy(async () => ({ default: (await import('../choices/ChoicesRoom')).ChoicesRoom }));

const useStyles = makeStyles({
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: '12px 16px', position: 'relative' },
  top: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '16px' },
  groups: { display: 'flex', flexDirection: 'column', gap: '16px' },
  quiet: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** The findings: how many, what they mean for the report, the next thing to do, and the cards. */
export function CheckTab({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const { state, say } = usePane();
  const [room, setRoom] = useState<'small' | 'results' | 'choices' | null>(null);
  const leave = (): void => setRoom(null);
  useReturn(room);
  const { findings } = state;
  const groups = useMemo(() => groupFindings(findings, state.filter), [findings, state.filter]);
  const walk = useMemo(() => walkOf(findings, state.filter), [findings, state.filter]);
  const small = useMemo(() => smallFixes(findings), [findings]);
  if (room !== null && (room !== 'small' || small.length > 0)) {
    return (
      <Suspense fallback={null}>
        {room === 'small' && <SmallFixes findings={small} onClose={leave} />}
        {room === 'results' && <ResultsRoom check={check} onClose={leave} />}
        {room === 'choices' && <ChoicesRoom onClose={leave} />}
      </Suspense>
    );
  }
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.top}>
          <Counts findings={findings} />
          <StateLine findings={findings} />
          <NextStep findings={findings} smallCount={small.length} onSmallFixes={() => setRoom('small')} />
          <div className={styles.quiet}>
            {(['results', 'choices'] as const).map((name) => (
              <Button key={name} id={`open-${name}`} appearance="subtle" size="small" onClick={() => setRoom(name)}>
                {say(`check.${name}`)}
              </Button>
            ))}
          </div>
        </div>
        <div className={styles.groups} role="region" aria-label={say('list.label')}>
          {groups.map(({ group, findings: members }) => (
            <FindingGroupList key={group} group={group} findings={members} />
          ))}
          {groups.length === 0 && state.filter !== null && <p>{say('list.empty')}</p>}
        </div>
      </div>
      <CheckFoot walk={walk} />
    </>
  );
}
