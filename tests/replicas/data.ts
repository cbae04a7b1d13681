/**
 * Benefits and plans that replicas show. Days lie around today, so that "usable" stays usable.
 *
 * Evidenced: names, sources and quantities of `screenshot-2023` (Microsoft's screenshots of 2023); the plan line of
 * Support for Business with `M/D/YY` dates (same); the plan names from 2025-06-23 on ("Partner Cloud Support 5",
 * "Partner On-premises Support 20").
 * Guessed: which offers give which rows today; day formats in languages other than English (the browser's own short
 * format is used); ids, which are invented.
 */
import { guessedTexts } from './guessed-texts.ts';
import type { Language, Options } from './options.ts';
import { texts } from './texts.ts';

/** One row of Partner Center's grid, as the portal would print it. */
export interface GridRow {
  readonly name: string;
  readonly source: string;
  readonly quantity: string;
  readonly remaining: string;
  readonly activateBy: string;
}

/** One plan of a support request form, as the portal would print it. */
export interface Plan {
  readonly name: string;
  readonly accessId: string;
  readonly start: Date;
  readonly end: Date;
  readonly remaining: number | 'unlimited';
  /** The portal's reason when the plan stands among the unavailable ones. */
  readonly reason?: string;
  readonly detail?: string;
}

/** Invented ids of the documented shape: nine digits. */
export const inventedIds = {
  access: '900000017',
  contract: '900000034',
} as const;

const dayMs = 86_400_000;

/** A day before or after today. */
export function inDays(days: number): Date {
  return new Date(Date.now() + days * dayMs);
}

/** `Jan 23, 2024` and its kin, as Partner Center's grid prints days. */
export function longDay(day: Date, language: Language): string {
  return day.toLocaleDateString(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
}

/** `12/19/23` and its kin, as Support for Business prints days. */
export function shortDay(day: Date, language: Language): string {
  return language === 'en-US'
    ? `${day.getMonth() + 1}/${day.getDate()}/${String(day.getFullYear()).slice(2)}`
    : day.toLocaleDateString(language, {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
}

interface Benefit {
  readonly kind: 'on-premises' | 'cloud' | 'other';
  readonly name: string;
  readonly source: string;
  /** A number, `unlimited`, or the portal's own words. */
  readonly count: number | string;
  readonly left: number | string;
  readonly days: number;
}

function benefit(
  kind: Benefit['kind'],
  name: string,
  source: string,
  count: Benefit['count'],
  left: Benefit['left'] = count,
  days = 120,
): Benefit {
  return { kind, name, source, count, left, days };
}

const today = {
  onPremises: 'Partner On-premises Support',
  cloud: 'Partner Cloud Support',
};
const past = {
  onPremises: 'Microsoft Product Support',
  cloud: 'Signature Cloud Support',
};

/** Rows of the benefit grid for the wanted set of offers, state and language. */
export function gridRows(options: Options): readonly GridRow[] {
  const rows = benefits(options).map((each) => printed(each, options));
  if (options.state === 'half') {
    return rows.map((row, index) => (index % 2 ? { ...row, quantity: '', activateBy: '' } : row));
  }

  if (options.state === 'odd') {
    return rows.map((row, index) => ({
      ...row,
      quantity: index ? '–' : 'several incidents',
      activateBy: '31/31/2031',
    }));
  }

  return rows;
}

function benefits(options: Options): readonly Benefit[] {
  const local = texts[options.lang];
  const old = {
    onPremises: local.microsoftProductSupport || past.onPremises,
    cloud: local.signatureCloudSupport || past.cloud,
  };
  const solutions = [
    benefit('on-premises', today.onPremises, 'Solutions Partner - Core', 20, 7),
    benefit('cloud', today.cloud, 'Solutions Partner - Core', 50, 41),
  ];
  const packs = [
    benefit('cloud', today.cloud, 'Partner Success Expanded Benefits', 5, 5, 300),
    benefit('cloud', today.cloud, 'Partner Success Core Benefits', 2, 0, 12),
  ];
  switch (options.offers) {
    case 'solutions':
      return solutions;
    case 'success':
      return packs;
    case 'spent':
      return packs.slice(1);
    case 'mixed':
      return [...solutions, ...packs];
    case 'action-pack':
      return [benefit('on-premises', old.onPremises, 'Action Pack', 10, 10, -30)];
    case 'isv':
      return [
        benefit('other', 'Application publishing consultation', 'ISV Success program', '1 Consultation'),
        benefit('cloud', 'Azure Standard Support Plan', 'ISV Success program', 'unlimited'),
      ];
    case 'screenshot-2023':
      return [
        benefit('on-premises', old.onPremises, 'Solutions Partner - Core', 20),
        benefit('on-premises', old.onPremises, 'Legacy Silver - Core', 15),
        benefit('on-premises', old.onPremises, 'Legacy Gold - Core', 20),
        benefit('cloud', old.cloud, 'Solutions Partner - Core', 'unlimited'),
        benefit('cloud', old.cloud, 'Legacy Silver - Core', 5),
        benefit('cloud', old.cloud, 'Legacy Gold - Core', 10),
      ];
    case 'many':
      return Array.from({ length: options.rows }, (_, index) =>
        benefit(
          index % 2 ? 'cloud' : 'on-premises',
          index % 2 ? today.cloud : today.onPremises,
          `Solutions Partner - Location ${index + 1}`,
          index % 2 ? 50 : 20,
          index % 3,
        ),
      );
  }
}

function printed(row: Benefit, options: Options): GridRow {
  const words = guessedTexts[options.lang];
  const amount = (value: Benefit['count']) =>
    value === 'unlimited'
      ? words.unlimitedIncidents
      : typeof value === 'number'
        ? words.incidents.replace('{n}', String(value))
        : value;
  return {
    name: row.name,
    source: row.source,
    quantity: options.remaining === 'in-quantity' ? `${row.left} / ${amount(row.count)}` : amount(row.count),
    remaining: options.remaining === 'column' ? amount(row.left) : '',
    activateBy: longDay(inDays(row.days), options.lang),
  };
}

/** Reasons that Support for Business gives, as documented; the other languages are not known. */
export const reasons = {
  product: 'Support plan cannot be used for support on the specified product (Code: 8)',
  expired: 'Support plan has expired',
  usedUp: "Support plan's available count is used up",
} as const;

/** Plans of the signed-in account. */
export function plansOf(options: Options): {
  readonly listed: readonly Plan[];
  readonly unavailable: readonly Plan[];
} {
  const on = (remaining: Plan['remaining'], name = 'Partner On-premises Support 20'): Plan => ({
    name,
    accessId: inventedIds.access,
    start: inDays(-200),
    end: inDays(165),
    remaining,
  });
  const cloud: Plan = {
    ...on(41, 'Partner Cloud Support 50'),
    accessId: '900000051',
    reason: reasons.product,
  };
  const expired: Plan = {
    ...on(4),
    start: inDays(-400),
    end: inDays(-35),
    reason: reasons.expired,
  };
  switch (options.plans) {
    case 'usable':
      return { listed: [on(7)], unavailable: [] };
    case 'one':
      return { listed: [on(1)], unavailable: [] };
    case 'unlimited':
      return {
        listed: [on('unlimited', 'Partner Signature Unlimited')],
        unavailable: [],
      };
    case 'many':
      return {
        listed: [
          on(7),
          {
            ...on(13, 'Partner support Silver 15pack'),
            accessId: '900000068',
            start: inDays(-340),
            end: inDays(25),
          },
          { ...on(10, 'Partner support MAPS 10pack'), accessId: '900000085' },
        ],
        unavailable: [cloud],
      };
    case 'none-left':
      return {
        listed: [],
        unavailable: [{ ...on(0), reason: reasons.usedUp }],
      };
    case 'expired':
      return { listed: [], unavailable: [expired] };
    case 'unavailable':
      return {
        listed: [on(7)],
        unavailable: [expired, { ...on(0), accessId: '900000102', reason: reasons.usedUp }, cloud],
      };
    case 'cloud':
      return { listed: [], unavailable: [cloud] };
    case 'no-plan':
      return { listed: [], unavailable: [] };
    case 'code-8':
      return {
        listed: [],
        unavailable: [{ ...on(7), reason: reasons.product }],
      };
    case 'paid':
      return {
        listed: [on('unlimited', 'Unified Enterprise Support')],
        unavailable: [],
      };
    case 'action-pack':
      return {
        listed: [on(10, 'Partner support MAPS 10pack')],
        unavailable: [],
      };
    case 'odd':
      return {
        listed: [
          {
            ...on(7, 'Partner support'),
            detail: 'Start Date (??), End Date (soon), several remaining',
          },
        ],
        unavailable: [],
      };
  }
}

/** A plan's line of dates and balance, in the language's words. */
export function planDetail(plan: Plan, language: Language): string {
  if (plan.detail !== undefined) return plan.detail;
  const words = guessedTexts[language];
  const start = words.startDate.replace('{d}', shortDay(plan.start, language));
  const end = words.endDate.replace('{d}', shortDay(plan.end, language));
  const left = plan.remaining === 'unlimited' ? words.unlimitedIncidents : String(plan.remaining);
  const balance =
    plan.remaining === 'unlimited'
      ? left
      : words.incidentsRemaining.replace('{n}', left).replace(/^1 incidents/, '1 incident');
  return `${start}, ${end}, ${balance}`;
}

/** People of the organisation on the user management page. Names are invented. */
export const people = [
  {
    name: 'Ada Okafor',
    mail: 'ada@contoso.example',
    roles: ['mpnPartnerAdmin', 'accountAdmin'],
  },
  { name: 'Bo Lindqvist', mail: 'bo@contoso.example', roles: ['globalAdmin'] },
  {
    name: 'Chen Wei',
    mail: 'chen@contoso.example',
    roles: ['adminAgent', 'salesAgent'],
  },
  {
    name: 'Dana Novak',
    mail: 'dana@contoso.example',
    roles: ['helpdeskAgent'],
  },
  { name: 'Emil Kaya', mail: 'emil@contoso.example', roles: [] },
] as const;
