import { makeStyles } from '@fluentui/react-components';
import type { Say } from '../say';
import type { News } from '../session/state';
import { usePane } from '../use-pane';
import { Banner } from './Banner';
import { Button } from './Button';

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

function newsText(news: News, say: Say): string {
  switch (news.kind) {
    case 'sheetRenamed':
      return say('news.sheetRenamed', { from: news.from, to: news.to });
    case 'marked':
      return say('news.marked', { count: news.count });
    default:
      return say(`news.${news.kind}`);
  }
}
