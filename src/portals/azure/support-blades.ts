/** Where the support blades of Azure's framework show: by address in the shell, by name in a frame. */
import type { Address, PageView } from '../../page/portal-page.ts';
import { portalOf } from '../hosts.ts';

const support = /microsoft_azure_support|helpandsupportblade|newsupportrequest|supportplans|\/supportrequest/;
const newRequest = /newsupportrequest|\/supportrequest(?!s)/;

/** Whether support blades can show at this address. A frame does not tell in its address what it is for. */
export function canShowSupport(address: Address): boolean {
  return portalOf(address) === 'azure' && (address.embedder !== undefined || support.test(address.hash));
}

/** Whether the document is known to be about support: the shell by its address, a frame by its window's name. */
export function isAboutSupport(view: PageView): boolean {
  if (view.address.embedder === undefined) return support.test(view.address.hash);
  return /support/i.test(frameName(view));
}

/** Whether the document is known to be a new support request. */
export function isNewRequest(view: PageView): boolean {
  if (view.address.embedder === undefined) return newRequest.test(view.address.hash);
  return /newsupportrequest|supportrequest(?!s)/i.test(frameName(view));
}

function frameName(view: PageView): string {
  return (view.document.defaultView?.name ?? '').slice(0, 200);
}
