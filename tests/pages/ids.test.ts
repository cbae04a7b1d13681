/** The ids on the page that shows them: offered for holding only where a pair can be picked out. */
import { describe, expect, it } from 'vitest';
import english from '../../src/messages/en.json' with { type: 'json' };
import { createTranslator } from '../../src/messages/translator.ts';
import type { Card } from '../../src/panels/card.ts';
import { makeCard } from '../../src/panels/make-card.ts';
import { decideIdsShown } from '../../src/rules/answers/account.ts';
import { nothingKnown, type FactsOf } from '../../src/rules/facts.ts';
import { addresses } from '../../src/rules/tables/addresses.ts';
import { sources } from '../../src/rules/sources.ts';

const translator = createTranslator('en', english, english);
const cardOf = (facts: FactsOf['ids-shown'], heldIds?: { access: string; contract: string }): Card => {
  const answer = decideIdsShown(facts, nothingKnown, '2026-11-20')!;
  return makeCard(answer, { translator, sources, addresses, wantsFold: false, collapsed: false, heldIds });
};

describe('the ids that a page shows', () => {
  it('can be held where one pair stands there', () => {
    expect(cardOf({ benefit: 'Partner Cloud Support' }).ids).toMatchObject({ mode: 'hold' });
  });

  it('are not offered for holding where several pairs stand together; the panel says what to do instead', () => {
    const { ids, sections } = cardOf({ several: true });
    expect(ids).toBeUndefined();
    expect(JSON.stringify(sections)).toContain('To hold a pair, open its benefit');
  });

  it('can still be forgotten there once a pair is held', () => {
    const { ids } = cardOf({ several: true }, { access: '•••39', contract: '•••42' });
    expect(ids?.held).toContain('•••39');
  });
});
