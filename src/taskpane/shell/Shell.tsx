import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { CheckTab } from '../findings/CheckTab';
import type { Tab as PaneTab } from '../session/state';
import { usePane } from '../use-pane';
import { fluentPart } from './FluentPart';
import { Header } from './Header';
import { NewsBanner } from './NewsBanner';
import { Progress } from './Progress';
import { StaleBanner } from './StaleBanner';
import { Tabs } from './Tabs';
import { TroubleBanner } from './TroubleBanner';
import { useReturn } from './use-closing';
import { tokens } from '../tokens';

const ItemsTab = fluentPart(async () => (await import('../form/ItemsTab')).ItemsTab);
const ReportTab = fluentPart(async () => (await import('../report/ReportTab')).ReportTab);
const YearTab = fluentPart(async () => (await import('../year/YearTab')).YearTab);
const NoPlan = fluentPart(async () => (await import('./NoPlan')).NoPlan);
const ColumnChooser = fluentPart(async () => (await import('./ColumnChooser')).ColumnChooser);

const RuleCard = lazy(async () => ({ default: (await import('../rule-card/RuleCard')).RuleCard }));

const TABS: readonly PaneTab[] = ['check', 'items', 'report', 'year'];

const useStyles = makeStyles({
  shell: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 6px', flexShrink: 0 },
  tab: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column', position: 'relative' },
});

/** The frame of the pane: whose plan, what stands in the way, four tabs. */
export function Shell() {
  const styles = useStyles();
  const { state } = usePane();
  if (state.fault) throw state.fault.error;
  return (
    <div className={styles.shell}>
      <Header />
      <Progress />
      <TroubleBanner />
      <NewsBanner />
      <StaleBanner />
      <Suspense fallback={null}>
        <Body />
      </Suspense>
    </div>
  );
}

function Body() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { check, grid, tab } = state;
  useReturn(state.isPointing ? 'columns' : null);
  if (!grid) return null;
  if (state.isPointing) return <ColumnChooser key={grid.sheet} grid={grid} />;
  if (!check) return <NoPlan grid={grid} />;
  const ruleOf = state.findings.find(({ id }) => id === state.openRule);
  return (
    <>
      <Tabs
        className={styles.tabs}
        label={say('tabs.label')}
        tabs={TABS.map((name) => ({
          value: name,
          label: say(`tab.${name}`),
          id: `tab-${name}`,
          controls: 'pane-panel',
        }))}
        chosen={tab}
        onChoose={session.setTab}
      />
      <div className={styles.panel} role="tabpanel" id="pane-panel" aria-labelledby={`tab-${tab}`}>
        <Suspense fallback={null}>
          <div className={styles.tab} inert={ruleOf !== undefined}>
            {tab === 'check' && <CheckTab check={check} />}
            {tab === 'items' && <ItemsTab check={check} />}
            {tab === 'report' && <ReportTab check={check} />}
            {tab === 'year' && <YearTab check={check} />}
          </div>
          {ruleOf && <RuleCard finding={ruleOf} />}
        </Suspense>
      </div>
    </>
  );
}
