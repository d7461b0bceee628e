import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardData } from '../core/glossary/card-data.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { reportAddress } from '../core/glossary/report-address.ts';
import type { ListedEntry } from '../platform/ask-page-report.ts';
import { askPatiently } from '../platform/ask-patiently.ts';
import { translate } from '../platform/i18n.ts';
import { SPEECH } from '../platform/speech.ts';
import { today } from '../platform/today.ts';
import { citationOf } from '../ui/citation.ts';
import { EntryCard } from '../ui/EntryCard.tsx';
import { useCard } from '../ui/use-card.ts';

/** The entry, the page it is looked at from, and what the reader may do. */
export interface RowCardProps {
  readonly entry: EntryId;
  readonly published: string | undefined;
  readonly onPage: ReadonlyMap<EntryId, ListedEntry>;
  readonly known: ReadonlySet<EntryId>;
  /** Undefined in private windows, where nothing is stored. */
  readonly onKnown: ((entry: EntryId, isKnown: boolean) => void) | undefined;
  /** Only for a card that stands alone. */
  onClose?(): void;
}

const askCard = (entry: EntryId) => askPatiently('getCard', { entry });

/** The card of a row, in place; names inside it open in its stead, with a way back. */
export function RowCard(props: RowCardProps): JSX.Element | null {
  const [trail, setTrail] = useState<readonly CardData[]>([]);
  const [followed, setFollowed] = useState<EntryId | undefined>();
  const shown = followed ?? props.entry;
  const loaded = useCard(shown, askCard);
  if (loaded.phase === 'asking') return null;
  if (loaded.phase === 'gone') return <p class="notice">{translate('cardGone')}</p>;
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
          onCopy: (format) => navigator.clipboard.writeText(citationOf(data.entry, format, SPEECH)),
          ...(props.onClose === undefined ? {} : { onClose: props.onClose }),
          ...(before === undefined ? {} : { back: { name: before.entry.name, onBack: goBack } }),
        }}
      />
    </article>
  );
}
