/** `not-authorized`, `no-benefits` and `ids-shown`: whose account it is, and what the ids are for (VIS). */
import type { Decide, StepsSection } from '../answer.ts';
import { holdings } from '../holdings.ts';
import { readBenefitName } from '../names.ts';
import { isConditional } from '../text.ts';
import { link, nameParams, noted, notes, say } from './compose.ts';

const switchAccount: StepsSection = {
  kind: 'steps',
  title: say('VIS-03.steps'),
  steps: [
    { ...say('VIS-03.step-icon'), state: 'next' },
    { ...say('VIS-03.step-switch'), state: 'later' },
    { ...say('VIS-03.step-back'), state: 'later' },
  ],
};

/** "You are not authorized for this action": the account is in the Cloud Solution Provider programme only. */
export const decideNotAuthorized: Decide<'not-authorized'> = ({ text }) => {
  if (isConditional(text)) return undefined;
  return {
    panel: 'not-authorized',
    tone: 'act',
    lead: noted('VIS-02', { considered: ['VIS-03', 'ACT-02'] }),
    more: notes('CSP-04', 'LNK-06'),
    links: [link('customers')],
    sections: [switchAccount, { kind: 'list', title: say('VIS-02.can'), items: [say('VIS-02.can-customers')] }],
    mayFold: false,
  };
};

/** "Looks like you don't have any benefits yet": another account far more often than no benefits. */
export const decideNoBenefits: Decide<'no-benefits'> = ({ text }, knowledge, today) => {
  if (isConditional(text)) return undefined;
  const { cloud, onPremises } = holdings(knowledge, today);
  const seen = [...cloud.contracts, ...onPremises.contracts].filter(
    ({ contract, standing }) => contract.seenAt === 'partner-center' && !contract.stated && standing !== 'ended',
  );
  const [latest] = seen.toSorted((a, b) => (a.contract.seenOn < b.contract.seenOn ? 1 : -1));
  return {
    panel: 'no-benefits',
    tone: latest ? 'act' : 'unknown',
    lead: noted('VIS-03', {
      considered: ['VIS-02', 'ACT-06', 'ENT-10'],
      ...(latest && {
        message: 'VIS-03.seen-before',
        params: { seenOn: { day: latest.contract.seenOn } },
        asOf: latest.contract.seenOn,
      }),
    }),
    more: notes('ACT-06', 'ENT-10', 'VIS-02', 'TERM-03', 'VIS-04'),
    links: [link('membership-offers')],
    sections: [
      switchAccount,
      {
        kind: 'list',
        title: say('VIS-03.other'),
        items: [say('VIS-03.just-bought'), say('VIS-03.offer-ended'), say('VIS-03.other-tenant')],
      },
    ],
    mayFold: false,
  };
};

/** The ids are on the page: what they are for, where they go, and where not. */
export const decideIdsShown: Decide<'ids-shown'> = ({ benefit = '', several = false }) => {
  const { kind } = readBenefitName(benefit);
  const isCloud = kind === 'cloud';
  const isOnPremises = kind === 'on-premises';
  const message = isCloud ? 'VIS-01.cloud' : isOnPremises ? 'VIS-01.on-premises' : 'VIS-01';
  const places = [
    ...(isOnPremises ? [] : [link('azure-support-plans')]),
    ...(isCloud ? [] : [link('support-for-business')]),
    ...(isOnPremises ? [] : [link('power-platform-admin')]),
  ];
  const [action, ...links] = places;
  return {
    panel: 'ids-shown',
    tone: 'fine',
    lead: noted('VIS-01', { message, params: nameParams(benefit) }),
    more: notes('LNK-01', 'LNK-02', 'LNK-03', 'LNK-06', 'PRD-04'),
    ...(action && { action }),
    links,
    ...(several && { cannotHold: true }),
    sections: [
      ...(several ? [{ kind: 'list' as const, items: [say('VIS-01.several')] }] : []),
      {
        kind: 'list',
        title: say('VIS-01.where'),
        items: [
          ...(isOnPremises ? [] : [say('VIS-01.where-azure'), say('VIS-01.where-dynamics')]),
          ...(isCloud ? [] : [say('VIS-01.where-on-premises')]),
          say('VIS-01.not-microsoft-365'),
          say('VIS-01.share'),
        ],
      },
    ],
    mayFold: false,
  };
};
