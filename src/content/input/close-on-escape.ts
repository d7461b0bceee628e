import { cardOf } from '../../core/reading/card-state.ts';
import type { CardControl } from '../card/card-control.ts';

/** Escape closes the card and only the card, as long as one is open. `onIdle`: Escape while none is. */
export function closeOnEscape(control: CardControl, onIdle: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    if (cardOf(control.state()) === undefined) {
      onIdle();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation(); // the page's own dialog must not close as well
    control.send({ type: 'escaped' });
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
}
