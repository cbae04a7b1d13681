/**
 * The request form of Support for Business, at its old home and, on the Azure portal's framework, in Engage Center:
 * product, types of support, the dialog Add Contract ID. Known from Microsoft's screenshots of 2023; its markup is not
 * known, so everything is recognised by role, place and shape, and by words only where those leave doubt.
 */
import type { Address, PageView, PortalPage, Sighting } from '../../page/portal-page.ts';
import { matches } from '../../page/safe-dom.ts';
import { aheadOf, below, fieldBlock, outside } from '../fields.ts';
import { portalOf } from '../hosts.ts';
import { factsOf, findIdForm } from '../id-form.ts';
import { soleSighting } from '../sighting.ts';
import { follows, readPlans } from './plans.ts';
import { findProductFields, type ProductFields } from './products.ts';
import { addContract, sends } from './wordings.ts';

/** The request form, wherever it shows. */
export const createRequest: PortalPage = {
  id: 'support-for-business/create',
  frames: 'all',
  // Lists of requests have filters by product, and titles that quote messages.
  answersTo(address) {
    const portal = portalOf(address);
    if (portal === 'support-for-business')
      return /^\/(supportforbusiness|onboarding)(\/(?!manage)|$)/.test(address.path);
    return (
      portal === 'engage-center' &&
      (address.embedder !== undefined || /engagehub(?!.*(supportreq|assess|feedback))/.test(address.hash))
    );
  },
  read(view) {
    const fields = findProductFields(view);
    const { family, version } = fields.picked;
    const { sightings, planShown } = readPlans(view, family || version ? fields.picked : undefined);
    return [
      ...readProduct(view, fields),
      ...sightings,
      ...readDialog(view),
      ...(planShown && !view.isGuided ? [] : count(view, fields, planShown)),
    ];
  },
};

function readProduct(view: PageView, { version, picked }: ProductFields): Sighting[] {
  if (!version || !picked.version) return [];
  const block = fieldBlock(version, view);
  return [soleSighting('product-coverage', block, outside(block, view), picked)];
}

function readDialog(view: PageView): Sighting[] {
  const form = findIdForm(view, true);
  const last = form?.contract ?? form?.access;
  if (!form || !last) return [];
  return [soleSighting('add-contract', form.around, outside(fieldBlock(last, view), view), factsOf(form))];
}

/** Counting by a request that is never sent is offered where such a request begins, and goes on while it is guided. */
function count(view: PageView, fields: ProductFields, planShown: boolean): Sighting[] {
  const { family, version, first, count, picked } = fields;
  const start = family ?? version ?? first;
  // In a language that we do not know, a form with one field has only just been opened; of others nothing is known.
  const isBlank = !family && !version && count === 1 && isCreatePage(view.address);
  if (!start || !(family ?? version ?? (isBlank || view.isGuided))) return [];
  const heading = view.first('h1, [role=heading][aria-level="1"]');
  const place = heading ? below(heading) : aheadOf(fieldBlock(start, view), view);
  const facts = { running: view.isGuided, product: picked, planShown };
  return [
    soleSighting('count-incidents', undefined, place, { place: 'form', ...facts }),
    ...(view.isGuided ? sendButtons(view, start) : []).map((subject, index): Sighting => ({
      panel: 'count-incidents',
      key: `count-incidents ${index}`,
      subject,
      placement: aheadOf(subject, view),
      facts: { place: 'send-button', ...facts },
    })),
  ];
}

/** The buttons that send the request: by their names, else the last one that a form is submitted by or that stands out. */
function sendButtons(view: PageView, start: Element): Element[] {
  const after = view
    .all('button, input[type=submit], [role=button]')
    .filter((one) => follows(start, one) && !view.closest(one, '[role=dialog], dialog, nav') && view.isVisible(one));
  const named = after.filter((one) => sends.test(view.name(one)));
  if (named.length > 0) return named;
  const submitting = '[type=submit], form button:not([type]), [class*="primary" i]';
  return after.filter((one) => matches(one, submitting) && !addContract.test(view.name(one))).slice(-1);
}

function isCreatePage({ path }: Address): boolean {
  return /^\/supportforbusiness(\/create)?$/.test(path);
}
