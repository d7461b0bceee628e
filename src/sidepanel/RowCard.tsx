import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardData } from '../core/glossary/card-data.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { reportAddress } from '../core/glossary/report-address.ts';
import { reasonOf } from '../core/parsing/reason-of.ts';
import { citeEntry } from '../core/reading/cite-entry.ts';
import { translate } from '../platform/i18n.ts';
import type { FoundEntry } from '../platform/messages.ts';
import { askBackground } from '../platform/messenger.ts';
import { EntryCard } from '../ui/EntryCard.tsx';
import { SPEECH } from './speech.ts';
import { today } from './today.ts';

export interface RowCardProps {
  readonly entry: EntryId;
  readonly published: string | undefined;
  readonly onPage: ReadonlyMap<EntryId, FoundEntry>;
  readonly known: ReadonlySet<EntryId>;
  /** Undefined in private windows, where nothing is stored. */
  readonly onKnown: ((entry: EntryId, isKnown: boolean) => void) | undefined;
  /** Only for a card that stands alone. */
  onClose?(): void;
}

type Loaded =
  | { readonly phase: 'asking' }
  | { readonly phase: 'shown'; readonly data: CardData }
  | { readonly phase: 'failed'; readonly why: string };

/** The card of a row, in place; names inside it open in its stead, with a way back. */
export function RowCard(props: RowCardProps): JSX.Element | null {
  const [trail, setTrail] = useState<readonly CardData[]>([]);
  const [followed, setFollowed] = useState<EntryId | undefined>();
  const shown = followed ?? props.entry;
  const loaded = useCard(shown);
  if (loaded.phase === 'asking') return null;
  if (loaded.phase === 'failed') return <p class="notice">{translate('cardFailed', loaded.why)}</p>;
  const { data } = loaded;
  const { onKnown } = props;
  const before = trail.at(-1);
  const goBack = () => {
    setTrail(trail.slice(0, -1));
    setFollowed(before?.entry.id);
  };
  const follow = (entry: EntryId) => {
    setTrail([...trail, data]);
    setFollowed(entry);
  };
  const { id } = data.entry;
  const nameId = `card-${props.entry}`;
  return (
    <article class="bg-card" aria-labelledby={nameId}>
      <EntryCard
        key={id}
        data={data}
        speech={SPEECH}
        published={props.published}
        today={today()}
        alsoHere={data.related.filter((one) => props.onPage.has(one.id))}
        isExpanded
        nameId={nameId}
        controls={{
          onFollow: follow,
          ...(onKnown === undefined
            ? {}
            : { known: { isKnown: props.known.has(id), onChange: (isKnown: boolean) => onKnown(id, isKnown) } }),
          ...(id.startsWith('own:') ? {} : { reportUrl: reportAddress(id) }), // nobody else can mend those
          onCopy: (format) => copy(data, format),
          ...(props.onClose === undefined ? {} : { onClose: props.onClose }),
          ...(before === undefined ? {} : { back: { name: before.entry.name, onBack: goBack } }),
        }}
      />
    </article>
  );
}

function useCard(entry: EntryId): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'asking' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Loaded) => {
      if (isCurrent) setLoaded(next);
    };
    askBackground('getCard', { entry }).then(
      (data) => show(data === undefined ? { phase: 'failed', why: translate('cardGone') } : { phase: 'shown', data }),
      (error: unknown) => show({ phase: 'failed', why: reasonOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [entry]);
  return loaded;
}

function copy({ entry }: CardData, format: 'text' | 'markdown'): Promise<void> {
  const words = { sources: translate('cardSources'), credit: (day: string) => translate('cardCredit', day) };
  return navigator.clipboard.writeText(citeEntry(entry, { format, words, locale: SPEECH.locale }));
}
