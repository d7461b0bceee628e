/** From the keyboard to the card: the commands that walk from mention to mention. */
import { cardOf } from '../../core/reading/card-state.ts';
import type { AnnotatedMention, CommandName } from '../../platform/messages.ts';
import { bringIntoView } from '../bring-into-view.ts';
import type { CardControl } from '../card/card-control.ts';
import type { MentionPlaces } from '../card/mention-places.ts';
import { targetOf } from '../card/target-of.ts';
import { CURRENT_HIGHLIGHT } from '../painting/highlight-names.ts';

/** Where the keyboard is among the mentions. */
export interface MentionWalk {
  follow(command: CommandName): void;
  /** The mention the keyboard is at, if any. */
  current(): AnnotatedMention | undefined;
  /** Leaves the mention; the outline goes. */
  end(): void;
}

interface WalkDeps {
  readonly control: CardControl;
  readonly places: MentionPlaces;
  /** The mention under the mouse: where an opening by key starts if the keyboard has not walked yet. */
  readonly underPointer: () => AnnotatedMention | undefined;
  /** Says where the walk is: 1 … count; count 0: there is nothing to walk on. */
  readonly announce: (place: {
    readonly number: number;
    readonly count: number;
    readonly mention?: AnnotatedMention;
  }) => void;
  /** Puts the focus into a card that is open already. */
  readonly focusCard: () => void;
}

/** Walks the painted mentions in reading order. */
export function createMentionWalk(deps: WalkDeps, signal: AbortSignal): MentionWalk {
  const { control, places, announce } = deps;
  let key: string | undefined;

  const end = () => {
    key = undefined;
    CSS.highlights.delete(CURRENT_HIGHLIGHT);
  };
  signal.addEventListener('abort', end);

  function go(step: 1 | -1) {
    const all = places.all();
    const at = all.findIndex((mention) => targetOf(mention).key === key);
    const next = at < 0 ? startOfWalk(all, places, step) : (at + step + all.length) % all.length;
    const mention = all[next];
    announce({ number: next + 1, count: all.length, ...(mention && { mention }) });
    if (mention === undefined) return;
    arrive(mention);
    if (cardOf(control.state())?.by === 'key') open(mention);
  }

  function arrive(mention: AnnotatedMention) {
    key = targetOf(mention).key;
    const range = places.rangeOf(mention);
    const element = places.elementOf(mention);
    if (range === undefined || element === undefined) return;
    CSS.highlights.set(CURRENT_HIGHLIGHT, Object.assign(new Highlight(range), { priority: 1 }));
    bringIntoView(range, element);
  }

  const open = (mention: AnnotatedMention) => control.send({ type: 'opened', target: targetOf(mention), by: 'key' });

  function openHere() {
    if (cardOf(control.state()) !== undefined) {
      deps.focusCard();
      return;
    }
    const all = places.all();
    const mention =
      (key === undefined ? undefined : places.get(key)) ?? deps.underPointer() ?? all[startOfWalk(all, places, 1)];
    if (mention === undefined) {
      announce({ number: 0, count: 0 });
      return;
    }
    arrive(mention);
    open(mention);
  }

  return {
    follow(command) {
      if (command === 'next-mention') go(1);
      else if (command === 'previous-mention') go(-1);
      else if (command === 'open-card') openHere();
      else if (command === 'pin-card') control.send({ type: 'pinToggled' });
    },
    current: () => (key === undefined ? undefined : places.get(key)),
    end,
  };
}

/** Where a walk begins: the first mention that is not above what can be seen (backwards: the last one not below it). */
function startOfWalk(all: readonly AnnotatedMention[], places: MentionPlaces, step: 1 | -1): number {
  const isAhead = (mention: AnnotatedMention) => {
    const [piece] = places.piecesOf(mention);
    if (piece === undefined) return false;
    return step === 1 ? piece.top + piece.height > 0 : piece.top < innerHeight;
  };
  const found = step === 1 ? all.findIndex(isAhead) : all.findLastIndex(isAhead);
  return found >= 0 ? found : step === 1 ? 0 : all.length - 1;
}
