/** The card over a page: puts input, state, place and looks together. What main.ts has to know of it. */
import type { CardData } from '../../core/glossary/card-data.ts';
import type { EntryId } from '../../core/glossary/entry.ts';
import { cardOf, type OpenCard } from '../../core/reading/card-state.ts';
import { placeCard } from '../../core/reading/place-card.ts';
import type { Rect } from '../../core/reading/rect.ts';
import { askBackground } from '../../platform/messenger.ts';
import type { CardControls } from '../../ui/card-controls.ts';
import type { BlockIndex } from '../block-index.ts';
import { closeOnEscape } from '../keyboard-input.ts';
import type { PageState } from '../page-session.ts';
import { watchPointer } from '../pointer-input.ts';
import { type CardDataState, createCardControl } from './card-control.ts';
import { createCardHost } from './card-host.tsx';
import { CardDialog } from './draw-card.tsx';
import { createMentionPlaces } from './mention-places.ts';
import { pageSpeech } from './page-speech.ts';
import { themeAt } from './page-theme.ts';

const DEFAULT_DWELL_MS = 400;

export interface PageCard {
  /** To be called whenever the page's mentions or settings are new. */
  update(state: PageState | undefined): void;
}

/** Starts answering the reader on a page; everything ends with the signal. */
export function createPageCard(index: BlockIndex, signal: AbortSignal): PageCard {
  const places = createMentionPlaces(index);
  let page: PageState | undefined;
  const host = createCardHost(() => document.documentElement);
  const pointer = watchPointer({ control: () => control, host, places }, signal);
  const control = createCardControl(
    {
      ask: (entry) => askBackground('getCard', { entry }),
      draw,
      dwellMs: () => page?.settings.dwellMs ?? DEFAULT_DWELL_MS,
      speed: pointer.speed,
    },
    signal,
  );
  closeOnEscape(control, signal);

  function draw(state: CardDataState, before: CardDataState) {
    const card = cardOf(state);
    if (card === cardOf(before)) return;
    if (card === undefined) host.remove();
    else show(card);
  }

  function show(card: OpenCard<CardData>) {
    host.draw(
      <CardDialog
        card={card}
        speech={pageSpeech}
        published={page?.context.published}
        isExpanded={page?.settings.showBackground ?? false}
        onPage={new Map(page?.entries.map(({ id, name }) => [id, name]))}
        controls={controlsFor(card)}
        onBack={() => control.send({ type: 'wentBack' })}
      />,
    );
    place(card);
  }

  function place(card: OpenCard<CardData>) {
    const mention = places.get(card.target.key);
    const pieces = mention === undefined ? [] : places.piecesOf(mention);
    const element = mention === undefined ? undefined : places.elementOf(mention);
    const point = card.by === 'hover' ? pointer.point() : undefined;
    if (pieces.length === 0 || element === undefined) return;
    const view = visibleView();
    host.place(
      placeCard({
        pieces,
        card: host.size(view),
        view,
        direction: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
        ...(point === undefined ? {} : { pointer: point }),
      }),
      themeFor(element),
    );
  }

  function themeFor(element: Element): 'light' | 'dark' {
    const wanted = page?.settings.theme ?? 'auto';
    return wanted === 'auto' ? themeAt(element) : wanted;
  }

  function controlsFor(card: OpenCard<CardData>): CardControls {
    return {
      onFollow: (entry: EntryId) => control.send({ type: 'followed', entry }),
      pin: { isPinned: card.isPinned, onToggle: () => control.send({ type: 'pinToggled' }) },
      onClose: () => control.send({ type: 'closed' }),
    };
  }

  return {
    update(state) {
      page = state;
      places.update(state?.mentions ?? []);
    },
  };
}

/** What can be seen of the layout viewport, also while it is pinched. */
function visibleView(): Rect {
  const view = window.visualViewport;
  if (view === null) return { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height };
}
