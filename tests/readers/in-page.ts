/** The part of the reading room that runs in the page. */
import { embedderOf, parseAddress } from '../../src/page/address.ts';
import { Roots } from '../../src/page/roots.ts';
import { createView } from '../../src/page/view.ts';
import { partnerCenterPages, supportPages } from '../../src/portals/registry.ts';

window.readNow = () => {
  const address = parseAddress(location.href, embedderOf(window));
  const roots = new Roots(() => undefined);
  roots.search(document);
  const view = createView(document, address, roots, window.top === window);
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
