import type { Address } from '../page/portal-page.ts';
import type { PortalId } from '../rules/facts.ts';

const portals: readonly (readonly [RegExp, PortalId])[] = [
  [/^partner\.microsoft\.com$/, 'partner-center'],
  [/^(support\.)?serviceshub\.microsoft\.com$/, 'support-for-business'],
  [/^engagecenter\.microsoft\.com$/, 'engage-center'],
  // Entra's admin center shows the same support blades as the Azure portal (seen at entra.microsoft.com in 2025).
  [/^(([a-z-]+\.)?portal\.azure\.(com|us|cn)|entra\.microsoft\.com)$/, 'azure'],
];

/** Hosts of the frames into which portals on Azure's framework put their React blades. They belong to no portal. */
const bladeFrame = /^[a-z0-9-]+\.reactblade(-ms|-rc)?\.portal\.azure\.(net|us|cn)$/;

/**
 * The portal an address belongs to. A frame belongs to the portal that embeds it, whatever its own host;
 * `undefined` for every other page, also for a blade that somebody else has put into a frame of theirs.
 */
export function portalOf(address: Address): PortalId | undefined {
  if (address.embedder === undefined) return lookUp(address.host);
  const own = bladeFrame.test(address.host) ? undefined : lookUp(address.host);
  const around = lookUp(address.embedder) ?? (bladeFrame.test(address.embedder) ? 'azure' : undefined);
  return around && (own === undefined || own === around) ? around : undefined;
}

function lookUp(host: string): PortalId | undefined {
  return portals.find(([pattern]) => pattern.test(host))?.[1];
}
