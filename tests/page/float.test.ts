// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { moveBeside } from '../../src/page/float.ts';

const toast = new DOMRect(500, 60, 340, 90);

/** A page with controls, a toast in its corner and a panel beside the toast. Each look at a point is counted. */
function pageWith(isControl: (x: number, y: number) => boolean): {
  move: (height: number) => number;
  top: () => string;
} {
  document.body.innerHTML = '<button></button><div></div><benefit-lens></benefit-lens>';
  const [button, subject, host] = document.body.children as unknown as [Element, Element, HTMLElement];
  let height = 0;
  let looks = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this === host ? new DOMRect(0, 0, 340, height) : toast;
  });
  document.elementsFromPoint = (x, y) => {
    looks += 1;
    return isControl(x, y) ? [button] : [];
  };
  return {
    move: (now) => {
      looks = 0;
      height = now;
      moveBeside(host, subject);
      return looks;
    },
    top: () => host.style.getPropertyValue('--lens-top'),
  };
}

describe('a floating panel', () => {
  afterEach(() => vi.restoreAllMocks());

  it('looks for room as the line that it will be, not for all that is drawn at first', () => {
    const { move, top } = pageWith(() => false);
    const asDrawn = move(500);
    expect(asDrawn).toBeGreaterThan(0);
    expect(asDrawn).toBeLessThan(200);
    expect(top()).toBe('158px');
  });

  it('gives a place up as soon as it is no better than one that was looked at', () => {
    // Right below the toast a panel of one line covers a few points of controls, and nearly everywhere else more.
    const { move } = pageWith((x, y) => y < toast.bottom || y > 185 || x < 510);
    const all = 44 * 60;
    expect(move(40)).toBeLessThan(all / 2);
  });
});
