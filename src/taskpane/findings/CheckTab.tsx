import { makeStyles } from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { smallFixes } from '../session/fixes';
import { fluentPart } from '../shell/FluentPart';
import { usePane } from '../use-pane';
import { CheckFoot } from './CheckFoot';
import { Counts } from './Counts';
import { FindingGroupList } from './FindingGroupList';
import { NextStep } from './NextStep';
import { groupFindings, walkOf } from './order';
import { StateLine } from './StateLine';

const SmallFixes = fluentPart(async () => (await import('./SmallFixes')).SmallFixes);

const useStyles = makeStyles({
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: '12px 16px', position: 'relative' },
  top: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '16px' },
  groups: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** The findings: how many, what they mean for the report, the next thing to do, and the cards. */
export function CheckTab({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const { state, say } = usePane();
  const [isListOpen, setListOpen] = useState(false);
  const { findings } = check;
  const groups = useMemo(() => groupFindings(findings, state.filter), [findings, state.filter]);
  const walk = useMemo(() => walkOf(findings, state.filter), [findings, state.filter]);
  const small = useMemo(() => smallFixes(findings), [findings]);
  if (isListOpen && small.length > 0) {
    return (
      <Suspense fallback={null}>
        <SmallFixes findings={small} onClose={() => setListOpen(false)} />
      </Suspense>
    );
  }
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.top}>
          <Counts summary={check.summary} />
          <StateLine findings={findings} />
          <NextStep findings={findings} smallCount={small.length} onSmallFixes={() => setListOpen(true)} />
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
