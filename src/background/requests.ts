/** Checks for messages from pages. A page can be anything, so a message is nothing until it is checked. */
import {
  asRecord,
  attempt,
  flag,
  goodItems,
  list,
  maybe,
  object,
  oneOf,
  text,
  wholeNumber,
} from '../notebook/checks.ts';
import type { Check } from '../notebook/checks.ts';
import { portalId, tri } from '../notebook/schema.ts';
import { panelIds } from '../notebook/settings.ts';
import type {
  AskRequest,
  CollapseRequest,
  PresentRequest,
  Request,
  SeenThing,
  SpeakRequest,
  ForgetRequest,
  HeldRequest,
  HoldRequest,
  TellRequest,
} from '../platform/protocol.ts';
import type { BenefitRow, FactsOf, News, OwnRoleText, PanelId, ProductText } from '../rules/facts.ts';

/** Things on one page, and items of one thing. Portals show tens; readers hand on 300 rows at most. */
const LIMITS = { things: 100, rows: 300, texts: 50, text: 2000, key: 200, languages: 20 };

const words = text(LIMITS.text);
const product: Check<ProductText> = object<ProductText>({ family: words, version: words });
const placeOfPlan = {
  plan: words,
  detail: words,
  unavailable: flag,
  reason: maybe(words),
  product: maybe(product),
};
const idFields = { accessField: flag, contractField: flag };
const benefitRow: Check<BenefitRow> = object<BenefitRow>({
  name: words,
  source: maybe(words),
  quantity: maybe(words),
  remaining: maybe(words),
  activateBy: maybe(words),
  end: maybe(words),
  start: maybe(words),
  used: maybe(words),
  status: maybe(words),
  activated: tri,
});

const factsOf: { readonly [P in PanelId]: Check<FactsOf[P]> } = {
  'benefits-overview': object<FactsOf['benefits-overview']>({
    rows: list(benefitRow, LIMITS.rows),
    complete: flag,
    page: oneOf('technical-support', 'technical-presales'),
  }),
  'activate-disabled': object<FactsOf['activate-disabled']>({
    benefit: maybe(words),
    source: maybe(words),
    note: maybe(words),
    dates: maybe(list(words, LIMITS.texts)),
    usableElsewhere: maybe(flag),
  }),
  'not-authorized': object<FactsOf['not-authorized']>({ text: words }),
  'no-benefits': object<FactsOf['no-benefits']>({ text: words }),
  'ids-shown': object<FactsOf['ids-shown']>({ benefit: maybe(words), several: maybe(flag) }),
  'user-management': object<FactsOf['user-management']>({
    people: list(
      object<{ name: string; roles: readonly string[] }>({ name: words, roles: list(words, LIMITS.texts) }),
      LIMITS.rows,
    ),
    unread: maybe(flag),
  }),
  'customer-request': object<FactsOf['customer-request']>({ place: oneOf('customers', 'service-management') }),
  'product-coverage': product,
  'plan-balance': object<FactsOf['plan-balance']>(placeOfPlan),
  'unavailable-plan': object<FactsOf['unavailable-plan']>(placeOfPlan),
  'no-eligible-plan': object<FactsOf['no-eligible-plan']>({ text: words, cannotBuy: tri, product: maybe(product) }),
  'plan-not-usable': object<FactsOf['plan-not-usable']>({ text: words, product: maybe(product) }),
  'add-contract': object<FactsOf['add-contract']>(idFields),
  'count-incidents': object<FactsOf['count-incidents']>({
    place: oneOf('form', 'send-button'),
    running: flag,
    product,
    planShown: flag,
  }),
  'link-benefits': object<FactsOf['link-benefits']>(idFields),
  'already-associated': object<FactsOf['already-associated']>({
    wording: oneOf('known', 'unknown'),
    text: words,
    beside: maybe(words),
  }),
  'new-request': object<FactsOf['new-request']>({ planListed: tri, planNeeded: maybe(tri) }),
  'no-technical-type': object<FactsOf['no-technical-type']>({ issueTypes: list(words, LIMITS.texts) }),
};

const head = object<{ panel: PanelId; key: string }>({ panel: oneOf(...panelIds), key: text(LIMITS.key) });
const seenThing: Check<SeenThing> = (value, at) => {
  const { panel, key } = head(value, at);
  const facts = factsOf[panel](asRecord(value, at).facts, `${at}.facts`);
  // The look-up pairs a panel with facts of its own kind, which the compiler cannot follow.
  return { panel, key, facts } as SeenThing;
};

/** Things that do not fit are passed over, so that one odd reading does not silence the others. */
const things: Check<readonly SeenThing[]> = (value, at) =>
  goodItems(seenThing, value, at, LIMITS.things).good.slice(0, LIMITS.things);

const ask: Check<AskRequest> = object<AskRequest>({
  kind: oneOf('ask'),
  portal: portalId,
  languages: list(text(100), LIMITS.languages),
  seen: things,
  ahead: flag,
  account: maybe(text(500)),
});
const speak: Check<SpeakRequest> = object<SpeakRequest>({ kind: oneOf('speak'), speaking: flag });
const collapse: Check<CollapseRequest> = object<CollapseRequest>({
  kind: oneOf('collapse'),
  panel: oneOf(...panelIds),
  collapsed: flag,
});

const present: Check<PresentRequest> = object<PresentRequest>({
  kind: oneOf('present'),
  portal: portalId,
  panels: wholeNumber(0, LIMITS.things),
  begins: flag,
});

const role = object<OwnRoleText>({
  name: text(200),
  held: oneOf('yes', 'no'),
  by: oneOf('box', 'entry'),
  under: text(200),
  beside: list(text(200), LIMITS.texts),
});
const tell: Check<TellRequest> = object<TellRequest>({
  kind: oneOf('tell'),
  portal: portalId,
  account: maybe(text(500)),
  language: text(100),
  news: list(object<News>({ kind: oneOf('own-roles'), roles: list(role, LIMITS.texts) }), LIMITS.texts),
});

const hold = object<HoldRequest>({ kind: oneOf('hold'), access: text(40), contract: text(40) });
const forget = object<ForgetRequest>({ kind: oneOf('forget') });
const held = object<HeldRequest>({ kind: oneOf('held'), which: oneOf('access', 'contract') });

/** Every request there is. */
const requests: readonly Check<Request>[] = [ask, speak, collapse, present, tell, hold, forget, held];

/** The request, or nothing when the message is none of ours. */
export function checkedRequest(message: unknown): Request | undefined {
  for (const check of requests) {
    const result = attempt(check, message, '');
    if (result.ok) return result.value;
  }

  return undefined;
}
