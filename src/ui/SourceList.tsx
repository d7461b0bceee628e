/** Where an entry has its facts from. */
import type { Source } from '../core/glossary/entry.ts';
import { describeSource } from '../core/reading/cite-entry.ts';
import { formatPartialDate } from '../core/reading/format-date.ts';
import type { Speech } from './translate.ts';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly reviewed: string;
  readonly speech: Speech;
}

/** Sources as ordinary links that tell their site nothing of the page, and the day the entry was last reviewed. */
export function SourceList({ sources, reviewed, speech }: SourceListProps) {
  return (
    <div class="bg-sources">
      {sources.length === 0 ? null : (
        <>
          <h3>{speech.t('cardSources')}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source.url ?? source.title}>
                {source.url === undefined ? (
                  describeSource(source)
                ) : (
                  <a href={source.url} target="_blank" rel="noopener noreferrer">
                    {describeSource(source)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="bg-reviewed">{speech.t('cardReviewed', formatPartialDate(reviewed, speech.locale))}</p>
    </div>
  );
}
