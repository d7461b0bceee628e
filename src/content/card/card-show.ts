/** Shows the card as the state says: what is drawn, where, and who has the focus. */
import { type Answer, cardOf, leafOf, type OpenCard, openCard, type Pending } from '../../core/reading/card-state.ts';
import { CARD_TIMING } from '../../core/reading/card-timing.ts';
import { DRAWN_NAME, type DrawnCard } from '../../core/reading/drawn-card.ts';
import { translate } from '../../platform/i18n.ts';
import type { CardPageState } from './card-control.ts';
import { type CardDrawings, keyOf } from './card-drawings.ts';
import type { CardPlacer } from './card-placer.ts';
import type { CardView } from './card-view.ts';
import { type KeptFocus, keepFocus } from './keep-focus.ts';

interface CardShowDeps {
  readonly view: CardView;
  readonly placer: CardPlacer;
  readonly state: () => CardPageState;
  readonly drawings: CardDrawings;
  /** Whether the element must stay although no card is open. */
  readonly isSpeaking: () => boolean;
}

/** Keeps what can be seen to what the state says. */
export interface CardShow {
  /** After a change of state. */
  draw(state: CardPageState, before: CardPageState): void;
  /** After a change of what the card says of itself. */
  redraw(): void;
  /** After a change of what can be seen. */
  replace(): void;
}

/** Starts without a card. */
export function createCardShow(deps: CardShowDeps): CardShow {
  const { view, placer, drawings } = deps;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let kept: KeptFocus | undefined;

  function close() {
    const hadFocus = view.hasFocus();
    view.draw(undefined);
    if (!deps.isSpeaking()) view.remove();
    // A press elsewhere has moved the focus already; it stays where the reader put it.
    if (hadFocus) kept?.restore();
    kept = undefined;
    placer.forget();
    drawings.forget();
  }

  /** What is needed at the end of the pause is made in its last part: of those who pass by, few are still here. */
  function prepareSoon({ target, due, answer }: Pending<DrawnCard>) {
    if (answer?.kind !== 'found') return;
    const drawing = { key: keyOf(openCard(target, 'hover', answer)), ...answer.data };
    soon = setTimeout(() => view.prepare(drawing), due - performance.now() - CARD_TIMING.prepareMs);
  }

  function show(card: OpenCard<DrawnCard>, last: OpenCard<DrawnCard> | undefined) {
    const isNew = last?.target.key !== card.target.key;
    const hadFocus = view.hasFocus();
    if (card.by === 'key') kept ??= keepFocus();
    const { answer } = leafOf(card);
    const drawn = answer.kind === 'found' ? drawings.of(card, answer.data) : excuse(answer);
    view.draw({ key: keyOf(card), ...drawn });
    placer.place(card, view, { isNew });
    // What had the focus may be gone: a card was opened inside the card, or a button has done what it could.
    if ((card.by === 'key' && isNew) || (hadFocus && !view.hasFocus())) view.focus();
  }

  return {
    draw(state, before) {
      const [card, last] = [cardOf(state), cardOf(before)];
      clearTimeout(soon);
      if (state.phase === 'dwelling') prepareSoon(state.next);
      else if (card === undefined) close();
      else if (card !== last) show(card, last);
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

/** A word on why there is no card. */
function excuse(answer: Exclude<Answer<DrawnCard>, { readonly kind: 'found' }>): DrawnCard {
  const words = answer.kind === 'missing' ? translate('cardGone') : translate('cardFailed', answer.reason);
  const message = { tag: 'p', attributes: { id: DRAWN_NAME, class: 'bg-message' }, content: [words] };
  return { lang: translate('languageCode'), dir: 'auto', content: [message] };
}
