/** The part of the reading room that runs in the page. */
import { embedderOf, parseAddress } from '../../src/page/address.ts';
import type { PageView, Sighting } from '../../src/page/portal-page.ts';
import { createRoots } from '../../src/page/roots.ts';
import type { Hear } from '../../src/page/texts.ts';
import { createView } from '../../src/page/view.ts';
import { azurePages, partnerCenterPages, supportAlarms, supportForBusinessPages } from '../../src/portals/registry.ts';

function look(hear?: Hear, isGuided = false): PageView {
  const roots = createRoots(() => undefined, hear);
  roots.search([document]);
  while (roots.isBusy()) roots.goOn();
  const address = parseAddress(location.href, embedderOf(window));
  return createView(document, address, roots, window.top === window, isGuided);
}

/** The alarms that can be seen, by the element that each one stands in. */
function raised(): Map<Element, Sighting> {
  const heard: [Node, string][] = [];
  const view = look((node, text) => heard.push([node, text]));
  const found = new Map<Element, Sighting>();
  for (const [node, text] of heard) {
    for (const alarm of supportAlarms) {
      if (!alarm.answersTo(view.address) || !alarm.concerns(text)) continue;
      const sighting = alarm.locate(node, view);
      if (sighting?.subject && view.isVisible(sighting.subject)) found.set(sighting.subject, sighting);
    }
  }

  return found;
}

window.alarmsNow = () => [...raised().keys()].map(({ id, localName }) => id || localName);
window.alarmsStay = () => {
  const view = look();
  return [...raised().keys()].every((element) =>
    supportAlarms.some((alarm) => alarm.locate(element, view)?.subject === element),
  );
};

window.alarmFactsNow = () => [...raised().values()].map(({ facts }) => facts);

window.newsNow = () => {
  const view = look();
  return [...partnerCenterPages, ...supportForBusinessPages, ...azurePages]
    .filter((page) => page.answersTo(view.address))
    .flatMap((page) => page.news?.(view) ?? []);
};

/** Ways to ask the tree something, each with the object whose own method or getter answers. */
const questions = [
  [Element.prototype, 'matches'],
  [Element.prototype, 'querySelectorAll'],
  [Element.prototype, 'getBoundingClientRect'],
  [CharacterData.prototype, 'data'],
] as const;

window.effortNow = () => {
  let asked = 0;
  const undo = questions.map(([owner, name]) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) throw new Error(`No ${name} here.`);
    const part = 'value' in before ? 'value' : 'get';
    const counted = new Proxy(Reflect.get(before, part) as () => unknown, {
      apply(real, self, args) {
        asked += 1;
        return Reflect.apply(real, self, args) as unknown;
      },
    });
    Object.defineProperty(owner, name, { ...before, [part]: counted });
    return () => {
      Object.defineProperty(owner, name, before);
    };
  });
  window.readNow();
  for (const each of undo) each();
  return asked;
};

window.readNow = (isGuided = false) => {
  const view = look(undefined, isGuided);
  const { address } = view;
  return [...partnerCenterPages, ...supportForBusinessPages, ...azurePages]
    .filter((page) => page.answersTo(address))
    .flatMap((page) => page.read(view))
    .map(({ panel, key, facts, subject, others, placement }) => ({
      ...({ panel, key, facts } as ReturnType<typeof window.readNow>[number]),
      ...(subject?.id && { subject: subject.id }),
      others: others?.length ?? 0,
      where: placement.where,
      ...(placement.element.id && { anchor: placement.element.id }),
    }));
};
