/** Where the support blades of Azure's framework show: by address in the shell, by name in a frame. */
import type { Address, PageView } from '../../page/portal-page.ts';
import { portalOf } from '../hosts.ts';

const support = /microsoft_azure_support|helpandsupportblade|newsupportrequest|supportplans|\/supportrequest/;
const newRequest = /supportrequest(?!s)/;

/** Whether support blades can show at this address. A frame does not tell in its address what it is for. */
export function canShowSupport(address: Address): boolean {
  return portalOf(address) === 'azure' && (address.embedder !== undefined || support.test(address.hash));
}

/** Whether the document is known to be about support: the shell by its address, a frame by its window's name. */
export function isAboutSupport(view: PageView): boolean {
  if (view.address.embedder === undefined) return support.test(view.address.hash);
  return frameName(view.document).includes('support');
}

/** Whether the document is known to be a new support request. */
export function isNewRequest(view: PageView): boolean {
  return newRequest.test(blade(view));
}

/** Whether the document is known to list the requests that were made, which can be filtered by what they are about. */
export function isRequestList(view: PageView): boolean {
  return blade(view).includes('requests') && !isNewRequest(view);
}

/** What tells the blade: the shell's address, the name of a frame's window. */
function blade({ address, document }: PageView): string {
  return address.embedder === undefined ? address.hash : frameName(document);
}

function frameName({ defaultView }: Document): string {
  return (defaultView?.name ?? '').slice(0, 200).toLowerCase();
}
