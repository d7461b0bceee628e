/** What a reader can do with the card over a page. Only what is harmless and can be undone: the page may see it. */
import type { CardData } from '../../core/glossary/card-data.ts';
import type { EntryId } from '../../core/glossary/entry.ts';
import { reportAddress } from '../../core/glossary/report-address.ts';
import { OWN_PACK } from '../../core/own-entries/own-pack.ts';
import { leafOf, type OpenCard } from '../../core/reading/card-state.ts';
import { DEEPEST_CARD } from '../../core/reading/card-timing.ts';
import { citeEntry } from '../../core/reading/cite-entry.ts';
import { siteOf } from '../../core/settings/site-rules.ts';
import type { CardControls } from '../../ui/card-controls.ts';
import type { Speech } from '../../ui/translate.ts';
import type { CardControl } from './card-control.ts';
import type { CardStart } from './card-start.ts';
import { copyText } from './copy-text.ts';
import type { ReaderChoices } from './reader-choices.ts';

declare const __FIREFOX__: boolean;

interface ControlsDeps {
  readonly start: CardStart;
  readonly control: CardControl;
  readonly choices: ReaderChoices;
  /** Draws the card again after a choice. */
  readonly redraw: () => void;
  /** The keys that open the side panel, where no page may; empty if there are none. */
  readonly panelKeys: string;
}

/** The controls for what the card shows now. */
export function controlsFor(card: OpenCard<CardData>, deps: ControlsDeps): CardControls {
  const { start, control, choices, redraw, panelKeys } = deps;
  const { ask, isPrivate, speech } = start;
  const { entry, answer } = leafOf(card);
  // What the reader chose stands at once; if it could not be kept, it is taken back for all to see.
  const choose = (chosen: Promise<void>) => {
    redraw();
    chosen.catch((error: unknown) => {
      console.info('Backgrounder could not keep this choice:', error);
      redraw();
    });
  };
  const always: CardControls = {
    // As deep as it goes, names are names only.
    ...(card.leaves.length > DEEPEST_CARD
      ? {}
      : { onFollow: (id: EntryId) => control.send({ type: 'followed', entry: id }) }),
    pin: { isPinned: card.isPinned, onToggle: () => control.send({ type: 'pinToggled' }) },
    onClose: () => control.send({ type: 'closed' }),
  };
  if (answer.kind !== 'found') return always;
  const { data } = answer;
  return {
    ...always,
    rejection: {
      reach: choices.reachOf(entry),
      ...(isPrivate ? {} : { site: siteOf(location.hostname) }),
      onChange: (reach) => choose(choices.setReach(entry, reach)),
    },
    ...(isPrivate
      ? {}
      : {
          known: { isKnown: choices.isKnown(entry), onChange: (isKnown) => choose(choices.setKnown(entry, isKnown)) },
        }),
    onCopy: (format) => copyText(citationOf(data, { format, speech })),
    ...(__FIREFOX__
      ? panelKeys === ''
        ? {}
        : { panelHint: speech.t('cardPanelKeys', panelKeys) }
      : {
          onPanel: () => {
            ask('openSidePanel', { entry }).catch((error: unknown) => {
              console.info('Backgrounder could not open its side panel:', error);
            });
          },
        }),
    // Mistakes in the reader's own entries are the reader's to mend.
    ...(data.entry.pack === OWN_PACK ? {} : { reportUrl: reportAddress(entry) }),
  };
}

function citationOf(
  { entry }: CardData,
  { format, speech }: { readonly format: 'text' | 'markdown'; readonly speech: Speech },
): string {
  const words = {
    sources: speech.t('cardSources'),
    credit: (reviewed: string) => speech.t('cardCredit', reviewed),
  };
  return citeEntry(entry, { format, words, locale: speech.locale });
}
