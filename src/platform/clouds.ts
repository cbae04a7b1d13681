/**
 * National clouds: Azure portals of their own that most people never see, so their hosts are asked for only by those who
 * do. Needs `scripting` and the cloud's hosts, both optional, and both given back when the cloud is switched off.
 */
import type { Browser } from 'webextension-polyfill';

/** The clouds that can be added: Azure Government, and Azure operated by 21Vianet in China. */
export const cloudIds = ['azure-us', 'azure-cn'] as const;
export type CloudId = (typeof cloudIds)[number];

/** Addresses of a cloud's portal and of the frames of its blades. */
export const cloudHosts: Readonly<Record<CloudId, readonly string[]>> = {
  'azure-us': ['https://portal.azure.us/*', 'https://*.portal.azure.us/*'],
  'azure-cn': ['https://portal.azure.cn/*', 'https://*.portal.azure.cn/*'],
};

/** The parts of the browser that are needed. `scripting` is there once its permission has been given. */
export type CloudBrowser = Pick<Browser, 'permissions' | 'runtime'> & { readonly scripting?: Browser['scripting'] };

/** Clouds on which the lens runs now. */
export async function addedClouds(browser: CloudBrowser): Promise<readonly CloudId[]> {
  const granted = await Promise.all(
    cloudIds.map((cloud) => browser.permissions.contains({ permissions: ['scripting'], origins: hostsOf(cloud) })),
  );
  return cloudIds.filter((_, index) => granted[index]);
}

/**
 * Asks for a cloud's hosts and runs the lens there from the next page on. Has to be called from a click, because
 * browsers ask the user. Resolves to false when the user said no.
 */
export async function addCloud(cloud: CloudId, browser: CloudBrowser): Promise<boolean> {
  const isGranted = await browser.permissions.request({ permissions: ['scripting'], origins: hostsOf(cloud) });
  if (!isGranted) return false;
  await browser.scripting?.unregisterContentScripts({ ids: [cloud] }).catch(() => undefined);
  await browser.scripting?.registerContentScripts([
    {
      id: cloud,
      matches: hostsOf(cloud),
      ...supportScript(browser),
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  return true;
}

/** Stops the lens on a cloud and gives its hosts back; `scripting` too, when no other cloud needs it. */
export async function removeCloud(cloud: CloudId, browser: CloudBrowser): Promise<void> {
  await browser.scripting?.unregisterContentScripts({ ids: [cloud] }).catch(() => undefined);
  await browser.permissions.remove({ origins: hostsOf(cloud) });
  if ((await addedClouds(browser)).length === 0) await browser.permissions.remove({ permissions: ['scripting'] });
}

/** The same script and sheet that run on the public Azure portal, under the names the build gave them. */
function supportScript(browser: CloudBrowser): { js: string[]; css: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const { js = [], css = [] } = scripts.find(({ matches }) => matches.includes('https://portal.azure.com/*')) ?? {};
  return { js, css };
}

function hostsOf(cloud: CloudId): string[] {
  return [...cloudHosts[cloud]];
}
