import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What keeps the focus in a list whose items are taken out by buttons of their own. */
export interface FocusAmong {
  /** For the element around the list, and around what stands in its stead when it is empty; with a tab index of -1. */
  readonly around: RefObject<HTMLDivElement | null>;
  /** The button at a place of the list was pressed. */
  note(at: number): void;
}

/** When an item has gone by its button, gives the focus to the button that stands in its place now, else to what is around. */
export function useFocusAmong(count: number): FocusAmong {
  const around = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ readonly at: number; readonly count: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = pressed;
    if (current === undefined || count >= current.count) return;
    pressed.current = undefined;
    const buttons = around.current?.querySelectorAll('li button');
    const next = buttons?.[Math.min(current.at, buttons.length - 1)] ?? around.current;
    if (next instanceof HTMLElement) next.focus();
  }, [count]);
  return {
    around,
    note(at) {
      pressed.current = { at, count };
    },
  };
}
