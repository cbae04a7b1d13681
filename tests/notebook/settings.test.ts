import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/notebook/queue.ts';
import { openSettings, SETTINGS_KEY } from '../../src/notebook/settings-store.ts';
import { effective, policyNames, readPolicy, type KnownContract } from '../../src/notebook/policy.ts';
import { defaultSettings, panelIds, readSettings } from '../../src/notebook/settings.ts';
import { portalIds, roleIds } from '../../src/notebook/schema.ts';
import { withStatements } from '../../src/notebook/stated.ts';
import { nothingKnown } from '../../src/rules/facts.ts';
import { canActivate } from '../../src/rules/roles.ts';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { FakeStorageArea } from '../fakes/fake-browser.ts';
import { contract, today } from '../fakes/samples.ts';
import { fc, test as property } from './property.ts';

function settingsOn(local: FakeStorageArea, managed = new FakeStorageArea()) {
  return openSettings({ local, managed, serialise: createQueue('settings', undefined) });
}

/** One value for every policy, as an administrator would write it. */
const fullPolicy = {
  language: 'de',
  errorTreatment: 'fold',
  panels: { 'no-benefits': false },
  portals: { azure: false },
  offers: [{ offer: 'solutions-partner', bought: '2026-01-12' }, { offer: 'launch' }],
  competencies: ['Security'],
  ownRole: 'partner-admin',
  contracts: [{ plan: 'Partner Cloud Support 50', kind: 'cloud', size: '50', end: '2027-01-11' }],
  askForActivation: [{ name: 'Kim Doe', roles: ['partner-admin'] }, { name: 'The licensing desk' }],
  noWelcome: true,
};

describe('a user’s settings', () => {
  it('are the defaults on a fresh install: everything on, beside the error', () => {
    const settings = readSettings(undefined);
    expect(settings).toEqual(defaultSettings);
    expect(Object.values(settings.panels).every((isOn) => isOn)).toBe(true);
    expect(settings.errorTreatment).toBe('annotate');
  });

  it('keep what fits and mend what does not', () => {
    const settings = readSettings({
      errorTreatment: 'suppress',
      language: 'pt-BR',
      panels: { 'no-benefits': false, 'plan-balance': 'no', gone: true },
      own: { role: 'emperor', competencies: ['Security'] },
      collapsed: ['no-benefits'],
    });

    expect(settings).toEqual({
      ...defaultSettings,
      language: 'pt-BR',
      panels: { ...defaultSettings.panels, 'no-benefits': false },
      own: { offers: [], competencies: ['Security'], role: 'unknown' },
      collapsed: ['no-benefits'],
    });
  });

  property('are complete whatever is stored', [fc.anything()], (stored) => {
    const settings = readSettings(stored);
    expect(Object.keys(settings.panels)).toEqual(panelIds);
    expect(readSettings(settings)).toEqual(settings);
  });

  it('change one at a time, without losing the other change', async () => {
    const store = settingsOn(new FakeStorageArea());
    await Promise.all([
      store.update((own) => ({ ...own, language: 'sv' })),
      store.update((own) => ({ ...own, welcomeShown: true })),
    ]);
    expect(await store.own()).toMatchObject({ language: 'sv', welcomeShown: true });
  });

  it('are never overwritten by defaults because they could not be read', async () => {
    const local = new FakeStorageArea({ [SETTINGS_KEY]: { language: 'sv' } });
    const store = settingsOn(local);
    local.mode = 'unreadable';
    expect(await store.update((own) => ({ ...own, welcomeShown: true }))).toBe(false);
    expect(await store.own()).toEqual(defaultSettings);

    local.mode = 'works';
    expect((await store.own()).language).toBe('sv');
  });
});

describe('an administrator’s policies', () => {
  it('win, say what they hold fast, and leave the rest to the user', async () => {
    const local = new FakeStorageArea({ [SETTINGS_KEY]: { language: 'sv', panels: { 'ids-shown': false } } });
    const settings = await settingsOn(local, new FakeStorageArea(fullPolicy)).effective();

    expect(settings).toMatchObject({
      language: 'de',
      errorTreatment: 'fold',
      noWelcome: true,
      own: { role: 'partner-admin', competencies: ['Security'] },
      knownContracts: [{ plan: 'Partner Cloud Support 50', size: { kind: 'count', count: 50 } }],
      askForActivation: [
        { name: 'Kim Doe', roles: ['partner-admin'] },
        { name: 'The licensing desk', roles: [] },
      ],
    });
    expect([settings.panels['no-benefits'], settings.panels['ids-shown'], settings.panels['new-request']]).toEqual([
      false,
      false,
      true,
    ]);
    expect(settings.managed).toEqual([
      'errorTreatment',
      'language',
      'noWelcome',
      'panels.no-benefits',
      'portals.azure',
      'own.offers',
      'own.competencies',
      'own.role',
    ]);
  });

  it('count as none where the browser has none', async () => {
    const managed = new FakeStorageArea();
    managed.mode = 'unavailable';
    const store = settingsOn(new FakeStorageArea(), managed);

    expect(await store.effective()).toEqual(effective(defaultSettings, {}));
    expect(await store.policyFaults()).toEqual([]);
  });

  it.each([
    ['language', 'German please', 'language'],
    ['contracts', [{ plan: 'A', kind: 'cloud', size: 'many' }], 'contracts[0].size'],
    ['contracts', [{ plan: 'A', kind: 'cloud', end: '11/01/2027' }], 'contracts[0].end'],
    ['askForActivation', 'Kim Doe', 'askForActivation'],
    ['offers', [{ offer: 'platinum' }], 'offers[0].offer'],
    ['noWelcom', true, 'noWelcom'],
  ])('%s that do not fit are left out alone, with their place', (key, value, place) => {
    const { policy, refusals } = readPolicy({ errorTreatment: 'leave', [key]: value });
    expect(policy).toEqual({ errorTreatment: 'leave' });
    expect(refusals.map((refusal) => refusal.at)).toEqual([place]);
  });

  it.each([
    [
      'contracts',
      [
        { plan: 'A', kind: 'cloud' },
        { plan: 'B', kind: 'clouds' },
        { plan: 'C', kind: 'cloud' },
      ],
      'contracts[1].kind',
    ],
    ['offers', [{ offer: 'gold' }, { offer: 'gold', bought: '1 May' }, { offer: 'launch' }], 'offers[1].bought'],
    ['competencies', ['Security', '', 'Modern Work'], 'competencies[1]'],
    [
      'askForActivation',
      [{ name: 'A' }, { name: 'B', roles: ['boss'] }, { name: 'C' }],
      'askForActivation[1].roles[0]',
    ],
  ] as const)('an entry of %s that does not fit is left out alone, with its place', (key, given, place) => {
    const { policy, refusals } = readPolicy({ [key]: given });
    expect(policy[key]).toMatchObject([given[0], given[2]]);
    expect(refusals.map(({ at }) => at)).toEqual([place]);
  });

  it('are held up to the limit of a list, and the limit is named', () => {
    const { policy, refusals } = readPolicy({ competencies: Array.from({ length: 31 }, (_, index) => `No. ${index}`) });
    expect(policy.competencies).toHaveLength(30);
    expect(refusals).toMatchObject([{ at: 'competencies', expected: 'list', params: { most: 30 } }]);
  });

  it('overrule the user with an empty list, but not with a list of slips', () => {
    expect(readPolicy({ offers: [] }).policy).toEqual({ offers: [] });
    expect(readPolicy({ offers: ['gold'] }).policy).toEqual({});
  });

  it('names switches that do not exist, and keeps the others', () => {
    const { policy, refusals } = readPolicy({
      panels: { 'no-benefits': false, 'no-benefit': false, 'ids-shown': 'no' },
      portals: { azur: true },
    });
    expect(policy).toEqual({ panels: { 'no-benefits': false }, portals: {} });
    expect(refusals.map(({ at, expected }) => [at, expected])).toEqual([
      ['panels.no-benefit', 'name'],
      ['panels.ids-shown', 'flag'],
      ['portals.azur', 'name'],
    ]);
  });

  it('cannot bring an id in', () => {
    const { policy } = readPolicy({ contracts: [{ plan: 'Plan 172583642', kind: 'cloud' }] });
    expect(policy.contracts).toEqual([{ plan: 'Plan …', kind: 'cloud' }]);
  });
});

describe('the schema of policies for browsers', () => {
  interface Node {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
    readonly additionalProperties?: unknown;
  }

  function nodes(node: Node): readonly Node[] {
    return [node, ...Object.values(node.properties ?? {}).flatMap(nodes), ...(node.items ? nodes(node.items) : [])];
  }

  function fits(node: Node | undefined, value: unknown): boolean {
    if (Array.isArray(value)) return node?.type === 'array' && value.every((item) => fits(node.items, item));
    if (typeof value === 'object' && value !== null) {
      return (
        node?.type === 'object' && Object.entries(value).every(([key, inner]) => fits(node.properties?.[key], inner))
      );
    }

    return node?.type === typeof value && (node.enum === undefined || node.enum.includes(String(value)));
  }

  it('has exactly the policies that are read', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...policyNames].sort());
    expect(Object.keys(schema.properties.panels.properties)).toEqual(panelIds);
    expect(Object.keys(schema.properties.portals.properties)).toEqual(portalIds);
    expect(schema.properties.ownRole.enum).toEqual([...roleIds, 'unknown']);
    expect(schema.properties.askForActivation.items.properties.roles.items.enum).toEqual(roleIds);
  });

  // Chromium refuses the whole extension otherwise: an object on top without additionalProperties, and exactly
  // one type for each value.
  it('is in the form that Chromium asks for', () => {
    expect(schema.type).toBe('object');
    const types = ['object', 'array', 'string', 'boolean', 'integer', 'number'];
    expect(
      nodes(schema).filter((node) => !types.includes(String(node.type)) || 'additionalProperties' in node),
    ).toEqual([]);
  });

  it('fits every policy, and every value that fits is read without complaint', () => {
    expect(Object.keys(fullPolicy).sort()).toEqual([...policyNames].sort());
    expect(fits(schema, fullPolicy)).toBe(true);
    expect(readPolicy(fullPolicy).refusals).toEqual([]);
  });
});

describe('the page for administrators', () => {
  const page = readFileSync(new URL('../../docs/administrators.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map((match) => JSON.parse(match[1] ?? '') as unknown);

  /** The policies within an example, out of what browsers want around them. */
  function policiesOf(example: unknown): unknown {
    if (typeof example !== 'object' || example === null) return example;
    // The manifest of managed storage has them beside what it says of itself.
    if ('data' in example) return example.data;
    const [[key, inner] = ['', undefined], ...others] = Object.entries(example);
    const isAround = others.length === 0 && !policyNames.some((policyName) => policyName === key);
    return isAround ? policiesOf(inner) : example;
  }

  it('names every policy and every panel', () => {
    const missing = [...policyNames, ...panelIds].filter((name) => !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('has only examples that are read without complaint', () => {
    expect(examples).toHaveLength(4);
    for (const example of examples) {
      const { policy, refusals } = readPolicy(policiesOf(example));
      expect(refusals).toEqual([]);
      expect(Object.keys(policy).length).toBeGreaterThan(0);
    }
  });
});

describe('what people state', () => {
  const stated = effective(defaultSettings, readPolicy(fullPolicy).policy);

  it('is known where nothing was seen', () => {
    expect(withStatements(nothingKnown, stated, today)).toMatchObject({
      contracts: [
        { plan: 'Partner Cloud Support 50', end: '2027-01-11', linked: 'unknown', seenOn: today, stated: true },
      ],
      roles: [{ role: 'partner-admin', held: 'yes', stated: true }],
      people: [
        { name: 'Kim Doe', stated: true },
        { name: 'The licensing desk', stated: true },
      ],
      stated: { offers: stated.own.offers, competencies: stated.own.competencies },
    });
    expect(withStatements(nothingKnown, effective(defaultSettings, {}), today)).toEqual(nothingKnown);
  });

  it('knows an Action Pack by its plan or its offer', () => {
    const naming = (contracts: readonly KnownContract[]) =>
      withStatements(nothingKnown, effective(defaultSettings, { contracts }), today).contracts.map(
        ({ actionPack }) => actionPack,
      );
    expect(
      naming([
        { plan: 'Partner support MAPS 10pack', kind: 'on-premises' },
        { plan: 'Our plan', kind: 'on-premises', offer: 'Microsoft Action Pack' },
        { plan: 'Partner On-premises Support 20', kind: 'on-premises' },
      ]),
    ).toEqual([true, true, false]);
  });

  it('yields to what was seen', () => {
    const seen = {
      contracts: [contract({ end: '2027-01-11', remaining: { kind: 'count', count: 3 } })],
      roles: [{ role: 'partner-admin', held: 'no', seenOn: today }],
      people: [{ name: 'Kim Doe', roles: [], seenOn: today }],
    } as const;

    const known = withStatements(seen, stated, today);
    expect([known.contracts, known.roles[0]]).toEqual([seen.contracts, seen.roles[0]]);
    expect(canActivate(known, today)).toBe('unknown');
    expect(known.people.map((person) => person.name)).toEqual(['Kim Doe', 'The licensing desk']);
  });
});

describe('policies that are not ready yet', () => {
  it('are not waited for, and make the pages ask again when they come', async () => {
    const local = new FakeStorageArea();
    const changed: string[] = [];
    local.onChanged.addListener((changes: Record<string, unknown>) => changed.push(...Object.keys(changes)));
    let arrive: (policies: Record<string, unknown>) => void = () => undefined;
    const managed = { get: () => new Promise<Record<string, unknown>>((resolve) => (arrive = resolve)) };
    const store = openSettings({ local, managed, serialise: createQueue('settings', undefined), patienceMs: 1 });

    expect((await store.effective()).language).toBe('auto');
    arrive({ language: 'de' });
    await expect.poll(() => changed).toContain('news');
  });
});
