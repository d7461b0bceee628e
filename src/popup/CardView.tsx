import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardData } from '../core/glossary/card-data.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { reportAddress } from '../core/glossary/report-address.ts';
import { reasonOf } from '../core/parsing/reason-of.ts';
import { citeEntry } from '../core/reading/cite-entry.ts';
import { translate } from '../platform/i18n.ts';
import { askBackground } from '../platform/messenger.ts';
import type { CardControls } from '../ui/card-controls.ts';
import { EntryCard } from '../ui/EntryCard.tsx';
import { SPEECH } from './speech.ts';

type CardState =
  | { readonly phase: 'asking' }
  | { readonly phase: 'shown'; readonly data: CardData }
  | { readonly phase: 'failed'; readonly why: string };

const NAME_ID = 'card-name';
const today = () => new Date().toLocaleDateString('sv'); // YYYY-MM-DD in local time

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
  const [state, setState] = useState<CardState>({ phase: 'asking' });
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: CardState) => {
      if (isCurrent) setState(next);
    };
    askBackground('getCard', { entry }).then(
      (data) => show(data === undefined ? { phase: 'failed', why: translate('cardGone') } : { phase: 'shown', data }),
      (error: unknown) => show({ phase: 'failed', why: reasonOf(error) }),
    );
    back.current?.focus();
    return () => {
      isCurrent = false;
    };
  }, [entry]);
  return (
    <section class="card-view">
      <button ref={back} type="button" class="button quiet back" onClick={onBack}>
        <span aria-hidden="true" class="back-arrow" />
        {translate('popupBack')}
      </button>
      {state.phase === 'failed' ? <p class="notice">{state.why}</p> : null}
      {state.phase !== 'shown' ? null : (
        <article class="bg-card" aria-labelledby={NAME_ID}>
          <EntryCard
            data={state.data}
            speech={SPEECH}
            published={published}
            today={today()}
            alsoHere={state.data.related.filter(({ id }) => onPage.has(id))}
            isExpanded
            nameId={NAME_ID}
            controls={{
              ...controls,
              onCopy: (format) => copy(state.data, format),
              ...(entry.startsWith('own:') ? {} : { reportUrl: reportAddress(entry) }), // nobody else can mend those
            }}
          />
        </article>
      )}
    </section>
  );
}

function copy({ entry }: CardData, format: 'text' | 'markdown'): Promise<void> {
  const words = { sources: translate('cardSources'), credit: (day: string) => translate('cardCredit', day) };
  return navigator.clipboard.writeText(citeEntry(entry, { format, words, locale: SPEECH.locale }));
}
