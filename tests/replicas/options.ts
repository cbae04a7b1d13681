/**
 * How a replica is told what to be. Every choice travels in the query with the prefix `r.`, so an address says
 * all there is to know about a page: `https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport?r.role=none`.
 *
 * Runs in Node (addresses, server-rendered pages) and in the browser (client-rendered pages).
 */

/** Languages for which Microsoft's documentation of these pages was found translated, and English. */
export const languages = [
  'en-US',
  'de-DE',
  'sv-SE',
  'zh-CN',
  'pl-PL',
  'nl-NL',
  'es-ES',
  'it-IT',
  'pt-BR',
  'ru-RU',
  'cs-CZ',
] as const;

export type Language = (typeof languages)[number];

/** All choices with their values; the first of each list is the default. */
export const choices = {
  /** Language of the page. */
  lang: languages,
  /** Role of the signed-in account, which decides whether Activate is greyed. */
  role: ['partner-admin', 'global-admin', 'account-admin', 'admin-agent', 'none'],
  /** What the page has to say. `half` and `odd` are broken on purpose: cells are missing or cannot be parsed. */
  state: ['benefits', 'none', 'not-authorized', 'access-denied', 'half', 'odd', 'empty'],
  /** How the benefit grid is built. Only its columns are evidenced, so all of these are guesses. */
  grid: ['cdk-table', 'role-grid', 'shadow-grid', 'he-data-grid'],
  /** How the users of the organisation are listed. */
  users: ['table', 'cards', 'blocks'],
  /** How a greyed Activate is greyed; `link` makes it a link with a button's class, as style sheets have them. */
  disabled: ['attribute', 'inner', 'aria', 'class', 'link'],
  /** Scope prefix of Harmony tags (`benefits_he-button`); `none` leaves them plain. */
  prefix: ['none', 'benefits', 'shell', 'offers'],
  /** Set of benefits in the grid. */
  offers: ['solutions', 'screenshot-2023', 'success', 'spent', 'action-pack', 'mixed', 'isv', 'many'],
  /** Where Partner Center puts the count that is left: nowhere, in a column of its own, or inside Quantity. */
  remaining: ['none', 'column', 'in-quantity'],
  /** Whether benefits were activated, so that the fly-in shows ids instead of the button. */
  activated: ['no', 'yes'],
  /** A fly-in that is open from the start, at its last step; `open-in-step` has its body in an element of class `step`. */
  wizard: ['closed', 'open', 'open-in-step'],
  /** Copies of the page's texts that nobody can see. */
  decoys: ['no', 'yes'],
  /** Content security policy of the page. */
  csp: ['none', 'strict'],
  /** Colours of the page. */
  theme: ['light', 'dark'],
  /** Plans of the signed-in account on a support request form. */
  plans: [
    'usable',
    'one',
    'unlimited',
    'many',
    'none-left',
    'expired',
    'unavailable',
    'cloud',
    'no-plan',
    'code-8',
    'paid',
    'odd',
    'action-pack',
  ],
  /** How the list of plans is built. */
  markup: ['radio-list', 'fieldset', 'aria-radio', 'list', 'select'],
  /** How far a support request form is filled in. */
  filled: ['product', 'nothing', 'family'],
  /** Kind of the signed-in account. Entra accounts cannot buy. */
  account: ['entra', 'msa'],
  /** Whether adding a contract works, reports an error, or fails without a word. */
  adding: ['works', 'fails', 'silent'],
  /** Whether a blade's content is drawn by the shell or by a React frame at its own origin. */
  blade: ['frame', 'shell'],
  /** Whether the Link support benefits form is a context pane of the shell or lives in a frame. */
  pane: ['shell', 'frame', 'closed'],
  /** Fluent generation inside React blades. */
  fluent: ['v9', 'v8'],
  /** Issue types offered by a new Azure support request. */
  issues: ['all', 'no-technical'],
  /** An error that stands in the page from its first byte. */
  error: ['none', 'toast', 'info-box', 'status-bar', 'field-validation', 'message-bar'],
  /** Whether `window` was tampered with by scripts of the page. */
  builtins: ['honest', 'tampered'],
  /** Whether the page listens to every key, as portals with shortcuts do, and in which phase of the event. */
  shortcuts: ['no', 'bubbling', 'capturing'],
} as const;

type Choices = typeof choices;

/** Options of a replica with all defaults filled in. */
export type Options = { readonly [K in keyof Choices]: Choices[K][number] } & {
  /** Product family and version chosen on a support request form. */
  readonly family: string;
  readonly version: string;
  /** The page fills in after so many milliseconds. */
  readonly late: number;
  /** Milliseconds that the server makes its page wait for the second half. */
  readonly stalls: number;
  /** The page draws itself anew every so many milliseconds; 0 for never. */
  readonly rerender: number;
  /** Rows of the grid with `offers=many`. */
  readonly rows: number;
  /** The main thread is kept busy for so many milliseconds of every 50. */
  readonly busy: number;
};

const texts = { family: 'Windows', version: 'Windows 11' } as const;
const numbers = { late: 0, stalls: 0, rerender: 0, rows: 200, busy: 0 } as const;

/** Reads the options of an address; whatever is not a known value is the default. */
export function optionsOf(search: URLSearchParams): Options {
  const result: Record<string, string | number> = {};
  for (const [name, values] of Object.entries(choices)) {
    const given = search.get(`r.${name}`);
    result[name] = (values as readonly string[]).find((value) => value === given) ?? values[0];
  }

  for (const [name, value] of Object.entries(texts)) result[name] = search.get(`r.${name}`) ?? value;
  for (const [name, value] of Object.entries(numbers)) result[name] = Number(search.get(`r.${name}`) ?? value);
  return result as Options;
}

/** Writes options as a query, leaving out what was not asked for. */
export function queryOf(options: Partial<Options>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) search.set(`r.${name}`, String(value));
  const query = search.toString();
  return query && `?${query}`;
}
