/** The shapes of everything `npm run rules -- explain` takes. */
import { offerTable } from '../../src/rules/tables/offers.ts';
import { routing } from '../../src/rules/tables/routing.ts';
import { portalIds, roleIds, type FactsOf, type PanelId } from '../../src/rules/facts.ts';
import {
  byKind,
  count,
  day,
  FactsError,
  listOf,
  objectOf,
  oneOf,
  optional,
  text,
  tri,
  truth,
  type Shape,
} from './shapes.ts';

const kind = (name: string): Shape => oneOf(name);
const quantity = byKind({
  count: objectOf({ kind: kind('count'), count }),
  unlimited: objectOf({ kind: kind('unlimited') }),
  hours: objectOf({ kind: kind('hours'), hours: count }),
  unread: objectOf({ kind: kind('unread'), text }),
});
const productText = { family: text, version: text };
const product = objectOf(productText);
const plan = {
  plan: text,
  detail: text,
  unavailable: truth,
  reason: optional(text),
  product: optional(product),
};
const role = oneOf(...roleIds);
const ids = { accessField: truth, contractField: truth };

/** A fact that is added must be added here: the type asks for it. */
const factFields: { readonly [P in PanelId]: Readonly<Record<keyof FactsOf[P], Shape>> } = {
  'benefits-overview': {
    rows: listOf(
      objectOf({
        name: text,
        source: optional(text),
        quantity: optional(text),
        remaining: optional(text),
        activateBy: optional(text),
        activated: tri,
      }),
    ),
    complete: truth,
    page: oneOf('technical-support', 'technical-presales'),
  },
  'activate-disabled': {
    benefit: optional(text),
    source: optional(text),
    note: optional(text),
    dates: optional(listOf(text)),
    usableElsewhere: optional(truth),
  },
  'not-authorized': { text },
  'no-benefits': { text },
  'ids-shown': { benefit: optional(text), several: optional(truth) },
  'user-management': { people: listOf(objectOf({ name: text, roles: listOf(text) })), unread: optional(truth) },
  'customer-request': { place: oneOf('customers', 'service-management') },
  'product-coverage': productText,
  'plan-balance': plan,
  'unavailable-plan': plan,
  'no-eligible-plan': { text, cannotBuy: tri, product: optional(product) },
  'plan-not-usable': { text, product: optional(product) },
  'add-contract': ids,
  'count-incidents': {
    place: oneOf('form', 'send-button'),
    running: truth,
    product: product,
    planShown: truth,
  },
  'link-benefits': ids,
  'already-associated': { wording: oneOf('known', 'unknown'), text, beside: optional(text) },
  'new-request': { planListed: tri, planNeeded: optional(tri) },
  'no-technical-type': { issueTypes: listOf(text) },
};

/** Facts by panel. */
export const factShapes = Object.fromEntries(
  Object.entries(factFields).map(([panel, fields]) => [panel, objectOf(fields)]),
) as Readonly<Record<PanelId, Shape>>;

const offer = oneOf(...offerTable.inputs.offer);
const isStated: Shape = (value, field) => {
  if (value !== true) throw new FactsError(field, 'true, or to be left out', value);
};

const knowledge = objectOf({
  contracts: optional(
    listOf(
      objectOf({
        plan: text,
        offer: optional(text),
        kind: oneOf('on-premises', 'cloud', 'paid', 'unknown'),
        actionPack: truth,
        size: optional(quantity),
        remaining: optional(quantity),
        start: optional(day),
        end: optional(day),
        linked: tri,
        seenOn: day,
        seenAt: oneOf(...portalIds),
        stated: optional(isStated),
      }),
    ),
  ),
  roles: optional(
    listOf(objectOf({ role, held: tri, seenOn: day, by: optional(oneOf('box', 'entry')), stated: optional(isStated) })),
  ),
  people: optional(listOf(objectOf({ name: text, roles: listOf(role), seenOn: day, stated: optional(isStated) }))),
  stated: optional(
    objectOf({ offers: listOf(objectOf({ offer, bought: optional(day) })), competencies: listOf(text) }),
  ),
});

const offers = listOf(
  objectOf({
    offer,
    cloudCompetency: optional(tri),
    bought: optional(day),
  }),
);

/** A question about a panel; the facts are checked by the panel's own shape. */
export const panelQuestion = objectOf({
  panel: oneOf(...Object.keys(factShapes)),
  facts: (): void => undefined,
  knowledge: optional(knowledge),
  language: optional(text),
  today: optional(day),
});

/** A question about a product. */
export const productQuestion = objectOf({
  product: (value, field) => {
    if (typeof value === 'string') return;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new FactsError(field, 'a text like "Exchange 2019", or an object with family, version', value);
    }

    product(value, field);
  },
  today: optional(day),
});

/** A question about offers. */
export const offersQuestion = objectOf({ offers, today: optional(day) });

/** A question about a plan's name and, if given, its line of dates and balance. */
export const planQuestion = objectOf({
  plan: text,
  detail: optional(text),
  language: optional(text),
  today: optional(day),
});

const { inputs } = routing;

/** A question about where a request belongs; an answer that is left out is not known. */
export const routeQuestion = objectOf({
  route: objectOf({
    product: optional(oneOf(...inputs.product)),
    tenant: optional(oneOf(...inputs.tenant)),
    partner: optional(oneOf(...inputs.partner)),
    plans: optional(oneOf(...inputs.plans)),
  }),
});
