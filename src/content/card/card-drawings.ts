/** The drawings of the card that is open: has them made by the background, anew whenever their situation has changed. */
import type { EntryId } from '../../core/glossary/entry.ts';
import { cardOf, leafOf, type OpenCard } from '../../core/reading/card-state.ts';
import { DEEPEST_CARD } from '../../core/reading/card-timing.ts';
import type { CardSituation, CopyOutcome, DrawnCard, RejectionReach } from '../../core/reading/drawn-card.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';
import type { PageState } from '../painting/page-marks.ts';
import type { PageSession } from '../session/page-session.ts';
import type { CardPageState } from './card-control.ts';
import type { ReaderChoices } from './reader-choices.ts';

/** Related entries are looked for among so many of the page's. */
const MOST_ON_PAGE = 5_000;

/** What the reader did with one card of the way that led here. */
interface Done {
  readonly isExpanded?: boolean;
  readonly copied?: CopyOutcome;
}

/** How the open card is drawn now, and what the reader did with it. */
export interface CardDrawings {
  /** Has an entry drawn as it will be shown first; undefined if there is no such entry. */
  first(entry: EntryId, state: CardPageState): Promise<DrawnCard | undefined>;
  /** The best drawing there is of what the card shows; `onBetter` is called when there is a better one. */
  of(card: OpenCard<DrawnCard>, first: DrawnCard): DrawnCard;
  note(card: OpenCard<DrawnCard>, done: Done): void;
  /** No card is open any more: forgets the drawings, and what was done with the cards. */
  forget(): void;
}

/** Names what a card shows: its mention, and how far from it the reader went. */
export function keyOf(card: OpenCard<DrawnCard>): string {
  return `${card.target.key} ${card.leaves.length} ${leafOf(card).entry}`;
}

/** Starts without drawings. */
export function createCardDrawings(
  session: Pick<PageSession, 'current'>,
  choices: ReaderChoices,
  onBetter: () => void,
): CardDrawings {
  const situations = new WeakMap<DrawnCard, string>();
  const latest = new Map<string, DrawnCard>();
  const done = new Map<string, Done>();
  let wanted = '';

  async function draw(entry: EntryId, situation: CardSituation): Promise<DrawnCard | undefined> {
    const drawn = await askPatiently('drawCard', { entry, situation });
    if (drawn !== undefined) situations.set(drawn, JSON.stringify(situation));
    return drawn;
  }

  const situationOf = (entry: EntryId, at: ShownAt) =>
    toSituation({ ...at, isKnown: choices.isKnown(entry), reach: choices.reachOf(entry) }, session.current());

  return {
    first(entry, state) {
      const card = cardOf(state);
      const isFollowing = card !== undefined && card.following === entry;
      const at = isFollowing
        ? { depth: card.leaves.length + 1, isPinned: card.isPinned, back: leafOf(card).entry }
        : { depth: 1, isPinned: false, back: undefined };
      return draw(entry, situationOf(entry, at));
    },
    of(card, first) {
      const key = keyOf(card);
      const drawn = latest.get(key) ?? first;
      const { entry } = leafOf(card);
      const [depth, back] = [card.leaves.length, card.leaves.at(-2)?.entry];
      const situation = situationOf(entry, { depth, back, isPinned: card.isPinned, ...done.get(key) });
      const now = key + JSON.stringify(situation);
      if (key + situations.get(drawn) === now) wanted = now;
      if (wanted !== now) {
        wanted = now;
        draw(entry, situation).then(
          (better) => {
            if (better === undefined || wanted !== now) return;
            latest.set(key, better);
            onBetter();
          },
          console.debug, // the card stays as it is drawn
        );
      }
      return drawn;
    },
    note(card, what) {
      done.set(keyOf(card), { ...done.get(keyOf(card)), ...what });
    },
    forget() {
      wanted = '';
      latest.clear();
      done.clear();
      choices.forget('site');
    },
  };
}

/** Where on the way an entry is shown, and what was done with it there. */
interface ShownAt extends Done {
  /** From 1, the mention's own entry. */
  readonly depth: number;
  readonly isPinned: boolean;
  readonly back: EntryId | undefined;
}

interface Chosen {
  readonly isKnown: boolean;
  readonly reach: RejectionReach | undefined;
}

function toSituation(
  { depth, isPinned, back, isExpanded, copied, isKnown, reach }: ShownAt & Chosen,
  page: PageState | undefined,
): CardSituation {
  const { context, settings, entries = [] } = page ?? {};
  const published = context?.published;
  return {
    onPage: entries.slice(0, MOST_ON_PAGE).map(({ id }) => id),
    isExpanded: isExpanded ?? settings?.showBackground ?? false,
    isPinned,
    isKnown,
    isDeepest: depth > DEEPEST_CARD,
    ...(published && { published }),
    ...(reach && { reach }),
    ...(copied && { copied }),
    ...(back && { back }),
  };
}
