/** One entry as every surface shows it: what it is, what it was on the day of the article, where the facts are from. */
import type { CardData } from '../core/glossary/card-data.ts';
import type { CardEntry } from '../core/glossary/cards.ts';
import type { EntryId, PackId } from '../core/glossary/entry.ts';
import { allFacts, factsAsOf } from '../core/reading/facts-as-of.ts';
import { CardActions } from './CardActions.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardControls } from './card-controls.ts';
import { FactList, HeldFacts } from './HeldFacts.tsx';
import { LinkedText } from './LinkedText.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { SourceList } from './SourceList.tsx';
import { EventList, TimelineStrip } from './TimelineStrip.tsx';
import { textLanguage } from './text-language.ts';
import type { Speech } from './translate.ts';

/** An entry, who looks at it when, and what can be done with it. */
export interface CardContentProps {
  readonly data: CardData;
  readonly speech: Speech;
  /** The day of the article, `YYYY-MM-DD`, if its page tells. */
  readonly published?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Entries of the page that are related to this one. */
  readonly alsoHere: readonly { readonly id: EntryId; readonly name: string; readonly pack: PackId }[];
  /** Whether the background is shown. */
  readonly isExpanded: boolean;
  readonly onExpand: () => void;
  /** The id of the element with the name, for what is labelled by it. */
  readonly nameId: string;
  readonly controls: CardControls;
}

/** A card's whole content. It has no state, so that it can be drawn where there is no page, too. */
export function CardContent(props: CardContentProps) {
  const { data, speech, published, today, nameId, controls, isExpanded, onExpand } = props;
  const { entry, picture } = data;
  const hasMore = hasBackground(entry);
  return (
    <>
      <CardHeader data={data} speech={speech} nameId={nameId} controls={controls} />
      <div class="bg-body">
        {picture?.map === undefined ? null : <LocatorMap map={picture.map} label={speech.t('cardMapOf', entry.name)} />}
        <p class="bg-gist" {...textLanguage(entry)}>
          {entry.gist}
        </p>
        <HeldFacts facts={factsAsOf(entry, published, today)} today={today} speech={speech} />
        <TimelineStrip events={entry.timeline} published={published} speech={speech} />
        {hasMore && !isExpanded ? (
          <button type="button" class="bg-link bg-more" aria-expanded="false" onClick={onExpand}>
            {speech.t('cardMore')}
          </button>
        ) : null}
        {hasMore && isExpanded ? <Background {...props} /> : null}
        <AlsoHere {...props} />
        <SourceList sources={entry.sources} reviewed={entry.reviewed} speech={speech} />
      </div>
      <CardActions controls={controls} speech={speech} />
    </>
  );
}

function hasBackground(entry: CardEntry): boolean {
  return entry.background !== '' || entry.facts.length > 0 || entry.timeline.length > 0 || allFacts(entry).length > 0;
}

function Background({ data, speech, today, controls }: CardContentProps) {
  const { entry, links } = data;
  const facts = allFacts(entry).toReversed();
  return (
    <div class="bg-background" {...textLanguage(entry)}>
      {entry.background === '' ? null : (
        <p>
          <LinkedText text={entry.background} links={links} onFollow={controls.onFollow} />
        </p>
      )}
      {entry.facts.length === 0 ? null : (
        <dl>
          {entry.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {facts.length === 0 ? null : <FactList facts={facts} today={today} reviewed={entry.reviewed} speech={speech} />}
      {entry.timeline.length === 0 ? null : <EventList events={entry.timeline} speech={speech} />}
    </div>
  );
}

function AlsoHere({ alsoHere, controls: { onFollow }, speech }: CardContentProps) {
  if (alsoHere.length === 0) return null;
  return (
    <div class="bg-also">
      <h3>{speech.t('cardAlsoHere')}</h3>
      <ul>
        {alsoHere.map(({ id, name, pack }) => (
          <li key={id}>
            {onFollow === undefined ? (
              <bdi {...textLanguage({ pack })}>{name}</bdi>
            ) : (
              <button type="button" class="bg-chip" onClick={() => onFollow(id)} {...textLanguage({ pack })}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
