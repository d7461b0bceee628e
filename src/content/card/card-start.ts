/**
 * The seam between the two scripts of a frame. content.js finds mentions and knows where they are; card.js (state,
 * input, looks) is put into a frame when a reader first comes to a mention there: most frames never need it. What
 * card.js wants of the extension it gets from here, so that nothing is in both.
 */
import type { CommandName, Request, Response, ToBackground } from '../../platform/messages.ts';
import type { Translate } from '../../ui/translate.ts';
import type { PageSession } from '../page-session.ts';
import type { MentionPlaces } from './mention-places.ts';

export interface CardStart {
  readonly session: PageSession;
  readonly places: MentionPlaces;
  readonly t: Translate;
  readonly ask: <N extends keyof ToBackground>(name: N, request: Request<N>) => Promise<Response<N>>;
  /** When the page last scrolled, by the clock of `performance.now()`. */
  readonly scrolledAt: number | undefined;
  readonly signal: AbortSignal;
}

/** An event that came before card.js did, with the open shadow roots on its way: later they cannot be told any more. */
export interface MissedEvent {
  readonly event: PointerEvent;
  readonly roots: readonly ShadowRoot[];
}

/** The card over a page. */
export interface PageCard {
  /** To be called whenever the page's mentions or settings are new. */
  update(): void;
  /** Does what a key would do. */
  follow(command: CommandName): void;
}

export interface AwakeCard extends PageCard {
  /** Takes an event as if it came now. */
  replay(missed: MissedEvent): void;
}

export type StartCard = (start: CardStart) => AwakeCard;

declare global {
  /** Set by card.js in the content scripts' own world, where no page sees it. */
  var backgrounderCard: StartCard | undefined;
}
