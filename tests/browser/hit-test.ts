/** Whether what people want to press can be pressed: the portal's controls past our panels, and our own in them. */
import type { Lens } from './lens.ts';

/**
 * Runs in pages. For every visible control: scrolls to it, waits for a frame, and asks what a click on its middle would
 * hit. A control of the portal must not be under one of our hosts, wherever the page was scrolled to before, nor one of
 * ours under another of them or out of reach.
 */
export async function blockedControls(): Promise<string[]> {
  // A frame that is kept warm is never rendered, so it has no frames to wait for.
  if (innerWidth === 0) return [];
  const pressable =
    'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=radio], [role=listitem][tabindex]';
  const controls: Element[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(pressable)) controls.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const hostOf = (node: Node): Element | undefined => {
    for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at instanceof Element && at.localName === 'benefit-lens') return at;
    return undefined;
  };
  /** The topmost elements at a point: as it is, and without those of our hosts (all, or all but one). */
  const topmost = (x: number, y: number, without: (host: Element | undefined) => boolean): Element | undefined => {
    let root: Document | ShadowRoot = document;
    let hit: Element | undefined;
    for (;;) {
      // A shadow root answers with elements around it as well.
      const inner: Element | undefined = root
        .elementsFromPoint(x, y)
        .find((each) => each.getRootNode() === root && !without(hostOf(each)));
      hit = inner ?? hit;
      if (!inner?.shadowRoot) return hit;
      root = inner.shadowRoot;
    }
  };
  const contains = (outer: Element, inner: Element): boolean => {
    for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === outer) return true;
    return false;
  };
  const nameOf = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
  const frame = () =>
    new Promise((resolve) => {
      // A frame of another origin that is scrolled out of sight gets no animation frames.
      setTimeout(resolve, 60);
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  const blocked = new Set<string>();
  const check = (element: Element, isScrolledTo: boolean) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (box.width < 2 || box.height < 2) return;
    const own = hostOf(element);
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) {
      if (own && isScrolledTo) blocked.add(`${nameOf(element)} of ${own.getAttribute('data-panel')} cannot be reached`);
      return;
    }

    const over = hostOf(topmost(x, y, () => false) ?? document);
    if (over === own) return;
    // What a dialog or a pane of the portal lies over would not be pressed without us either.
    const free = topmost(x, y, (host) => host !== undefined && host !== own);
    const isFree = free !== undefined && (element === free || contains(element, free));
    if (over && isFree) blocked.add(`${nameOf(element)} is under ${over.getAttribute('data-panel')}`);
  };
  const visible = controls.filter((element) =>
    element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }),
  );
  for (const element of visible) check(element, false);
  for (const element of visible) {
    const before = element.getBoundingClientRect();
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const after = element.getBoundingClientRect();
    // Where nothing was scrolled there is nothing to wait for.
    if (after.top !== before.top || after.left !== before.left) await frame();
    check(element, true);
  }

  return [...blocked];
}

/** Runs in pages: what of our hosts sticks out of the window sideways, or makes its own content scroll sideways. */
export function sidewaysPanels(): string[] {
  const wide: string[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'benefit-lens' && element.checkVisibility()) {
        const box = element.getBoundingClientRect();
        const panel = element.getAttribute('data-panel');
        if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1))
          wide.push(`${panel} stands from ${box.left} to ${box.right} of ${innerWidth}`);
        for (const inner of element.shadowRoot?.querySelectorAll('.panel, .rest, h2, p, details') ?? []) {
          const isClippedOnPurpose = getComputedStyle(inner).textOverflow === 'ellipsis';
          if (!isClippedOnPurpose && inner.scrollWidth > inner.clientWidth + 1 && inner.clientWidth > 1)
            wide.push(
              `${inner.localName}.${inner.className} of ${panel}: ${inner.scrollWidth} in ${inner.clientWidth}`,
            );
        }
      } else if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return wide;
}

/** Everything that is in the way, in all documents of the tab. */
export async function inTheWay(lens: Lens): Promise<readonly string[]> {
  return [...(await lens.everywhere(sidewaysPanels)).flat(), ...(await lens.everywhere(blockedControls)).flat()];
}
