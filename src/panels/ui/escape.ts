import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Escape inside an element leaves what it opened; heard from the moment the element stands. It need not be there always. */
export function useEscape(place: RefObject<HTMLElement | null>, leave: () => void): void {
  useLayoutEffect(() => {
    const element = place.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  });
}
