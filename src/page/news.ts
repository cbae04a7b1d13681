/** What pages tell that no panel stands at. */
import type { News } from '../rules/facts.ts';
import type { PageView, PortalPage } from './portal-page.ts';

/** Passes on what the pages tell whenever it is another than before. */
export function createNews(
  tell: (news: readonly News[], language: string) => void,
): (pages: readonly PortalPage[], view: PageView) => void {
  let told = '';
  return (pages, view) => {
    const news = pages.flatMap((page) => page.news?.(view) ?? []);
    const words = JSON.stringify(news);
    if (news.length > 0 && words !== told) tell(news, view.language);
    told = words;
  };
}
