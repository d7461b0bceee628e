import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the element around buttons that give way to others when one of them is pressed: gives the focus, which went with
 * the button, to the first of those that came.
 */
export function useFocusAcross(phase: unknown): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useLayoutEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    if (document.activeElement !== document.body) return; // the reader is somewhere else
    around.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [phase]);
  return around;
}
