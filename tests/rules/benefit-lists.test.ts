/** What a list of benefits lets be said: of what it lacks, of what is over or used up, and of what is left. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answer.ts';
import { decideBenefitsOverview } from '../../src/rules/answers/benefits-overview.ts';
import { nothingKnown, type BenefitRow } from '../../src/rules/facts.ts';
import { today } from './support/contracts.ts';
import { title, transcript } from './support/say.ts';

const cloud: BenefitRow = {
  name: 'Partner Cloud Support',
  source: 'Solutions Partner - Core',
  quantity: '50 incidents',
  activateBy: 'Jun 5, 2027',
  activated: 'unknown',
};
const onPremises: BenefitRow = { ...cloud, name: 'Partner On-premises Support', quantity: '20 incidents' };

function list(rows: readonly BenefitRow[], complete = true): Answer {
  const facts = { rows, complete, page: 'technical-support' as const };
  const said = decideBenefitsOverview(facts, nothingKnown, today, 'en');
  if (said === undefined) throw new Error('The panel has nothing to say.');
  return said;
}

const words = (said: Answer) => transcript(said).join('\n');
const links = (said: Answer) => said.links.map(({ target }) => target);

describe('a kind that is not in the list', () => {
  const isv: BenefitRow = {
    ...cloud,
    name: 'Azure Standard Support Plan',
    source: 'ISV Success program',
    quantity: 'Unlimited incidents',
  };
  const japanese: BenefitRow = { ...cloud, name: 'パートナー クラウド サポート', quantity: '50 インシデント' };

  it.each([
    ['a plan that is not known', [isv], true],
    ['a plan that is not known, beside another', [onPremises, isv], true],
    ['a name in another language', [onPremises, japanese], true],
    ['a row without a name', [onPremises, { ...cloud, name: '' }], true],
    ['a list that was read in part', [onPremises], false],
    ['a quantity that is not read', [onPremises, { ...onPremises, quantity: '48/50' }], true],
  ])('is not called none beside %s', (_, rows, complete) => {
    expect(words(list(rows, complete))).not.toMatch(/no (?:cloud|on-premises) incidents|no such benefit/);
  });

  it('is explained by the offer, where its source tells it (ENT-12)', () => {
    expect(list([isv]).more.map(({ rule }) => rule)).toEqual(['ENT-12']);
  });

  it('leaves no steps and no uses where nothing was recognized', () => {
    expect(list([isv]).sections.map((one) => one.kind === 'list' && one.title?.message)).toEqual(['overview.notes']);
    expect(list([onPremises, isv]).sections.map(({ kind }) => kind)).toEqual(['balance', 'list', 'steps', 'list']);
    expect(title(list([onPremises, isv]))).toBe(
      'Found on this page: 20 on-premises incidents; part of it could not be read',
    );
  });
});

describe('a list of one kind', () => {
  it('is spoken of as a list: it may be filtered, or one page of several', () => {
    expect(title(list([cloud]))).toBe('This list shows 50 cloud incidents');
    expect(title(list([onPremises]))).toBe('This list shows 20 on-premises incidents');
    expect(title(list([onPremises, cloud]))).toBe('This list shows 20 on-premises incidents and 50 cloud incidents');
  });

  it('advises to pay only if it is the whole list', () => {
    expect(words(list([cloud]))).toContain(
      'this list shows no such benefit. If it is the whole list, pay per incident',
    );
    expect(words(list([onPremises]))).toContain(
      'this list shows no such benefit. If it is the whole list, use another',
    );
  });
});

describe('what is over, used up, or may be', () => {
  const past: BenefitRow = { ...cloud, activateBy: 'Jan 5, 2026' };
  const usedUp: BenefitRow = { ...cloud, remaining: '0' };

  it('is not fine where a past date may have been the end', () => {
    const said = list([past]);
    expect([said.tone, said.lead.message]).toEqual(['unknown', 'ENT-11.past.title']);
    expect(links(said)).toEqual(['remaining-incidents', 'membership-offers']);
    expect(said.more.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['TERM-01', 'TERM-02']));
    expect(said.sections.map(({ kind }) => kind)).toEqual(['balance', 'list']);
    expect(words(said)).toContain('its date, 2026-01-05, is past; whether it can still be used is not known');
  });

  it('is past in both readings of a date, or not called past', () => {
    expect(list([{ ...cloud, activateBy: '1/5/26', activated: 'unknown' }]).tone).toBe('unknown');
    expect(list([{ ...cloud, activateBy: '12/11/26', activated: 'unknown' }]).tone).toBe('fine');
    const facts = { rows: [{ ...cloud, activateBy: '10/11/26' }], complete: true, page: 'technical-support' as const };
    const said = decideBenefitsOverview(facts, nothingKnown, today);
    expect(said && words(said)).toContain('(Solutions Partner - Core): its date is past; whether');
  });

  it('is in no sum, beside what runs', () => {
    const said = list([onPremises, { ...onPremises, activateBy: 'Jan 5, 2026' }]);
    expect(title(said)).toBe('This list shows 20 on-premises incidents; what is past or used up is left out');
    expect(title(list([cloud, { ...usedUp, quantity: '5 incidents' }]))).toBe(
      'This list shows 50 cloud incidents; what is past or used up is left out',
    );
    expect(title(list([onPremises, past]))).toBe(
      'This list shows 20 on-premises incidents and cloud incidents whose date is past',
    );
    expect(list([onPremises, past]).tone).toBe('unknown');
  });

  it.each([
    ['used up', usedUp],
    ['nothing in quantity', { ...cloud, quantity: '0 incidents' }],
    ['over', { ...past, activated: 'yes' as const }],
    ['over by what is left on its last day', { ...past, remaining: '7' }],
  ])('is careful, without a way to a request: %s', (_, row) => {
    const alone = list([row]);
    expect([alone.tone, alone.lead.rule, title(alone)]).toEqual([
      'careful',
      'TERM-04',
      'No incidents in this list can still be used',
    ]);
    expect(links(alone)).toEqual(['membership-offers']);
    expect(alone.sections.some(({ kind }) => kind === 'steps')).toBe(false);

    const beside = list([onPremises, row]);
    expect(title(beside)).toBe(
      'This list shows 20 on-premises incidents and no cloud incidents that can still be used',
    );
    expect(beside.tone).toBe('careful');
    expect(links(beside)).not.toContain('azure-new-request');
    expect(words(beside)).not.toMatch(/Link support benefits|no such benefit/);
    expect(beside.more.map(({ rule }) => rule)).toContain('TERM-04');
  });

  it('is drawn where it is used up, and named as that', () => {
    expect(list([usedUp]).sections[0]).toMatchObject({ kind: 'balance', remaining: { kind: 'count', count: 0 } });
    expect(words(list([usedUp]))).toContain('Partner Cloud Support (Solutions Partner - Core): nothing is left of it');
  });
});

describe('what is left by the page', () => {
  const bare: BenefitRow = { ...cloud, quantity: undefined };

  it('is said in the title where the page shows nothing else', () => {
    expect(title(list([{ ...cloud, quantity: '48 incidents remaining' }]))).toBe(
      'This list shows 48 cloud incidents left',
    );
    const unquantified = list([{ ...bare, remaining: '38' }], false);
    expect(title(unquantified)).toBe('Found on this page: 38 cloud incidents left; part of it could not be read');
    expect(words(unquantified)).not.toContain('the quantity could not be read');
    expect(links(unquantified)).toContain('azure-new-request');
  });

  it('is said beside the size, from one cell', () => {
    const said = list([{ ...cloud, quantity: '2 of 50 incidents used' }]);
    expect(title(said)).toBe('This list shows 50 cloud incidents');
    expect(words(said)).toContain('48 cloud incidents are left');
    expect(said.more.map(({ rule }) => rule)).toContain('REM-01');
  });

  it('fails no other row where it is not certain', () => {
    const said = list([onPremises, { ...cloud, quantity: '48/50' }]);
    expect(title(said)).toBe(
      'Found on this page: 20 on-premises incidents and cloud incidents that could not be counted; part of it could not be read',
    );
    expect(words(said)).toContain('Partner Cloud Support (Solutions Partner - Core): the quantity could not be read');
  });

  it('is drawn as what is left, in sum too', () => {
    const many = Array.from({ length: 5 }, (_, n) => ({ ...bare, source: `Offer ${n}`, remaining: '10' }));
    expect(list(many).sections[0]).toMatchObject({ kind: 'balance', remaining: { kind: 'count', count: 50 } });
    expect(list(many).sections[0]).not.toHaveProperty('size');
  });

  it.each([
    ['50 hours', '12', 'fine', 'You have 12 advisory hours left'],
    ['12 hours remaining', undefined, 'fine', 'You have 12 advisory hours left'],
    ['50 hours', '0 hours', 'careful', 'No advisory hours are left'],
    ['Unlimited hours', undefined, 'fine', 'These are advisory hours'],
  ])('is told of hours: %s, %s', (quantity, remaining, tone, start) => {
    const row: BenefitRow = { name: 'Technical presales and deployment', quantity, remaining, activated: 'unknown' };
    const facts = { rows: [row], complete: true, page: 'technical-presales' as const };
    const said = decideBenefitsOverview(facts, nothingKnown, today, 'en');
    expect([said?.tone, said && title(said)]).toEqual([tone, expect.stringMatching(`^${start}: no activation`)]);
  });

  it('is not told of hours whose date is past', () => {
    const row = {
      name: 'Technical presales',
      quantity: '50 hours',
      activateBy: 'Jan 5, 2026',
      activated: 'unknown',
    } as const;
    const facts = { rows: [row], complete: true, page: 'technical-presales' as const };
    const said = decideBenefitsOverview(facts, nothingKnown, today, 'en');
    expect([said?.tone, said?.lead.message]).toEqual(['unknown', 'ACT-10.title']);
  });
});

describe('a day that is near', () => {
  const near: BenefitRow = { ...cloud, activateBy: 'Nov 25, 2026' };

  it('is what the answer is about, before the sums', () => {
    const said = list([onPremises, near]);
    expect([said.tone, title(said)]).toEqual(['careful', 'Partner Cloud Support: activate by 2026-11-25, in 5 days']);
    expect(words(said)).toContain('This list shows 20 on-premises incidents and 50 cloud incidents. The numbers are');
    const last = list([{ ...near, activateBy: 'Nov 20, 2026', activated: 'yes' }]);
    expect([last.tone, title(last)]).toEqual(['careful', 'Partner Cloud Support ends on 2026-11-20, today']);
  });

  it('is the end where the page heads it so, and no day to activate', () => {
    const { activateBy: end, ...rest } = near;
    for (const activated of ['unknown', 'no', 'yes'] as const) {
      expect(title(list([{ ...rest, end, activated }]))).toBe('Partner Cloud Support ends on 2026-11-25, in 5 days');
    }

    // Beside the end, the last day to activate counts for what still waits.
    const both: BenefitRow = { ...rest, end, activateBy: 'Nov 22, 2026' };
    expect(title(list([{ ...both, activated: 'no' }]))).toContain('activate by 2026-11-22');
    expect(title(list([{ ...both, activated: 'yes' }]))).toContain('ends on 2026-11-25');
    const [picture] = list([{ ...rest, end, activated: 'unknown' }]).sections;
    expect(picture).toMatchObject({ kind: 'balance', end: '2026-11-25' });
    expect(picture).not.toHaveProperty('activateBy');
  });

  it('is drawn with nothing left where there was nothing', () => {
    expect(list([{ ...cloud, quantity: '0 incidents' }, onPremises]).sections).toContainEqual(
      expect.objectContaining({ size: { kind: 'count', count: 0 }, remaining: { kind: 'count', count: 0 } }),
    );
  });

  it('is over with its end', () => {
    const { activateBy: _day, ...rest } = near;
    expect(list([{ ...rest, end: 'Nov 1, 2026', activated: 'unknown' }]).lead.rule).toBe('TERM-04');
  });

  it('is the first of several, called by its source where two go by one name', () => {
    const said = list([
      { ...near, activateBy: 'Nov 30, 2026' },
      { ...near, source: 'Legacy Gold - Core' },
    ]);
    expect(title(said)).toBe('Partner Cloud Support, Legacy Gold - Core: activate by 2026-11-25, in 5 days');
  });

  it('leaves what is not known, or over, in the title', () => {
    const over: BenefitRow = { ...onPremises, remaining: '0' };
    expect([list([near], false).lead.message, list([near, over]).lead.message]).toEqual([
      'ENT-11.partial.title',
      'ENT-11.title',
    ]);
    expect([list([near], false).tone, list([near, over]).tone]).toEqual(['careful', 'careful']);
  });

  it('is not near where nothing is left, or more than 30 days ahead', () => {
    expect(list([{ ...near, remaining: '0' }]).lead.rule).toBe('TERM-04');
    expect(list([{ ...cloud, activateBy: 'Dec 21, 2026' }]).tone).toBe('fine');
  });
});
