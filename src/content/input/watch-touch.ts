/** From the finger to the card: a tap on a mark opens it, a tap elsewhere closes it. Anything longer or further is the page's. */
import { cardOf } from '../../core/reading/card-state.ts';
import { isTap, type TrackPoint } from '../../core/reading/pointer-track.ts';
import type { CardControl } from '../card/card-control.ts';
import type { MentionPlaces } from '../card/mention-places.ts';
import { targetOf } from '../card/target-of.ts';
import { pointOf } from './point-of.ts';
import { rootsOf } from './roots-of.ts';

interface TouchDeps {
  readonly control: CardControl;
  readonly isOnCard: (event: Event) => boolean;
  readonly places: MentionPlaces;
}

/** What does something of its own when tapped: a mark inside never takes that away. */
const ACTIVE = 'a[href], button, label, summary, input, select, textarea, [role="button"], [role="link"], [onclick]';

/** Watches fingers until the signal aborts. */
export function watchTouch({ control, isOnCard, places }: TouchDeps, signal: AbortSignal): void {
  let start: (TrackPoint & { readonly id: number }) | undefined;
  let hasScrolled = false;

  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'touch') return;
    // A second finger makes it a pinch.
    start = event.isPrimary ? { ...pointOf(event), id: event.pointerId } : undefined;
    hasScrolled = false;
  };
  const onUp = (event: PointerEvent) => {
    const began = start;
    start = undefined;
    if (!event.isTrusted || event.pointerType !== 'touch' || began === undefined || began.id !== event.pointerId)
      return;
    if (isOnCard(event) || !isTap(began, pointOf(event), hasScrolled)) return;
    const mention = isOnActive(event) ? undefined : places.at(pointOf(event), rootsOf(event));
    const target = mention === undefined ? undefined : targetOf(mention);
    if (target === undefined || target.key === cardOf(control.state())?.target.key) {
      control.send({ type: 'pressedOutside' });
      return;
    }
    control.send({ type: 'opened', target, by: 'touch' });
  };

  const options = { signal, capture: true, passive: true };
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('pointercancel', () => (start = undefined), options); // the browser took it for scrolling
  window.addEventListener('scroll', () => (hasScrolled = true), options);
}

function isOnActive(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(ACTIVE));
}
