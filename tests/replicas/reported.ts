/**
 * Replicas made of pages that users reported: files that `npm run replica` wrote, served at the page's own host and path.
 * Where another replica answers the same address, `?r.reported=NAME` asks for the reported one.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** A page made of a report. */
export interface ReportedPage {
  /** Name of its file without ending, also its name in addresses. */
  readonly name: string;
  /** Host, path, and behind `#` the state, as the report tells them; `_` stands for any segment of the path. */
  readonly place: string;
  readonly markup: string;
}

const folder = new URL('./reported/', import.meta.url);
const added = new Map<string, ReportedPage>();

/** Serves a page in this process without a file. */
export function addReported(pages: readonly ReportedPage[]): void {
  for (const page of pages) added.set(page.name, page);
}

/** The first line of a page's markup, and the way back from it. */
export const placeLine = {
  write: (place: string) => `<!doctype html><!-- reported page: ${place} -->`,
  read: (markup: string) => /^<!doctype html><!-- reported page: (\S+) -->/.exec(markup)?.[1],
} as const;

/** Address of a reported page. */
export function reportedAddress({ name, place }: Pick<ReportedPage, 'name' | 'place'>): string {
  const [page = '', state = ''] = place.split('#');
  return `https://${page}?r.reported=${name}${state && `#${state}`}`;
}

/** Markup of the reported page that answers an address: the one it names, or by its place where `byPlace` allows it. */
export function reportedMarkup(url: URL, byPlace: boolean): string | undefined {
  const name = url.searchParams.get('r.reported');
  if (name === null && !byPlace) return undefined;
  const pages = [...added.values(), ...readFolder()];
  return pages.find((page) => (name === null ? isAt(page, url) : page.name === name))?.markup;
}

function isAt({ place }: ReportedPage, url: URL): boolean {
  const [host = '', ...segments] = (place.split('#')[0] ?? '').replace(/\/$/, '').split('/');
  const asked = url.pathname.replace(/\/$/, '').toLowerCase().split('/').slice(1);
  return (
    url.hostname === host &&
    asked.length === segments.length &&
    segments.every((segment, index) => segment === '_' || segment === asked[index])
  );
}

function readFolder(): ReportedPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const markup = readFileSync(new URL(file, folder), 'utf8');
      const place = placeLine.read(markup);
      return place === undefined ? [] : [{ name: file.slice(0, -'.html'.length), place, markup }];
    });
}
