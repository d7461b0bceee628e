/** Draws the card over a page, out of the very components that the other surfaces use. */
import type { CardData } from '../core/glossary/card-data.ts';
import { reportAddress } from '../core/glossary/report-address.ts';
import { OWN_PACK } from '../core/own-entries/own-pack.ts';
import { type CardAction, type CardSituation, DRAWN_NAME, type DrawnCard } from '../core/reading/drawn-card.ts';
import { directionOf } from '../core/reading/text-direction.ts';
import { CardContent } from './CardContent.tsx';
import type { CardControls, CopyFormat } from './card-controls.ts';
import { citationOf } from './citation.ts';
import { toDrawn } from './to-drawn.ts';
import type { Speech } from './translate.ts';

/** Who looks at the card, and from where. */
export interface CardAudience {
  readonly speech: Speech;
  /** The reader's own day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Nothing may be kept of what is read in a private window. */
  readonly isPrivate: boolean;
  /** Empty on what is on no site, as our own welcome page. */
  readonly site: string;
  /** How the side panel is to be had: by a button of the card's, or by keys (empty if there are none). */
  readonly panel: 'button' | { readonly keys: string };
  /** The name of the entry whose card this one was opened from. */
  readonly backName: string | undefined;
}

/** The card of an entry in a situation. */
export function drawCard(data: CardData, situation: CardSituation, audience: CardAudience): DrawnCard {
  let asked: CardAction | undefined;
  const ask = (action: CardAction) => {
    asked = action;
  };
  const onPage = new Set(situation.onPage);
  const content = (
    <CardContent
      data={data}
      speech={audience.speech}
      published={situation.published}
      today={audience.today}
      alsoHere={data.related.filter(({ id }) => onPage.has(id) && id !== data.entry.id)}
      isExpanded={situation.isExpanded}
      onExpand={() => ask({ type: 'expand' })}
      nameId={DRAWN_NAME}
      controls={controlsFor(data, { situation, audience, ask })}
    />
  );
  const press = (onClick: () => void) => {
    asked = undefined;
    onClick();
    return asked;
  };
  const lang = audience.speech.locale;
  return { lang, dir: directionOf(lang), content: toDrawn(content, press) };
}

/** What a reader can do with the card over a page. Only what is harmless and can be undone: the page may see it. */
function controlsFor(
  { entry }: CardData,
  {
    situation,
    audience,
    ask,
  }: {
    readonly situation: CardSituation;
    readonly audience: CardAudience;
    readonly ask: (action: CardAction) => void;
  },
): CardControls {
  const { speech, isPrivate, site, panel, backName } = audience;
  const { isKnown, isPinned } = situation;
  const copy = (format: CopyFormat) => ask({ type: 'copy', text: citationOf(entry, format, speech) });
  return {
    ...(situation.isDeepest ? {} : { onFollow: (id) => ask({ type: 'follow', entry: id }) }),
    ...(backName === undefined ? {} : { back: { name: backName, onBack: () => ask({ type: 'back' }) } }),
    pin: { isPinned, onToggle: () => ask({ type: 'pin' }) },
    onClose: () => ask({ type: 'close' }),
    rejection: {
      reach: situation.reach,
      ...(isPrivate || site === '' ? {} : { site }),
      onChange: (reach) => ask({ type: 'reject', reach }),
    },
    ...(isPrivate ? {} : { known: { isKnown, onChange: (known: boolean) => ask({ type: 'know', isKnown: known }) } }),
    copy: { outcome: situation.copied, onCopy: copy },
    ...(panel === 'button'
      ? { onPanel: () => ask({ type: 'openPanel' }) }
      : panel.keys === ''
        ? {}
        : { panelHint: speech.t('cardPanelKeys', panel.keys) }),
    // Mistakes in the reader's own entries are the reader's to mend.
    ...(entry.pack === OWN_PACK ? {} : { reportUrl: reportAddress(entry.id) }),
  };
}
