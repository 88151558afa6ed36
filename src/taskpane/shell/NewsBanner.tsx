import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../use-pane';
import { Banner } from './Banner';
import { Button } from './Button';
import { newsText } from './news-text';

const useStyles = makeStyles({
  place: { padding: '8px 16px 0', flexShrink: 0 },
  row: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
});

/** What was done to the sheet, or happened to it, and needs no answer. */
export function NewsBanner() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { news } = state;
  return (
    <div role="status">
      {news && (
        <div className={styles.place}>
          <Banner tone={news.kind === 'sheetRenamed' ? 'info' : 'ready'}>
            <div className={styles.row}>
              {newsText(news, say)}
              <Button size="small" appearance="subtle" onClick={session.dismissNews}>
                {say('trouble.close')}
              </Button>
            </div>
          </Banner>
        </div>
      )}
    </div>
  );
}
