/** Puts the card at its mention, and holds it on the side where it opened. */
import type { OpenCard } from '../../core/reading/card-state.ts';
import type { DrawnCard } from '../../core/reading/drawn-card.ts';
import { nearestPiece, placeCard } from '../../core/reading/place-card.ts';
import type { Point, Rect } from '../../core/reading/rect.ts';
import type { Theme } from '../../core/settings/settings.ts';
import type { CardView } from './card-view.ts';
import type { MentionPlaces } from './mention-places.ts';
import { themeAt } from './theme-at.ts';
import { hasTooltip } from './top-layer.ts';

interface PlacerDeps {
  readonly places: MentionPlaces;
  readonly pointer: { readonly point: () => Point | undefined };
  readonly theme: () => Theme;
}

/** Where the open card stands. */
export interface CardPlacer {
  /** `isNew`: for another mention than before, so nothing holds it to its side. */
  place(card: OpenCard<DrawnCard>, view: CardView, options: { readonly isNew: boolean }): void;
  /** The next card starts afresh. */
  forget(): void;
}

/** Creates the placer of a page. */
export function createCardPlacer({ places, pointer, theme }: PlacerDeps): CardPlacer {
  let stays: 'below' | 'above' | undefined;
  /** On which line of its mention the card opened: its place among the pieces, which move with the page. */
  let line = 0;

  function place(card: OpenCard<DrawnCard>, view: CardView, { isNew }: { readonly isNew: boolean }) {
    const mention = places.get(card.target.key);
    const pieces = mention === undefined ? [] : places.piecesOf(mention);
    const element = mention === undefined ? undefined : places.elementOf(mention);
    // A mention that is gone leaves the card where it was; so does the pin, which is a place on the screen.
    if (element === undefined || pieces.length === 0 || (card.isPinned && !isNew)) return;
    if (isNew) {
      stays = undefined;
      line = nearestPiece(pieces, card.by === 'key' ? undefined : pointer.point());
    }
    const seen = visibleView();
    const piece = pieces[line] ?? pieces[0];
    if (piece === undefined || !isInView(piece, seen)) return;
    const wanted = theme();
    const put = placeCard({
      piece,
      card: view.size(seen),
      view: seen,
      direction: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
      prefersAbove: hasTooltip(element),
      ...(stays && { stays }),
    });
    if (put.kind !== 'sheet') stays = put.kind;
    view.place(put, wanted === 'auto' ? themeAt(element) : wanted);
  }

  return {
    place,
    forget() {
      stays = undefined;
    },
  };
}

function isInView(rect: Rect, view: Rect): boolean {
  return rect.top + rect.height > view.top && rect.top < view.top + view.height;
}

/** What can be seen of the layout viewport, also while it is pinched. */
function visibleView(): Rect {
  const view = window.visualViewport;
  if (view === null) return { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height };
}
