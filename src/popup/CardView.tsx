import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { reportAddress } from '../core/glossary/report-address.ts';
import { askPatiently } from '../platform/ask-patiently.ts';
import { translate } from '../platform/i18n.ts';
import { SPEECH } from '../platform/speech.ts';
import { today } from '../platform/today.ts';
import type { CardControls } from '../ui/card-controls.ts';
import { citationOf } from '../ui/citation.ts';
import { EntryCard } from '../ui/EntryCard.tsx';
import { useCard } from '../ui/use-card.ts';

const NAME_ID = 'card-name';
const askCard = (entry: EntryId) => askPatiently('getCard', { entry });

/** The full card of an entry, in place, with a way back. */
export function CardView(props: {
  readonly entry: EntryId;
  readonly published: string | undefined;
  /** Entries on the page. */
  readonly onPage: ReadonlyMap<EntryId, { readonly name: string }>;
  readonly controls: Pick<CardControls, 'onFollow' | 'known'>;
  onBack(): void;
}): JSX.Element {
  const { entry, published, onPage, controls, onBack } = props;
  const card = useCard(entry, askCard);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section class="card-view">
      <button ref={back} type="button" class="button quiet back" onClick={onBack}>
        <span aria-hidden="true" class="back-arrow" />
        {translate('popupBack')}
      </button>
      {card.phase === 'failed' ? <p class="notice">{translate('cardFailed', card.why)}</p> : null}
      {card.phase === 'gone' ? <p class="notice">{translate('cardGone')}</p> : null}
      {card.phase !== 'shown' ? null : (
        <article class="bg-card" aria-labelledby={NAME_ID}>
          <EntryCard
            data={card.data}
            speech={SPEECH}
            published={published}
            today={today()}
            alsoHere={card.data.related.filter(({ id }) => onPage.has(id))}
            isExpanded
            nameId={NAME_ID}
            controls={{
              ...controls,
              onCopy: (format) => navigator.clipboard.writeText(citationOf(card.data.entry, format, SPEECH)),
              ...(entry.startsWith('own:') ? {} : { reportUrl: reportAddress(entry) }), // nobody else can mend those
            }}
          />
        </article>
      )}
    </section>
  );
}
