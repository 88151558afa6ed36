import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { searchColumns } from '../../core/plan/find-columns';
import { COLUMN_ROLES } from '../../core/plan/plan';
import type { Grid } from '../../core/sheet/grid';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { SeverityMark } from './SeverityMark';
import { Button } from './Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  screen: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  part: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  role: { display: 'flex', gap: '8px' },
  sheets: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The sheet has no plan: what was looked for, what was found, and the ways on. */
export function NoPlan({ grid }: { readonly grid: Grid }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useRoomWords();
  const others = state.sheets.filter(({ name, isHidden }) => !isHidden && name !== grid.sheet);
  const isReport = state.sheets.some((sheet) => sheet.isReport && sheet.name === grid.sheet);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{say(isReport ? 'noPlan.report' : 'noPlan.title')}</h2>
      {isReport || grid.rowCount === 0 ? (
        <p>{say(isReport ? 'noPlan.openPlan' : 'noPlan.empty')}</p>
      ) : (
        <>
          <Looked grid={grid} />
          <Button id="open-columns" appearance="primary" onClick={() => session.pointAtColumns(true)}>
            {say('noPlan.point')}
          </Button>
        </>
      )}
      {others.length > 0 && (
        <section>
          <h3 className={styles.part}>{say('noPlan.sheets')}</h3>
          <div className={styles.sheets}>
            {others.map(({ name }) => (
              <Button key={name} onClick={() => void session.chooseSheet(name)}>
                {name}
              </Button>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

/** Which headings were looked for, and where those that are there stand. */
function Looked({ grid }: { readonly grid: Grid }) {
  const styles = useStyles();
  const { session, say: sayPane } = usePane();
  const say = useRoomWords();
  const search = useMemo(() => searchColumns(grid, session.pack), [grid, session.pack]);
  const headers = search.nearest?.headers ?? {};
  return (
    <section>
      <h3 className={styles.part}>{say('noPlan.looked')}</h3>
      <ul className={styles.list}>
        {COLUMN_ROLES.map((role) => {
          const cell = headers[role]?.at;
          return (
            <li key={role} className={styles.role}>
              <SeverityMark severity={cell ? 'ready' : 'warning'} />
              {cell
                ? say('noPlan.found', { role: sayPane(`role.${role}`), cell })
                : say('noPlan.missing', { role: sayPane(`role.${role}`) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
