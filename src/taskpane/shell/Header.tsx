import { makeStyles } from '@fluentui/react-components';
import { formatTime } from '../../strings/format';
import { lazy, Suspense } from 'react';
import { usePane } from '../use-pane';
import { organisationName } from '../../core/plan/organisation-name';
import { tokens } from '../tokens';

/** Loaded only where a spreadsheet program stands behind the pane. */
const SheetMenu = lazy(async () => ({ default: (await import('./SheetMenu')).SheetMenu }));

const useStyles = makeStyles({
  header: { padding: '12px 16px 4px', flexShrink: 0, position: 'relative' },
  row: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whose plan and which year is read, and when it was checked. */
export function Header() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { check, sheet, fileName, checkedAt } = state;
  const organisation = check && organisationName(check.plan);
  const year = check?.plan.planYear?.year ?? check?.plan.titleYears[0]?.year;
  const title = !organisation
    ? fileName
    : year === undefined
      ? say('head.titleNoYear', { organisation })
      : say('head.title', { organisation, year });
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1 className={styles.title}>{title}</h1>
        {session.host.tools && (
          <Suspense fallback={null}>
            <SheetMenu />
          </Suspense>
        )}
      </div>
      {sheet !== null && (
        <p className={styles.summary}>
          {check
            ? say('head.summary', {
                items: check.plan.items.length,
                sections: check.plan.sections.length,
                sheet,
                time: formatTime(checkedAt ?? 0),
              })
            : say('head.noPlan', { sheet })}
        </p>
      )}
    </header>
  );
}
