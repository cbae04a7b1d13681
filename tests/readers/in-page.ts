/** The part of the reading room that runs in the page. */
import { embedderOf, parseAddress } from '../../src/page/address.ts';
import { readTexts } from '../../src/page/observer.ts';
import type { PageView } from '../../src/page/portal-page.ts';
import { Roots } from '../../src/page/roots.ts';
import { createView } from '../../src/page/view.ts';
import { partnerCenterPages, supportAlarms, supportPages } from '../../src/portals/registry.ts';

function look(): { view: PageView; roots: Roots } {
  const roots = new Roots(() => undefined);
  roots.search(document);
  const address = parseAddress(location.href, embedderOf(window));
  return { view: createView(document, address, roots, window.top === window), roots };
}

window.alarmsNow = () => {
  const { view, roots } = look();
  const subjects = new Set<Element>();
  const hear = (node: Node, text: string): void => {
    for (const alarm of supportAlarms) {
      if (!alarm.answersTo(view.address, view.isTop) || !alarm.concerns(text)) continue;
      const subject = alarm.locate(node, view)?.subject;
      if (subject && view.isVisible(subject)) subjects.add(subject);
    }
  };
  for (const root of [document, ...roots.all()]) readTexts(root, hear);
  return [...subjects].map(({ id, localName }) => id || localName);
};

window.readNow = () => {
  const { view } = look();
  const { address } = view;
  return [...partnerCenterPages, ...supportPages]
    .filter((page) => page.answersTo(address))
    .flatMap((page) => page.read(view))
    .map(({ panel, key, facts, subject, placement }) => ({
      ...({ panel, key, facts } as ReturnType<typeof window.readNow>[number]),
      ...(subject?.id && { subject: subject.id }),
      where: placement.where,
      ...('element' in placement && placement.element.id && { anchor: placement.element.id }),
    }));
};
