import { describe, expect, it } from 'vitest';
import type { Answer, Decide } from '../../src/rules/answer.ts';
import { answers } from '../../src/rules/answers/index.ts';
import { decidePlanNotUsable, learnUnavailablePlan } from '../../src/rules/answers/unavailable-plan.ts';
import { readReason } from '../../src/rules/stated-reason.ts';
import { nothingKnown, type Contract, type FactsOf, type PanelId } from '../../src/rules/facts.ts';
import { addDays } from '../../src/rules/term.ts';
import { reasonWordings } from '../../src/rules/tables/unavailable-reasons.ts';
import {
  actionPack,
  cloud50,
  cloudEnded,
  cloudUsedUp,
  knowing,
  onPremises20,
  premier,
  today,
} from './support/contracts.ts';
import { title, transcript } from './support/say.ts';

/** What a panel says, or a failure when it is silent. Every word of it has been rendered once. */
function ask<P extends PanelId>(panel: P, facts: FactsOf[P], ...contracts: readonly Contract[]): Answer {
  const said = (answers[panel] as Decide<P>)(facts, knowing(...contracts), today, 'en-US');
  if (said === undefined) throw new Error(`${panel} has nothing to say.`);
  transcript(said);
  return said;
}

const text = (said: Answer) => transcript(said).join('\n');
const rules = (said: Answer) => said.more.map(({ rule }) => rule);
const steps = (said: Answer) =>
  said.sections.flatMap((one) => (one.kind === 'steps' ? one.steps.map(({ state }) => state) : []));
const notLinked: Contract = { ...cloud50, linked: 'unknown', seenAt: 'partner-center' };
const fields = { accessField: true, contractField: true };

describe('link-benefits', () => {
  it('says that nothing has to be linked when the plan is', () => {
    const said = ask('link-benefits', fields, cloud50);
    expect(said).toMatchObject({ tone: 'fine', lead: { rule: 'LNK-02' }, action: { target: 'azure-new-request' } });
    expect(title(said)).toContain('already linked, with 42 incidents left until 2027-02-28');
    expect(steps(said)).toEqual([]);
  });

  it('says so less surely when that was long ago', () => {
    const said = ask('link-benefits', fields, { ...cloud50, seenOn: addDays(today, -40) });
    expect(said.lead).toMatchObject({ rule: 'LNK-02', confidence: 'possible' });
  });

  it('says where the ids are and which goes where otherwise', () => {
    for (const contracts of [[], [onPremises20], [{ ...cloud50, end: undefined }]] as Contract[][]) {
      const said = ask('link-benefits', fields, ...contracts);
      expect(said).toMatchObject({ lead: { message: 'LNK-01.title' }, action: { target: 'technical-support' } });
      expect(steps(said)).toEqual(['next', 'later', 'later']);
    }

    expect(ask('link-benefits', fields, notLinked).lead.message).toBe('LNK-01.known.title');
    expect(ask('link-benefits', fields, premier).lead.message).toBe('LNK-01.other-plan.title');
    expect(ask('link-benefits', fields, premier, cloud50).lead.rule).toBe('LNK-02');
  });

  it('says that there is nothing to link for an Action Pack (PRD-05)', () => {
    expect(ask('link-benefits', fields, actionPack).lead.rule).toBe('PRD-05');
    expect(ask('link-benefits', fields, actionPack, premier).lead.message).toBe('LNK-01.other-plan.title');
  });

  it('says that linking a spent contract again does not help', () => {
    const said = ask('link-benefits', fields, cloudEnded);
    expect(said).toMatchObject({ lead: { rule: 'LNK-03' }, action: { target: 'membership-offers' } });
  });

  it('always names what is not linked here', () => {
    expect(rules(ask('link-benefits', fields))).toEqual(expect.arrayContaining(['CSP-01', 'PRD-04', 'LNK-04']));
  });
});

describe('add-contract', () => {
  it('goes by the on-premises contract, not by the cloud one', () => {
    expect(ask('add-contract', fields, cloud50).lead.message).toBe('LNK-01.title');
    expect(ask('add-contract', fields, onPremises20).lead.rule).toBe('LNK-02');
    expect(ask('add-contract', fields, { ...actionPack, linked: 'no' }).lead.message).toBe('LNK-01.known.title');
  });

  it('says what to do when it fails without a word', () => {
    const said = ask('add-contract', fields);
    expect(rules(said)).toEqual(expect.arrayContaining(['LNK-05', 'ONP-01']));
    expect(text(said)).toContain('Add Contract can fail without a word');
  });
});

describe('no-eligible-plan', () => {
  it.each([[], [{ ...onPremises20, remaining: { kind: 'unread', text: '?' } } as const]])(
    'names a version that is not covered as the likely reason, whatever is known: %j',
    (...known) => {
      const product = { family: 'Windows Server', version: 'Windows Server 2022' };
      const said = ask('no-eligible-plan', { ...page(), product }, ...known);
      expect(said).toMatchObject({ tone: 'careful', lead: { rule: 'PRD-02', message: 'PRD-02.no-eligible.title' } });
      expect(title(said)).toBe('Most likely no plan shows because Windows Server 2022 is not covered');
      // It may not be linked as well, so how to add one is said too.
      expect(steps(said)).toEqual(['next', 'later', 'later']);
      expect(said.links.map(({ target }) => target)).toContain('previous-version-policy');
      const covered = { family: 'Windows', version: 'Windows 11' };
      expect(ask('no-eligible-plan', { ...page(), product: covered }, ...known).lead.rule).toBe('LNK-01');
    },
  );

  const page = (cannotBuy: 'yes' | 'no' | 'unknown' = 'no') => ({ text: '', cannotBuy });

  it('is about the product when the contract is linked and usable', () => {
    expect(ask('no-eligible-plan', page(), onPremises20).lead.message).toBe('REM-04.no-eligible.title');
  });

  it('is not about a product that the plan covers', () => {
    const covered = { ...page(), product: { family: 'SQL Server', version: 'SQL Server 2022' } };
    const said = ask('no-eligible-plan', covered, onPremises20);
    expect(said).toMatchObject({ tone: 'careful', lead: { rule: 'LNK-02', message: 'LNK-02.not-eligible.title' } });
    expect(title(said)).toMatch(/was seen linked, with \d+ incidents left .*, so it should be listed$/);
    expect(text(said)).toContain('signed in with the same account');
    expect(text(said)).not.toContain('issue type');
  });

  it('is about the contract when it is spent or not linked', () => {
    const spent = { ...onPremises20, remaining: { kind: 'count', count: 0 } as const };
    expect(ask('no-eligible-plan', page(), spent).lead.message).toBe('TERM-04.used-up.title');
    const ended = { ...onPremises20, start: '2025-01-01', end: '2026-01-01' };
    expect(ask('no-eligible-plan', page(), ended, cloud50).lead.message).toBe('TERM-04.ended.title');
    expect(ask('no-eligible-plan', page(), { ...onPremises20, linked: 'unknown' }).lead.message).toBe(
      'LNK-01.not-linked.title',
    );
  });

  it('is no fault when only a cloud plan is known', () => {
    const said = ask('no-eligible-plan', page(), cloud50);
    expect(said).toMatchObject({ lead: { rule: 'REM-03' }, action: { target: 'azure-new-request' } });
    expect(ask('no-eligible-plan', page(), cloudEnded).lead.message).toBe('LNK-01.no-plan.title');
  });

  it('explains how to add one when nothing is known', () => {
    const said = ask('no-eligible-plan', page());
    expect(said.lead).toMatchObject({ message: 'LNK-01.no-plan.title', confidence: 'possible' });
    expect(steps(said)).toEqual(['next', 'later', 'later']);
  });

  it('says who can buy, unless this account can', () => {
    expect(rules(ask('no-eligible-plan', page('no')))).not.toContain('ONP-02');
    expect(rules(ask('no-eligible-plan', page('unknown')))).toContain('ONP-02');
    expect(text(ask('no-eligible-plan', page('yes')))).toContain('sign out and come back with a Microsoft account');
  });

  it('is unsure of what it read long ago', () => {
    const said = ask('no-eligible-plan', page(), { ...onPremises20, seenOn: addDays(today, -31) });
    expect(said).toMatchObject({ tone: 'unknown', lead: { confidence: 'possible' } });
  });
});

describe('new-request', () => {
  const silent = (planListed: 'yes' | 'no' | 'unknown', ...contracts: readonly Contract[]) =>
    answers['new-request']({ planListed }, knowing(...contracts), today);

  it('is silent when the plan is listed, and when that cannot be seen and nothing is sure', () => {
    expect(silent('yes', cloudEnded)).toBeUndefined();
    expect(silent('unknown', cloud50)).toBeUndefined();
    expect(silent('unknown')).toBeUndefined();
  });

  it('says why the plan is not listed', () => {
    expect(ask('new-request', { planListed: 'unknown' }, cloudUsedUp).lead.message).toBe('TERM-04.used-up.title');
    expect(ask('new-request', { planListed: 'unknown' }, actionPack).lead.rule).toBe('PRD-05');
    expect(ask('new-request', { planListed: 'no' }, cloudEnded)).toMatchObject({
      lead: { message: 'TERM-04.ended.title' },
      action: { target: 'membership-offers' },
    });
    expect(ask('new-request', { planListed: 'no' }, cloud50).lead.message).toBe('LNK-02.not-listed.title');
    expect(ask('new-request', { planListed: 'no' }, notLinked).lead.message).toBe('LNK-01.not-linked.title');
    expect(ask('new-request', { planListed: 'no' })).toMatchObject({
      lead: { message: 'LNK-01.no-plan.title' },
      action: { target: 'azure-support-plans' },
    });
  });

  it('names the plan for customers', () => {
    expect(rules(ask('new-request', { planListed: 'no' }))).toEqual(expect.arrayContaining(['CSP-01', 'CSP-03']));
  });
});

describe('no-technical-type', () => {
  const page = { issueTypes: ['Billing', 'Subscription management'] };

  it('is about the plan or the rights, as far as known', () => {
    expect(ask('no-technical-type', page).lead.message).toBe('ERR-07.title');
    expect(ask('no-technical-type', page, cloudUsedUp).lead.message).toBe('ERR-07.spent.title');
    const rights = ask('no-technical-type', page, cloud50);
    expect(rights).toMatchObject({
      lead: { message: 'ERR-07.rights.title' },
      action: { target: 'azure-request-roles' },
    });
    expect(rights.links.map(({ target }) => target)).toEqual(['technical-support']);
    expect(text(rights)).toContain('Support Request Contributor');
  });
});

describe('unavailable-plan', () => {
  const detail = 'Start Date (12/23/25), End Date (12/19/26), 4 incidents remaining';
  const onPremises = { plan: 'Partner On-premises Support 20', detail, unavailable: true };
  const cloud = { ...onPremises, plan: 'Partner Signature 5pack' };
  const product = (version: string) => ({ family: version, version });

  it('tells an ended plan from one that is used up', () => {
    expect(
      ask('unavailable-plan', { ...onPremises, detail: detail.replace('/26', '/25').replace('12/23/25', '12/23/24') })
        .lead.message,
    ).toBe('TERM-04.ended.title');
    expect(ask('unavailable-plan', { ...cloud, detail: detail.replace('4', '0') }).lead.message).toBe(
      'TERM-04.used-up.title',
    );
  });

  it('believes the page’s reason where it could not read the rest', () => {
    const said = ask('unavailable-plan', { ...onPremises, detail: '', reason: 'The support plan has expired' });
    expect(said.lead).toMatchObject({ rule: 'TERM-04', message: 'TERM-04.stated-ended.title' });
    const used = { ...cloud, reason: "The plan's available count is used up" };
    expect(ask('unavailable-plan', used).lead.message).toBe('TERM-04.stated-used-up.title');
  });

  it('knows that a cloud plan stands there because of the product (REM-03)', () => {
    const fine = { tone: 'fine', lead: { message: 'REM-03.title' } };
    const reason = 'Der Supportplan kann für das angegebene Produkt nicht verwendet werden';
    expect(ask('unavailable-plan', { ...cloud, reason })).toMatchObject(fine);
    // The last one is on-premises for sure, though not without its version covered or not.
    for (const chosen of ['Windows 11', 'Windows Server 2016', 'SQL Server']) {
      expect(ask('unavailable-plan', { ...cloud, product: product(chosen) })).toMatchObject(fine);
      const blurred = { ...cloud, detail: '', product: product(chosen) };
      expect(ask('unavailable-plan', blurred)).toMatchObject({
        tone: 'unknown',
        lead: { message: 'REM-03.unclear.title' },
      });
    }
    const azure = { family: 'Azure', version: 'Virtual Machines' };
    expect(ask('unavailable-plan', { ...cloud, product: azure }).lead.message).toBe('REM-04.cloud-product.title');
  });

  it('makes no cause of a product that nobody named', () => {
    expect(ask('unavailable-plan', cloud)).toMatchObject({ tone: 'unknown', lead: { message: 'REM-03.likely.title' } });
    expect(ask('unavailable-plan', { ...cloud, detail: '' }).lead.message).toBe('REM-04.unclear.title');
  });

  it.each(['This support plan has been suspended', 'This contract was cancelled'])(
    'replaces a reason that it cannot read by none of its own, and quotes it: %s',
    (reason) => {
      for (const plan of [cloud, onPremises, { ...cloud, product: product('Windows Server 2016') }]) {
        const said = ask('unavailable-plan', { ...plan, reason });
        expect(said).toMatchObject({ tone: 'unknown', lead: { message: 'REM-04.other-reason.title' } });
        expect(transcript(said).join()).toContain(`The page itself says: “${reason}”`);
      }
    },
  );

  it('goes by the product for an on-premises plan', () => {
    const old = ask('unavailable-plan', { ...onPremises, product: product('Windows Server 2016') });
    expect(old).toMatchObject({ tone: 'careful', lead: { message: 'PRD-02.plan.title' } });
    expect(title(old)).toContain('Windows Server 2016');
    const azure = { family: 'Azure', version: 'Virtual Machines' };
    expect(ask('unavailable-plan', { ...onPremises, product: azure }).lead.message).toBe('PRD-03.plan.title');
    const stated = { ...onPremises, reason: 'Support plan cannot be used for the specified product' };
    expect(ask('unavailable-plan', stated).lead.message).toBe('REM-04.stated-product.title');
    const untold = ask('unavailable-plan', onPremises);
    expect(untold).toMatchObject({ tone: 'unknown', lead: { message: 'REM-04.likely.title', confidence: 'possible' } });
    // A product that the plan covers is no reason.
    const covered = ask('unavailable-plan', { ...onPremises, product: product('SQL Server 2022') });
    expect(covered.lead.message).toBe('REM-04.unclear.title');
    expect(ask('unavailable-plan', { ...onPremises, detail: '' }).lead.message).toBe('REM-04.unclear.title');
  });

  it('concludes nothing for plans it does not know', () => {
    const said = ask('unavailable-plan', { ...onPremises, plan: 'Contoso', reason: 'The support plan has expired' });
    expect(said.lead.message).toBe('NAM-01.unknown.title');
  });
});

describe('the page’s reason', () => {
  it('is read from every wording that we know', () => {
    for (const { example, reason } of reasonWordings) expect(readReason(example)).toBe(reason);
    for (const code of ['Code 8', 'Code: 8', '(code:8)', 'Code:  8']) expect(readReason(code)).toBe('product');
    expect(readReason('Code 80')).not.toBe('product');
    expect(readReason('支持计划不能用于指定产品的支持')).toBe('product');
    expect(readReason('支持计划已过期')).toBe('ended');
    expect(readReason('支持计划可用次数已耗')).toBe('used-up');
  });

  it.each([
    ['abgelaufen', 'Der Supportplan ist abgelaufen'],
    ['expiré', 'Le plan de support a expiré'],
    ['caducado', 'El plan de soporte ha caducado'],
    ['scaduto', 'Il piano di supporto è scaduto'],
    ['verlopen', 'Het ondersteuningsplan is verlopen'],
    ['upphört', 'Supportplanen har upphört att gälla'],
    ['wygasł', 'Plan pomocy technicznej wygasł'],
    ['expirou', 'O plano de suporte expirou'],
    ['истек', 'Срок действия плана поддержки истек'],
    ['vypršela', 'Platnost plánu podpory vypršela'],
    ['期限', 'サポート プランの有効期限が切れています'],
    ['만료', '지원 계획이 만료되었습니다'],
  ])('is read in other languages: %s', (_word, text) => expect(readReason(text)).toBe('ended'));

  it('is other when it is unknown or two at once, and none when there is none', () => {
    expect(readReason(undefined)).toBe('none');
    expect(readReason(' – ')).toBe('none');
    expect(readReason('This support plan has been suspended')).toBe('other');
    expect(readReason('The plan has expired. Its available count is used up.')).toBe('other');
  });

  it('is believed more than the balance beside it', () => {
    const context = { today, language: 'en-US', portal: 'support-for-business' } as const;
    const plan = {
      plan: 'Partner Cloud Support 5',
      detail: 'Start Date (12/23/25), End Date (12/19/26), 4 incidents remaining',
      unavailable: true,
    };
    const learn = (reason: string | undefined) => learnUnavailablePlan({ ...plan, reason }, context).contracts?.[0];
    expect(learn(undefined)?.remaining).toEqual({ kind: 'count', count: 4 });
    expect(learn('The plan is used up')?.remaining).toEqual({ kind: 'count', count: 0 });
    expect(learn('The plan has expired')).not.toHaveProperty('remaining');
    expect(learn('This contract was cancelled')).not.toHaveProperty('remaining');
  });
});

describe('plan-not-usable', () => {
  it('does not take any other code in English for this one, and the code alone in other languages', () => {
    const ask8 = (text: string, language: string) => decidePlanNotUsable({ text }, nothingKnown, today, language);
    expect(ask8('Error (Code: 8)', 'en-US')).toBeUndefined();
    expect(ask8('Support plan cannot be used (Code: 8)', 'en-US')).toBeDefined();
    expect(ask8('Fehler (Code: 8)', 'de-DE')).toBeDefined();
  });

  const page = (version?: string) => ({ text: '', ...(version ? { product: { family: version, version } } : {}) });

  it.each([
    [undefined, 'ERR-06.title', 'unknown'],
    ['Windows Server 2016', 'ERR-06.not-covered.title', 'act'],
    ['Windows Server 2025', 'ERR-06.covered.title', 'act'],
    ['Azure Virtual Machines', 'ERR-06.cloud.title', 'act'],
    ['Foo 3', 'ERR-06.title', 'unknown'],
  ])('%s', (version, message, tone) => {
    expect(ask('plan-not-usable', page(version))).toMatchObject({ tone, lead: { rule: 'ERR-06', message } });
  });

  it('offers no payment for what nobody supports any more', () => {
    expect(text(ask('plan-not-usable', page('SQL Server 2016')))).not.toContain('Pay for a single incident');
    expect(text(ask('plan-not-usable', page('Windows Server 2016')))).toContain('Pay for a single incident');
    expect(text(ask('plan-not-usable', page()))).toContain('Pay for a single incident');
  });
});

describe('product-coverage', () => {
  it.each([
    ['SQL Server', 'SQL Server 2008 R2', 'SQL Server 2008 R2'],
    ['Exchange', 'Exchange 2010', 'Exchange 2010'],
    ['System Center', 'SC 2012 ConfigMgr', 'System Center SC 2012 ConfigMgr'],
  ])('names a version older than the data as the page does: %s, %s', (family, version, product) => {
    const said = ask('product-coverage', { family, version });
    expect(title(said)).toBe(`${product} is not covered: it is older than the previous version`);
  });

  it('takes no release of the current version for the current release', () => {
    const said = ask('product-coverage', { family: 'Windows 11', version: 'Windows 11 Enterprise, version 24H2' });
    expect(title(said)).toContain('Windows 11 24H2');
    expect(transcript(said).join()).toContain('It belongs to the current version and is still serviced.');
  });

  const silent = (family: string, version: string) =>
    answers['product-coverage']({ family, version }, knowing(), today);

  it('waits until enough is chosen', () => {
    expect(silent('', '')).toBeUndefined();
    expect(silent('Windows Server', '')).toBeUndefined();
    expect(silent('Foo', '')).toBeUndefined();
    expect(silent('Foo', '3')?.lead.message).toBe('PRD-06.not-recognised.title');
  });

  it('says until when a product is covered, and leaves the plans to their own panels', () => {
    const said = ask('product-coverage', { family: 'Windows Server', version: 'Windows Server 2025' }, onPremises20);
    expect(title(said)).toBe('Windows Server 2025 is covered until 2029-11-13');
    expect(said).toMatchObject({ tone: 'fine', lead: { rule: 'PRD-01' } });
    expect(said.sections).toEqual([]);
  });

  it('is careful when no incident is left for it', () => {
    const spent = { ...onPremises20, remaining: { kind: 'count', count: 0 } as const };
    const said = ask('product-coverage', { family: 'Windows Server', version: 'Windows Server 2025' }, spent);
    expect(said.tone).toBe('careful');
    expect(rules(said)).toContain('TERM-04');
  });

  it('says what to do for one that is not covered', () => {
    const said = ask('product-coverage', { family: 'Windows Server', version: 'Windows Server 2019' });
    expect(said).toMatchObject({ tone: 'careful', lead: { rule: 'PRD-02' } });
    expect(text(said)).toContain('Pay per incident');
    expect(rules(said)).toContain('ONP-02');
  });

  it('sends cloud products and Microsoft 365 to their own portals', () => {
    expect(ask('product-coverage', { family: 'Azure', version: 'Virtual Machines' }).action).toMatchObject({
      target: 'azure-new-request',
    });
    const said = ask('product-coverage', { family: 'Exchange Online', version: 'Exchange Online' });
    expect(said.action).toMatchObject({ target: 'microsoft-365-admin' });
    expect(title(said)).toBe('Exchange Online is part of Microsoft 365: neither benefit serves it');
  });
});

describe('what only speaks of a message', () => {
  it.each([
    ['If it says "Support plan cannot be used for the specified product (Code: 8)", take a newer version.', 'en-US'],
    ['File could not be uploaded (Code: 8)', 'en'],
  ])('is no refusal: %s', (text, language) => {
    expect(answers['plan-not-usable']({ text }, knowing(), today, language)).toBeUndefined();
  });

  it('is no lack of plans', () => {
    const text = 'You may see “We were unable to find an eligible support plan associated with your account.”';
    expect(answers['no-eligible-plan']({ text, cannotBuy: 'unknown' }, knowing(), today)).toBeUndefined();
  });

  it('is told from the code in a language that cannot be read', () => {
    const text = 'לא ניתן להשתמש בתוכנית התמיכה (קוד: 8)';
    expect(answers['plan-not-usable']({ text }, knowing(), today, 'he')).toMatchObject({ lead: { rule: 'ERR-06' } });
  });
});

describe('count-incidents', () => {
  it.each([
    ['', false, ['next', 'later', 'later']],
    ['Windows 11 Enterprise, version 25H2', false, ['done', 'next', 'later']],
    ['Windows 11', true, ['done', 'done', 'next']],
    ['', true, ['done', 'done', 'next']],
    // Not the product that the step asks for.
    ['SQL Server 2022', false, ['next', 'later', 'later']],
    ['Exchange Online', false, ['next', 'later', 'later']],
    ['Windows 10', false, ['next', 'later', 'later']],
    ['Windows Server 2025', false, ['next', 'later', 'later']],
  ])('product chosen: %j, plan shown: %s', (version, planShown, expected) => {
    const product = { family: version.replace(/ \d.*/u, ''), version };
    const said = ask('count-incidents', { place: 'form', running: true, product, planShown });
    expect(steps(said)).toEqual(expected);
    expect(said).toMatchObject({ lead: { rule: 'REM-02' }, action: { target: 'technical-support' } });
    expect(said.guide).toMatchObject({ kind: 'guide', starts: false });
    expect(said.lead.message).toBe(planShown ? 'REM-02.read.title' : 'REM-02.title');
  });

  it('offers Partner Center first, and a guide that is not yet running', () => {
    const product = { family: 'Windows 11', version: '' };
    const said = ask('count-incidents', { place: 'form', running: false, product, planShown: false });
    expect(steps(said)).toEqual(['next', 'later', 'later']);
    expect(said).toMatchObject({ action: { target: 'technical-support' }, guide: { starts: true } });
  });

  it('warns at the button only while the guide runs', () => {
    const product = { family: 'Windows', version: 'Windows 11' };
    const at = { place: 'send-button', product, planShown: true } as const;
    expect(ask('count-incidents', { ...at, running: true })).toMatchObject({
      tone: 'careful',
      lead: { message: 'REM-02.send.title' },
      guide: { starts: false },
    });
    expect(answers['count-incidents']({ ...at, running: false }, knowing(), today)).toBeUndefined();
  });
});

describe('Partner Center’s other pages', () => {
  it('not-authorized: the account is in the Cloud Solution Provider programme only', () => {
    for (const text of [
      'If you see You are not authorized for this action, sign in with another account.',
      'Wenn „Sie sind nicht berechtigt“ erscheint, wechseln Sie das Konto.',
      'Pokud se zobrazí zpráva, přepněte účet.',
      '如果看到此消息，请切换帐户。',
    ]) {
      expect(answers['not-authorized']({ text }, nothingKnown, today)).toBeUndefined();
      expect(answers['no-benefits']({ text }, nothingKnown, today)).toBeUndefined();
    }

    expect(answers['no-benefits']({ text: 'Seems you have no benefits' }, nothingKnown, today)).toBeDefined();
    const said = ask('not-authorized', { text: 'You are not authorized for this action' });
    expect(said).toMatchObject({ tone: 'act', lead: { rule: 'VIS-02' } });
    expect(said.lead.considered).toContain('ACT-02');
  });

  it('no-benefits: another account, the more so when benefits were seen here', () => {
    expect(ask('no-benefits', { text: '' })).toMatchObject({ tone: 'unknown', lead: { message: 'VIS-03.title' } });
    const said = ask('no-benefits', { text: '' }, notLinked);
    expect(said).toMatchObject({ tone: 'act', lead: { message: 'VIS-03.seen-before.title', asOf: notLinked.seenOn } });
    expect(ask('no-benefits', { text: '' }, cloud50).lead.message).toBe('VIS-03.title');
    const ended = { ...cloudEnded, seenAt: 'partner-center' as const };
    expect(ask('no-benefits', { text: '' }, ended).lead.message).toBe('VIS-03.title');
  });

  it('ids-shown: where they go', () => {
    expect(ask('ids-shown', { benefit: 'Signature Cloud Support' })).toMatchObject({
      lead: { message: 'VIS-01.cloud.title' },
      action: { target: 'azure-support-plans' },
    });
    expect(ask('ids-shown', { benefit: 'Partner support Gold 20pack' })).toMatchObject({
      lead: { message: 'VIS-01.on-premises.title' },
      action: { target: 'support-for-business' },
    });
    expect(ask('ids-shown', {}).lead.message).toBe('VIS-01.title');
    expect(ask('ids-shown', {})).not.toHaveProperty('cannotHold');
    expect(ask('ids-shown', { several: true })).toHaveProperty('cannotHold', true);
    expect(rules(ask('ids-shown', {}))).toEqual(expect.arrayContaining(['LNK-01', 'LNK-06', 'PRD-04']));
  });

  it('user-management: who can activate', () => {
    const people = [
      { name: 'Ada', roles: ['Admin agent, Global admin'] },
      { name: 'Bo', roles: ['MPN Partner Admin'] },
      { name: 'Cy', roles: ['Account admin'] },
    ];
    const said = ask('user-management', { people });
    expect(title(said)).toBe('Ada and one other person here can activate technical benefits');
    expect(text(said)).not.toContain('Cy');
    expect(ask('user-management', { people: people.slice(2) }).lead.message).toBe('ACT-02.filter.title');
  });

  it('customer-request: the step that is next', () => {
    expect(steps(ask('customer-request', { place: 'customers' }))).toEqual(['next', 'later', 'later', 'later']);
    expect(steps(ask('customer-request', { place: 'service-management' }))).toEqual(['done', 'done', 'next', 'later']);
  });
});
