/** `ids-shown`: Access ID and Contract ID stand on the page. Their digits stay there. */
import type { PageView, SightingOf } from '../../page/portal-page.ts';
import { holds, isElement, matches, parentElementOf } from '../../page/safe-dom.ts';
import { comparable } from '../../page/text.ts';
import { childrenFor, isSkipped } from '../../page/view.ts';
import type { FactsOf } from '../../rules/facts.ts';
import { supportId, type FoundBenefits } from './benefit-grid.ts';
import { flyIns, inFlow } from './place.ts';
import { scopeOf } from './scope.ts';
import { idLabel } from './wordings.ts';

/** Help shows ids as an example. */
const asides = 'aside, [role=complementary]';
/** Digits that stand alone count as an id only where they are as many as in all that were seen. */
const bareId = /^\p{Nd}{3}[\s-]?\p{Nd}{3}[\s-]?\p{Nd}{3}$/u;
/** Below a list of more rows with ids, one panel says it of all. */
const mostRows = 3;
const mostVisits = 6000;

/** The places where ids are shown, one for each benefit; many rows of the list share one, below it. */
export function shownIds(view: PageView, benefits: FoundBenefits): SightingOf<'ids-shown'>[] {
  const places = new Map<string, { subject: Element; facts: FactsOf['ids-shown'] }>();
  const add = (subject: Element, benefit?: string, source?: string): void => {
    const key = `ids-shown:${benefit ?? ''}|${source ?? ''}`;
    const known = places.get(key);
    places.set(key, { facts: { benefit }, subject: known ? commonOf(known.subject, subject) : subject });
  };
  const rows = benefits.rows.filter(({ showsIds }) => showsIds);
  if (rows.length > mostRows) {
    // What the rows have in common holds the ids of all of them, so that none can be taken for the only ones.
    const subject = rows.map(({ element }) => element).reduce(commonOf);
    places.set('ids-shown', { facts: { several: true }, subject });
  } else for (const { element, facts } of rows) add(element, facts.name, facts.source);
  for (const holder of holdersOf(view, benefits)) {
    const scope = scopeOf(view, holder, benefits);
    add(holder, scope?.benefit, scope?.source);
  }

  return [...places].map(([key, { subject, facts }]) => ({
    panel: 'ids-shown',
    key,
    subject,
    placement: inFlow(subject, 'afterend'),
    facts,
  }));
}

/** Elements with the digits of an id, told by the label before them, or by standing in pairs in a benefit's fly-in. */
function holdersOf(view: PageView, benefits: FoundBenefits): Element[] {
  const labelled: Element[] = [];
  const bare = new Map<Element, Element[]>();
  let before = '';
  let visits = mostVisits;
  const walk = (node: Node): void => {
    if (--visits < 0) return;
    if (node instanceof Text) {
      const digits = supportId.exec(node.data.slice(0, 300));
      const holder = digits && parentElementOf(node);
      if (holder && idLabel.test(comparable((before + node.data.slice(0, digits.index)).slice(-80)))) {
        labelled.push(holder);
      } else if (holder && bareId.test(node.data.trim())) {
        const panel = view.closest(holder, flyIns);
        if (panel) bare.set(panel, [...(bare.get(panel) ?? []), holder]);
      }

      before = (before + ' ' + node.data.slice(-80)).slice(-120);
      return;
    }

    if (isElement(node)) {
      if (benefits.byRow.has(node) || (matches(node, asides) && !matches(node, flyIns))) return;
      if (isSkipped(node) || matches(node, 'nav')) return;
    }

    for (const child of childrenFor(node)) walk(child);
  };
  walk(view.document.body);
  const pairs = [...bare.values()].filter((holders) => {
    const [first] = holders;
    const benefit = first && holders.length === 2 && scopeOf(view, first, benefits)?.benefit;
    return benefits.rows.some(({ facts }) => facts.name === benefit);
  });
  return [...labelled, ...pairs.flat()].filter((holder) => view.isVisible(holder));
}

function commonOf(one: Element, other: Element): Element {
  let at: Element | null = one;
  while (at && !holds(at, other)) at = parentElementOf(at);
  return at ?? one;
}
