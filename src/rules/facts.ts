/**
 * The vocabulary of what is known: what a reader saw on a page, and what the notebook remembers.
 *
 * Readers hand over text as they found it (trimmed, bounded, never parsed); turning "5. Zdarzenia" or
 * "12/23/22" into a number or a day is a decision with rules of its own, so it happens in this folder.
 */
import type { OfferId } from './tables/names.ts';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string;

/** Three-valued truth. Pages often hide whether something holds; "unknown" is an input like any other. */
export type Tri = 'yes' | 'no' | 'unknown';

/** A BCP 47 language tag as the page states it, e.g. `de-DE`. */
export type LanguageTag = string;

/** Roles that matter for benefits, one id for all their names of 2021, 2023 and 2025 onward. */
export const roleIds = [
  'global-admin',
  'partner-admin',
  'account-admin',
  'admin-agent',
  'helpdesk-agent',
  'sales-agent',
  'billing-admin',
  'user-management-admin',
  'guest',
] as const;

/** One of these roles. */
export type RoleId = (typeof roleIds)[number];

/** Which products a contract serves. `paid` plans (Premier, Unified, PSfP, ASfP) are no partner benefit. */
export type PlanKind = 'on-premises' | 'cloud' | 'paid' | 'unknown';

/** A number of incidents, as far as known. `hours` are advisory hours, which are never incidents. */
export type Quantity =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'unread'; readonly text: string };

/** A day as read from a page. `ambiguous` when 03/04/25 may be March or April: both days are given. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'ambiguous'; readonly days: readonly [IsoDate, IsoDate]; readonly text: string }
  | { readonly kind: 'unread'; readonly text: string };

/** Where something can be seen. */
export const portalIds = ['partner-center', 'support-for-business', 'engage-center', 'azure'] as const;

/** Where something was seen. */
export type PortalId = (typeof portalIds)[number];

/** One support contract, put together from what the portals showed. It never holds an id. */
export interface Contract {
  /** The name the portal gave it, e.g. `Partner Cloud Support 50`. */
  readonly plan: string;
  /** Programme offer it came from, e.g. `Solutions Partner - Core`, when a portal said so. */
  readonly offer?: string;
  readonly kind: PlanKind;
  /** Whether the contract comes from Action Pack, which holds no cloud incidents. */
  readonly actionPack: boolean;
  readonly size?: Quantity;
  readonly remaining?: Quantity;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** `yes` when a portal listed it for the signed-in account, so no id needs to be entered again. */
  readonly linked: Tri;
  /** Whether the page says in words that it cannot be used, or something that we do not know; left out where it says nothing. */
  readonly doubted?: boolean;
  readonly seenOn: IsoDate;
  readonly seenAt: PortalId;
  /** Set where no portal showed it: an administrator named it, on the day that is asked for. */
  readonly stated?: true;
}

/** A role the user was seen to hold, or seen not to hold. */
export interface SeenRole {
  readonly role: RoleId;
  readonly held: Tri;
  readonly seenOn: IsoDate;
  /** How the page showed it, by which two pages are told apart. Left out where that was not noted. */
  readonly by?: OwnRoleText['by'];
  /** Set where no page showed it: it is what a user or an administrator says. */
  readonly stated?: true;
}

/** Someone who can activate, as the User management page showed them on this machine. */
export interface SeenPerson {
  readonly name: string;
  readonly roles: readonly RoleId[];
  readonly seenOn: IsoDate;
  /** Set where no page showed it: an administrator named somebody to ask, perhaps without any role. */
  readonly stated?: true;
}

/** An offer that the organisation holds, by what its people state. */
export interface StatedOffer {
  readonly offer: OfferId;
  /** The day it was bought or last renewed, if known. */
  readonly bought?: IsoDate;
}

/** What people state of their organisation where the portals can't say it. It counts less than what a portal shows. */
export interface Stated {
  readonly offers: readonly StatedOffer[];
  /** Competencies or designations, by name, as typed. */
  readonly competencies: readonly string[];
}

/** What the notebook and the settings know when a rule is asked. Everything may be empty. */
export interface Knowledge {
  readonly contracts: readonly Contract[];
  readonly roles: readonly SeenRole[];
  readonly people: readonly SeenPerson[];
  /** Left out where nothing is stated. */
  readonly stated?: Stated;
}

/** Nothing known yet: a fresh install. */
export const nothingKnown: Knowledge = Object.freeze({ contracts: [], roles: [], people: [] });

/** A row of Partner Center's benefit grid, as text. A cell the page lacks is `undefined`. */
export interface BenefitRow {
  readonly name: string;
  readonly source?: string | undefined;
  readonly quantity?: string | undefined;
  readonly remaining?: string | undefined;
  readonly activateBy?: string | undefined;
  /** The day in a column that is headed as the end, beside or instead of "Activate By". */
  readonly end?: string | undefined;
  /** The day in a column that is headed as the start. */
  readonly start?: string | undefined;
  /** What a column says that is headed as what was used. */
  readonly used?: string | undefined;
  /** What a column of the status says, and what else by the row or above its list says that it is over. */
  readonly status?: string | undefined;
  readonly activated: Tri;
}

/** A plan on Support for Business or Engage Center, as text. */
export interface PlanText {
  /** The plan's own line, ids removed by the reader: `Partner support MAPS 10pack`. */
  readonly plan: string;
  /** The line of dates and balance: `Start Date (12/23/22), End Date (12/19/23), 10 incidents remaining`. */
  readonly detail: string;
  /** Whether it stands in the page's section of unavailable plans. */
  readonly unavailable: boolean;
  /** The page's reason for that, if it gives one. */
  readonly reason?: string | undefined;
}

/** The product picked on a request form, as the page's own text. Empty parts are not chosen yet. */
export interface ProductText {
  readonly family: string;
  readonly version: string;
}

/** What each panel's reader reports. The key is the panel id of the public contract. */
export interface FactsOf {
  'benefits-overview': {
    readonly rows: readonly BenefitRow[];
    /** False when rows or cells were found that could not be read. */
    readonly complete: boolean;
    readonly page: 'technical-support' | 'technical-presales';
  };
  'activate-disabled': {
    readonly benefit?: string | undefined;
    readonly source?: string | undefined;
    /** The page's own words on the greyed button, such as its tooltip. */
    readonly note?: string | undefined;
    /** What stands under "Activate By" for each benefit that is greyed; left out where one has none. */
    readonly dates?: readonly string[] | undefined;
    /** True where Activate can be pressed in another row of the same list, so that the role is not what keeps it grey. */
    readonly usableElsewhere?: boolean | undefined;
  };
  'not-authorized': { readonly text: string };
  'no-benefits': { readonly text: string };
  'ids-shown': {
    readonly benefit?: string | undefined;
    /** True where the ids of several benefits stand together, so that no pair can be taken for the one that is meant. */
    readonly several?: boolean | undefined;
  };
  'user-management': {
    readonly people: readonly { readonly name: string; readonly roles: readonly string[] }[];
    /** True where roles of somebody in the list could not be read, so that nobody can be said to lack one. */
    readonly unread?: boolean | undefined;
  };
  'customer-request': { readonly place: 'customers' | 'service-management' };
  'product-coverage': ProductText;
  'plan-balance': PlanText & { readonly product?: ProductText | undefined };
  'unavailable-plan': PlanText & { readonly product?: ProductText | undefined };
  'no-eligible-plan': {
    readonly text: string;
    readonly cannotBuy: Tri;
    readonly product?: ProductText | undefined;
  };
  'plan-not-usable': { readonly text: string; readonly product?: ProductText | undefined };
  'add-contract': { readonly accessField: boolean; readonly contractField: boolean };
  'count-incidents': {
    /** The request form, or a button that would send it while the guide runs. */
    readonly place: 'form' | 'send-button';
    /** Whether the user has started the guide on this page and not ended it. */
    readonly running: boolean;
    readonly product: ProductText;
    readonly planShown: boolean;
  };
  'link-benefits': { readonly accessField: boolean; readonly contractField: boolean };
  'already-associated': {
    /** `known`: one of the wordings we know. `unknown`: some error inside the Link support benefits form. */
    readonly wording: 'known' | 'unknown';
    readonly text: string;
    /** What a message in a known wording says besides: only letters and digits. Left out where that is nothing. */
    readonly beside?: string | undefined;
  };
  'new-request': {
    /** Whether any plan but the free one can be picked, of a partner benefit or not. */
    readonly planListed: Tri;
    /** Whether the issue type that is picked needs a plan, or any that can be picked. Left out while that is not known. */
    readonly planNeeded?: Tri | undefined;
  };
  'no-technical-type': { readonly issueTypes: readonly string[] };
}

/** Ids of the public contract: what `data-panel` may hold. */
export type PanelId = keyof FactsOf;

/** A role by the page's own name for it, and what tells whether the page says that the user holds it. */
export interface OwnRoleText {
  readonly name: string;
  /** Whether its box is ticked; an entry of a list says yes by standing there. */
  readonly held: Exclude<Tri, 'unknown'>;
  /** `box`: a box that nobody can tick. `entry`: of a list or a table. */
  readonly by: 'box' | 'entry';
  /** The heading above it, or the name of the dialog around it. */
  readonly under: string;
  /** What else stands in its row. */
  readonly beside: readonly string[];
}

/** What a page tells that no panel stands at. */
export interface News {
  readonly kind: 'own-roles';
  readonly roles: readonly OwnRoleText[];
}
