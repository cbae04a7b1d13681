/** Notebooks as partners have them, to be put into the extension's storage: days count from today. */

/** So many days from now in the calendar of this machine, which is also the browser's. */
export function day(offset: number): string {
  const now = new Date();
  const then = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + offset));
  return then.toISOString().slice(0, 10);
}

const count = (n: number) => ({ kind: 'count', count: n });

/** Names in storage are letters only, so entries are numbered with them. */
function letters(number: number): string {
  return String(number)
    .padStart(8, '0')
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'a');
}

function entry(number: number, contract: Readonly<Record<string, unknown>>, scope = 'unknown') {
  return {
    id: letters(number),
    scope,
    contract: { actionPack: false, linked: 'yes', seenOn: day(-5), seenAt: 'partner-center', ...contract },
    readOn: { remaining: contract.seenOn ?? day(-5), end: day(-5), start: day(-5), size: day(-5) },
  };
}

const cloud = { plan: 'Partner Cloud Support 50', kind: 'cloud', size: count(50), remaining: count(37) };
const term = { start: day(-200), end: day(165) };

/** A notebook in which nothing stands. */
export function empty() {
  return { version: 1, contracts: [], roles: [], people: [], signIns: [] };
}

/** One contract, with nothing wrong. */
export function one() {
  return { ...empty(), contracts: [entry(1, { ...cloud, ...term })] };
}

/** Three contracts: fine, about to be lost, and over. With a role and a person. */
export function three() {
  return {
    ...empty(),
    contracts: [
      entry(1, { ...cloud, ...term }),
      entry(2, {
        plan: 'Partner On-premises Support 20',
        kind: 'on-premises',
        size: count(20),
        remaining: count(12),
        start: day(-330),
        end: day(35),
      }),
      entry(3, {
        plan: 'Partner support MAPS 10pack',
        kind: 'on-premises',
        actionPack: true,
        size: count(10),
        remaining: count(0),
        seenOn: day(-60),
        start: day(-400),
        end: day(-35),
      }),
    ],
    roles: [{ id: letters(21), scope: 'unknown', role: { role: 'partner-admin', held: 'yes', seenOn: day(-5) } }],
    people: [
      { id: letters(31), scope: 'unknown', person: { name: 'Kim Doe', roles: ['global-admin'], seenOn: day(-5) } },
    ],
  };
}

/** Twelve contracts of every kind and state. */
export function twelve() {
  const others: readonly Readonly<Record<string, unknown>>[] = [
    { plan: 'Partner Signature 5pack', kind: 'cloud', size: count(5), remaining: count(0), ...term },
    { plan: 'Signature Cloud Support', kind: 'cloud', remaining: { kind: 'unlimited' }, ...term },
    { plan: 'Partner Support Gold 20pack', kind: 'on-premises', size: count(20), ...term },
    { plan: 'Partner Support Silver 15pack', kind: 'on-premises', size: count(15), remaining: count(15), ...term },
    { plan: 'Microsoft Unified Support', kind: 'paid', remaining: { kind: 'unread', text: 'siehe Vertrag' } },
    { plan: 'Azure Support Standard', kind: 'paid', ...term },
    { plan: 'Partner Cloud Support 2', kind: 'cloud', size: count(2), remaining: count(1), linked: 'no', ...term },
    {
      plan: 'Partner Cloud Support 5',
      kind: 'cloud',
      size: count(5),
      remaining: count(5),
      start: day(20),
      end: day(384),
    },
    { plan: 'Support pour partenaires et fournisseurs de solutions', kind: 'unknown', seenOn: day(-45) },
  ];
  return { ...three(), contracts: [...three().contracts, ...others.map((other, at) => entry(at + 4, other))] };
}

/** Two sign-ins, each with contracts of its own organisation. */
export function twoSignIns() {
  const [first, second] = [letters(41), letters(42)];
  return {
    ...empty(),
    contracts: [
      entry(1, { ...cloud, ...term }, first),
      entry(2, { ...cloud, plan: 'Partner Cloud Support 5', size: count(5), remaining: count(2), ...term }, second),
    ],
    signIns: [
      { scope: first, seenOn: day(-1) },
      { scope: second, seenOn: day(-3) },
    ],
  };
}
