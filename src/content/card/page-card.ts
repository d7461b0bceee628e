/** The card over a page: puts input, state, place and looks together. */
import { cardOf } from '../../core/reading/card-state.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';
import type { AnnotatedMention, CommandName } from '../../platform/messages.ts';
import { closeOnEscape } from '../input/close-on-escape.ts';
import { createMentionWalk, type MentionWalk } from '../input/mention-walk.ts';
import { watchPointer } from '../input/watch-pointer.ts';
import { watchTouch } from '../input/watch-touch.ts';
import type { PageSession } from '../session/page-session.ts';
import { createAnnouncer } from './announcer.ts';
import { type CardControl, createCardControl } from './card-control.ts';
import { createCardDrawings } from './card-drawings.ts';
import { createCardPlacer } from './card-placer.ts';
import { type CardShow, createCardShow } from './card-show.ts';
import { createCardView } from './create-card-view.ts';
import { followAction } from './follow-action.ts';
import { createMentionPlaces, type MentionPlaces } from './mention-places.ts';
import { createReaderChoices, type ReaderChoices } from './reader-choices.ts';
import { targetOf } from './target-of.ts';
import { topLayerParent } from './top-layer.ts';
import { watchViewport } from './watch-viewport.ts';

/** The card of one page, and the keys that lead to it. */
export interface PageCard {
  /** To be called whenever the page's mentions or settings are new. */
  update(): void;
  /** It is another page now: what was chosen for the one before says nothing of it. */
  restart(): void;
  /** Does what a key would do. */
  follow(command: CommandName): void;
}

/** Starts answering the reader on a page; everything ends with the signal. */
export function createPageCard(session: PageSession, signal: AbortSignal): PageCard {
  const places = createMentionPlaces(session.index);
  const choices = createReaderChoices((entries) => session.leaveOut(entries));
  const drawings = createCardDrawings(session, choices, () => show.redraw());
  const view = createCardView(
    () => topLayerParent(elementAtHand()),
    (action) => followAction(action, { control, choices, drawings, redraw: show.redraw }),
  );
  const pointer = watchPointer({ control: () => control, view, places }, signal);
  const control: CardControl = createCardControl(
    {
      ask: drawings.first,
      draw: (state, before) => show.draw(state, before),
      dwellMs: () => session.current()?.settings.dwellMs ?? 0,
      speed: pointer.speed,
    },
    signal,
  );
  const isCardOpen = () => cardOf(control.state()) !== undefined;
  const announcer = createAnnouncer({ view, isCardOpen, describe }, signal);
  const walk: MentionWalk = createMentionWalk(
    { control, places, underPointer: pointer.mention, announce: announcer.announcePlace, focusCard: view.focus },
    signal,
  );
  const placer = createCardPlacer({ places, pointer, theme: () => session.current()?.settings.theme ?? 'auto' });
  const { isSpeaking, end: endSpeaking } = announcer;
  const show: CardShow = createCardShow({ view, placer, state: control.state, drawings, isSpeaking });
  watchTouch({ control, isOnCard: view.isTarget, places }, signal);
  const endWalk = () => {
    walk.end();
    endSpeaking();
  };
  closeOnEscape(control, endWalk, signal);
  watchViewport(show.replace, view.isTarget, signal);
  const onPress = (event: Event) => event.isTrusted && !view.isTarget(event) && endWalk();
  window.addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
  signal.addEventListener('abort', view.remove);

  /** The element that the card, or the walk, is at. */
  function elementAtHand(): Element | undefined {
    const key = cardOf(control.state())?.target.key;
    const mention = key === undefined ? walk.current() : places.get(key);
    return mention === undefined ? undefined : places.elementOf(mention);
  }

  return { update: () => update({ session, places, control, choices }), restart: choices.forget, follow: walk.follow };
}

/** An entry as it is said aloud; by the page's own word where the background cannot be reached. */
async function describe({ entry, text }: AnnotatedMention): Promise<{ readonly name: string; readonly gist: string }> {
  const found = await askPatiently('describeEntries', { entries: [entry] }).catch(console.debug);
  return found?.[0] ?? { name: text, gist: '' };
}

/** Takes over the page's mentions; the card of one that is gone closes. */
function update({
  session,
  places,
  control,
  choices,
}: {
  readonly session: PageSession;
  readonly places: MentionPlaces;
  readonly control: CardControl;
  readonly choices: ReaderChoices;
}): void {
  const page = session.current();
  places.update(page?.mentions ?? []);
  if (page === undefined || page.settings.silence !== undefined) {
    control.send({ type: 'closed' });
    return;
  }
  const keys = new Set(places.all().map((mention) => targetOf(mention).key));
  const target = cardOf(control.state())?.target;
  // What the reader has just chosen to see no more stays until its card is closed: the undo is on it.
  const isChosen =
    target !== undefined && (choices.isKnown(target.entry) || choices.reachOf(target.entry) !== undefined);
  if (isChosen) keys.add(target.key);
  control.send({ type: 'targetsChanged', keys });
}
