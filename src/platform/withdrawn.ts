/** Permissions that a user takes back, in the browser's own settings or by switching a national cloud off. */

/**
 * Source of a pattern that matches the names of the hosts that match patterns such as `https://*.portal.azure.us/*`
 * stand for; `undefined` when there are none. What is no pattern of hosts is passed over.
 */
export function hostsOf(origins: readonly string[]): string | undefined {
  const hosts = origins.flatMap((origin) => {
    if (origin === '<all_urls>') return '.*';
    const host = /^[^:/]+:\/\/([^/]+)\//.exec(origin)?.[1];
    if (host === undefined) return [];
    if (host === '*') return '.*';
    const name = host.replace(/^\*\./, '').replace(/[^\w-]/g, String.raw`\$&`);
    return host.startsWith('*.') ? String.raw`(?:.*\.)?${name}` : name;
  });
  return hosts.length === 0 ? undefined : `^(?:${hosts.join('|')})$`;
}
