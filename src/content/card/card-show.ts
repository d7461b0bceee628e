/** Shows the card as the state says: what is drawn, where, and who has the focus. */
import type { CardData } from '../../core/glossary/card-data.ts';
import { cardOf, leafOf, type OpenCard } from '../../core/reading/card-state.ts';
import type { CardControls } from '../../ui/card-controls.ts';
import type { Speech } from '../../ui/translate.ts';
import type { PageSession } from '../page-session.ts';
import type { CardDataState } from './card-control.ts';
import type { CardView } from './card-view.ts';
import { type KeptFocus, keepFocus } from './kept-focus.ts';
import type { CardPlacer } from './place-on-page.ts';

interface CardShowDeps {
  readonly page: PageSession['current'];
  readonly view: CardView;
  readonly speech: Speech;
  readonly placer: CardPlacer;
  readonly state: () => CardDataState;
  readonly controlsFor: (card: OpenCard<CardData>) => CardControls;
  readonly onBack: () => void;
  /** Whether the element must stay although no card is open. */
  readonly isSpeaking: () => boolean;
}

export interface CardShow {
  /** After a change of state. */
  draw(state: CardDataState, before: CardDataState): void;
  /** After a change of what the card says of itself. */
  redraw(): void;
  /** After a change of what can be seen. */
  replace(): void;
}

/** Starts without a card. */
export function createCardShow(deps: CardShowDeps): CardShow {
  const { view, placer } = deps;
  let kept: KeptFocus | undefined;

  function close() {
    const hadFocus = view.hasFocus();
    view.draw(undefined);
    if (!deps.isSpeaking()) view.remove();
    // A press elsewhere has moved the focus already; it stays where the reader put it.
    if (hadFocus) kept?.restore();
    kept = undefined;
    placer.forget();
  }

  function show(card: OpenCard<CardData>, last: OpenCard<CardData> | undefined) {
    const page = deps.page();
    const isNew = last?.target.key !== card.target.key;
    const hadFocus = view.hasFocus();
    if (card.by === 'key') kept ??= keepFocus();
    view.draw({
      card,
      speech: deps.speech,
      published: page?.context.published,
      isExpanded: page?.settings.showBackground ?? false,
      onPage: new Map(page?.entries.map(({ id, name }) => [id, name])),
      controls: deps.controlsFor(card),
      onBack: deps.onBack,
    });
    placer.place(card, view, { isNew });
    // A card opened inside the card takes over the focus that the one before had.
    const isTurned = last !== undefined && leafOf(last) !== leafOf(card);
    if ((card.by === 'key' && isNew) || (isTurned && hadFocus)) view.focus();
  }

  return {
    draw(state, before) {
      const [card, last] = [cardOf(state), cardOf(before)];
      if (card === last) return;
      if (card === undefined) close();
      else show(card, last);
    },
    redraw() {
      const card = cardOf(deps.state());
      if (card !== undefined) show(card, card);
    },
    replace() {
      const card = cardOf(deps.state());
      if (card === undefined) return;
      view.settle();
      placer.place(card, view, { isNew: false });
    },
  };
}
