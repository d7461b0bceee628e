/** The card over a page: puts input, state, place and looks together. All that main.ts has to know of it. */
import type { CardData } from '../../core/glossary/card-data.ts';
import type { EntryId } from '../../core/glossary/entry.ts';
import { cardOf, leafOf, type OpenCard } from '../../core/reading/card-state.ts';
import { isPrivateWindow } from '../../platform/browser.ts';
import type { AnnotatedMention, CommandName } from '../../platform/messages.ts';
import { askBackground } from '../../platform/messenger.ts';
import { closeOnEscape, createMentionWalk } from '../keyboard-input.ts';
import type { PageSession } from '../page-session.ts';
import { watchPointer } from '../pointer-input.ts';
import { watchTouch } from '../touch-input.ts';
import { createAnnouncer } from './announcer.ts';
import { type CardDataState, createCardControl } from './card-control.ts';
import type { CardView } from './card-view.ts';
import { controlsFor } from './controls-for.ts';
import { type KeptFocus, keepFocus } from './kept-focus.ts';
import { loadCardView } from './load-card-view.ts';
import { createMentionPlaces, targetOf } from './mention-places.ts';
import { pageSpeech } from './page-speech.ts';
import { createCardPlacer } from './place-on-page.ts';
import { createReaderChoices } from './reader-choices.ts';
import { topLayerParent } from './top-layer.ts';

declare const __FIREFOX__: boolean;

const DEFAULT_DWELL_MS = 400;

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
  let view: CardView | undefined;
  let kept: KeptFocus | undefined;
  let panelKeys = '';

  const shownElement = () => {
    const key = cardOf(control.state())?.target.key;
    const mention = key === undefined ? walk.current() : places.get(key);
    return mention === undefined ? undefined : places.elementOf(mention);
  };
  async function getView(): Promise<CardView> {
    const create = await loadCardView();
    if (__FIREFOX__ && view === undefined) panelKeys = await askBackground('getPanelKeys', {});
    view ??= create(() => topLayerParent(shownElement()));
    return view;
  }

  const pointer = watchPointer({ control: () => control, view: () => view, places }, signal);
  const control = createCardControl(
    {
      ask: async (entry) => (await Promise.all([askBackground('getCard', { entry }), getView()]))[0],
      draw,
      dwellMs: () => session.current()?.settings.dwellMs ?? DEFAULT_DWELL_MS,
      speed: pointer.speed,
    },
    signal,
  );
  const announcer = createAnnouncer(
    { getView, isCardOpen: () => cardOf(control.state()) !== undefined, describe },
    signal,
  );
  const walk = createMentionWalk(
    {
      control,
      places,
      underPointer: pointer.mention,
      announce: announcer.announcePlace,
      focusCard: () => view?.focus(),
    },
    signal,
  );
  const placer = createCardPlacer({ places, pointer, theme: () => session.current()?.settings.theme ?? 'auto' });
  const endWalk = () => {
    walk.end();
    announcer.end();
  };
  closeOnEscape(control, endWalk, signal);
  watchTouch({ control, isOnCard: (event) => view?.isTarget(event) ?? false, places }, signal);

  function draw(state: CardDataState, before: CardDataState) {
    const [card, last] = [cardOf(state), cardOf(before)];
    if (card === last) return;
    if (card === undefined) close();
    else show(card, last);
  }

  function close() {
    const hadFocus = view?.hasFocus() ?? false;
    view?.draw(undefined);
    if (!announcer.isSpeaking()) view?.remove();
    // A press elsewhere has moved the focus already; it stays where the reader put it.
    if (hadFocus) kept?.restore();
    kept = undefined;
    placer.forget();
  }

  function show(card: OpenCard<CardData>, last: OpenCard<CardData> | undefined) {
    if (view === undefined) return; // cannot be: no card opens before its view is here (see `ask`)
    const isOther = last?.target.key !== card.target.key;
    const page = session.current();
    if (card.by === 'key' && kept === undefined) kept = keepFocus();
    const hadFocus = view.hasFocus();
    view.draw({
      card,
      speech: pageSpeech,
      published: page?.context.published,
      isExpanded: page?.settings.showBackground ?? false,
      onPage: new Map(page?.entries.map(({ id, name }) => [id, name])),
      controls: controlsFor(card, { control, choices, isPrivate: isPrivateWindow(), redraw, panelKeys }),
      onBack: () => control.send({ type: 'wentBack' }),
    });
    placer.place(card, view, { isNew: isOther });
    // A card opened inside the card takes over the focus that the one before had.
    const isTurned = last !== undefined && leafOf(last) !== leafOf(card);
    if ((card.by === 'key' && isOther) || (isTurned && hadFocus)) view.focus();
  }

  function redraw() {
    const card = cardOf(control.state());
    if (card !== undefined) show(card, card);
  }

  const replace = () => {
    const card = cardOf(control.state());
    if (card !== undefined && view !== undefined) placer.place(card, view, { isNew: false });
  };
  placer.watchViewport(replace, signal);
  window.addEventListener('pointerdown', (event) => event.isTrusted && !view?.isTarget(event) && endWalk(), {
    signal,
    capture: true,
    passive: true,
  });
  signal.addEventListener('abort', () => view?.remove());

  return {
    update() {
      const page = session.current();
      places.update(page?.mentions ?? []);
      const card = cardOf(control.state());
      if (card === undefined && page === undefined) return;
      if (page?.settings.silence !== undefined) {
        control.send({ type: 'closed' });
        return;
      }
      const keys = new Set(places.all().map((mention) => targetOf(mention).key));
      // What the reader has just chosen to see no more stays until its card is closed: the undo is on it.
      if (card !== undefined && isChosen(card.target.entry)) keys.add(card.target.key);
      control.send({ type: 'targetsChanged', keys });
    },
    follow: (command) => walk.follow(command),
  };

  function describe({ entry, text }: AnnotatedMention) {
    return session.current()?.entries.find(({ id }) => id === entry) ?? { name: text, gist: '' };
  }

  function isChosen(entry: EntryId): boolean {
    return choices.isKnown(entry) || choices.reachOf(entry) !== undefined;
  }
}
