/** The card as long as nobody wants it: wakes when the pointer comes to a mention, a finger to one, or a key asks. */

import { askBackground } from '../../platform/ask-background.ts';
import { translate } from '../../platform/i18n.ts';
import type { CommandName } from '../../platform/messages.ts';
import type { PageSession } from '../page-session.ts';
import type { AwakeCard, MissedEvent, PageCard } from './card-start.ts';
import { createMentionPlaces } from './mention-places.ts';
import { rootsOf } from './roots-of.ts';

/** More events than a hand makes while a script is loaded. */
const MOST_MISSED = 100;

/** Starts asleep; everything ends with the signal. */
export function createSleepingCard(session: PageSession, signal: AbortSignal): PageCard {
  const places = createMentionPlaces(session.index);
  const sleep = new AbortController();
  let awake: AwakeCard | undefined;
  let waking: Promise<AwakeCard> | undefined;
  let missed: MissedEvent[] = [];
  let scrolledAt: number | undefined;

  async function load(): Promise<AwakeCard> {
    if (globalThis.backgrounderCard === undefined) await askBackground('loadCard', {});
    const start = globalThis.backgrounderCard;
    if (start === undefined) throw new Error('the browser keeps it out of this page');
    const card = start({
      session,
      places,
      t: translate,
      ask: askBackground,
      scrolledAt,
      signal,
    });
    sleep.abort();
    awake = card;
    for (const one of missed) card.replay(one);
    missed = [];
    return card;
  }
  const wake = () => {
    waking ??= load().catch((error: unknown) => {
      waking = undefined; // the next mention tries again
      missed = [];
      throw error;
    });
    return waking;
  };
  const tryToWake = () => {
    wake().catch((error: unknown) => {
      if (!signal.aborted) console.info('Backgrounder could not bring its card:', error);
    });
  };

  listen({
    signal: AbortSignal.any([signal, sleep.signal]),
    onEvent(event) {
      if (waking === undefined && !isAtMention(event)) return;
      if (missed.length < MOST_MISSED) missed.push({ event, roots: rootsOf(event) });
      tryToWake();
    },
    onScroll() {
      scrolledAt = performance.now();
    },
  });
  const isAtMention = (event: PointerEvent) =>
    event.type !== 'pointerup' && places.at({ x: event.clientX, y: event.clientY }, rootsOf(event)) !== undefined;

  return {
    update() {
      if (awake === undefined) places.update(session.current()?.mentions ?? []);
      else awake.update();
    },
    follow(command: CommandName) {
      wake().then(
        (card) => card.follow(command),
        (error: unknown) => console.info('Backgrounder could not bring its card:', error),
      );
    },
  };
}

/** The events by which a reader comes to a mention; moves at most once a frame. */
function listen(on: {
  readonly signal: AbortSignal;
  readonly onEvent: (event: PointerEvent) => void;
  readonly onScroll: () => void;
}): void {
  const { signal, onEvent } = on;
  let latest: PointerEvent | undefined;
  let frame = 0;
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const event = latest;
    latest = undefined;
    if (event !== undefined && !signal.aborted) onEvent(event);
  };
  let last: readonly [x: number, y: number] = [-1, -1];
  const onMove = (event: PointerEvent) => {
    const isStill = event.clientX === last[0] && event.clientY === last[1];
    // The page moved under a pointer at rest, or nobody moved anything.
    if (!event.isTrusted || isStill || event.pointerType === 'touch') return;
    last = [event.clientX, event.clientY];
    rootsOf(event); // known only while it is under way
    latest = event;
    if (frame === 0) frame = requestAnimationFrame(flush);
  };
  const onOther = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    flush();
    rootsOf(event);
    onEvent(event);
  };
  const options = { signal, capture: true, passive: true };
  window.addEventListener('pointermove', onMove, options);
  for (const name of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    window.addEventListener(name, onOther, options);
  }
  window.addEventListener('scroll', on.onScroll, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
