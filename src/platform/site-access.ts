/**
 * Whether the browser lets the lens into the portals. Users can take a portal away, or give it only on a click, and
 * both browsers then leave the page alone without a word.
 */
import type { Browser } from 'webextension-polyfill';
import type { PortalId } from '../rules/facts.ts';

const blades = [
  'https://*.reactblade.portal.azure.net/*',
  'https://*.reactblade-ms.portal.azure.net/*',
  'https://*.reactblade-rc.portal.azure.net/*',
];

/** What each portal needs, as in the manifest. Support stands in Azure's frames, too, but does without them. */
export const portalHosts: Readonly<Record<PortalId, readonly string[]>> = {
  'partner-center': ['https://partner.microsoft.com/*'],
  'support-for-business': ['https://support.serviceshub.microsoft.com/*', 'https://serviceshub.microsoft.com/*'],
  'engage-center': ['https://engagecenter.microsoft.com/*'],
  azure: ['https://portal.azure.com/*', 'https://*.portal.azure.com/*', 'https://entra.microsoft.com/*', ...blades],
};

/** The parts of the browser that are needed. */
export type AccessBrowser = Pick<Browser, 'permissions'>;

/** Those of the portals that the browser withholds, wholly or in part. None where it does not tell. */
export async function withheld(
  portals: readonly PortalId[],
  { permissions }: AccessBrowser,
): Promise<readonly PortalId[]> {
  const granted = await Promise.all(
    portals.map((portal) => permissions.contains({ origins: [...portalHosts[portal]] }).catch(() => true)),
  );
  return portals.filter((_, index) => !granted[index]);
}

/**
 * Asks the user for the portals' hosts. Has to be called from a click, before anything is waited for. Resolves to false
 * when the user, or whoever rules the browser, said no.
 */
export function askAccess(portals: readonly PortalId[], { permissions }: AccessBrowser): Promise<boolean> {
  const asked = permissions.request({ origins: portals.flatMap((portal) => [...portalHosts[portal]]) });
  return asked.catch(() => false);
}
