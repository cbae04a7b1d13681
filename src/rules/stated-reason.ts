/** What a page says of a plan beside its dates and its balance: why it cannot be used, as far as that can be read. */
import type { LanguageTag, PlanText } from './facts.ts';
import { readPlanDetail } from './names.ts';
import { reasonWordings, type StatedReason } from './tables/unavailable-reasons.ts';
import { tidy } from './text.ts';

/** A status that says nothing against a plan, alone or behind a label; in the languages of the portals' documentation. */
const IN_ORDER =
  /^(?:[^:：]{2,20}[:：] ?)?(?:active|valid|available|aktiv|gültig|verfügbar|giltig|tillgänglig|activ[oa]|válid[oa]|disponib\p{L}+|attiv[oa]|valid[oa]|ativ[oa]|disponív\p{L}+|actief|geldig|beschikbaar|aktywn[yae]|ważn[yae]|dostępn[yae]|активн\p{L}+|действ\p{L}+|доступ\p{L}+|aktivní|platn[ýáé]|dostupn[ýáé]|actif|valable|有效|可用|有効|利用可能|활성|사용 가능)$/u;

/** The reason that the page gives for a plan's being unavailable; `other` when it is not, or not only, one we know. */
export function readReason(text: string | undefined): StatedReason {
  const lower = tidy(text ?? '').toLowerCase();
  const reasons = new Set(reasonWordings.filter(({ pattern }) => pattern.test(lower)).map(({ reason }) => reason));
  const [only] = reasons;
  if (only !== undefined && reasons.size === 1) return only;
  return /\p{L}/u.test(lower) ? 'other' : 'none';
}

/** The same of a plan that is offered to be picked, of which a balance may stand on a line of its own, and its status. */
export function statedBeside({ unavailable, reason }: PlanText, language: LanguageTag): StatedReason {
  const stated = readReason(reason);
  if (unavailable || stated !== 'other') return stated;
  const isBalance = readPlanDetail(reason ?? '', language).remaining !== undefined;
  return isBalance || IN_ORDER.test(tidy(reason ?? '').toLowerCase()) ? 'none' : 'other';
}
