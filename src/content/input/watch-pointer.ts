/** From the mouse to the card: where the pointer is, how fast it goes, when the page scrolls under it. Touch is watch-touch.ts. */
import { cardOf } from '../../core/reading/card-state.ts';
import { addMove, isInSafeTriangle, type PointerTrack, speedOf } from '../../core/reading/pointer-track.ts';
import { distanceTo, type Point } from '../../core/reading/rect.ts';
import type { AnnotatedMention } from '../../platform/messages.ts';
import type { CardControl } from '../card/card-control.ts';
import type { CardView } from '../card/card-view.ts';
import type { MentionPlaces } from '../card/mention-places.ts';
import { targetOf } from '../card/target-of.ts';
import { pointOf } from './point-of.ts';
import { rootsOf } from './roots-of.ts';

/** What is known of the pointer. */
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
  readonly view: CardView;
  readonly places: MentionPlaces;
}

/** Watches the mouse until the signal aborts. Hit tests happen at most once a frame. */
export function watchPointer(deps: PointerDeps, signal: AbortSignal): PointerInput {
  const { control, places } = deps;
  const look = createLook(deps);
  let track: PointerTrack = [];
  let roots: readonly ShadowRoot[] = [];
  let latest: PointerEvent | undefined;
  let hasScrolled = false;
  let frame = 0;

  const schedule = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (latest !== undefined) look.afterMove(latest, roots);
      if (hasScrolled) look.afterScroll(track.at(-1), roots);
      latest = undefined;
      hasScrolled = false;
    });
  };
  const isMouse = (event: PointerEvent) => event.isTrusted && event.pointerType !== 'touch';
  const onMove = (event: PointerEvent) => {
    const last = track.at(-1);
    const point = pointOf(event);
    // Browsers send a move as well when the page moves under a pointer at rest.
    if (!isMouse(event) || (last !== undefined && last.x === point.x && last.y === point.y)) return;
    track = addMove(track, point);
    roots = rootsOf(event);
    latest = event;
    schedule();
  };
  const onLeave = (event: PointerEvent) => {
    if (!isMouse(event) || event.relatedTarget !== null) return;
    latest = undefined;
    control().send({ type: 'pointerMoved', at: performance.now(), isOnCard: false, isTowardsCard: false });
  };
  const onPress = (event: PointerEvent) => {
    if (isMouse(event)) look.onPress(event);
  };
  const onScroll = () => {
    hasScrolled = true;
    schedule();
  };

  const options = { signal, capture: true, passive: true };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerover', onMove, options); // a pointer that enters a frame is seen no further
  window.addEventListener('pointerout', onLeave, options);
  window.addEventListener('pointerdown', onPress, options);
  window.addEventListener('scroll', onScroll, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    speed: (at) => speedOf(track, at),
    point: () => track.at(-1),
    mention() {
      const point = track.at(-1);
      return point === undefined ? undefined : places.at(point, roots);
    },
  };
}

/** Looks what is under a point, and tells the card. */
function createLook({ control, view, places }: PointerDeps) {
  /** Where the pointer was last on the mark of the open card, or on the card. */
  let leftFrom: Point | undefined;

  const isOwn = (event: Event) => view.isTarget(event);
  const targetAt = (point: Point, roots: readonly ShadowRoot[]) => {
    const mention = places.at(point, roots);
    return mention === undefined ? undefined : targetOf(mention);
  };

  return {
    afterMove(event: PointerEvent, roots: readonly ShadowRoot[]) {
      const point = pointOf(event);
      const isOnCard = isOwn(event);
      // A button that is held drags or selects.
      const over = isOnCard || event.buttons !== 0 ? undefined : targetAt(point, roots);
      const card = cardOf(control().state());
      if (isOnCard || card === undefined || over?.key === card.target.key) leftFrom = point;
      const rect = card === undefined || isOnCard ? undefined : view.rect();
      const isTowardsCard = rect !== undefined && leftFrom !== undefined && isInSafeTriangle(point, leftFrom, rect);
      control().send({ type: 'pointerMoved', at: event.timeStamp, isOnCard, isTowardsCard, ...(over && { over }) });
    },
    afterScroll(point: Point | undefined, roots: readonly ShadowRoot[]) {
      const card = cardOf(control().state());
      const rect = card === undefined ? undefined : view.rect();
      const isOnCard = point !== undefined && rect !== undefined && distanceTo(rect, point) === 0;
      const isOnMark = point !== undefined && card !== undefined && targetAt(point, roots)?.key === card.target.key;
      control().send({ type: 'scrolled', at: performance.now(), isStillOn: isOnCard || isOnMark });
    },
    onPress(event: PointerEvent) {
      if (isOwn(event)) return;
      const over = targetAt(pointOf(event), rootsOf(event));
      control().send({ type: 'pressedOutside', ...(over && { over }) });
    },
  };
}
