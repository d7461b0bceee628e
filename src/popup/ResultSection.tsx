import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { translate, translateCount } from '../platform/i18n.ts';
import { onceSeen } from '../ui/once-seen.ts';
import { EntryRow } from './EntryRow.tsx';
import type { SearchView } from './use-search.ts';

/** More rows than are seen without scrolling. The others are drawn once the first ones of a search can be seen. */
const FIRST_ROWS = 12;

/** What the search found; or that nothing was, with a way to go on. */
export function ResultSection(props: {
  readonly typed: string;
  readonly search: Pick<SearchView, 'results' | 'unshown' | 'formOf' | 'isComplete'>;
  onOpen(entry: string): void;
}): JSX.Element {
  const { typed, onOpen } = props;
  const { results, unshown, formOf, isComplete } = props.search;
  const [rows, setRows] = useState(FIRST_ROWS);
  const hasResults = results.length > 0;
  useEffect(() => (hasResults ? onceSeen(() => setRows(Number.POSITIVE_INFINITY)) : undefined), [hasResults]);
  return (
    <section aria-label={translate('popupResults')}>
      <p class="visually-hidden" role="status">
        {isComplete ? translateCount('popupResultCount', results.length + unshown) : ''}
      </p>
      {results.length === 0 && isComplete ? <NothingFound typed={typed} /> : null}
      <ul class="rows">
        {results.slice(0, rows).map(({ item, hit, isOnPage }, at) => (
          <EntryRow
            key={item.id}
            entry={item}
            form={formOf(hit)}
            isOnPage={isOnPage}
            isFirst={at === 0}
            onOpen={() => onOpen(item.id)}
          />
        ))}
      </ul>
      {unshown === 0 ? null : <p class="more">{translate('moreItems', unshown)}</p>}
    </section>
  );
}

function NothingFound({ typed }: { readonly typed: string }): JSX.Element {
  const query = typed.trim();
  const address = `https://en.wikipedia.org/w/index.php?search=${encodeURIComponent(query)}`;
  return (
    <div class="notice">
      <h2>{translate('popupNothingFound')}</h2>
      {query === '' ? null : (
        <p>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {translate('popupSearchWikipedia', query)}
          </a>
        </p>
      )}
    </div>
  );
}
