import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What keeps the focus where buttons give way to others when one of them is pressed. */
export interface FocusAcross {
  /** For the element around the buttons. */
  readonly around: RefObject<HTMLDivElement | null>;
  /** One of them was pressed. */
  note(): void;
}

/** When the buttons of one phase have given way to those of the next by a press, gives the focus to the first of them. */
export function useFocusAcross(phase: unknown): FocusAcross {
  const around = useRef<HTMLDivElement>(null);
  const pressedIn = useRef<{ readonly phase: unknown } | undefined>(undefined);
  useLayoutEffect(() => {
    if (pressedIn.current === undefined || pressedIn.current.phase === phase) return;
    pressedIn.current = undefined;
    around.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [phase]);
  return {
    around,
    note() {
      pressedIn.current = { phase };
    },
  };
}
