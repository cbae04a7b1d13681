interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls back after every change of the address within a document.
 * Portals use `pushState`, which fires no event in the browsers without the Navigation API, and change fragments
 * without `hashchange`; so all events are heard, and who calls what is returned, now and then, catches the rest.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): () => void {
  let last = location.href;
  const compare = (): void => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener('currententrychange', compare, { signal });
  for (const event of ['popstate', 'hashchange', 'pageshow']) addEventListener(event, compare, { signal });
  return compare;
}
