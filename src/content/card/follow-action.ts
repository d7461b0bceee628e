/** Does what a button of the card asks for. */
import { cardOf, leafOf } from '../../core/reading/card-state.ts';
import type { CardAction } from '../../core/reading/drawn-card.ts';
import { askBackground } from '../../platform/ask-background.ts';
import type { CardControl } from './card-control.ts';
import type { CardDrawings } from './card-drawings.ts';
import { copyText } from './copy-text.ts';
import type { ReaderChoices } from './reader-choices.ts';

interface ActionDeps {
  readonly control: CardControl;
  readonly choices: ReaderChoices;
  readonly drawings: CardDrawings;
  /** Shows the card again after a choice. */
  readonly redraw: () => void;
}

/** Follows an action of the card that is open; nothing without one. */
export function followAction(action: CardAction, { control, choices, drawings, redraw }: ActionDeps): void {
  const card = cardOf(control.state());
  if (card === undefined) return;
  const { entry } = leafOf(card);
  const note = (done: Parameters<CardDrawings['note']>[1]) => {
    drawings.note(card, done);
    redraw();
  };
  // What the reader chose stands at once; if it could not be kept, it is taken back for all to see.
  const choose = (chosen: Promise<void>) => {
    redraw();
    chosen.catch((error: unknown) => {
      console.info('Backgrounder:', error);
      redraw();
    });
  };
  switch (action.type) {
    case 'follow':
      control.send({ type: 'followed', entry: action.entry });
      break;
    case 'back':
      control.send({ type: 'wentBack' });
      break;
    case 'pin':
      control.send({ type: 'pinToggled' });
      break;
    case 'close':
      control.send({ type: 'closed' });
      break;
    case 'expand':
      note({ isExpanded: true });
      break;
    case 'know':
      choose(choices.setKnown(entry, action.isKnown));
      break;
    case 'reject':
      choose(choices.setReach(entry, action.reach));
      break;
    case 'copy':
      // The browser's own reasons (no permission, no focus) help nobody here.
      copyText(action.text).then(
        () => note({ copied: 'cardCopied' }),
        () => note({ copied: 'cardNotCopied' }),
      );
      break;
    case 'openPanel':
      askBackground('openSidePanel', { entry }).catch((error: unknown) => {
        console.info('Backgrounder:', error);
      });
  }
}
