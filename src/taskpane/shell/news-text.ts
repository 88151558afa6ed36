import type { Say } from '../say';
import type { News } from '../session/state';

/** What was done to the sheet, or happened to it, as a sentence. */
export function newsText(news: News, say: Say): string {
  switch (news.kind) {
    case 'sheetRenamed':
      return say('news.sheetRenamed', { from: news.from, to: news.to });
    case 'marked':
      return say('news.marked', { count: news.count });
    default:
      return say(`news.${news.kind}`);
  }
}
