/** From the mouse to the card: where the pointer is, how fast it goes, when the page scrolls under it. Touch is touch-input.ts. */
import { cardOf } from '../core/reading/card-state.ts';
import { addMove, isInSafeTriangle, type PointerTrack, speedOf } from '../core/reading/pointer-track.ts';
import type { Point } from '../core/reading/rect.ts';
import type { AnnotatedMention } from '../platform/messages.ts';
import type { CardControl } from './card/card-control.ts';
import type { CardView } from './card/card-view.ts';
import { type MentionPlaces, targetOf } from './card/mention-places.ts';

export interface PointerInput {
  /** In px/ms, over the last moment before `at`. */
  speed(at: number): number;
  /** Where the pointer was last seen. */
  point(): Point | undefined;
  /** The mention under it. */
  mention(): AnnotatedMention | undefined;
}

interface PointerDeps {
  readonly control: () => CardControl;
  /** Undefined until the first card of the page. */
  readonly view: () => CardView | undefined;
  readonly places: MentionPlaces;
}

/** Open shadow roots on the way of an event: a caret inside of them is found only if they are named. */
export function rootsOf(event: Event): readonly ShadowRoot[] {
  return event.composedPath().filter((node): node is ShadowRoot => node instanceof ShadowRoot);
}

/** Watches the mouse until the signal aborts. Hit tests happen at most once a frame. */
export function watchPointer({ control, view, places }: PointerDeps, signal: AbortSignal): PointerInput {
  let track: PointerTrack = [];
  let latest: PointerEvent | undefined;
  let roots: readonly ShadowRoot[] = [];
  /** Where the pointer was last on the mark of the open card. */
  let leftFrom: Point | undefined;
  let isScrolled = false;
  let frame = 0;

  const isOwn = (event: Event) => view()?.isTarget(event) ?? false;
  const targetAt = (point: Point) => {
    const mention = places.at(point, roots);
    return mention === undefined ? undefined : targetOf(mention);
  };

  const mention = () => {
    const point = track.at(-1);
    return point === undefined ? undefined : places.at(point, roots);
  };

  function look() {
    frame = 0;
    if (latest !== undefined) lookAt(latest);
    latest = undefined;
    if (isScrolled) lookAfterScroll();
    isScrolled = false;
  }

  function lookAt(event: PointerEvent) {
    const point = { x: event.clientX, y: event.clientY };
    const isOnCard = isOwn(event);
    const over = isOnCard || event.buttons !== 0 ? undefined : targetAt(point);
    const card = cardOf(control().state());
    if (isOnCard || (over !== undefined && over.key === card?.target.key)) leftFrom = point;
    const rect = card === undefined || leftFrom === undefined ? undefined : view()?.rect();
    const isTowardsCard =
      !isOnCard && rect !== undefined && leftFrom !== undefined && isInSafeTriangle(point, leftFrom, rect);
    control().send({
      type: 'pointerMoved',
      at: performance.now(),
      isOnCard,
      isTowardsCard,
      ...(over === undefined ? {} : { over }),
    });
    if (card === undefined) leftFrom = over === undefined ? undefined : point;
  }

  function lookAfterScroll() {
    const point = track.at(-1);
    const card = cardOf(control().state());
    const rect = card === undefined ? undefined : view()?.rect();
    const isOnCard = point !== undefined && rect !== undefined && isIn(rect, point);
    const isStillOn =
      isOnCard || (point !== undefined && card !== undefined && targetAt(point)?.key === card.target.key);
    control().send({ type: 'scrolled', at: performance.now(), isStillOn });
  }

  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const last = track.at(-1);
    const point = { x: event.clientX, y: event.clientY, at: performance.now() };
    // Browsers send a move as well when the page moves under a pointer at rest.
    if (last !== undefined && last.x === point.x && last.y === point.y) return;
    track = addMove(track, point);
    latest = event;
    roots = rootsOf(event);
    schedule();
  };
  const onLeave = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return;
    latest = undefined;
    control().send({ type: 'pointerMoved', at: performance.now(), isOnCard: false, isTowardsCard: false });
  };
  const onPress = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || isOwn(event)) return;
    const over = targetAt({ x: event.clientX, y: event.clientY });
    control().send({ type: 'pressedOutside', ...(over === undefined ? {} : { over }) });
  };
  const onScroll = () => {
    isScrolled = true;
    schedule();
  };

  const options = { signal, capture: true, passive: true };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerover', onMove, options); // a pointer that enters a frame is seen no further
  window.addEventListener('pointerout', onLeave, options);
  window.addEventListener('pointerdown', onPress, options);
  window.addEventListener('scroll', onScroll, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { speed: (at) => speedOf(track, at), point: () => track.at(-1), mention };
}

function isIn(rect: { left: number; top: number; width: number; height: number }, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.left + rect.width && y >= rect.top && y <= rect.top + rect.height;
}
