import type { Address } from './portal-page.ts';

const localeSegment = /^\/([a-z]{2,3}(?:-[a-z0-9]{2,8}){1,2})(?=\/|$)/;

/** Takes an address apart. `embedder` is the host of the page that holds this frame, if it is one. */
export function parseAddress(href: string, embedder?: string): Address {
  const { hostname: host, pathname, hash } = new URL(href.toLowerCase());
  const locale = localeSegment.exec(pathname)?.[1];
  const path = (locale ? pathname.slice(locale.length + 1) : pathname).replace(/\/+$/, '') || '/';
  return { host, path, locale, hash: decode(hash.slice(1)), embedder };
}

/**
 * The host that embeds this frame, or `undefined` in a top document and where the browser does not tell.
 * A frame cannot choose what stands here: the browser fills both in.
 */
export function embedderOf(view: Window): string | undefined {
  if (view.top === view) return undefined;
  const ancestors = view.location.ancestorOrigins as DOMStringList | undefined;
  const topmost = ancestors?.item(ancestors.length - 1) ?? view.document.referrer;
  return URL.canParse(topmost) ? new URL(topmost).hostname : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
