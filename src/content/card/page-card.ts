/** The card over a page: puts input, state, place and looks together. All that main.ts has to know of it. */
import { cardOf } from '../../core/reading/card-state.ts';
import { isPrivateWindow } from '../../platform/browser.ts';
import type { AnnotatedMention, CommandName } from '../../platform/messages.ts';
import { askBackground } from '../../platform/messenger.ts';
import { closeOnEscape, createMentionWalk, type MentionWalk } from '../keyboard-input.ts';
import type { PageSession } from '../page-session.ts';
import { watchPointer } from '../pointer-input.ts';
import { watchTouch } from '../touch-input.ts';
import { createAnnouncer } from './announcer.ts';
import { type CardControl, createCardControl } from './card-control.ts';
import { type CardShow, createCardShow } from './card-show.ts';
import { controlsFor } from './controls-for.ts';
import { createCardLooks } from './load-card-view.ts';
import { createMentionPlaces, type MentionPlaces, targetOf } from './mention-places.ts';
import { createCardPlacer } from './place-on-page.ts';
import { createReaderChoices, type ReaderChoices } from './reader-choices.ts';
import { topLayerParent } from './top-layer.ts';

export interface PageCard {
  /** To be called whenever the page's mentions or settings are new. */
  update(): void;
  /** Does what a key would do. */
  follow(command: CommandName): void;
}

/** Starts answering the reader on a page; everything ends with the signal. */
export function createPageCard(session: PageSession, signal: AbortSignal): PageCard {
  const places = createMentionPlaces(session.index);
  const choices = createReaderChoices((entries) => session.leaveOut(entries));
  const looks = createCardLooks(() => topLayerParent(elementAt({ places, control, walk })));
  const { view, load } = looks;

  const pointer = watchPointer({ control: () => control, view, places }, signal);
  const control: CardControl = createCardControl(
    {
      ask: async (entry) => (await Promise.all([askBackground('getCard', { entry }), load()]))[0],
      draw: (state, before) => show.draw(state, before),
      dwellMs: () => session.current()?.settings.dwellMs ?? 0,
      speed: pointer.speed,
    },
    signal,
  );
  const describe = ({ entry, text }: AnnotatedMention) =>
    session.current()?.entries.find(({ id }) => id === entry) ?? { name: text, gist: '' };
  const isCardOpen = () => cardOf(control.state()) !== undefined;
  const announcer = createAnnouncer({ load, isCardOpen, describe }, signal);
  const walk: MentionWalk = createMentionWalk(
    {
      control,
      places,
      underPointer: pointer.mention,
      announce: announcer.announcePlace,
      focusCard: () => view()?.focus(),
    },
    signal,
  );
  const placer = createCardPlacer({ places, pointer, theme: () => session.current()?.settings.theme ?? 'auto' });
  const show: CardShow = createCardShow({
    page: () => session.current(),
    view,
    placer,
    state: control.state,
    controlsFor: (card) =>
      controlsFor(card, {
        control,
        choices,
        isPrivate: isPrivateWindow(),
        redraw: () => show.redraw(),
        panelKeys: looks.panelKeys(),
      }),
    onBack: () => control.send({ type: 'wentBack' }),
    isSpeaking: announcer.isSpeaking,
  });

  const isOnCard = (event: Event) => view()?.isTarget(event) ?? false;
  const endWalk = () => {
    walk.end();
    announcer.end();
  };
  closeOnEscape(control, endWalk, signal);
  watchTouch({ control, isOnCard, places }, signal);
  placer.watchViewport(show.replace, signal);
  const onPress = (event: Event) => event.isTrusted && !isOnCard(event) && endWalk();
  window.addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => view()?.remove());

  return { update: () => follow({ session, places, control, choices }), follow: (command) => walk.follow(command) };
}

/** The element that the card, or the walk, is at. */
function elementAt(at: {
  readonly places: MentionPlaces;
  readonly control: CardControl;
  readonly walk: MentionWalk;
}): Element | undefined {
  const key = cardOf(at.control.state())?.target.key;
  const mention = key === undefined ? at.walk.current() : at.places.get(key);
  return mention === undefined ? undefined : at.places.elementOf(mention);
}

/** Takes over the page's mentions; the card of one that is gone closes. */
function follow(on: {
  readonly session: PageSession;
  readonly places: MentionPlaces;
  readonly control: CardControl;
  readonly choices: ReaderChoices;
}): void {
  const { session, places, control, choices } = on;
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
